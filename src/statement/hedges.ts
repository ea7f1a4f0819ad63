import type { Attribution } from '../attribution/index.js';
import { anyOf, everywhere, matchesOf, sentenceAt } from '../language/index.js';
import { type Article, type HEDGE_KINDS, indexAt, overlap, type Range, type Statement, spanOf } from '../record/index.js';

type Hedge = NonNullable<Statement['hedges']>[number];

/** One row: words that take back part of what is claimed (hedges: Hyland 1998; cues of the CoNLL-2010 task, Farkas et al.). */
interface Row {
  readonly kind: (typeof HEDGE_KINDS)[number];
  /** Without unbounded quantifiers; begins where a word begins. */
  readonly pattern: RegExp;
  /** Looks at up to 60 code units on either side of the words. */
  readonly accepts?: (before: string, after: string) => boolean;
}

const BE = /(?<!\p{L})(?:is|are|was|were|be|been|being|am|[’'](?:s|re|m))\s(?:also\s|now\s|still\s|not\s|reportedly\s|said\sto\sbe\s)?$/iu;
/** A verb follows at once, or after an adverb: the modal is one. */
const VERB = /^\s(?:also\s|even\s|still\s|soon\s|yet\s|well\s|not\s|never\s|\p{Ll}{2,15}ly\s)?\p{Ll}/u;
/** "could not be reached", "could hardly", "could only": what was not possible, or was all that was. */
const IMPOSSIBLE = /^\s(?:not|never|hardly|barely|scarcely|only|n[’']t)(?!\p{L})/iu;
/** "could see", "could have known": ability, or what did not happen. */
const ABILITY = /^\s(?:(?:also|still|clearly)\s)?(?:see|hear|feel|smell|tell|remember|understand|afford|say|have\s(?:known|been|done))(?!\p{L})/iu;
const NOBODY =
  /(?<!\p{L})(?:nobody|no\sone|none|who|how|nothing|neither|all\s(?:he|she|they|we|I)|as\s(?:\p{L}{1,12}\s){1,3}as\s(?:he|she|they|we|you|I))\s$/iu;

/** "You may hold me to it" gives leave; "you may be right", "you may have heard" does not. */
const isLeave = (before: string, after: string): boolean =>
  /(?<!\p{L})you\s$/iu.test(before) &&
  !/^\s(?:(?:not|also|well|even|still|\p{Ll}{2,15}ly)\s)*(?:be|have|find|think|feel|see|want|need|like|know|remember|recall|wonder|expect|hear|lose|notice|ask|believe|disagree)(?!\p{L})/iu.test(
    after,
  );

/** In this order; where two fit at one place the first counts. */
const ROWS: readonly Row[] = [
  {
    kind: 'possibility',
    pattern: /(?<![\p{L}-])may(?![\p{L}-])/u,
    accepts: (before, after) => VERB.test(after) && !/(?<!\p{L})(?:the|a|in|of|last|next)\s$/iu.test(before) && !isLeave(before, after),
  },
  {
    kind: 'possibility',
    pattern: /(?<![\p{L}-])might(?![\p{L}-])/u,
    accepts: (before, after) =>
      VERB.test(after) && !/^\sof(?!\p{L})/u.test(after) && !/(?<!\p{L})(?:the|of|military|with|all\s(?:his|her|its|their))\s$/iu.test(before),
  },
  {
    kind: 'possibility',
    pattern: /(?<![\p{L}-])could(?![\p{L}’'-])/iu,
    accepts: (before, after) =>
      VERB.test(after) &&
      !IMPOSSIBLE.test(after) &&
      !ABILITY.test(after) &&
      !NOBODY.test(before) &&
      !/(?<!\p{L})(?:if|how|ways?)\s(?:[\p{L}’]{1,20}\s){1,3}$/iu.test(before),
  },
  {
    kind: 'possibility',
    pattern: /(?<!\p{L})(?:perhaps|maybe|possibly|conceivably|potentially)(?!\p{L})/iu,
    accepts: (before) => !/(?<!\p{L})(?:can|could|we|you|cannot|can[’']t|could\snot|couldn[’']t|as\ssoon\sas)\s$/iu.test(before),
  },
  {
    kind: 'possibility',
    pattern: /(?<!\p{L})a\s(?:\p{Ll}{3,12}\s)?(?:chance|possibility|risk)(?=\s(?:that|of)\s)/u,
    accepts: (before) => /(?<!\p{L})(?:is|was|are|be|remains|sees?|saw)\s$/iu.test(before),
  },
  {
    kind: 'possibility',
    pattern: /(?<!\p{L})possible(?=\sthat(?!\p{L}))/u,
    accepts: (before) => BE.test(before) || /(?<!\p{L})(?:it|seems|remains)\s$/iu.test(before),
  },
  { kind: 'likelihood', pattern: /(?<!\p{L})(?:probably|presumably|almost\scertainly|in\sall\slikelihood|arguably)(?!\p{L})/iu },
  { kind: 'likelihood', pattern: /(?<!\p{L})(?:more\s|most\s|very\s|highly\s)?(?:un)?likely(?=\s(?:to|that)(?!\p{L}))/iu },
  {
    kind: 'likelihood',
    pattern: /(?<!\p{L})(?:more\s|most\s|very\s)?likely(?!\p{L})/iu,
    accepts: (before, after) =>
      /(?<!\p{L})(?:will|would|is|was|are|were|has|had)\s$/iu.test(before) && VERB.test(after) && !/^\s(?:voters?|cost|outcome)/.test(after),
  },
  {
    kind: 'appearance',
    pattern: /(?<!\p{L})(?:appears?|appeared|seems?|seemed|looks?|looked)\s(?:not\s)?to(?=\s(?:be|have|\p{Ll}))/iu,
    accepts: (_, after) => !/^\s(?:the|a|an|him|her|them|us|me|his|their|its|[\p{Lu}\d])(?!\p{L})/u.test(after),
  },
  { kind: 'appearance', pattern: /(?<!\p{L})(?:appears?|appeared|seems?|seemed|looks?)(?=\s(?:that|as\s(?:if|though)|like)(?!\p{L}))/iu },
  { kind: 'appearance', pattern: /(?<!\p{L})(?:apparently|seemingly|evidently)(?!\p{L})/iu },
  {
    kind: 'consideration',
    pattern: /(?<!\p{L})(?:considering|weighing|mulling|contemplating|exploring|pondering|thinking\s(?:about|of)|looking\s(?:into|at)|toying\swith)(?!\p{L})/iu,
    accepts: (before) => BE.test(before),
  },
  { kind: 'consideration', pattern: /(?<!\p{L})(?:mulls|ponders|weighs)(?=\s(?:a|an|the|whether|its|his|her|their|\p{Ll}+ing)(?!\p{L}))/iu },
  {
    kind: 'hearsay',
    pattern: /(?<!\p{L})(?:reportedly|allegedly|supposedly|purportedly|ostensibly|rumou?redly|alleged|purported|supposed(?!\sto))(?!\p{L})/iu,
    accepts: (before, after) =>
      !/^\s(?:that|by|in)(?!\p{L})/u.test(after) || /ly$/.test(before) || !/(?<!\p{L})(?:had|have|has|he|she|they|it|who)\s$/iu.test(before),
  },
  {
    kind: 'hearsay',
    pattern: /(?<!\p{L})(?:(?:is|are|was|were)\s(?:widely\s|also\s)?(?:said|believed|thought|understood|alleged|feared|reported)\sto|rumou?red\sto)(?!\p{L})/iu,
  },
];
const SCANNED = ROWS.map((row) => ({ ...row, pattern: everywhere(row.pattern) }));
/** Any row's words, wherever they begin: fourteen contents in fifteen hold none, and are looked through once for sixteen times. */
const ANY = anyOf(ROWS.map(({ pattern }) => pattern));

/** Code units beside the words that rows may look at. */
const BESIDE = 60;

/** Words of a content that hedge it, in reading order, without overlap. */
export function hedgesIn(text: string, { start, end }: Range): (Range & { readonly kind: Hedge['kind'] })[] {
  const passage = text.slice(start, end);
  if (!ANY.test(passage)) return [];
  const out: (Range & { kind: Hedge['kind'] })[] = [];
  for (const { kind, pattern, accepts } of SCANNED) {
    for (const m of matchesOf(passage, pattern)) {
      const at = { start: start + m.index, end: start + m.index + m[0].length };
      if (out.some((h) => overlap(h, at) > 0)) continue;
      const after = passage.slice(m.index + m[0].length, m.index + m[0].length + BESIDE);
      if (accepts?.(passage.slice(Math.max(0, m.index - BESIDE), m.index), after) === false) continue;
      out.push({ ...at, kind });
    }
  }
  return out.sort((a, b) => a.start - b.start);
}

/** Distance that the page itself takes from the saying: "Holt reportedly said". Stands beside the cue. */
const DISTANCED = /(?<!\p{L})(?:reportedly|allegedly|supposedly|purportedly|apparently)(?!\p{L})/giu;
/** Between the adverb and the cue, in code units: an auxiliary or two. */
const NEAR = 20;

function sayingHedges({ text, blocks }: Article, { cue, content }: Attribution): Range[] {
  const verb = cue[0];
  if (!verb) return [];
  const sentence = sentenceAt(text, blocks[indexAt(blocks, verb.start)]!, verb.start);
  const start = Math.max(sentence.start, verb.start - 2 * NEAR);
  return matchesOf(text.slice(start, verb.end + NEAR), DISTANCED)
    .map((m) => ({ start: start + m.index, end: start + m.index + m[0].length }))
    .filter((h) => h.start - verb.end < 2 && verb.start - h.end < NEAR && content.every((c) => overlap(c, h) === 0));
}

/** The hedges of a statement: those of what was said, and those by which the page keeps its distance from the saying. */
export function hedgesOf(article: Article, attribution: Attribution): { hedges?: Hedge[] } {
  const { text } = article;
  const said = attribution.content.flatMap((c) => hedgesIn(text, c)).map(({ kind, ...range }): Hedge => ({ span: spanOf(text, range), kind, of: 'content' }));
  const saying = sayingHedges(article, attribution).map((range): Hedge => ({ span: spanOf(text, range), kind: 'hearsay', of: 'saying' }));
  const all = [...said, ...saying].sort((a, b) => a.span.start - b.span.start);
  return all.length > 0 ? { hedges: all } : {};
}
