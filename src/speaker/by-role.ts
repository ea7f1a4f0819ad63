import { roleNounOf } from '../language/index.js';
import type { Range } from '../record/index.js';
import type { Said } from './asked.js';
import type { Chain } from './chain.js';
import { type Context, opensStory } from './context.js';
import { type Likely, likelyPerson } from './likely.js';
import type { Reference } from './refers-to.js';
import { answersTo } from './roles.js';

/** Officials are brought in with their names: one that the article has not bound is more likely somebody whom it does not name. */
const OFFICIAL =
  /^(?:judge|justice|senator|governor|mayor|president|premier|minister|secretary|spokes\p{L}+|prosecutor|attorney|lawyer|officer|sheriff|ambassador|congress\p{L}+|representative|lawmaker|official|commissioner|chancellor|general|admiral|king|queen|pope|bishop|chief|leader|delegate)$/u;
/** Of those bound to a role and named last before the place, so many were meant on the labelled pages; of those bound to it further down, fewer. */
const BOUND = 0.93;
const AHEAD = 0.85;
/** How far down a story tells the name of an office that it opens with, in blocks. */
const OPENING = 8;

type Role = Extract<Reference, { type: 'role' }>;

/** The person bound to a role and named last before the place; else whoever is likeliest of those named there. */
export function byRole(context: Context, { noun, told }: Role, source: Range, content: readonly Range[], said: readonly Said[]): Likely | undefined {
  if (told === 'ahead') return ahead(context, noun, source);
  const bound = boundTo(context, noun, source.start);
  if (bound) return { chain: bound, probability: BOUND };
  if (told === 'owned') return undefined;
  const further = opensStory(context, source) ? ahead(context, noun, source) : undefined;
  if (further) return further;
  const gender = roleNounOf(noun) ?? undefined;
  return likelyPerson(context, { kind: 'role', place: source.start, gender, content, official: OFFICIAL.test(noun) }, said);
}

const holdersOf = (context: Context, noun: string): Chain[] => context.chains.filter((c) => answersTo(context.roles.get(c) ?? new Set(), noun));

function boundTo(context: Context, noun: string, place: number): Chain | undefined {
  const last = (c: Chain): number => Math.max(...c.mentions.filter((m) => m.start < place).map((m) => m.start));
  return holdersOf(context, noun)
    .filter((c) => c.mentions.some((m) => m.start < place))
    .reduce<Chain | undefined>((best, c) => (best && last(best) >= last(c) ? best : c), undefined);
}

/** The only holder of the office whom the opening of the story names. */
function ahead(context: Context, noun: string, source: Range): Likely | undefined {
  const { blocks } = context.article;
  const first = blocks.findIndex((b) => b.end > source.start);
  const end = blocks[Math.min(blocks.length - 1, first + OPENING)]!.end;
  const holders = holdersOf(context, noun).filter((c) => c.mentions.some((m) => m.start < end));
  return holders.length === 1 ? { chain: holders[0]!, probability: AHEAD } : undefined;
}
