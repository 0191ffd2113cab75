/** Logs, metrics and the store hold nothing that anybody wrote, and the export names nobody of the staff. */
import { describe, expect, it } from "vitest";
import type { PersonClient } from "../../../src/playground/control/client.ts";
import { createClock } from "../../support/clock.ts";
import { useHandoffHarness } from "../../support/handoff-harness.ts";
import { PIXEL } from "../../support/samples.ts";
import type { TopicClient } from "../../support/staff-harness.ts";
import { storedRows, storedText } from "../../support/stored-rows.ts";

const clock = createClock();
const harness = useHandoffHarness({ now: clock.now });

const metrics = async () => (await fetch(`${harness.app.url}/metrics`)).text();

describe("logs and metrics", () => {
  /** One walk through everything, with a word that must be nowhere. */
  async function everything(ana: PersonClient, topic: TopicClient): Promise<void> {
    const mine = await ana.says("MARMALADE is broken");
    await ana.says({ photo: PIXEL, caption: "MARMALADE picture" });
    await ana.says({ document: { fileName: "MARMALADE.txt", base64: "eA==" } });
    await ana.sendsAlbum({ parts: [{ photo: PIXEL }, { photo: PIXEL }], caption: "MARMALADE album" });
    await ana.says({ contact: { phoneNumber: "+491511111111", firstName: "MARMALADE" } });
    await ana.says("MARMALADE card 4111 1111 1111 1111");
    const theirs = await topic.says("MARMALADE answer");
    await topic.says("/note MARMALADE");
    await topic.says("/answer MARMALADE");
    await topic.says("/close MARMALADE");
    await topic.says("/MARMALADE");
    await harness.telegram.settled();
    await ana.edits(mine.messageId, "MARMALADE again");
    await harness.sam.in(harness.team).edits(theirs.messageId, "MARMALADE answer again");
    await topic.says("/close new MARMALADE helps");
    await harness.telegram.settled();
    await ana.says("MARMALADE came back");
    await harness.telegram.settled();
  }

  it("hold no words and no names of anybody and no token, whatever Telegram answers", async () => {
    const names = { ana: "Zebedee", staff: "Quentin" };
    const staff = await harness.telegram.person({ firstName: names.staff, username: "quentin_secret" });
    await harness.team.change({ addMembers: [staff.id] });
    const refusals = [
      undefined,
      { errorCode: 400, description: "Bad Request: MARMALADE" },
      { errorCode: 403, description: "Forbidden: MARMALADE" },
      { errorCode: 502, description: "MARMALADE" },
    ];
    for (const refusal of refusals) {
      const ana = await harness.person("en", names.ana);
      const topic = await harness.talksWithSam(ana);
      if (refusal !== undefined) {
        for (const method of ["copyMessage", "copyMessages", "editMessageText", "closeForumTopic"])
          await harness.telegram.fault({ method, times: 2, ...refusal });
      }
      await topic.says("/claim", staff);
      await everything(ana, topic);
      await harness.telegram.clearFaults();
      clock.forward(120_000); // a staff group that could not be reached is tried again
      await harness.passedOn();
    }
    expect(harness.log()).toContain("support.not_passed_on");
    const said = `${harness.log()}\n${await metrics()}`;
    for (const word of [
      "MARMALADE",
      "marmalade",
      names.ana,
      names.staff,
      "quentin_secret",
      "4111",
      "AAPlayground",
    ])
      expect(said, word).not.toContain(word);
  }, 60_000);

  it("nothing written is kept in the store once it has arrived, but what authors learn from, masked", async () => {
    const ana = await harness.person("en", "Zebedee");
    const topic = await harness.talksWithSam(ana);
    await ana.says("CUCUMBER first question");
    await ana.says("CUCUMBER second 4111 1111 1111 1111");
    await topic.says("CUCUMBER answer");
    await harness.passedOn();
    const { entries } = storedRows(harness.dataDir);
    const holding = entries.filter(({ value }) => value.includes("CUCUMBER"));
    expect(holding.map(({ key }) => key.split(":").at(-1))).toEqual(["unanswered"]);
    expect(holding[0]?.value.split("CUCUMBER")).toHaveLength(2);
    for (const word of ["Zebedee", "4111"]) expect(storedText(harness.dataDir)).not.toContain(word);
  });
});

describe("export", () => {
  it("hands out the ticket and what waits, and names nobody of the staff", async () => {
    const ana = await harness.person();
    const topic = await harness.talksWithSam(ana);
    await ana.says("my question");
    await topic.waitFor("my question");
    await harness.passedOn();
    await ana.says("/export_my_data");
    const file = await harness.waitFor(ana, ({ kind }) => kind === "document");
    const text = await (await fetch(`${harness.app.url}${file.mediaUrl}`)).text();
    const data = JSON.parse(text);
    expect(data.person.ticket).toMatchObject({ state: "owned", reason: "asked", locale: "en" });
    expect(data.pairs.length).toBeGreaterThan(0);
    expect(text).not.toContain("Sam");
    expect(text).not.toContain(String(harness.sam.id));
  });
});
