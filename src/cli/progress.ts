/** One line of progress on a terminal's stderr, written over by the next; nothing where stderr is no terminal. */
export class Progress {
  private shown = false;

  constructor(private readonly out: NodeJS.WriteStream) {}

  /** Shows what is being done in place of what was. */
  say(what: string): void {
    if (this.out.isTTY !== true) return;
    this.out.write(`\r\u001b[K${what.replace(/[\u0000-\u001f\u007f-\u009f]/g, '').slice(0, (this.out.columns ?? 80) - 1)}`);
    this.shown = true;
  }

  /** Writes a line that stays, on any stderr. */
  tell(line: string): void {
    this.done();
    this.out.write(`${line.replace(/[\u0000-\u001f\u007f-\u009f]/g, ' ')}\n`);
  }

  /** Takes the line of progress away. */
  done(): void {
    if (this.shown) this.out.write('\r\u001b[K');
    this.shown = false;
  }
}
