/** The drawings of guides and topics for authors. */
import { describe, expect, it } from "vitest";
import { drawGuide, drawTopics } from "../../src/content/diagram.ts";
import { readFlows } from "../../src/content/read-flows.ts";
import { goodSources } from "./fixtures.ts";

const read = readFlows(goodSources());
if (read.kind === "broken") throw new Error("the good tree must be readable");
const { flows } = read;

describe("the drawing of a guide", () => {
  const card = flows.guides.get("card");
  if (card === undefined) throw new Error("the good tree has lost its guide");
  const drawing = drawGuide(card);

  it("shows every step and every way on, and the way back as a dotted arrow", () => {
    for (const id of card.steps.keys()) expect(drawing).toContain(`n_${id.replaceAll("-", "_")}`);
    expect(drawing).toContain("n_by_where -->|china| n_add");
    expect(drawing).toContain("n_result -.->|refused, again| n_add");
    expect(drawing).toContain('n_done(["done: completed"])');
  });
});

describe("the drawing of the topics", () => {
  it("shows areas, follow-up answers and the step that fixes a problem", () => {
    const drawing = drawTopics(flows.topics);
    expect(drawing).toContain('subgraph area_n_card["card"]');
    expect(drawing).toContain("n_card_refused -->|abroad| n_card_abroad");
    expect(drawing).toContain("n_card_refused -.->|fixed at| step_n_card_add");
  });
});
