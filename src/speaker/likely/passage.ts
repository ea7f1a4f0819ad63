import type { Gender } from '../../language/index.js';
import { indexAt, type Range } from '../../record/index.js';
import type { Chain } from '../chains/chain.js';
import { blockAt, type Context, isQuoted, namedIn, sentenceAt, sentencesIn, storyBefore } from '../context.js';

/** What the passage before a question tells of whom it is about. */
export interface Passage {
  /** The gender of the pronoun that is the first "he" or "she" of the sentence told right before. */
  readonly pronoun?: Gender | undefined;
  /** Where that sentence begins. */
  readonly told: number;
  /** Subject of the sentence with which the paragraph begins, or the one before it where the question itself begins one. */
  readonly topic?: Chain | undefined;
  /** Named by the heading, or the short line without a full stop, under which the place stands. */
  readonly label: ReadonlySet<Chain>;
}

/** How many blocks up a heading still holds. */
const SECTION = 12;
/** The longest line that heads what stands under it, in UTF-16 code units. */
const LABEL = 120;
const ENDS = /[.!?…:;,]["”’)]*\s*$/;
const MARKS = /["“”«»]/;
const PRONOUN = /(?<![\p{L}'’-])(?:(?<male>he)|(?<female>she))(?![\p{L}-])/giu;

export function passageBefore(context: Context, place: number): Passage {
  const here = blockAt(context, place);
  const told = toldBefore(context, here, place);
  const opens = !told || blockAt(context, told.start) !== here;
  return {
    told: told?.start ?? place,
    pronoun: told && pronounIn(context, { start: told.start, end: Math.min(told.end, place) }),
    topic: topicOf(context, opens ? storyBefore(context, here) : here),
    label: labelOf(context, here),
  };
}

/** The last sentence before a place that is not quoted from end to end, here or in the paragraph before. */
function toldBefore(context: Context, here: number, place: number): Range | undefined {
  for (const block of [here, storyBefore(context, here)]) {
    if (block < 0) return undefined;
    const own = sentencesIn(context, block).findLast((s) => s.start < place && [...wordsIn(context, s)].some((at) => at < place && !isQuoted(context, at)));
    if (own) return own;
  }
  return undefined;
}

function* wordsIn({ article: { text } }: Context, { start, end }: Range): Generator<number> {
  for (const m of text.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu)) yield start + m.index;
}

function pronounIn(context: Context, { start, end }: Range): Gender | undefined {
  for (const m of context.article.text.slice(start, end).matchAll(PRONOUN)) if (!isQuoted(context, start + m.index)) return m.groups!.male ? 'male' : 'female';
  return undefined;
}

function topicOf(context: Context, block: number): Chain | undefined {
  const first = block < 0 ? undefined : sentencesIn(context, block)[0];
  if (!first || asks(context, first)) return undefined;
  return namedIn(context, first.start, first.end).find(({ chain, mention }) => mention.subject && chain.kind !== 'country' && !isQuoted(context, mention.start))
    ?.chain;
}

function labelOf(context: Context, here: number): ReadonlySet<Chain> {
  const { blocks, text } = context.article;
  for (let i = here - 1; i >= Math.max(0, here - SECTION); i--) {
    const { kind, start, end } = blocks[i]!;
    if (kind === 'title') break;
    const line = text.slice(start, end);
    const heads = kind === 'heading' || (kind === 'body' && line.length <= LABEL && !ENDS.test(line) && !MARKS.test(line));
    if (heads) return new Set(namedIn(context, start, end).flatMap(({ chain }) => (chain.kind === 'person' ? [chain] : [])));
  }
  return new Set();
}

/** Was somebody brought in by name in this paragraph or the one before, not by a question about them? */
export function isNew(context: Context, chain: Chain, place: number): boolean {
  const { blocks } = context.article;
  const first = chain.mentions.find((m) => blocks[indexAt(blocks, m.start)]?.kind !== 'title');
  const from = storyBefore(context, blockAt(context, place));
  return first !== undefined && first.start < place && first.start >= blocks[Math.max(0, from)]!.start && !asks(context, sentenceAt(context, first.start));
}

const asks = ({ article: { text } }: Context, { end }: Range): boolean => text[end - 1] === '?';
