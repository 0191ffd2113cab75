/** What stops a start, in lines that an operator can act on. */
export class StartError extends Error {
  override readonly name = "StartError";
  readonly lines: readonly string[];
  constructor(lines: readonly string[], options?: ErrorOptions) {
    super(lines.join("\n"), options);
    this.lines = lines;
  }
}
