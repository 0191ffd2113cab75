/** Checks the example phrases: each of a topic that exists, said once, and enough of them. */
import { normalise } from "../../core/matcher/normalise.ts";
import type { Flows } from "../content.ts";
import { type Problem, problem } from "../problem.ts";
import type { ReadExamples, WrittenPhrase } from "../read-examples.ts";

/** Below this a topic is hardly recognised: 10 phrases a topic lose 6 points of accuracy against 20. */
const FEWEST_PHRASES = 15;

export function checkExamples(flows: Flows, { phrases, written }: ReadExamples): Problem[] {
  return [
    ...checkTopics(flows, written),
    ...checkRepeated(written),
    ...phrases.flatMap(({ language, topics }) =>
      [...flows.topics.keys()].flatMap((topic) => {
        const count = topics.get(topic)?.length ?? 0;
        if (count >= FEWEST_PHRASES) return [];
        const first = written.find((one) => one.language === language && one.topic === topic);
        const place = first?.locate(topic) ?? {
          file: `locales/${language}/examples/${topic.split(".")[0]}.yaml`,
          line: 1,
        };
        return [problem("few-examples", place, `\`${topic}\` has ${count} phrases in ${language}`)];
      }),
    ),
  ];
}

function checkTopics(flows: Flows, written: readonly WrittenPhrase[]): Problem[] {
  const reported = new Set<string>();
  return written.flatMap(({ topic, locate }) => {
    const place = locate(topic);
    if (flows.topics.has(topic) || reported.has(`${place.file} ${topic}`)) return [];
    reported.add(`${place.file} ${topic}`);
    return [problem("unknown-id", place, `there is no topic \`${topic}\``)];
  });
}

/** Screen messages may be shared by topics: what else the report says decides then. */
function checkRepeated(written: readonly WrittenPhrase[]): Problem[] {
  const first = new Map<string, WrittenPhrase>();
  return written
    .filter(({ isScreenMessage }) => !isScreenMessage)
    .flatMap((one) => {
      const key = `${one.language} ${normalise(one.text)}`;
      const earlier = first.get(key);
      if (earlier === undefined) first.set(key, one);
      if (earlier === undefined || earlier.topic === one.topic) return [];
      const where = earlier.locate(...earlier.path);
      return [
        problem(
          "example-of-two-topics",
          one.locate(...one.path),
          `“${one.text}” is also under \`${earlier.topic}\` in ${where.file}:${where.line}`,
        ),
      ];
    });
}
