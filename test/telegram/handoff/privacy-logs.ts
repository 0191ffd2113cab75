/** Logs, metrics and the store hold nothing that anybody wrote, and the export names nobody of the staff. */
import { beforeAll, describe, expect, it } from "vitest";
import type { PersonClient } from "../../../src/playground/control/client.ts";
import { rowsOf } from "../../support/fleet-harness.ts";
import { type Clock, type HandoffLab, PIXEL, type TopicClient } from "../../support/handoff-harness.ts";

export function logs(started: () => HandoffLab, clock: Clock): void {
  let lab: HandoffLab;
  beforeAll(() => {
    lab = started();
  });

  const stored = () => JSON.stringify(rowsOf(lab.dataDir));

  const metrics = async () => (await fetch(`${lab.app.url}/metrics`)).text();

  // P0 12
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
      await lab.telegram.settled();
      await ana.edits(mine.messageId, "MARMALADE again");
      await lab.sam.in(lab.team).edits(theirs.messageId, "MARMALADE answer again");
      await topic.says("/close new MARMALADE helps");
      await lab.telegram.settled();
      await ana.says("MARMALADE came back");
      await lab.telegram.settled();
    }

    it("hold no words and no names of anybody and no token, whatever Telegram answers", async () => {
      const names = { ana: "Zebedee", staff: "Quentin" };
      const staff = await lab.telegram.person({ firstName: names.staff, username: "quentin_secret" });
      await lab.team.change({ addMembers: [staff.id] });
      const refusals = [
        undefined,
        { errorCode: 400, description: "Bad Request: MARMALADE" },
        { errorCode: 403, description: "Forbidden: MARMALADE" },
        { errorCode: 502, description: "MARMALADE" },
      ];
      for (const refusal of refusals) {
        const ana = await lab.person("en", names.ana);
        const topic = await lab.talksWithSam(ana);
        if (refusal !== undefined) {
          for (const method of ["copyMessage", "copyMessages", "editMessageText", "closeForumTopic"])
            await lab.telegram.fault({ method, times: 2, ...refusal });
        }
        await topic.says("/claim", staff);
        await everything(ana, topic);
        await lab.telegram.clearFaults();
        clock.forward(120_000); // a staff group that could not be reached is tried again
        await lab.passedOn();
      }
      expect(lab.log()).toContain("support.not_passed_on");
      const said = `${lab.log()}\n${await metrics()}`;
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
      const ana = await lab.person("en", "Zebedee");
      const topic = await lab.talksWithSam(ana);
      await ana.says("CUCUMBER first question");
      await ana.says("CUCUMBER second 4111 1111 1111 1111");
      await topic.says("CUCUMBER answer");
      await lab.passedOn();
      const { entries } = rowsOf(lab.dataDir);
      const holding = entries.filter(({ value }) => value.includes("CUCUMBER"));
      expect(holding.map(({ key }) => key.split(":").at(-1))).toEqual(["unanswered"]);
      expect(holding[0]?.value.split("CUCUMBER")).toHaveLength(2);
      for (const word of ["Zebedee", "4111"]) expect(stored()).not.toContain(word);
    });
  });

  // P2 41
  describe("export", () => {
    it("hands out the ticket and what waits, and names nobody of the staff", async () => {
      const ana = await lab.person();
      const topic = await lab.talksWithSam(ana);
      await ana.says("my question");
      await topic.waitFor("my question");
      await lab.passedOn();
      await ana.says("/export_my_data");
      const file = await lab.waitFor(ana, ({ kind }) => kind === "document");
      const text = await (await fetch(`${lab.app.url}${file.mediaUrl}`)).text();
      const data = JSON.parse(text);
      expect(data.person.ticket).toMatchObject({ state: "owned", reason: "asked", locale: "en" });
      expect(data.pairs.length).toBeGreaterThan(0);
      expect(text).not.toContain("Sam");
      expect(text).not.toContain(String(lab.sam.id));
    });
  });
}
