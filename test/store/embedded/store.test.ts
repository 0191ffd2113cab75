/** The embedded store on a real disk: kills, second processes, folders that cannot be used, deleted bytes. */
import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { fileTrouble } from "../../../src/store/embedded/errors.ts";
import { openDatabase } from "../../../src/store/embedded/file.ts";
import { openEmbeddedStore } from "../../../src/store/embedded/store.ts";
import { type Store, StoreOpenError, StoreUnavailableError } from "../../../src/store/store.ts";
import { tempDir } from "../../support/temp-dir.ts";

const CHILD = new URL("child.ts", import.meta.url).pathname;
const LONG_SECONDS = 1_000;
const key = (name: string | number) => `aa:1:{child}:${name}`;

let folder: string;
let dataDir: string;
const stores: Store[] = [];
const children: ChildProcess[] = [];

beforeEach(() => {
  folder = tempDir();
  dataDir = join(folder, "data");
});

afterEach(async () => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
  for (const store of stores.splice(0)) await store.close();
  rmSync(folder, { recursive: true });
});

async function open(now: () => number = Date.now): Promise<Store> {
  const store = await openEmbeddedStore({ dataDir, now });
  stores.push(store);
  return store;
}

function startChild(...args: string[]) {
  const child = spawn(process.execPath, ["--import", "tsx", CHILD, dataDir, ...args], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  children.push(child);
  return child;
}

describe("a killed process", () => {
  test("loses nothing that it acknowledged, and leaves no lock behind", async () => {
    let checked = 0;
    for (let round = 0; round < 3; round += 1) {
      rmSync(dataDir, { recursive: true, force: true });
      const child = startChild("write");
      let last = -1;
      for await (const line of createInterface({ input: child.stdout })) {
        last = Number(line);
        // Lines that were printed before the kill arrived still count.
        if (last === 200 * (round + 1)) child.kill("SIGKILL");
      }
      const store = await open();
      for (let number = 0; number <= last; number += 1) {
        expect(await store.read(key(number))).toEqual({ value: `value ${number}`, revision: 1 });
        checked += 1;
      }
      expect(await store.write(key("after"), "x", 0, LONG_SECONDS)).toEqual({ kind: "written", revision: 1 });
      await store.close();
    }
    expect(checked).toBeGreaterThanOrEqual(1_200);
  });
});

describe("a second process on the same folder", () => {
  test("shares every record, and no change is lost between the two", async () => {
    const store = await open();
    const child = startChild("count", "200");
    let added = 0;
    while (added < 200) {
      const now = await store.read(key("count"));
      const next = String(Number(now?.value ?? 0) + 1);
      const written = await store.write(key("count"), next, now?.revision ?? 0, LONG_SECONDS);
      if (written.kind === "written") added += 1;
      await new Promise((resolve) => setImmediate(resolve));
    }
    if (child.exitCode === null) await once(child, "exit");
    expect(await store.read(key("count"))).toEqual({ value: "400", revision: 400 });
  });

  test("takes other jobs than the first", async () => {
    const store = await open();
    const jobs = Array.from({ length: 150 }, (_, index) => `job ${index + 100}`);
    for (const job of jobs) await store.scheduleJob(key("agenda"), job, 1);
    const child = startChild("take");
    const taken = new Map<"here" | "there", string[]>([
      ["here", []],
      ["there", []],
    ]);
    const reading = (async () => {
      for await (const line of createInterface({ input: child.stdout })) taken.get("there")?.push(line);
    })();
    // The other one has taken its first and waits for this one to take its own, so that both are at it.
    while (taken.get("there")?.length === 0) await new Promise((resolve) => setImmediate(resolve));
    for (;;) {
      const some = await store.takeJobs(key("agenda"), 1, 2, 2);
      child.stdin.end();
      if (some.length === 0) break;
      taken.get("here")?.push(...some);
      await new Promise((resolve) => setImmediate(resolve));
    }
    await reading;
    expect(taken.get("here")).not.toEqual([]);
    expect([...taken.values()].flat().toSorted()).toEqual(jobs);
  });
});

describe("a folder", () => {
  test("is created when missing, for its owner only", async () => {
    await open();
    expect(statSync(dataDir).mode & 0o777).toBe(0o700);
    const files = readdirSync(dataDir);
    expect(files).toContain("store.db");
    for (const file of files) expect(statSync(join(dataDir, file)).mode & 0o777).toBe(0o600);
  });

  test("keeps what was written when it is opened again", async () => {
    const first = await open();
    await first.write(key("person"), "支付宝", 0, LONG_SECONDS);
    await first.close();
    expect(await (await open()).read(key("person"))).toEqual({ value: "支付宝", revision: 1 });
  });

  const refusal = async () => {
    const error = await openEmbeddedStore({ dataDir, now: Date.now }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(StoreOpenError);
    return error instanceof Error ? error.message : "";
  };

  test("that is a file is refused in one line", async () => {
    writeFileSync(dataDir, "");
    expect(await refusal()).toBe(`DATA_DIR "${dataDir}" cannot be used: it is a file, not a folder`);
  });

  test("below a file is refused in one line", async () => {
    writeFileSync(dataDir, "");
    dataDir = join(dataDir, "deeper");
    expect(await refusal()).toBe(
      `DATA_DIR "${dataDir}" cannot be used: part of the path is a file, not a folder`,
    );
  });

  test("that cannot be created is refused in one line", async () => {
    dataDir = "/proc/nobody/data";
    expect(await refusal()).toBe(
      'DATA_DIR "/proc/nobody/data" cannot be used: the folder cannot be created there',
    );
  });

  test("with a damaged file is refused in one line, and the file stays as it is", async () => {
    mkdirSync(dataDir);
    const damaged = "not a database ".repeat(100);
    writeFileSync(join(dataDir, "store.db"), damaged);
    expect(await refusal()).toBe(
      `DATA_DIR "${dataDir}" cannot be used: its file store.db is not a database; move that file away`,
    );
    expect(readFileSync(join(dataDir, "store.db"), "utf8")).toBe(damaged);
  });

  // `ulimit -f` lets files grow to so many blocks only: to a program it looks like a disk that is full.
  const onFullDisk = async (blocks: number, task: string) => {
    const command = `ulimit -f ${blocks}; exec "${process.execPath}" --import tsx "${CHILD}" "${dataDir}" ${task}`;
    return (await promisify(execFile)("bash", ["-c", command])).stdout.trim().split("\n");
  };

  test("on a full disk is refused in one line", async () => {
    const lines = await onFullDisk(0, "open");
    expect(lines).toEqual([
      expect.stringMatching(/^StoreOpenError: DATA_DIR ".*" cannot be used: the disk .*full/),
    ]);
  });

  test("on a disk that fills up refuses writes as unavailable, and loses nothing that it acknowledged", async () => {
    const lines = await onFullDisk(200, "fill");
    expect(lines).toEqual([
      expect.stringMatching(/^StoreUnavailableError: the embedded store failed: SQLITE_/),
      "lost 0",
    ]);
  });

  test("on a disk that fills up refuses jobs as unavailable, and keeps those that it acknowledged", async () => {
    const [refused, acknowledged] = await onFullDisk(200, "schedule");
    expect(refused).toMatch(/^StoreUnavailableError: the embedded store failed: SQLITE_/);
    expect(Number(acknowledged)).toBeGreaterThan(0);
    const kept = await (await open()).takeJobs(key("agenda"), 1, 2, 10_000);
    expect(kept).toHaveLength(Number(acknowledged));
  });

  test("of an earlier release, which knew no jobs, keeps what it has and takes jobs", async () => {
    const first = await open();
    await first.write(key("person"), "a", 0, LONG_SECONDS);
    await first.close();
    const file = await openDatabase(dataDir);
    file.exec("DROP TABLE jobs");
    file.close();
    const store = await open();
    await store.scheduleJob(key("agenda"), "job", 1);
    expect(await store.takeJobs(key("agenda"), 1, 2, 1)).toEqual(["job"]);
    expect(await store.read(key("person"))).toEqual({ value: "a", revision: 1 });
  });
});

describe("a file that breaks", () => {
  /** Overwrites pages in the middle of the file; SQLite reads them when something is looked up there. */
  function damage(): void {
    const file = join(dataDir, "store.db");
    const bytes = readFileSync(file);
    bytes.fill(0xa5, PAGE_BYTES * 5, bytes.length - PAGE_BYTES);
    writeFileSync(file, bytes);
  }
  /** More than SQLite keeps in memory, 2 MB. */
  async function fill(store: Store): Promise<void> {
    for (let number = 0; number < 4_000; number += 1)
      await store.write(key(number), "x".repeat(900), "any", LONG_SECONDS);
  }
  const PAGE_BYTES = 4_096;

  test("before the start is refused in one line", async () => {
    const first = await open();
    await fill(first);
    await first.close();
    damage();
    expect(String(await openEmbeddedStore({ dataDir, now: Date.now }).catch((error: unknown) => error))).toBe(
      `StoreOpenError: DATA_DIR "${dataDir}" cannot be used: its file store.db is damaged; move that file away, or restore it from a backup`,
    );
  });

  test("while it is open is away, and the log hears of it once", async () => {
    const first = await open();
    await fill(first);
    await first.close();
    const troubles: string[] = [];
    const store = await openEmbeddedStore({
      dataDir,
      now: Date.now,
      onError: ({ message }) => troubles.push(message),
    });
    stores.push(store);
    damage();
    for (let number = 0; number < 4_000; number += 1) {
      const outcome = await store.read(key(number)).catch((error: unknown) => error);
      if (outcome instanceof Error) expect(outcome).toBeInstanceOf(StoreUnavailableError);
    }
    expect(troubles).toEqual(["the embedded store failed: SQLITE_CORRUPT"]);
  });

  test("in the middle of a text is away for whom it concerns, and ends nobody's process", async () => {
    const long = "x".repeat(20_000);
    const hold = { owner: "me", leaseMs: 1_000 };
    const first = await open();
    await first.write(key("person"), long, 0, LONG_SECONDS);
    await first.putItem(key("inbox"), { id: 1, value: long, ttlSeconds: LONG_SECONDS, read: [], ...hold });
    await first.close();
    const file = join(dataDir, "store.db");
    // All but the first and last of a run: what lies around a text stays as it was.
    writeFileSync(
      file,
      Buffer.from(readFileSync(file, "latin1").replaceAll(/(?<=x{50})x(?=x{50})/g, "\xa5"), "latin1"),
    );
    const store = await open();
    await store.write(key("other"), "支付宝", 0, LONG_SECONDS);
    await expect(store.read(key("person"))).rejects.toThrow(StoreUnavailableError);
    await expect(store.readQueue(key("inbox"))).rejects.toThrow(StoreUnavailableError);
    expect(await store.read(key("other"))).toEqual({ value: "支付宝", revision: 1 });
  });

  test.each(["is taken away", "is replaced"])("that %s is away until it is back", async (what) => {
    const store = await open();
    await store.write(key("person"), "a", 0, LONG_SECONDS);
    const file = join(dataDir, "store.db");
    renameSync(file, `${file}.moved`);
    if (what === "is replaced") writeFileSync(file, "");
    const away =
      "StoreUnavailableError: the embedded store failed: its file store.db is gone or was replaced";
    for (const operation of [
      () => store.write(key("person"), "b", 1, LONG_SECONDS),
      () => store.read(key("person")),
      () => store.probe(),
    ])
      expect(String(await operation().catch((error: unknown) => error))).toContain(away);
    renameSync(`${file}.moved`, file);
    expect(await store.write(key("person"), "b", 1, LONG_SECONDS)).toEqual({ kind: "written", revision: 2 });
  });
});

describe("what SQLite says", () => {
  const sqlite = (code: string) => Object.assign(new Error("disk"), { code });
  test.each([
    "SQLITE_CORRUPT",
    "SQLITE_CORRUPT_INDEX",
    "SQLITE_NOTADB",
    "SQLITE_FULL",
    "SQLITE_IOERR_WRITE",
    "SQLITE_READONLY_DBMOVED",
    "SQLITE_PROTOCOL",
    "SQLITE_CANTOPEN",
    "SQLITE_SOMETHING_NEW",
  ])("means that the file refuses: %s", (code) => {
    expect(fileTrouble(sqlite(code))).toBe("refused");
  });
  test.each(["SQLITE_BUSY", "SQLITE_BUSY_SNAPSHOT", "SQLITE_LOCKED"])("passes by itself: %s", (code) => {
    expect(fileTrouble(sqlite(code))).toBe("busy");
  });
  test.each(["SQLITE_ERROR", "SQLITE_CONSTRAINT_PRIMARYKEY", "SQLITE_TOOBIG", "ENOENT", ""])(
    "is a mistake of ours: %j",
    (code) => {
      expect(fileTrouble(sqlite(code))).toBe("mistake");
    },
  );
});

describe("what is deleted or has expired", () => {
  const marker = "very-private-marker";
  const onDisk = () =>
    readdirSync(dataDir).some((file) => readFileSync(join(dataDir, file)).includes(marker));

  test("is not in the files any more after closing", async () => {
    const store = await open();
    await store.write(key("person"), marker.repeat(100), 0, LONG_SECONDS);
    expect(onDisk()).toBe(true);
    await store.remove([key("person")]);
    await store.close();
    expect(onDisk()).toBe(false);
  });

  test("is swept out when the store is opened after its lifetime", async () => {
    let nowMs = 0;
    const first = await open(() => nowMs);
    await first.write(key("person"), marker, 0, LONG_SECONDS);
    await first.close();
    expect(onDisk()).toBe(true);
    nowMs = LONG_SECONDS * 1_000;
    await open(() => nowMs);
    expect(onDisk()).toBe(false);
  });
});

test("a job that is removed with its agenda is not in the files any more after closing", async () => {
  const store = await open();
  await store.scheduleJob(key("agenda"), "very-private-job", 1);
  await store.remove([key("agenda")]);
  await store.close();
  const files = readdirSync(dataDir).map((file) => readFileSync(join(dataDir, file)));
  expect(files.some((bytes) => bytes.includes("very-private-job"))).toBe(false);
});

test("text that looks like SQL is only text", async () => {
  const store = await open();
  const name = "'; DROP TABLE entries; --";
  await store.write(key(name), name, 0, LONG_SECONDS);
  expect(await store.read(key(name))).toEqual({ value: name, revision: 1 });
  expect(existsSync(join(dataDir, "store.db"))).toBe(true);
});
