/**
 * A process of its own on an embedded store, for tests that kill it or run it beside another.
 *
 *     child.ts <dataDir> write            writes records 0, 1, 2 ... and prints each number once it is acknowledged
 *     child.ts <dataDir> count <times>    adds 1 to the record `count` so many times, by compare-and-set
 *     child.ts <dataDir> take             takes the jobs of `agenda` one by one until none is left, and prints each;
 *                                         waits after the first until its input ends
 *     child.ts <dataDir> schedule         schedules jobs until the store refuses, prints why, and how many were acknowledged
 *     child.ts <dataDir> open             opens the store and prints `open`, or the error of doing so
 *     child.ts <dataDir> fill             writes until the store refuses, prints why, and how many acknowledged records are lost
 */
import { openEmbeddedStore } from "../../../src/store/embedded/store.ts";

const TTL_SECONDS = 3_600;
const [dataDir = "", task = "", times = "0"] = process.argv.slice(2);
const print = (line: string | number) => process.stdout.write(`${line}\n`);
const key = (name: string | number) => `aa:1:{child}:${name}`;

try {
  const store = await openEmbeddedStore({ dataDir, now: Date.now });
  if (task === "open") print("open");
  if (task === "write") {
    for (let number = 0; ; number += 1) {
      await store.write(key(number), `value ${number}`, 0, TTL_SECONDS);
      print(number);
      // Lets the parent read while this process goes on.
      await new Promise((resolve) => setImmediate(resolve));
    }
  }
  if (task === "count") {
    for (let added = 0; added < Number(times); ) {
      const now = await store.read(key("count"));
      const next = String(Number(now?.value ?? 0) + 1);
      const written = await store.write(key("count"), next, now?.revision ?? 0, TTL_SECONDS);
      if (written.kind === "written") added += 1;
    }
    print("counted");
  }
  if (task === "take") {
    const othersHaveBegun = new Promise((resolve) => process.stdin.resume().once("end", resolve));
    for (;;) {
      const [job] = await store.takeJobs(key("agenda"), 1, 2, 1);
      if (job === undefined) break;
      print(job);
      await othersHaveBegun;
      await new Promise((resolve) => setImmediate(resolve));
    }
  }
  if (task === "schedule") {
    let acknowledged = 0;
    try {
      for (; acknowledged < 10_000; acknowledged += 1) {
        await store.scheduleJob(key("agenda"), `${acknowledged} ${"x".repeat(2_000)}`, 1);
      }
    } catch (error) {
      print(String(error));
    }
    print(acknowledged);
  }
  if (task === "fill") {
    let acknowledged = 0;
    try {
      for (; acknowledged < 10_000; acknowledged += 1) {
        await store.write(key(acknowledged), "x".repeat(2_000), 0, TTL_SECONDS);
      }
    } catch (error) {
      print(String(error));
    }
    let lost = 0;
    for (let number = 0; number < acknowledged; number += 1) {
      if ((await store.read(key(number)))?.value.length !== 2_000) lost += 1;
    }
    print(acknowledged > 0 ? `lost ${lost}` : "nothing written");
  }
  await store.close();
} catch (error) {
  print(String(error));
}
