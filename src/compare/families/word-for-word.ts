/**
 * Words in a row, and how many of them with content, that two wordings share word for word only if one comes from the other: then it is one
 * utterance, whoever is said to have said it. Of the pairs of PolNeAR that two names part and this joins, `evaluation/REPORT.md` tells what a reading found.
 */
const LONG = { words: 9, content: 4 } as const;

/** Do two rows of words share such a run? */
export function shareLongRun(a: ArrayLike<number>, b: ArrayLike<number>, isContent: (word: number) => boolean): boolean {
  // run lengths of the row above, and how many of the run have content
  let [runs, told] = [new Uint16Array(b.length + 1), new Uint16Array(b.length + 1)];
  for (let i = 0; i < a.length; i++) {
    const [nextRuns, nextTold] = [new Uint16Array(b.length + 1), new Uint16Array(b.length + 1)];
    const content = isContent(a[i]!) ? 1 : 0;
    for (let k = 0; k < b.length; k++) {
      if (a[i] !== b[k]) continue;
      nextRuns[k + 1] = runs[k]! + 1;
      nextTold[k + 1] = told[k]! + content;
      if (nextRuns[k + 1]! >= LONG.words && nextTold[k + 1]! >= LONG.content) return true;
    }
    [runs, told] = [nextRuns, nextTold];
  }
  return false;
}
