/**
 * Does work on a stream, several pieces at once, and gives the results in the order of the pieces. No more than `ahead` pieces are taken
 * from the stream before their turn has come: a slow reader or a slow piece holds everything back, and memory stays flat.
 *
 * @param work must not fail: what can go wrong is part of its result
 */
export async function* ordered<T, R>(pieces: AsyncIterable<T>, ahead: number, work: (piece: T) => Promise<R>): AsyncIterable<R> {
  const begun: Promise<R>[] = [];
  for await (const piece of pieces) {
    begun.push(work(piece));
    if (begun.length >= ahead) yield await begun.shift()!;
  }
  for (const result of begun) yield await result;
}
