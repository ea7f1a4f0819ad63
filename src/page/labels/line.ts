import type { BlockKind, Range } from '../../record/index.js';
import { fold } from '../fold.js';
import type { Segment } from '../segment.js';
import { ZONES, type Zone } from '../zone.js';
import { proseWeight } from './prose.js';

/** A segment with what the rules ask of it again and again, worked out once. */
export interface Line extends Segment {
  readonly index: number;
  readonly words: number;
  /** What it says, by `fold`. */
  readonly folded: string;
  /** How much it counts as running text of an article, in characters: `proseWeight`. */
  readonly prose: number;
  /** Ends as a sentence ends: full stop, question or exclamation mark, or an ellipsis, quotation marks and brackets aside. */
  readonly ended: boolean;
  /** Holds a quotation of four words or more beside a verb of speech: evidence that no text rule may take away. */
  readonly speaks: boolean;
  /** Share of the characters that are inside links. */
  readonly linkShare: number;
}

/** A label and the name of the rule that gave it. */
export interface Label {
  readonly kind: BlockKind;
  readonly rule: string;
  /** Who made the picture: a range of the line's text. */
  readonly credit?: Range;
}

/** What a line that stands with a picture is to it: its description, by the credit beneath or by the words of its alternative text, or that credit. */
export type Beside = 'described' | 'alternative-text' | 'credit';

/** What the rules may know of the whole page. */
export interface PageView {
  readonly lines: readonly Line[];
  /** The title, and each of `byline`, by `fold`. */
  readonly foldedTitle?: string;
  readonly foldedByline: readonly string[];
  /** The title by the page's own metadata, when it has one. */
  readonly title?: string;
  /** Descriptions from the metadata, folded by `fold`: a standfirst often repeats one. */
  readonly descriptions: ReadonlySet<string>;
  /** People named as authors by the metadata. */
  readonly byline: readonly string[];
  /** Index of the line that is the page's headline; -1 for none. */
  readonly titleIndex: number;
  /** Index of the first line of the chosen column; 0 in plain text. */
  readonly columnStart: number;
  /** Index of the first and last line that is a full paragraph (20 words, ended); `lines.length` and -1 when none is. */
  readonly firstProse: number;
  readonly lastProse: number;
  /** Index of the first paragraph behind the title that is neither caption nor standfirst; `lines.length` when none is. */
  readonly firstParagraph: number;
  /** From this index on, at most one full paragraph follows. */
  readonly nearEnd: number;
  /** Lines that say exactly what an earlier one says. */
  readonly repeats: ReadonlySet<number>;
  /** Lines that begin with the same ten words as an earlier one. */
  readonly sameHead: ReadonlySet<number>;
  /** Lines set apart to catch the eye whose words a paragraph of the text says too. */
  readonly pulled: ReadonlySet<number>;
  /** What lines that stand with a picture are to it, though no name in the markup says so. */
  readonly beside: ReadonlyMap<number, Beside>;
  /** No markup to lean on: plain text, or HTML of paragraphs only. */
  readonly flat: boolean;
}

/** One named rule: the first of the table whose test holds gives the label. */
export interface LabelRule {
  readonly name: string;
  readonly kind: BlockKind;
  /** Says that the rule stands on markup or on unmistakable form and may label a line that holds a quotation. */
  readonly overQuotation?: true;
  readonly test: (line: Line, page: PageView) => boolean;
}

export const inZone = (line: Segment, ...zones: readonly Zone[]): boolean => (line.zones & bitsOf(zones)) !== 0;
export const touchesZone = (line: Segment, ...zones: readonly Zone[]): boolean => (line.touches & bitsOf(zones)) !== 0;

function bitsOf(zones: readonly Zone[]): number {
  let bits = 0;
  for (const zone of zones) bits |= ZONES[zone];
  return bits;
}

const ENDED = /[.!?…:。！？।؟]["'“”‘’»«)\]』」]*\s*$/u;
const QUOTED_RUN = /["“„«»‘「『][^"“”„«»」』]*?(?:[^\s"“”«»]+\s+){3}|[「『][^」』]{6,}/u;
const SPEECH =
  /\b(?:said|says|say|saying|told|tells|tell|added|adds|asked|asks|wrote|writes|argued|argues|claimed|claims|insisted|warned|warns|announced|explained|explains|noted|stated|called|replied|responded|recalled|admitted|declared|testified|according|sagte|sagt|erklärte|betonte|schrieb|meinte|dit|déclaré|explique|affirme|dijo|afirmó|explicó|aseguró|disse|afirmou|ha detto|zei|zegt|sa|säger)\b/iu;

/** No rule asks for more words than this many characters hold; longer lines are long and that is all. */
const LOOKED_AT = 4000;
/** Characters to a word in the lines not counted: enough words that no rule for short lines is asked about them. */
const LONG_WORD = 10;

export function lineOf(segment: Segment, index: number): Line {
  const text = segment.text.slice(0, LOOKED_AT);
  const words = Math.max(wordCount(text), segment.text.length > LOOKED_AT ? segment.text.length / LONG_WORD : 0);
  const ended = ENDED.test(segment.text.slice(-40));
  const linkShare = segment.linked === 0 ? 0 : Math.min(1, segment.linked / Math.max(1, text.replace(/\s/g, '').length));
  const speaks = QUOTED_RUN.test(text) && SPEECH.test(text);
  const prose = proseWeight(segment, ended, linkShare);
  return placed(segment, index, { words, folded: fold(segment.text), prose, ended, speaks, linkShare });
}

/** A segment and what is known of it, as the line at this place. Field by field: to copy by `...` took a tenth of a page's time. */
export const placed = (s: Segment, index: number, known: Omit<Line, keyof Segment | 'index'>): Line => ({
  text: s.text,
  start: s.start,
  end: s.end,
  element: s.element,
  container: s.container,
  tag: s.tag,
  zones: s.zones,
  touches: s.touches,
  linked: s.linked,
  strong: s.strong,
  credit: s.credit,
  index,
  words: known.words,
  folded: known.folded,
  prose: known.prose,
  ended: known.ended,
  speaks: known.speaks,
  linkShare: known.linkShare,
});

/** Chinese, Japanese and Thai write no spaces; about two of their characters make a word. */
const UNSPACED = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]/g;

/** Is this code unit of the first part of Unicode (Latin letters and what goes with them) a letter or a digit? */
const IN_WORD = Uint8Array.from({ length: 0x250 }, (_, code) => Number(/[\p{L}\p{N}]/u.test(String.fromCharCode(code))));
const isPunctuation = (code: number): boolean => code >= 0x2010 && code <= 0x205f;
const JOINS = new Set(Array.from("'’.-", (c) => c.charCodeAt(0)));

/** The words of a text. Most lines are Latin: they are counted by code units, in a tenth of the time that Unicode's tables take. */
function wordCount(text: string): number {
  let words = 0;
  // what stood before: a letter or digit, one sign that may join two parts of a word, anything else
  let before: 'word' | 'join' | 'gap' = 'gap';
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x250 && !isPunctuation(code)) return countWords(text);
    if (IN_WORD[code]) {
      if (before === 'gap') words++;
      before = 'word';
    } else before = before === 'word' && JOINS.has(code) ? 'join' : 'gap';
  }
  return words;
}

function countWords(text: string): number {
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  const spaced = (unspaced ? text.replace(UNSPACED, ' ') : text).match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
  return spaced + Math.ceil(unspaced / 2);
}
