import type { Attribution } from '../attribution/index.js';
import { anyOf, matchesOf } from '../language/index.js';
import { type Article, type Damage, indexAt, spanOf } from '../record/index.js';

/** One kind of damage a machine or a careless copy does to words; to add one, add a row. */
interface Detector {
  readonly kind: Damage['kind'];
  readonly find: (text: string, attribution: Attribution, article: Article) => { start: number; end: number }[];
}

/**
 * Set phrases of reports and how paraphrasing machines distort them ("tortured phrases": Cabanac, Labbé and Magazinov 2021). The
 * phrase's own words stay, one of them is swapped for a false synonym.
 */
const DISTORTED: readonly RegExp[] = [
  /\blegitimate targets? (?:of|to) (?:failure|ruin|loss|demolition|defeat)\b/gi,
  /\btalk booths?\b/gi,
  /\b(?:harmony|tranquility) (?:talks|treaty|negotiations|arrangement)\b/gi,
  /\b(?:truce|stop[- ]fire) (?:bargain|understanding)\b/gi,
  /\bweapons of mass (?:obliteration|annihilation|demolition)\b/gi,
  /\bstate of (?:crisis situation|emergency situation)\b/gi,
  /\bincome (?:charge|obligation) (?:returns?|cuts?)\b/gi,
  /\b(?:White|Snow) (?:Home|Residence) (?:representative|delegate)\b/g,
  /\bprime clergyman\b|\b(?:remote|unfamiliar) (?:pastor|clergyman|minister)\b/gi,
  /\bhuman (?:freedoms|liberties) (?:mishandles|abuses group)\b/gi,
  /\b(?:guard|safeguard) (?:serve|pastor|clergyman)\b/gi,
  /\b(?:atomic|nuclear) (?:combat|battle)head\b/gi,
];
/** Hardly any text holds one: it is looked through once and not once a phrase. */
const DISTORTED_ANY = anyOf(DISTORTED);

const DETECTORS: readonly Detector[] = [
  { kind: 'unbalanced-quotation', find: (_, { unbalanced }) => [...unbalanced] },
  {
    kind: 'set-phrase',
    find: (text, { content }) =>
      content.flatMap(({ start, end }) => {
        const words = text.slice(start, end);
        return DISTORTED_ANY.test(words)
          ? DISTORTED.flatMap((p) => matchesOf(words, p).map((m) => ({ start: start + m.index, end: start + m.index + m[0].length })))
          : [];
      }),
  },
  { kind: 'doubled-text', find: (text, { content }) => content.flatMap(({ start, end }) => doubled(text, start, end)) },
  { kind: 'doubled-text', find: (_, attribution, article) => repeatsStory(article, attribution) },
];

/** At least this many words printed twice in a row are a copying fault, not rhetoric ("never, never"); words. */
const DOUBLED_WORDS = 3;
const WORD = /[\p{L}\p{N}’']+/gu;

function doubled(text: string, start: number, end: number): { start: number; end: number }[] {
  const words = matchesOf(text.slice(start, end), WORD).map((m) => ({
    word: m[0].toLowerCase(),
    start: start + m.index,
    end: start + m.index + m[0].length,
  }));
  const out: { start: number; end: number }[] = [];
  for (let i = 0; i < words.length; i++) {
    for (let n = DOUBLED_WORDS; n <= 12 && i + 2 * n <= words.length; n++) {
      if (!repeats(words, i, n)) continue;
      out.push({ start: words[i + n]!.start, end: words[i + 2 * n - 1]!.end });
      i += 2 * n - 1;
      break;
    }
  }
  return out;
}

/** Do as many words stand twice in a row from a place on? */
function repeats(words: readonly { readonly word: string }[], from: number, count: number): boolean {
  for (let k = from; k < from + count; k++) if (words[k]!.word !== words[k + count]!.word) return false;
  return true;
}

/** A content of this many words that stands in a caption and again in the story is copied, not said twice; words. */
const REPEATED_WORDS = 10;

/** A caption whose statement is printed word for word in the story as well. */
function repeatsStory({ text, blocks }: Article, { content }: Attribution): { start: number; end: number }[] {
  const block = blocks[indexAt(blocks, content[0]!.start)];
  if (block?.kind !== 'caption') return [];
  return content.filter(({ start, end }) => {
    const words = text.slice(start, end);
    if (words.split(/\s+/).length < REPEATED_WORDS) return false;
    return blocks.some((b) => b.kind === 'body' && text.slice(b.start, b.end).includes(words));
  });
}

/** The damage to a statement's words, by kind and place. Reported, never mended. */
export const damageIn = (article: Article, attribution: Attribution): Damage[] =>
  DETECTORS.flatMap(({ kind, find }) => find(article.text, attribution, article).map((range) => ({ kind, span: spanOf(article.text, range) })));
