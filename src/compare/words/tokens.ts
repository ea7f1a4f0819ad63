import { numeralAt } from '../../language/index.js';
import { type Piece, piecesOf } from './word-forms.js';

/** What stands before a token, and how it is written; bits of `Tokens.marks`. */
export const MARK = {
  /** A comma, semicolon, colon, dash or bracket between this token and the one before: the clause may end there. */
  clause: 1,
  /** A full stop, question or exclamation mark, or a line break: the sentence ended there. */
  stop: 2,
  /** The sentence that ended there was a question. */
  question: 4,
  /** The token begins with a capital letter. */
  capital: 8,
  /** The token is part of a contraction: "n't", "'re". */
  contraction: 16,
  /** The token stands inside double quotation marks of the text. */
  quoted: 32,
} as const;

/** A text as words in canonical form. All arrays run in step; offsets are UTF-16 code units of the text. */
export interface Tokens {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Canonical form: lower case, marks of accent folded, American spelling, contractions parted, numbers as "#" and their value. */
  readonly norms: readonly string[];
  /** One more than there are tokens: the last holds what stands after the last token. */
  readonly marks: readonly number[];
}

const LETTER = '\\p{L}\\p{M}\\u00AD\\u200B-\\u200D\\u2060';
const WORD = new RegExp(
  `(?<![\\p{L}\\p{N}])\\p{L}(?:\\.\\p{L})+(?!\\p{L})\\.?|[${LETTER}][${LETTER}\\p{N}]*(?:['’ʼ＇][${LETTER}]+)*|\\p{N}+(?:,\\p{N}{3})*(?:\\.\\p{N}+)?[${LETTER}]*|[$€£¥](?=\\s?\\p{N})|%|&`,
  'gu',
);
/** Stage directions of transcripts: nobody said them, so they are no words of the source. */
const DIRECTION =
  /[[(]\s*(?:applause|laughter|laughs?|laughing|cheers?|cheering|cheers and applause|boos?|booing|crosstalk|inaudible|unintelligible|off-?mi(?:ke|c)|silence|ph|pause|sic|music|chanting)\W*[\])]/giu;

interface Raw {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Cuts a text into tokens in canonical form. Numbers and number words become one token ("2.5 million", "two and a half" stays words),
 * with a currency or per cent sign where they have one; contractions become two.
 */
export function tokensOf(text: string): Tokens {
  const out = { starts: [] as number[], ends: [] as number[], norms: [] as string[], marks: [] as number[] };
  const raws = rawsOf(text);
  const folded = raws.map((r) => piecesOf(r.text));
  const words = folded.map((p) => (p.length === 1 ? p[0]!.lower : ''));
  const joined = (i: number): boolean =>
    /^[\s‐‑-]*$/.test(text.slice(raws[i]!.end, raws[i + 1]?.start ?? 0)) && !text.slice(raws[i]!.end, raws[i + 1]?.start).includes('\n');
  let last = 0;
  for (let i = 0; i < raws.length; ) {
    const raw = raws[i]!;
    const gap = gapMarks(text, last, raw.start);
    const number = numberAt(words, i, joined);
    if (number) {
      push(out, raw.start, raws[i + number.length - 1]!.end, number.norm, gap);
      i += number.length;
    } else {
      pushPieces(out, raw, folded[i]!, gap | (/^\p{Lu}/u.test(raw.text) ? MARK.capital : 0));
      i++;
    }
    last = out.ends[out.ends.length - 1]!;
  }
  out.marks.push(gapMarks(text, last, text.length) | MARK.stop);
  markQuoted(text, out);
  return out;
}

type Growing = { starts: number[]; ends: number[]; norms: string[]; marks: number[] };

/** Ranges of a text inside double quotation marks, each within its line; what is left open counts to nowhere. */
const QUOTED = /[“"][^“”"\n]+[”"]/g;

/** Adds the mark to the tokens inside quotation marks. */
function markQuoted(text: string, out: Growing): void {
  let i = 0;
  for (const m of text.matchAll(QUOTED)) {
    while (i < out.starts.length && out.starts[i]! < m.index) i++;
    for (; i < out.starts.length && out.ends[i]! <= m.index + m[0].length; i++) out.marks[i]! |= MARK.quoted;
  }
}

function push(out: Growing, start: number, end: number, norm: string, marks: number): void {
  out.starts.push(start);
  out.ends.push(end);
  out.norms.push(norm);
  out.marks.push(marks);
}

function pushPieces(out: Growing, raw: Raw, pieces: readonly Piece[], marks: number): void {
  for (const [k, piece] of pieces.entries()) {
    const flags = k === 0 ? marks : 0;
    push(out, raw.start + piece.from, raw.start + piece.to, piece.norm, flags | (pieces.length > 1 ? MARK.contraction : 0));
  }
}

function rawsOf(text: string): Raw[] {
  // blanks of the same length keep every offset
  const spoken = /[[(]/.test(text) ? text.replace(DIRECTION, (d) => ' '.repeat(d.length)) : text;
  const out: Raw[] = [];
  for (const m of spoken.matchAll(WORD)) out.push({ start: m.index, end: m.index + m[0].length, text: m[0] });
  return out;
}

const CURRENCIES = new Map([
  ['dollar', '$'],
  ['dollars', '$'],
  ['euro', '€'],
  ['euros', '€'],
  ['yen', '¥'],
]);

/** A number with its currency or per cent, which may stand on either side of it. */
function numberAt(words: readonly string[], at: number, joined: (i: number) => boolean): { length: number; norm: string } | undefined {
  const sign = /^[$€£¥]$/.test(words[at] ?? '') ? words[at]! : '';
  const from = at + (sign ? 1 : 0);
  const short = /^([\d,.]+)(m|bn|tn|k)$/.exec(words[from] ?? '');
  if (short && (sign || short[2] === 'bn'))
    return { length: from - at + 1, norm: `#${Number(short[1]!.replaceAll(',', '')) * { k: 1e3, m: 1e6, bn: 1e9, tn: 1e12 }[short[2] as 'k']}${sign}` };
  const number = numeralAt(words, from, joined);
  if (!number) return undefined;
  let length = from - at + number.length;
  if (number.ordinal) return { length, norm: `#${number.value}th` };
  const next = words[at + length] ?? '';
  let unit = sign;
  if (!sign && /^(?:%|percent)$/.test(next)) [unit, length] = ['%', length + 1];
  else if (!sign && next === 'per' && words[at + length + 1] === 'cent') [unit, length] = ['%', length + 2];
  else if (sign && CURRENCIES.get(next) === sign) length++;
  else if (!sign && CURRENCIES.has(next) && joined(at + length - 1)) [unit, length] = [CURRENCIES.get(next)!, length + 1];
  return { length, norm: `#${number.value}${unit}` };
}

const ABBREVIATION = /\b(?:mr|mrs|ms|dr|sen|rep|gov|gen|col|sgt|st|jr|sr|vs|prof|\p{Lu})$/iu;

/** What the characters between two tokens say about clause and sentence. */
function gapMarks(text: string, from: number, to: number): number {
  if (to - from === 1 && text[from] === ' ') return 0;
  const gap = text.slice(from, to);
  let marks = 0;
  if (/[,;:—–()[\]{}…]|--| - /.test(gap)) marks |= MARK.clause;
  if (/[!?\n]/.test(gap)) marks |= MARK.stop | MARK.clause;
  else if (gap.includes('.') && !/\.\s*\.|…/.test(gap) && !(/^\.\s/.test(gap) && ABBREVIATION.test(text.slice(Math.max(0, from - 5), from))))
    marks |= MARK.stop | MARK.clause;
  if (gap.includes('?')) marks |= MARK.question;
  return marks;
}
