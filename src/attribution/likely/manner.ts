import { masked } from '../../record/index.js';
import type { Flow } from '../attribution.js';

/** How the words that are read as one text talk: shares on a logarithmic scale, so that the second of a kind tells less than the first. */
export interface Manner {
  /** Verbs of saying in the past or "according to". */
  readonly said: number;
  /** Quotations of several words. */
  readonly quoted: number;
  /** The reader addressed: guides, advertisements. */
  readonly you: number;
  /** The writer's own person, quotations left out: blogs, reviews, columns. */
  readonly own: number;
}

const SAID = /\b(?:said|says|told|according to|added|announced|argued|asked|warned|testified|tweeted|wrote)\b/giu;
const YOU = /\byou(?:r|rs|rself)?\b/giu;
const OWN = /\b(?:I|we|my|our)\b/gu;
const WORD = /\p{L}+/gu;
/** A title in marks has fewer; UTF-16 code units. */
const QUOTATION = 25;
/** Words of an imagined text without any of them that every text begins with: a caption tells little. */
const BEGINS_WITH = 150;

type Told = Pick<Flow, 'text' | 'paragraphs' | 'quotations'>;
/** Two refiners ask of the same flow. */
const KNOWN = new WeakMap<Told, Manner>();

export function mannerOf(flow: Told): Manner {
  const known = KNOWN.get(flow) ?? measured(flow);
  KNOWN.set(flow, known);
  return known;
}

function measured({ text, paragraphs, quotations }: Told): Manner {
  const hidden = quotations.filter((q) => q.depth === 0);
  const prose = paragraphs.map((p) => masked(text, p, hidden)).join('\n');
  const words = BEGINS_WITH + (prose.match(WORD)?.length ?? 0);
  const rate = (n: number): number => Math.log1p((1000 * n) / words);
  const count = (pattern: RegExp): number => prose.match(pattern)?.length ?? 0;
  return {
    said: rate(count(SAID)),
    quoted: rate(hidden.filter((q) => q.end - q.start >= QUOTATION).length),
    you: rate(count(YOU)),
    own: rate(count(OWN)),
  };
}
