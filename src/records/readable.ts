/** What an export shows of stored text: JSON as JSON, anything else as it is. */
import { parseJson } from "../store/record.ts";

/** @returns the text itself when it is not JSON */
export function asJson(text: string): unknown {
  const json = parseJson(text);
  return json === undefined ? text : json;
}

/** Leaves a field of each entry out, which is not the person's to see; what is no list stays as it is. */
export function withoutField(list: unknown, field: string): unknown {
  if (!Array.isArray(list)) return list;
  return list.map((one: unknown) =>
    typeof one === "object" && one !== null ? { ...one, [field]: undefined } : one,
  );
}
