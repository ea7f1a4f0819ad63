import { stat } from 'node:fs/promises';
import { filesOf } from './quoted-text.js';

/**
 * How much of the files that were named has been taken in, by bytes. Nobody knows where an address or standard input is among them: that has no
 * end before it comes.
 */
export class Taken {
  #read = 0;
  #all: number | undefined;

  /** The share, 0 to 1; undefined where it cannot be known. */
  get share(): number | undefined {
    return this.#all === undefined || this.#all === 0 ? undefined : Math.min(1, this.#read / this.#all);
  }

  /** Looks how large everything is. What cannot be had counts nothing; it is told of when its turn comes. */
  async expect(inputs: readonly string[]): Promise<void> {
    if (inputs.some((i) => i === '-' || /^https?:\/\//i.test(i))) return;
    let all = 0;
    for (const input of inputs) for (const file of await filesOf(input).catch(() => [])) all += await sizeOf(file);
    this.#all = all;
  }

  /** The same bytes; each piece counts when the next is asked for. */
  async *counting(bytes: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
    for await (const piece of bytes) {
      yield piece;
      this.#read += piece.length;
    }
  }
}

const sizeOf = (file: string): Promise<number> =>
  stat(file).then(
    (s) => (s.isFile() ? s.size : 0),
    () => 0,
  );
