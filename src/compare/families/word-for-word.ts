/**
 * Words in a row, and how many of them with content, that two wordings share word for word only if one comes from the other: then it is one
 * utterance, whoever is said to have said it. Of the pairs of PolNeAR that two names part and this joins, `evaluation/REPORT.md` tells what a reading found.
 */
const LONG = { words: 9, content: 4 } as const;

/** Do two rows of words share such a run? */
export function shareLongRun(a: ArrayLike<number>, b: ArrayLike<number>, isContent: (word: number) => boolean): boolean {
  // length of the run that ends at each word of `b`, and how many of it have content; from the end on, so that one row serves for the next
  const [runs, told] = [new Uint16Array(b.length + 1), new Uint16Array(b.length + 1)];
  for (let i = 0; i < a.length; i++) {
    const content = isContent(a[i]!) ? 1 : 0;
    for (let k = b.length; k > 0; k--) {
      const same = a[i] === b[k - 1];
      runs[k] = same ? runs[k - 1]! + 1 : 0;
      told[k] = same ? told[k - 1]! + content : 0;
      if (runs[k]! >= LONG.words && told[k]! >= LONG.content) return true;
    }
  }
  return false;
}
