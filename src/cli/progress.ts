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

/** How long the rate of which the time left is told goes back, in milliseconds: pages that are kept already pass a hundred times as fast. */
const LOOKED_BACK = 30_000;

/** Tells the time left from the share that is done, by the rate of the last half to whole minute. */
export class TimeLeft {
  #marks: readonly { readonly at: number; readonly share: number }[];

  constructor(now: number) {
    this.#marks = [{ at: now, share: 0 }];
  }

  /** In words, as `3 min left`; empty where nobody can know yet. */
  told(now: number, share: number | undefined): string {
    if (share === undefined) return '';
    const last = this.#marks.at(-1)!;
    if (now - last.at >= LOOKED_BACK) this.#marks = [last, { at: now, share }];
    const { at, share: before } = this.#marks[0]!;
    return share > before ? `, ${inWords(((1 - share) * (now - at)) / (share - before))} left` : '';
  }
}

/** Milliseconds as somebody would say them. */
function inWords(time: number): string {
  const seconds = Math.ceil(time / 1000);
  if (seconds < 100) return `${seconds} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 100 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
