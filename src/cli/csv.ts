/** Reads `text,category` rows of a CSV file (RFC 4180: quotes, doubled quotes, line breaks inside quotes). */

export interface LabelledText {
  readonly text: string;
  readonly category: string;
}

/** The first line names the columns; `text` and `category` are found by name. @throws when one is missing */
export function parseLabelledCsv(source: string): LabelledText[] {
  const [header = [], ...rows] = splitRows(source.replace(/^\uFEFF/, ""));
  const text = header.indexOf("text");
  const category = header.indexOf("category");
  if (text < 0 || category < 0)
    throw new Error("The CSV's first line must name the columns text and category");
  return rows
    .filter((row) => row.length > Math.max(text, category))
    .map((row) => ({ text: row[text] ?? "", category: row[category] ?? "" }));
}

function splitRows(source: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let quoted = false;
  for (let index = 0; index < source.length; index++) {
    const character = source[index] ?? "";
    if (quoted) {
      if (character !== '"') cell += character;
      else if (source[index + 1] === '"') {
        cell += '"';
        index++;
      } else quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === "," || character === "\n") {
      row.push(character === "\n" ? cell.replace(/\r$/, "") : cell);
      cell = "";
      if (character === "\n") {
        rows.push(row);
        row = [];
      }
    } else cell += character;
  }
  if (cell !== "" || row.length > 0) rows.push([...row, cell]);
  return rows;
}
