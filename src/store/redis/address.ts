/** Turns `redis://` addresses into connection options, and wrong ones into one clear line without a password. */
import { StoreOpenError } from "../store.ts";

/** One Redis server, read from its URL. */
export interface RedisAddress {
  readonly host: string;
  readonly port: number;
  readonly username?: string;
  readonly password?: string;
  /** Number of the database, 0 when the URL names none. */
  readonly database: number;
  /** `rediss://` */
  readonly tls: boolean;
}

const DEFAULT_PORT = 6379;
const EXAMPLE = "for example REDIS_URL=redis://127.0.0.1:6379";

/**
 * Reads one or several addresses; several mean the start nodes of one Cluster.
 *
 * @param urls `redis[s]://[user][:password]@host[:port][/database]`; user and password percent-encoded
 * @throws {StoreOpenError} one line that names `REDIS_URL`, says which address is wrong by its position, and
 *         never repeats the address
 */
export function parseRedisAddresses(urls: readonly string[]): [RedisAddress, ...RedisAddress[]] {
  const [first, ...others] = urls.map((url, index) => parseAddress(url, index + 1));
  if (first === undefined) throw new StoreOpenError(`REDIS_URL is empty, ${EXAMPLE}`);
  if (others.length > 0) {
    if ([first, ...others].some((address) => address.database !== 0)) {
      throw new StoreOpenError("REDIS_URL names a database number, and a Cluster has only database 0");
    }
    const differs = (address: RedisAddress) =>
      address.tls !== first.tls || address.password !== first.password || address.username !== first.username;
    if (others.some(differs)) {
      throw new StoreOpenError(
        "REDIS_URL: all addresses of a Cluster need the same user, password and redis:// or rediss://",
      );
    }
  }
  return [first, ...others];
}

function parseAddress(url: string, position: number): RedisAddress {
  const wrong = (what: string) => new StoreOpenError(`REDIS_URL, address ${position}: ${what}, ${EXAMPLE}`);
  if (!URL.canParse(url)) throw wrong("not an address");
  const { protocol, hostname, port, username, password, pathname } = new URL(url);
  if (protocol !== "redis:" && protocol !== "rediss:") throw wrong("must start with redis:// or rediss://");
  if (hostname === "") throw wrong("names no host");
  if (!/^\/?\d{0,4}$/.test(pathname)) throw wrong("may end with a database number and nothing else");
  let user: string;
  let secret: string;
  try {
    user = decodeURIComponent(username);
    secret = decodeURIComponent(password);
  } catch {
    throw wrong("the user or the password is not percent-encoded");
  }
  return {
    // IPv6 hosts stand in brackets in a URL and without them in a socket.
    host: hostname.replace(/^\[(.*)\]$/, "$1"),
    port: port === "" ? DEFAULT_PORT : Number(port),
    ...(user === "" ? {} : { username: user }),
    ...(secret === "" ? {} : { password: secret }),
    database: Number(pathname.slice(1)),
    tls: protocol === "rediss:",
  };
}
