/** The words of a text as the scorers count them. */
export const wordsOf = (text) => text.match(/[\p{L}\p{N}_]+/gu) ?? [];

/** Places in the truth where a line may begin, at most: words like "the" begin many. */
const MOST_PLACES = 20;
/** A line is held out of order, and so perhaps by chance: neither story nor furniture. */
const DOUBTFUL = 0.5;

/**
 * Of each line of a page, the share of its words that the truth has. Lines that the truth has whole are matched in order, by the chain
 * of them that covers most words; the others by their runs of four words, wherever they stand.
 *
 * @param truth words of the article's text
 * @param lines words of each line of the page
 */
export function heldBy(truth, lines) {
  const at = placesOf(truth);
  const found = lines.map((line) => wholeIn(truth, at, line));
  const chained = chain(truth.length, lines, found);
  return lines.map((line, i) => {
    if (line.length === 0) return 0;
    if (chained.has(i)) return 1;
    if (found[i].length > 0) return line.length < 6 ? 0 : DOUBTFUL;
    return line.length < 6 ? 0 : shareOfRuns(truth, at, line);
  });
}

function placesOf(truth) {
  const at = new Map();
  for (const [i, word] of truth.entries()) {
    const places = at.get(word);
    if (places) places.push(i);
    else at.set(word, [i]);
  }
  return at;
}

const matches = (truth, from, line, start, length) => {
  for (let k = 0; k < length; k++) if (truth[from + k] !== line[start + k]) return false;
  return true;
};

const wholeIn = (truth, at, line) => (at.get(line[0]) ?? []).filter((from) => matches(truth, from, line, 0, line.length)).slice(0, MOST_PLACES);

/** The lines of the best chain: whole lines whose places in the truth follow each other, of as many words as can be. */
function chain(size, lines, found) {
  const items = found.flatMap((places, line) => places.map((start) => ({ line, start, end: start + lines[line].length })));
  // a Fenwick tree over the places of the truth keeps the best chain that ends at or before each
  const best = new Array(size + 2);
  const upTo = (place) => {
    let top;
    for (let k = place + 1; k > 0; k -= k & -k) if (best[k] && (!top || best[k].score > top.score)) top = best[k];
    return top;
  };
  let end;
  for (let i = 0; i < items.length; ) {
    const { line } = items[i];
    const links = [];
    for (; i < items.length && items[i].line === line; i++) {
      const before = upTo(items[i].start);
      links.push({ line, before, at: items[i].end, score: (before?.score ?? 0) + lines[line].length });
    }
    for (const link of links) {
      for (let k = link.at + 1; k < best.length; k += k & -k) if (!best[k] || link.score > best[k].score) best[k] = link;
      if (!end || link.score > end.score) end = link;
    }
  }
  const chained = new Set();
  for (let link = end; link; link = link.before) chained.add(link.line);
  return chained;
}

function shareOfRuns(truth, at, line) {
  const runs = line.length - 3;
  let hits = 0;
  for (let j = 0; j < runs; j++) if ((at.get(line[j]) ?? []).some((from) => matches(truth, from, line, j, 4))) hits++;
  return hits / runs;
}
