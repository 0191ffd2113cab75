/** Prints what was measured: the machine once, then one table a section, with its units in the heads. */
import { availableParallelism, cpus, totalmem } from "node:os";

export function printMachine(): void {
  const model = cpus()[0]?.model.trim() ?? "unknown";
  const memoryGb = (totalmem() / 2 ** 30).toFixed(0);
  console.log(
    `${availableParallelism()} cores (${model}), ${memoryGb} GiB, Node.js ${process.version}, ${process.platform}`,
  );
}

/** @param rows the first cell of each is its name; `heads` begins with the head of the second */
export function printTable(
  title: string,
  heads: readonly string[],
  rows: readonly (readonly string[])[],
): void {
  const lines = [["", ...heads], ...rows];
  const widths = lines[0]?.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  console.log(`\n${title}`);
  for (const line of lines) {
    const cells = line.map((cell, column) => {
      const width = widths?.[column] ?? 0;
      return column === 0 ? cell.padEnd(width) : cell.padStart(width);
    });
    console.log(`  ${cells.join("  ")}`.trimEnd());
  }
}

/** A number with so many digits behind the point. */
export const fixed = (value: number, digits = 0): string => value.toFixed(digits);

/** The value below which this share (0 .. 1) of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** The middle value: what a busy machine disturbs least. */
export const median = (values: readonly number[]): number => quantile(values, 0.5);
