import { type Gender, isRolePlural, nativeOf } from '../../language/index.js';
import type { Range } from '../../record/index.js';
import type { Asked, Candidate, Said } from '../asked.js';
import { type Chain, type ChainMention, genderFits } from '../chains/chain.js';
import { isPersonal, tellsPerson } from '../chains/personal.js';
import { blockAt, type Context, isQuoted, isTold, type Named, namedIn, sentenceAt, storyBefore } from '../context.js';
import { isNew, type Passage, passageBefore } from './passage.js';

type Features = Partial<Record<FeatureName, number>>;

/** The list is the documentation: what each says of a candidate. "Here" is the paragraph of the question, "before" the story's paragraph above it. */
export const FEATURES = [
  /** Named in the same sentence before the place: as its subject, otherwise, or only as somebody's ("Holt's visit"). */
  'sentenceSubject',
  'sentence',
  'sentencePossessive',
  /** Whose thing the sentence, or the one before, begins with ("Holt's advice earned him"). */
  'owner',
  /** Named last behind a word that makes an object of a name ("about Holt"), in this sentence or the one before. */
  'object',
  /** Named last in what somebody else is told to have said without marks. */
  'told',
  /** Subject of the sentence right before, quotations left out of the count. */
  'justSubject',
  /** Named in an earlier sentence here, or in the paragraph before, as a subject or otherwise. */
  'hereSubject',
  'here',
  'beforeSubject',
  'before',
  /** Named further back within reach. */
  'earlier',
  /** Sentences since the last naming, six and more as 1. */
  'distance',
  /** Of all candidates named last, and last as a subject. */
  'lastNamed',
  'lastSubject',
  /** Spoke last of all: here, in the paragraph before, or further back; and how far, eight paragraphs and more as 1. */
  'spokeHere',
  'spokeBefore',
  'spokeEarlier',
  'spokeDistance',
  /** Spoke before, though somebody else has spoken since. */
  'spokeOnce',
  /** Named as a subject since anybody spoke; spoke last of all, but somebody else has been named as a subject since. */
  'subjectSince',
  'overtaken',
  /** The gender is known and fits, not merely unknown. */
  'gender',
  /** Share of the attributions that name their speaker, over the article; and is nobody's larger. */
  'share',
  'mostQuoted',
  /** Nobody else of that gender is quoted by name. */
  'onlyQuoted',
  /** Share of all mentions of people; named in the title. */
  'mentions',
  'title',
  /** Nobody else within reach could be meant; nobody else was named or spoke in this paragraph and the one before. */
  'alone',
  'aloneNear',
  /** Nothing but speaking tells a person: a single name without a title. */
  'bareName',
  /** A title, a role, a known given name, or the surname alone elsewhere tells a person. */
  'personal',
  /** Named later in the same sentence, outside the words said ("he told Holt"). */
  'afterwards',
  /** Named inside the very words said. */
  'insideWords',
  /** Nobody else is named in the sentence before the place. */
  'aloneSentence',
  /** Of the sentence told right before, the pronoun is of this gender, and nobody else of it was named since; or it is of the other gender. */
  'pronounFits',
  'pronounAgainst',
  /** Subject with which the paragraph begins, or the one before where the question begins its own. */
  'topic',
  /** Brought in by name here or in the paragraph before, and has not spoken yet. */
  'fresh',
  /** Named by the heading over the place; the heading names somebody else. */
  'heading',
  'otherHeading',
  /** Spoke before whoever spoke last, and a quotation alone made the paragraph before: two who take turns. */
  'alternates',
  /** Share of the namings of people here and in the paragraph before. */
  'nearMentions',
  /** Spoke last, and the cue says that somebody goes on ("he added"). */
  'goesOn',
  /** The page gives them roles, and none is the one asked for; nothing ties them to what the role is of. */
  'otherRole',
  'untied',
] as const;
type FeatureName = (typeof FEATURES)[number];

/** How far back a name can be meant, in UTF-16 code units: past any two paragraphs of news, and what keeps a page of one endless paragraph linear. */
const REACH = 6000;
/** Paragraphs after which a distance counts no more. */
const FAR = 8;
/** Sentences after which a distance counts no more. */
const SENTENCES = 6;

/** Blocks that stand beside the story. */
const ASIDE: ReadonlySet<string> = new Set(['caption', 'embed', 'table']);

/** The people who could be meant, each with what speaks for and against. Quoted names are nobody's story. */
export function candidatesFor(context: Context, asked: Asked, said: readonly Said[]): Candidate[] {
  const { place, gender } = asked;
  const near = nearNames(context, place);
  const before = said.filter((s) => s.place < place);
  const chains = new Set<Chain>(near.map((n) => n.chain));
  for (const s of before.slice(-FAR)) if (s.chain) chains.add(s.chain);
  for (const c of context.mostQuoted) if (c.mentions.some((m) => m.start < place)) chains.add(c);
  const mayBe = (c: Chain): boolean =>
    !isMany(c) &&
    (c.kind === 'person' ||
      (c.kind === 'unknown' && !c.town && !isModifier(c, context.article.text) && (context.spoken.has(c) || tellsPerson(c, context.article.text))));
  const passage = passageBefore(context, place);
  for (const c of passage.label) chains.add(c);
  const fit = [...chains].filter((c) => mayBe(c) && genderFits(c, gender) && !asked.not?.(c) && !isNamedBehind(context, c, asked));
  const lasts = lastOnes(context, near, new Set(fit));
  const since = subjectsSince(context, near, new Set(fit), before.at(-1)?.place);
  const { start } = sentenceAt(context, place);
  const here = new Set(near.filter((n) => n.mention.start >= start && fit.includes(n.chain)).map((n) => n.chain));
  const found = fit.map((chain) => ({
    chain,
    features: {
      ...placeFeatures(
        context,
        near.filter((n) => n.chain === chain),
        place,
      ),
      ...flag('aloneSentence', here.size === 1 && here.has(chain)),
      ...speechFeatures(context, chain, before, place),
      ...articleFeatures(context, chain, gender),
      ...flag('lastNamed', lasts.named === chain),
      ...flag('lastSubject', lasts.subject === chain),
      ...flag('gender', gender !== undefined && chain.gender === gender),
      ...flag('alone', fit.length === 1),
      ...flag('bareName', chain.kind === 'unknown'),
      ...flag('personal', isPersonal(chain)),
      ...flag('subjectSince', since.has(chain) && before.at(-1)?.chain !== chain),
      ...flag('overtaken', before.at(-1)?.chain === chain && [...since].some((c) => c !== chain)),
      ...ownWords(context, chain, asked),
      ...passageFeatures(chain, passage, fit),
      ...flag('fresh', isNew(context, chain, place) && !before.some((s) => s.chain === chain)),
      ...flag('alternates', alternates(context, chain, before, place)),
      ...flag('goesOn', asked.goesOn === true && before.at(-1)?.chain === chain),
      ...flag('otherRole', asked.noun !== undefined && (context.roles.get(chain)?.size ?? 0) > 0),
      ...flag('untied', asked.tied !== undefined && !asked.tied(chain)),
      ...namingFeatures(context, chain, near, asked),
    },
  }));
  const close = found.filter(({ features }) => NEAR.some((name) => features[name]));
  return found.map((c) => (close.length === 1 && close[0] === c ? { ...c, features: { ...c.features, aloneNear: 1 } } : c));
}

/** "Republicans": many, and nobody. */
const isMany = ({ kind, name }: Chain): boolean =>
  kind === 'unknown' && (isRolePlural(name) || (name.endsWith('s') && nativeOf(name.slice(0, -1)) !== undefined));

/** "The Socratic method", "a Socratic question": a word that tells what sort of thing something is, wherever it stands. */
const isModifier = ({ name, mentions }: Chain, text: string): boolean =>
  !name.includes(' ') &&
  mentions.length > 1 &&
  2 *
    mentions.filter(
      (m) =>
        /^\s(?!(?:and|or|is|was|has|had|who|in|on|at|of|to|for|from|with|by|as)\s)\p{Ll}{3,}/u.test(text.slice(m.end, m.end + 8)) &&
        /(?:^|\s)(?:the|an?)\s$/i.test(text.slice(Math.max(0, m.start - 5), m.start)),
    ).length >
    mentions.length;

/** Features that put somebody into this paragraph or the one before. */
const NEAR: readonly FeatureName[] = ['sentence', 'sentenceSubject', 'hereSubject', 'here', 'beforeSubject', 'before', 'spokeHere', 'spokeBefore'];

const flag = (name: FeatureName, on: boolean): Features => (on ? { [name]: 1 } : {});

/** Names of the running story, or of the caption that asks; what is quoted is somebody else's story. */
function nearNames(context: Context, place: number): readonly Named[] {
  const own = blockAt(context, place);
  const described = context.descriptions.known.filter(({ mention }) => mention.start >= place - REACH && mention.start < place);
  const names = namedIn(context, Math.max(0, place - REACH), place);
  const all = described.length > 0 ? [...names, ...described].sort((a, b) => a.mention.start - b.mention.start) : names;
  return all.filter(({ mention: { start } }) => {
    const block = blockAt(context, start);
    return !isQuoted(context, start) && (block === own || !ASIDE.has(context.article.blocks[block]!.kind));
  });
}

/** Makes an object of the name behind it. */
const OBJECT =
  /(?<![\p{L}-])(?:about|against|of|to|with|for|from|by|at|like|unlike|over|toward|towards|between|on|behind|than|as|told|asked|called|accused|met|joined|praised|criticized|criticised|attacked|thanked|supports?|endorsed|backed)\s(?:the\s)?$/iu;
const OBJECT_BEFORE = 16;

/** How the candidate was named last, and how much of what was told just before is about them. */
function namingFeatures(context: Context, chain: Chain, near: readonly Named[], { place, content }: Asked): Features {
  const own = near.filter((n) => n.chain === chain);
  const last = own.at(-1)?.mention;
  if (!last) return {};
  const { blocks } = context.article;
  const from = blocks[Math.max(0, storyBefore(context, blockAt(context, place)))]!.start;
  const told = near.filter((n) => n.mention.start >= from && n.chain.kind === 'person');
  const close = sentencesBetween(context, last.end, place) <= 1;
  const first = namedIn(context, sentenceAt(context, last.start).start, last.start).length === 0;
  return {
    ...flag('owner', close && last.possessive && first),
    ...flag('object', close && isObject(context, last)),
    ...flag('told', isTold(context, last.start) && !content.some((c) => last.start >= c.start && last.start < c.end)),
    nearMentions: told.length === 0 ? 0 : told.filter((n) => n.chain === chain).length / told.length,
  };
}

const asks = (context: Context, place: number): boolean => context.article.text[sentenceAt(context, place).end - 1] === '?';

/** "Holt said | Roe had left": Roe is only talked of; "a boon for | Roe": what a word before the name makes an object is none. */
const isSubject = (context: Context, mention: ChainMention): boolean => mention.subject && !isTold(context, mention.start) && !isObject(context, mention);

const isObject = ({ article: { text } }: Context, { whole }: ChainMention): boolean =>
  OBJECT.test(text.slice(Math.max(0, whole.start - OBJECT_BEFORE), whole.start));

function lastOnes(context: Context, near: readonly Named[], fit: ReadonlySet<Chain>): { named?: Chain | undefined; subject?: Chain | undefined } {
  const own = near.filter((n) => fit.has(n.chain) && !n.mention.possessive);
  return { named: own.at(-1)?.chain, subject: own.findLast((n) => isSubject(context, n.mention) && !asks(context, n.mention.start))?.chain };
}

/** Those named as subjects since anybody spoke last; not by a question, which asks whoever speaks about somebody else. */
function subjectsSince(context: Context, near: readonly Named[], fit: ReadonlySet<Chain>, spoke: number | undefined): ReadonlySet<Chain> {
  return new Set(
    near
      .filter(
        ({ chain, mention }) => spoke !== undefined && mention.start > spoke && isSubject(context, mention) && fit.has(chain) && !asks(context, mention.start),
      )
      .map((n) => n.chain),
  );
}

function placeFeatures(context: Context, own: readonly Named[], place: number): Features {
  const last = own.at(-1);
  if (!last) return {};
  const here = blockAt(context, place);
  const above = storyBefore(context, here);
  const sentence = sentenceAt(context, place);
  const out: Features = { distance: Math.min(SENTENCES, sentencesBetween(context, last.mention.end, place)) / SENTENCES };
  for (const { mention } of own) {
    const block = blockAt(context, mention.start);
    // "Will Holt win?": whom a question is about need not be whom it is put to
    const subject = isSubject(context, mention) && !mention.possessive && !asks(context, mention.start);
    if (subject && mention.start < sentence.start && sentencesBetween(context, mention.end, place) <= 1) out.justSubject = 1;
    if (block === here && mention.start >= sentence.start) out[mention.possessive ? 'sentencePossessive' : subject ? 'sentenceSubject' : 'sentence'] = 1;
    else if (block === here) out[subject ? 'hereSubject' : 'here'] = 1;
    else if (block === above) out[subject ? 'beforeSubject' : 'before'] = 1;
    else out.earlier = 1;
  }
  return out;
}

/** Sentence ends between two places, those inside quotations left out; a rough count is enough here. */
function sentencesBetween(context: Context, from: number, to: number): number {
  const passage = context.article.text.slice(from, Math.min(to, from + 2000));
  let count = 0;
  for (const m of passage.matchAll(/[.!?]["”’)]*\s/g)) {
    const at = from + m.index;
    if (!isQuoted(context, at) || !isQuoted(context, at + m[0].length)) count++;
  }
  return count;
}

function speechFeatures(context: Context, chain: Chain, before: readonly Said[], place: number): Features {
  const last = before.at(-1);
  const own = before.findLast((s) => s.chain === chain);
  if (!own || !last) return {};
  const here = blockAt(context, place);
  const block = blockAt(context, own.place);
  const distance = Math.min(FAR, here - block) / FAR;
  if (last !== own) return { spokeOnce: 1, spokeDistance: distance };
  const where = block === here ? 'spokeHere' : block === storyBefore(context, here) ? 'spokeBefore' : 'spokeEarlier';
  return { [where]: 1, spokeDistance: distance };
}

function articleFeatures({ spoken, mostQuoted, named, titled }: Context, chain: Chain, gender: Gender | undefined): Features {
  const all = [...spoken.values()].reduce((a, b) => a + b, 0);
  const share = all === 0 ? 0 : (spoken.get(chain) ?? 0) / all;
  const others = [...spoken.keys()].filter((c) => c !== chain && genderFits(c, gender));
  return {
    share,
    mentions: chain.mentions.length / Math.max(1, named.length),
    ...flag('mostQuoted', mostQuoted.includes(chain)),
    ...flag('onlyQuoted', spoken.has(chain) && others.length === 0),
    ...flag('title', titled.has(chain)),
  };
}

function passageFeatures(chain: Chain, { pronoun, told, topic, label }: Passage, fit: readonly Chain[]): Features {
  const last = (c: Chain): number => c.mentions.findLast((m) => m.start <= told)?.start ?? -1;
  const latest = (): boolean => !fit.some((c) => c !== chain && genderFits(c, pronoun) && last(c) > last(chain));
  return {
    ...flag('pronounFits', pronoun !== undefined && genderFits(chain, pronoun) && latest()),
    ...flag('pronounAgainst', pronoun !== undefined && !genderFits(chain, pronoun)),
    ...flag('topic', topic === chain),
    ...flag('heading', label.has(chain)),
    ...flag('otherHeading', label.size > 0 && !label.has(chain)),
  };
}

function alternates(context: Context, chain: Chain, before: readonly Said[], place: number): boolean {
  const above = storyBefore(context, blockAt(context, place));
  const last = before.at(-1);
  const other = before.findLast((s) => s.chain !== undefined && s.chain !== last?.chain);
  if (above < 0 || !last?.chain || other?.chain !== chain) return false;
  const { start, end } = context.article.blocks[above]!;
  return blockAt(context, last.place) === above && isQuoted(context, start + 1) && isQuoted(context, end - 2);
}

/** Tells what stands in the very words said. Of a content with marks, a clause of its own outside them may be the way to the cue ("Asked how much Holt paid, “…,” she said"). */
function insideOf(context: Context, { content }: Asked): (at: number) => boolean {
  const leads = (c: Range, at: number): boolean => isQuoted(context, c.end - 1) && /^[^“"‘]*[,:.!?]\s*["“‘]/.test(context.article.text.slice(at, c.end));
  return (at) => content.some((c) => at >= c.start && at < c.end && (isQuoted(context, at) || !leads(c, at)));
}

/** "He said | Holt would …": of two in one clause the pronoun stands first, and whoever is named behind it is somebody else (Principle C of Chomsky 1981). */
function isNamedBehind(context: Context, { mentions }: Chain, asked: Asked): boolean {
  const inside = insideOf(context, asked);
  return asked.kind === 'pronoun' && mentions.some((m) => m.start > asked.place && !m.possessive && !isQuoted(context, m.start) && inside(m.start));
}

function ownWords(context: Context, chain: Chain, asked: Asked): Features {
  const { kind, place } = asked;
  const sentence = sentenceAt(context, place);
  const inside = insideOf(context, asked);
  const later = kind === 'none' ? [] : chain.mentions.filter((m) => m.start > place && m.start < sentence.end && !m.possessive && !inside(m.start));
  return {
    ...flag('afterwards', later.length > 0),
    ...flag(
      'insideWords',
      chain.mentions.some((m) => inside(m.start)),
    ),
  };
}
