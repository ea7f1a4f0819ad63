/**
 * The first letters of a name or title, by which it goes for short: "AI" of "Awami Ittehad", "CM" of "chief minister", "UV" of "University of Velm",
 * "RAW" of "Rosalind Ash-Wick".
 */
export const firstLetters = (phrase: string): string =>
  (phrase.match(/\p{L}[\p{L}'’]*/gu) ?? [])
    .filter((w) => !/^(?:of|the|and|for|in|to|at|on)$/.test(w))
    .map((w) => w[0]!.toUpperCase())
    .join('');
