/** Letters and digits only, lower case, one space between words: two lines with the same fold say the same. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  let folded = '';
  let from = 0;
  let isApart = true;
  for (let i = 0; i < lower.length; i++) {
    const code = lower.charCodeAt(i);
    if (code >= LATIN && !isPunctuation(code)) return foldBy(text);
    const sign = code >= LATIN ? ' ' : (FOLDED[code] as string);
    if (sign !== ' ' && UNCHANGED[code]) continue;
    if (i > from) {
      folded += lower.slice(from, i);
      isApart = false;
    }
    from = i + 1;
    if (sign !== ' ' || !isApart) folded += sign;
    isApart = sign.endsWith(' ');
  }
  if (from < lower.length) return folded + lower.slice(from);
  return isApart ? folded.slice(0, -1) : folded;
}

/** What `fold` means, by Unicode's own tables. */
const foldBy = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Most lines are Latin: below this code unit signs are looked up, in a third of the time that Unicode's tables take. */
const LATIN = 0x250;
const FOLDED = Array.from({ length: LATIN }, (_, code) => foldBy(`a${String.fromCharCode(code)}a`).slice(1, -1));
const UNCHANGED = FOLDED.map((folded, code) => folded === String.fromCharCode(code));
/** Dashes, quotation marks and the ellipsis, which are in every other line. */
const isPunctuation = (code: number): boolean => (code >= 0x2010 && code <= 0x201f) || code === 0x2026;
