/** Reads `text,category` rows of a CSV file. */
import { CsvError, parse } from "csv-parse/sync";
import { z } from "zod";

const rowsSchema = z.array(z.object({ text: z.string(), category: z.string() })).min(1);

export type LabelledText = z.output<typeof rowsSchema>[number];

/**
 * The first line names the columns; `text` and `category` are found by name.
 *
 * @throws {Error} with one line when a column is missing, a quote is never closed, or there are no rows
 */
export function parseLabelledCsv(source: string, file: string): LabelledText[] {
  try {
    const checked = rowsSchema.safeParse(
      parse(source, { columns: true, bom: true, skip_empty_lines: true, relax_quotes: true }),
    );
    if (checked.success) return checked.data;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new Error(`${file}: ${error.message}`, { cause: error });
  }
  throw new Error(`${file}: the first line must name the columns text and category, and rows must follow`);
}
