/** Redis behind a password or TLS, wrong addresses, and what no message may contain. */
import { execFile, execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { inspect, promisify } from "node:util";
import { afterEach, describe, expect, test } from "vitest";
import { openStore } from "../../../src/store/open.ts";
import { parseRedisAddresses } from "../../../src/store/redis/address.ts";
import { createScrubber, redisTrouble } from "../../../src/store/redis/errors.ts";
import { openRedisStore } from "../../../src/store/redis/store.ts";
import { StoreOpenError, StoreUnavailableError } from "../../../src/store/store.ts";
import { startRedis } from "../../support/redis-servers.ts";
import { sharedRedisUrl } from "../../support/shared-redis.ts";
import { tempDir } from "../../support/temp-dir.ts";

const PASSWORD = "p@ss/word:ü";
const OTHER_PASSWORD = "Swordfish-77";
const now = Date.now;

const cleanups: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

describe("a Redis with a password", () => {
  test("is opened with the password of its address, percent-encoded", async () => {
    const server = await startRedis({ args: ["--requirepass", PASSWORD] });
    cleanups.push(() => server.stop());
    const url = `redis://:${encodeURIComponent(PASSWORD)}@127.0.0.1:${server.port}/3`;
    const store = await openRedisStore({ urls: [url], onError: () => undefined });
    cleanups.push(() => store.close());
    await store.probe();
  });

  test("refuses a wrong one, and no error, however printed, shows it", async () => {
    const server = await startRedis({ args: ["--requirepass", PASSWORD] });
    cleanups.push(() => server.stop());
    const seen: unknown[] = [];
    for (const url of [`redis://:${OTHER_PASSWORD}@127.0.0.1:${server.port}`, server.url]) {
      const store = await openRedisStore({ urls: [url], onError: (error) => seen.push(error) });
      cleanups.push(() => store.close());
      const error = await store.write("aa:1:{x}:x", "private-text", 0, 10).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(Error);
      seen.push(error);
    }
    expect(seen.length).toBeGreaterThanOrEqual(3);
    const printed = seen.map((error) => inspect(error, { depth: 10, showHidden: true })).join("\n");
    expect(printed).toMatch(/WRONGPASS/);
    expect(printed).toMatch(/NOAUTH/);
    expect(printed).not.toContain(OTHER_PASSWORD);
    expect(printed).not.toContain("private-text");
  });
});

describe("a Redis with TLS", () => {
  test("is opened by rediss:// when its certificate is trusted, and not otherwise", async () => {
    const folder = tempDir();
    cleanups.push(() => rmSync(folder, { recursive: true }));
    const [keyFile, certFile] = [join(folder, "key.pem"), join(folder, "cert.pem")];
    const subject = ["-subj", "/CN=localhost", "-addext", "subjectAltName=IP:127.0.0.1,DNS:localhost"];
    const request = ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", ...subject];
    execFileSync("openssl", [...request, "-keyout", keyFile, "-out", certFile], { stdio: "ignore" });
    const tls = ["--tls-cert-file", certFile, "--tls-key-file", keyFile, "--tls-auth-clients", "no"];
    const server = await startRedis({ args: tls, tls: true });
    cleanups.push(() => server.stop());
    const script = new URL("tls-child.ts", import.meta.url).pathname;
    const ping = async (trusted: string | undefined) => {
      const env = { ...process.env, NODE_EXTRA_CA_CERTS: trusted };
      const child = await promisify(execFile)(
        process.execPath,
        ["--import", "tsx", script, `rediss://127.0.0.1:${server.port}`],
        { env },
      );
      return child.stdout.trim();
    };
    expect(await ping(certFile)).toBe("pong");
    expect(await ping(undefined)).toMatch(/^StoreUnavailableError: .*self-signed certificate/);
  });
});

describe("an address", () => {
  test("is read with everything it may contain", () => {
    expect(parseRedisAddresses(["redis://localhost"])).toEqual([
      { host: "localhost", port: 6379, database: 0, tls: false },
    ]);
    expect(parseRedisAddresses(["rediss://me:p%40ss%2Fword@[::1]:7000/5"])).toEqual([
      { host: "::1", port: 7000, username: "me", password: "p@ss/word", database: 5, tls: true },
    ]);
  });

  const secret = "hunter2hunter2";
  test.each([
    ["nothing", []],
    ["an empty address", [""]],
    ["no address", [`${secret}`]],
    ["another protocol", [`http://:${secret}@host`]],
    ["a path", [`redis://:${secret}@host/db/3`]],
    ["a bad port", [`redis://:${secret}@host:99999`]],
    ["a bad escape", [`redis://:${secret}%E0%@host`]],
    ["no host", [`redis://:${secret}@`]],
    ["a database on a Cluster", [`redis://:${secret}@a/1`, `redis://:${secret}@b/1`]],
    ["two passwords", [`redis://:${secret}@a`, "redis://b"]],
    ["mixed protocols", [`redis://:${secret}@a`, `rediss://:${secret}@b`]],
  ])("with %s is refused in one line that does not repeat it", async (_, urls) => {
    const error = await openRedisStore({ urls, onError: () => undefined }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(StoreOpenError);
    const printed = inspect(error, { depth: 10 });
    expect(String(error)).toMatch(/^StoreOpenError: REDIS_URL\b.{10,}$/);
    expect(printed).not.toContain(secret);
  });
});

describe("errors of the client", () => {
  const reply = (message: string) => Object.assign(new Error(message), { name: "ReplyError" });
  const system = (code: string) => Object.assign(new Error("connect failed"), { code });
  test.each([
    new Error("Connection is closed."),
    new Error("Command timed out"),
    new Error("Stream isn't writeable and enableOfflineQueue options is false"),
    new Error("Cluster isn't ready and enableOfflineQueue options is false"),
    new Error("None of startup nodes is available"),
    new Error("Too many Cluster redirections. Last error: ReplyError: MOVED 1 127.0.0.1:1"),
    Object.assign(new Error("Failed to refresh slots cache."), { name: "ClusterAllFailedError" }),
    Object.assign(new Error("Reached the max retries per request limit"), {
      name: "MaxRetriesPerRequestError",
    }),
    Object.assign(new Error("Command aborted due to connection close"), { name: "AbortError" }),
    system("ECONNREFUSED"),
    system("ENOTFOUND"),
    system("EAI_AGAIN"),
    system("DEPTH_ZERO_SELF_SIGNED_CERT"),
    system("CERT_HAS_EXPIRED"),
    reply("LOADING Redis is loading the dataset in memory"),
    reply("CLUSTERDOWN The cluster is down"),
  ])("that mean `not reachable now` are known: %s", (error) => {
    expect(redisTrouble(error)).toBe("unreachable");
  });

  test.each([
    reply("READONLY You can't write against a read only replica."),
    reply("NOPERM this user has no permissions to run the 'evalsha' command"),
    reply("NOAUTH Authentication required."),
    reply("OOM command not allowed when used memory > 'maxmemory'."),
    reply(
      "ERR Error running script (call to f_1): @user_script:9: @user_script: 9: -OOM command not allowed",
    ),
    reply("ERR max daily request limit exceeded"),
    reply("QUOTAFULL come back tomorrow"),
    new Error("anything else"),
  ])("that somebody has to look at, known or not, are refusals: %s", (error) => {
    expect(redisTrouble(error)).toBe("refused");
  });

  test.each([
    reply("WRONGTYPE Operation against a key holding the wrong kind of value"),
    reply("ERR user_script:3: attempt to index a nil value script: 1, on @user_script:3."),
    reply("ERR Error running script (call to f_1): @user_script:3: attempt to index a nil value"),
    new TypeError("x is not a function"),
    "not an error",
  ])("that mean a mistake are not taken for that: %s", (error) => {
    expect(redisTrouble(error)).toBe("mistake");
  });

  test("lose every form of the password", () => {
    const scrub = createScrubber([PASSWORD, "word"]);
    const message = scrub(new Error(`AUTH ${PASSWORD}\nredis://:${encodeURIComponent(PASSWORD)}@host word`));
    expect(message).toBe("AUTH *** redis://:***@host ***");
  });

  test("about a wrong kind of key are passed on, without the command", async () => {
    const store = await openRedisStore({ urls: [sharedRedisUrl()], onError: () => undefined });
    cleanups.push(() => store.close());
    const { Redis } = await import("ioredis");
    const raw = new Redis(sharedRedisUrl());
    await raw.rpush("aa:1:{wrong}:kind", "x");
    raw.disconnect();
    const error = await store
      .write("aa:1:{wrong}:kind", "private-text", 0, 10)
      .catch((thrown: unknown) => thrown);
    expect(error).not.toBeInstanceOf(StoreUnavailableError);
    expect(String(error)).toContain("WRONGTYPE");
    expect(inspect(error, { depth: 10, showHidden: true })).not.toContain("private-text");
  });
});

describe("the configuration", () => {
  test("with addresses opens Redis", async () => {
    const config = { redisUrls: [sharedRedisUrl()], dataDir: "/proc/nobody" };
    const store = await openStore(config, { now, onError: () => undefined });
    cleanups.push(() => store.close());
    await store.probe();
  });

  test.each([[undefined], [[]]])("without addresses (%j) opens the embedded store", async (redisUrls) => {
    const dataDir = tempDir();
    cleanups.push(() => rmSync(dataDir, { recursive: true }));
    const config = redisUrls === undefined ? { dataDir } : { redisUrls, dataDir };
    const store = await openStore(config, { now, onError: () => undefined });
    await store.probe();
    await store.close();
  });
});

test("text that was not written by this store is a value with revision 1, and can be replaced", async () => {
  const store = await openRedisStore({ urls: [sharedRedisUrl()], onError: () => undefined });
  cleanups.push(() => store.close());
  const { Redis } = await import("ioredis");
  const raw = new Redis(sharedRedisUrl());
  await raw.set("aa:1:{foreign}:text", "{half", "EX", 60);
  raw.disconnect();
  expect(await store.read("aa:1:{foreign}:text")).toEqual({ value: "{half", revision: 1 });
  expect(await store.write("aa:1:{foreign}:text", "x", 0, 60)).toEqual({ kind: "conflict" });
  expect(await store.write("aa:1:{foreign}:text", "x", 1, 60)).toEqual({ kind: "written", revision: 2 });
});
