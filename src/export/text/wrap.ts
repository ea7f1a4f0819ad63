import { columnsOf, graphemes, isWide } from './columns.js';

/** Never begins a line: closing marks and stops of East Asian text (JIS X 4051, the short list). */
const CLINGS = /^[\p{Pe}\p{Pf}、。，．！？：；ー々]/u;

/**
 * Breaks a text into lines of at most `width` terminal columns: at spaces, between wide characters, and inside a word only when the word
 * alone is wider than a line.
 *
 * @param width columns, at least 2
 */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  const put = (atom: string, gap: string): void => {
    const columns = columnsOf(atom);
    if (line !== '' && used + gap.length + columns > width) {
      lines.push(line);
      line = atom;
      used = columns;
    } else {
      line += line === '' ? atom : gap + atom;
      used = line === atom ? columns : used + gap.length + columns;
    }
  };
  for (const word of text.split(' ')) {
    let gap = ' ';
    for (const atom of atomsOf(word).flatMap((a) => slices(a, width))) {
      put(atom, gap);
      gap = '';
    }
  }
  if (line !== '' || lines.length === 0) lines.push(line);
  return lines;
}

/** A word as the parts between which a line may break: one part, or, in East Asian text, every wide character with what clings to it. */
function atomsOf(word: string): string[] {
  const parts = graphemes(word);
  if (!parts.some(isWide)) return [word];
  const atoms: string[] = [];
  let breaks = true;
  for (const part of parts) {
    const wide = isWide(part);
    if (atoms.length > 0 && (CLINGS.test(part) || !(wide || breaks))) atoms[atoms.length - 1] += part;
    else atoms.push(part);
    breaks = wide;
  }
  return atoms;
}

/** A part wider than a line, cut by columns. */
function slices(atom: string, width: number): string[] {
  if (columnsOf(atom) <= width) return [atom];
  const out: string[] = [''];
  for (const cluster of graphemes(atom)) {
    if (out.at(-1) !== '' && columnsOf(out.at(-1)! + cluster) > width) out.push('');
    out[out.length - 1] += cluster;
  }
  return out;
}
