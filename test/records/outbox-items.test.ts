/** What waits in an outbox: in its order, once, bounded, and safe with a release that knows more. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  DONE_KEPT,
  EMPTY_OUTBOX,
  MOST_OUTBOX_UNITS,
  type NewItem,
  OutboxRecord,
  waitingIn,
  withAdded,
  withDone,
} from "../../src/records/outbox-items.ts";

const copy = (id: string, messageId = 1): NewItem => ({ kind: "copy", id, messageId });

function added(record: OutboxRecord, items: readonly NewItem[], addedMs = 5): OutboxRecord {
  const after = withAdded(record, items, addedMs);
  if (after === "full") throw new Error("full");
  return after;
}

const ids = (record: OutboxRecord) => waitingIn(record).map(({ id }) => id);

describe("an outbox", () => {
  test("keeps its items in order, with the time, through the store", () => {
    const items: NewItem[] = [
      { kind: "copy", id: "u1", messageId: 11, album: "a", replyTo: 3, caption: { text: "*" } },
      {
        kind: "words",
        id: "u2",
        messageId: 12,
        words: {
          text: "支付宝 😀",
          entities: [{ type: "text_link", offset: 0, length: 3, url: "https://x.example" }],
        },
      },
      { kind: "edit", id: "u3", messageId: 12, words: { text: "b" }, part: "text" },
      { kind: "notice", id: "u4", html: "<b>hi</b>", keyboard: [[{ text: "x", callback_data: "y" }]] },
      { kind: "topic-state", id: "u5", open: true },
    ];
    const record = OutboxRecord.parse(JSON.parse(JSON.stringify(added(EMPTY_OUTBOX, items))));
    expect(waitingIn(record)).toEqual(items.map((item) => ({ ...item, addedMs: 5 })));
  });

  test("takes each id once: waiting, through, or twice in one go", () => {
    let record = added(EMPTY_OUTBOX, [copy("a"), copy("b"), copy("a")]);
    expect(ids(record)).toEqual(["a", "b"]);
    expect(withAdded(record, [copy("b"), copy("a")], 6)).toBe(record);
    record = withDone(record, ["a"]);
    expect(withAdded(record, [copy("a")], 7)).toBe(record);
    expect(ids(added(record, [copy("a"), copy("c")]))).toEqual(["b", "c"]);
  });

  test("knows the last ids that are through, each once, however often they are told", () => {
    let record = EMPTY_OUTBOX;
    for (let index = 0; index < DONE_KEPT + 20; index += 1) {
      record = withDone(added(record, [copy(`u${index}`)]), [`u${index}`]);
      record = withDone(record, [`u${index}`, "u0"]);
    }
    expect(record.done).toHaveLength(DONE_KEPT);
    expect(new Set(record.done).size).toBe(DONE_KEPT);
    expect(record.done).toContain("u0");
    expect(record.items).toEqual([]);
  });

  test("is full at some time, takes a part of nothing then, and goes on when something is through", () => {
    const long = (id: string): NewItem => ({
      kind: "words",
      id,
      messageId: 1,
      words: { text: "x".repeat(4_096) },
    });
    let record = EMPTY_OUTBOX;
    let count = 0;
    for (;;) {
      const after = withAdded(record, [long(`u${count}`)], 1);
      if (after === "full") break;
      record = after;
      count += 1;
    }
    expect(count).toBeGreaterThan(20);
    expect(JSON.stringify(record).length).toBeLessThanOrEqual(MOST_OUTBOX_UNITS);
    expect(withAdded(record, [copy("short"), long("long")], 1)).toBe("full");
    // What is known already is no new word.
    expect(withAdded(record, [long("u0")], 1)).toBe(record);
    expect(ids(added(withDone(record, ["u0"]), [long("next")])).at(-1)).toBe("next");
  });

  test("takes one item of any size when it is empty", () => {
    const huge: NewItem = { kind: "notice", id: "huge", html: "x".repeat(MOST_OUTBOX_UNITS) };
    expect(ids(added(EMPTY_OUTBOX, [huge]))).toEqual(["huge"]);
  });

  test("keeps what a newer release wrote, and passes by kinds that it does not know", () => {
    const stored = OutboxRecord.parse({
      items: [
        { kind: "sticker-set", id: "new", addedMs: 1, name: "x" },
        { kind: "copy", id: "u1", addedMs: 1, messageId: 5, silent: true },
      ],
      done: [],
    });
    expect(waitingIn(stored)).toEqual([{ kind: "copy", id: "u1", addedMs: 1, messageId: 5 }]);
    const after = added(stored, [copy("u2"), copy("new")]);
    expect(after.items.slice(0, 2)).toEqual(stored.items);
    expect(ids(withDone(after, ["u1"]))).toEqual(["u2"]);
    expect(withDone(after, ["u1"]).items[0]).toEqual(stored.items[0]);
  });

  test("passes every id on exactly once and in order, however adding, repeating and ending mix", () => {
    const step = fc.record({ id: fc.nat(25), through: fc.nat(2) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        let record = EMPTY_OUTBOX;
        const [came, went] = [[] as string[], [] as string[]];
        const end = (count: number) => {
          const gone = ids(record).slice(0, count);
          went.push(...gone);
          record = withDone(record, gone);
        };
        for (const { id, through } of steps) {
          if (!came.includes(`u${id}`)) came.push(`u${id}`);
          record = added(record, [copy(`u${id}`)]);
          end(through);
        }
        end(steps.length);
        expect(went).toEqual(came);
      }),
    );
  });
});
