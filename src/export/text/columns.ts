/** Wide and full-width characters of Unicode's East Asian Width (UAX #11), as far as they occur in prose. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{16fe0}-\u{18cff}\u{1aff0}-\u{1b2ff}\u{20000}-\u{3fffd}]/u;
/** Drawn as a picture: two columns. U+FE0F asks for the picture where both exist. */
const PICTURE = /\p{Emoji_Presentation}|\ufe0f|^[\u{1f1e6}-\u{1f1ff}]{2}/u;
/** Takes no column of its own: combining marks, joiners, soft hyphens and other format characters. */
const NO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}\u00ad]+$/u;
/** Only characters of one column each, so that nothing needs to be cut into clusters. */
const SIMPLE = /^[\u0020-\u007e\u00a1-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u0590\u2010-\u2027\u2030-\u205e]*$/;

/** Made when a text first needs it: to make one takes longer than to print a record. */
let clusters: Intl.Segmenter | undefined;

/** The user-perceived characters of a text (extended grapheme clusters, UAX #29). */
export function graphemes(text: string): string[] {
  clusters ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return Array.from(clusters.segment(text), (s) => s.segment);
}

/** Is this cluster printed over two columns? */
export const isWide = (cluster: string): boolean => WIDE.test(cluster) || PICTURE.test(cluster);

/** Number of terminal columns that a text without control characters takes. */
export function columnsOf(text: string): number {
  if (SIMPLE.test(text)) return text.length;
  let columns = 0;
  for (const cluster of graphemes(text)) columns += isWide(cluster) ? 2 : NO_WIDTH.test(cluster) ? 0 : 1;
  return columns;
}
