/** Longer words are rare, and one that was cut out of a page would keep the whole page in memory; UTF-16 code units. */
const LONGEST = 12;
/** So many words are kept, some megabytes. */
const MOST = 50_000;

/** A pure function of a word that keeps its answers: news says the same words again and again. */
export function remembered<T>(of: (word: string) => T): (word: string) => T {
  const answers = new Map<string, T>();
  return (word) => {
    const known = answers.get(word);
    if (known !== undefined || answers.has(word)) return known as T;
    const answer = of(word);
    if (word.length <= LONGEST && answers.size < MOST) answers.set(word, answer);
    return answer;
  };
}
