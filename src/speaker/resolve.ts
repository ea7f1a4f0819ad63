import { type Attribution, type Basis, believed } from '../attribution/index.js';
import { type Gender, isForeign, isPersonNoun, roleNounOf } from '../language/index.js';
import { type Article, type Damage, masked, type Range, type Speaker, type SpeakerKind, spanOf } from '../record/index.js';
import { Book, type Entry } from './book.js';
import { type Chain, genderFits } from './chains/chain.js';
import { anchorOf, type Context, type Ground, groundOf, isQuoted, namedIn, opensStory, sentenceAt } from './context.js';
import { type Likely, likelyPerson } from './likely/likely.js';
import { isOutlet } from './outlets.js';
import { saysAgain } from './rules/again.js';
import { authorOf, isSelf } from './rules/author.js';
import { byRole } from './rules/by-role.js';
import { issuerOfDocument } from './rules/documents.js';
import { answererOf } from './rules/exchange.js';
import { namelessBefore, sameNameless, strangerBefore } from './rules/nameless.js';
import { authorBefore, bodyNamed, issuerOf, lastSentence, organisationBefore, pairBefore, type SaidBy, senderAbove } from './rules/organisations.js';
import { calledIn, turnOf } from './rules/repartee.js';
import { referenceOf } from './sources/reference.js';
import type { Reference } from './sources/refers-to.js';
import { passedOn } from './via.js';

/** Who speaks in each attribution that is believed, in the order given, and the speakers they refer to. */
export interface Resolved {
  readonly speakers: Speaker[];
  readonly byAttribution: readonly {
    readonly speaker: string | null;
    /** Probability that this is whom the source means, 0 to 1; 1 where the text names them. */
    readonly sure: number;
    readonly via: readonly string[];
    readonly damage: readonly Damage[];
  }[];
  /** What could not be made out, and where. */
  readonly warnings: string[];
}

/** One attribution's answer: who said it, how sure that is, and who passed it on. */
interface Answer {
  readonly speaker: Entry | null;
  readonly sure: number;
  readonly via: readonly Entry[];
}

/** While resolving: the page, who was met so far, and each answer given. */
interface Run {
  readonly context: Context;
  readonly book: Book;
  readonly answers: Map<number, Answer>;
  readonly said: SaidBy[];
}

/**
 * How often a step is right where it names somebody, counted on the labelled pages (a body named outright 62 of 67, a document 3 of 6); a person whom the text
 * names is 1 (652 of 653), what is weighed says its own.
 */
const SURE = {
  relative: 0.95,
  report: 0.95,
  issuer: 0.85,
  bound: 0.95,
  organisation: 0.8,
  thing: 0.8,
  answer: 0.9,
  nameless: 0.9,
  document: 0.6,
  body: 0.93,
  author: 0.9,
  again: 0.95,
  quoted: 0.85,
  pair: 0.9,
} as const;

/**
 * Resolves the sources of an article's attributions to speakers: names by alias chain, roles by apposition, pronouns to the likeliest
 * person before them, quotations without a source to whoever goes on speaking. Where nobody is likely enough, null.
 *
 * @param observe is told each question that had to be weighed, with its candidates: for training
 */
export function resolveSpeakers(article: Article, attributions: readonly Attribution[], observe?: Context['observe']): Resolved {
  const context = quotedByName(groundOf(article, attributions), observe);
  const run: Run = { context, book: new Book(article.text), answers: new Map(), said: [] };
  for (const i of readingOrder(attributions)) {
    const answer = passedOn(run, i, answerFor(run, i));
    run.answers.set(i, answer);
    const a = attributions[i]!;
    // whoever writes asks more often than they speak, and it is the other who goes on
    const entry = isAuthor(run, a, answer) || isInterviewer(run, a, answer) ? null : answer.speaker;
    if (a.within === undefined) run.said.push({ place: anchorOf(a), chain: entry?.chain, entry });
  }
  for (const [i, a] of attributions.entries()) {
    const { speaker, via } = run.answers.get(i)!;
    if (a.quotation === 'indirect' || a.within !== undefined || (speaker && speaker.kind !== 'unnamed')) continue;
    const again = saysAgain(context, i, (j) => namedAs(run.answers.get(j)!));
    if (again) run.answers.set(i, { speaker: again, sure: SURE.again, via: via.filter((v) => v !== again) });
  }
  const { at } = believed(attributions);
  const unheard = heardOnlyInDoubt(run);
  const speakers = run.book.speakers().filter(({ id }) => !unheard.has(id));
  const ids = new Map(speakers.map(({ id }, n) => [id, `p${n + 1}`]));
  return {
    speakers: speakers.map((s) => ({ ...s, id: ids.get(s.id)! })),
    byAttribution: at.map((i) => {
      const { speaker, sure, via } = run.answers.get(i)!;
      return { speaker: speaker ? ids.get(speaker.id)! : null, sure, via: via.map((v) => ids.get(v.id)!), damage: scrambledIn(context, attributions[i]!) };
    }),
    // of a page in another language that is said once for all of it
    warnings: isForeign(article.language) ? [] : at.flatMap((i) => (run.answers.get(i)!.speaker === null ? [warningFor(article.text, attributions[i]!)] : [])),
  };
}

/** Ids of those who are the speakers of nothing but what is no statement. */
function heardOnlyInDoubt({ answers, context }: Run): ReadonlySet<string> {
  const [doubted, believed] = [new Set<string>(), new Set<string>()];
  for (const [i, { speaker, via }] of answers)
    for (const entry of [speaker, ...via]) if (entry) (context.attributions[i]!.doubted ? doubted : believed).add(entry.id);
  for (const id of believed) doubted.delete(id);
  return doubted;
}

/** Counts the attributions whose source names a person. */
function quotedByName(ground: Ground, observe: Context['observe']): Context {
  const spoken = new Map<Chain, number>();
  for (const { basis, source, within } of ground.attributions) {
    const reference = source[0] && within === undefined ? referenceOf(ground, source[0], basis === 'turn') : undefined;
    if (reference?.type === 'chain' && (reference.chain.kind === 'person' || reference.chain.kind === 'unknown'))
      spoken.set(reference.chain, (spoken.get(reference.chain) ?? 0) + 1);
  }
  const most = Math.max(0, ...spoken.values());
  return { ...ground, spoken, mostQuoted: [...spoken].filter(([, n]) => n === most).map(([chain]) => chain), ...(observe ? { observe } : {}) };
}

/** Outer attributions in text order, each followed by those inside it. */
function readingOrder(attributions: readonly Attribution[]): number[] {
  const depth = (i: number): number => (attributions[i]!.within === undefined ? 0 : 1 + depth(attributions[i]!.within!));
  const needs = (i: number): boolean => attributions[i]!.follows !== undefined;
  return attributions
    .map((_, i) => i)
    .sort((a, b) => depth(a) - depth(b) || anchorOf(attributions[a]!) - anchorOf(attributions[b]!) || Number(needs(a)) - Number(needs(b)));
}

const namedAs = ({ speaker }: Answer): Entry | undefined => (speaker && (speaker.kind === 'person' || speaker.kind === 'organisation') ? speaker : undefined);

const NOBODY: Answer = { speaker: null, sure: 0, via: [] };

/** Forms in which a name stands beside its words as such, which needs no English: of the names found otherwise in German news half were no names. */
const SIGNED: ReadonlySet<Basis> = new Set(['turn', 'post', 'dash']);

function answerFor(run: Run, i: number): Answer {
  const a = run.context.attributions[i]!;
  if (isForeign(run.context.article.language) && !SIGNED.has(a.basis)) return NOBODY;
  const source = a.source[0];
  if (!source) return sourceless(run, a);
  const parent = a.within === undefined ? undefined : run.answers.get(a.within);
  const reference = referenceOf(run.context, source, a.basis === 'turn');
  const same = a.basis === 'turn' && reference.type === 'pronoun' ? answeredBefore(run, i, source) : undefined;
  if (same) return same;
  return inReport(run, reference, source, a, parent) ?? speakerFor(run, reference, source, a, parent);
}

/** Whoever answers under "A:" answers all the page's questions. */
function answeredBefore({ context: { article, attributions }, answers }: Run, i: number, { start, end }: Range): Answer | undefined {
  const label = article.text.slice(start, end);
  const before = attributions.findLastIndex(
    ({ basis, source: [s] }, j) => j < i && basis === 'turn' && s !== undefined && article.text.slice(s.start, s.end) === label && answers.get(j)?.speaker,
  );
  return /^(?:A|Answer)$/.test(label) ? answers.get(before) : undefined;
}

/** "Beside his initials | is a note:" */
const EXISTS = /^(?:(?:there\s)?(?:is|was|are|were|hangs|hung|stands|stood|lies|lay)\s)(?:an?|the|one)\s[^:]{2,30}:$/iu;
/** Passives report without an agent: "it was announced". */
const PASSIVE = /^(?:was|were|is|are|been|being|be|has been|had been|have been|got)\s(?:\S+ly\s)?(?:\p{L}+(?:ed|en|wn|lt|ght)|said|told|made|put|read)\b/iu;

/** Words without a source: whoever goes on speaking, if that is no person; else the likeliest person, if the words are quoted. */
function sourceless(run: Run, a: Attribution): Answer {
  const { context, book, answers, said } = run;
  const before = answers.get(a.follows ?? -1);
  if (before?.speaker && goesOnSpeaking(run, context.attributions[a.follows!]!, before, a)) return { ...before, sure: before.sure * SURE.issuer };
  const cue = a.cue[0] ? context.article.text.slice(a.cue[0].start, a.cue[0].end) : '';
  if (a.within !== undefined || a.quotation === 'indirect' || PASSIVE.test(cue) || EXISTS.test(cue)) return NOBODY;
  const place = anchorOf(a);
  const asked = answererOf(context, { place, from: lastSentence(context, { start: place, end: place }), gender: undefined });
  if (asked) return { speaker: book.ofChain(asked, a.content[0]!), sure: SURE.answer, via: [] };
  const sender = senderAbove(context, a.content[0]!);
  if (sender) return { speaker: book.ofChain(sender, a.content[0]!), sure: SURE.issuer, via: [] };
  const turn = turnOf(context, a, (i) => (context.attributions[i]!.source[0] ? answers.get(i)?.speaker?.chain : undefined));
  if (turn.speaker) return { speaker: book.ofChain(turn.speaker, a.content[0]!), sure: SURE.answer, via: [] };
  const called = calledIn(context, a.content);
  const not = (c: Chain): boolean => c === turn.not || called.has(c);
  const likely = likelyPerson(context, { kind: 'none', place, content: a.content, not }, said);
  return likely ? weighed(book, likely, a.content[0]!) : NOBODY;
}

/** A body, a document or somebody unnamed goes on unless a person is told of in between; of "most people" only where they were quoted. */
function goesOnSpeaking(run: Run, follows: Attribution, before: Answer, a: Attribution): boolean {
  const { context } = run;
  const { kind, chain } = before.speaker!;
  if (isAuthor(run, follows, before) || chain?.kind === 'person' || chain?.kind === 'unknown') return false;
  if ((kind === 'unnamed' || kind === 'group') && follows.quotation === 'indirect') return false;
  const from = Math.max(...[...follows.source, ...follows.cue, ...follows.content].map((r) => r.end));
  if (HEADLINE.test(context.article.text.slice(from, a.content[0]!.start))) return false;
  return !namedIn(context, from, a.content[0]!.start).some(
    ({ chain: c, mention }) => c.kind === 'person' && mention.subject && !isQuoted(context, mention.start),
  );
}

/** A line between two others that ends like no sentence: something else begins there. */
const HEADLINE = /\n\s*\p{Lu}[^\n]*[\p{L}\p{N})]\s*\n/u;

const weighed = (book: Book, { chain, probability }: Likely, place: Range): Answer => ({ speaker: book.ofPerson(chain, place), sure: probability, via: [] });

/**
 * A pronoun inside a reported content. "Holt said he expected …" means Holt; inside a quotation "he" is somebody whom the quotation
 * itself has named, or we do not know.
 *
 * @returns an answer of its own, undefined where the general rules shall decide
 */
function inReport({ context, book }: Run, reference: Reference, source: Range, a: Attribution, parent: Answer | undefined): Answer | undefined {
  if (!parent || reference.type !== 'pronoun' || reference.of === 'thing') return undefined;
  const outer = context.attributions[a.within!]!;
  const fitting = (known: Gender): readonly Chain[] =>
    outer.content
      .flatMap((c) => namedIn(context, c.start, Math.min(c.end, source.start)))
      .flatMap(({ chain }) => (chain.kind === 'person' && chain.gender === known ? [chain] : []));
  if (comesAfter(context, outer, source)) return undefined;
  if (!isQuoted(context, source.start)) {
    const gender = parent.speaker?.chain?.gender;
    const other = gender !== undefined && reference.gender !== undefined && gender !== reference.gender;
    // "Khalif said that Ada Holt erred when she spoke": of a teller no gender is known, of whoever is named it is
    const own = new Set(gender === undefined && reference.gender !== undefined ? fitting(reference.gender) : []);
    const [only] = own;
    if (only && own.size === 1) return { speaker: book.ofChain(only, source), sure: SURE.quoted, via: [] };
    if (!other) return parent.speaker ? { speaker: parent.speaker, sure: parent.sure * SURE.report, via: [] } : NOBODY;
    return undefined;
  }
  if (reference.of === 'one' && kinBefore(context.article.text, outer, source)) return NOBODY;
  const named = outer.content
    .flatMap((c) => namedIn(context, c.start, Math.min(c.end, source.start)))
    .filter(({ chain }) => chain.kind === 'person' && genderFits(chain, reference.gender));
  const meant = new Set(named.map((n) => n.chain));
  if (reference.of !== 'one' || meant.size > 1) return meant.size > 0 ? undefined : NOBODY;
  const [only] = meant;
  return only ? { speaker: book.ofChain(only, source), sure: SURE.quoted, via: [] } : NOBODY;
}

/** “I asked my mother, and she said”: the speaker's own people, told of last before the pronoun in what is quoted. */
const KIN =
  /(?<!\p{L})my\s(?:[\p{L}-]+\s)?(?:mother|father|mum|mom|dad|grandmother|grandfather|gran|grandma|grandpa|nan|wife|husband|partner|brother|sister|son|daughter|aunt|uncle|boss|teacher|coach|friend|doctor|mentor)(?!\p{L})[^“”"]{0,120}$/iu;

const kinBefore = (text: string, { content }: Attribution, source: Range): boolean => {
  const own = content.find((c) => c.start <= source.start && source.end <= c.end);
  const lead = own && text.slice(own.start, source.start).search(KIN);
  return lead !== undefined && lead >= 0 && !/(?<=[\p{Ll},]\s)\p{Lu}\p{Ll}+/u.test(text.slice(own!.start + lead, source.start));
};

/** "“…,” he said, according to a witness": the witness is not he. */
const comesAfter = ({ article: { text } }: Context, { cue: [cue], source: [teller] }: Attribution, source: Range): boolean =>
  cue !== undefined && teller !== undefined && teller.start > source.end && /^according to/i.test(text.slice(cue.start, cue.end));

function speakerFor(run: Run, reference: Reference, source: Range, a: Attribution, parent: Answer | undefined): Answer {
  const { context, book, said } = run;
  const chained = (chain: Chain | undefined, sure = 1): Answer => (chain ? { speaker: book.ofChain(chain, source), sure, via: [] } : NOBODY);
  const known = (speaker: Entry | null | undefined, sure = 1): Answer => (speaker ? { speaker, sure, via: [] } : NOBODY);
  switch (reference.type) {
    case 'chain':
      return chained(reference.chain, reference.chain.kind === 'person' ? 1 : SURE.body);
    case 'first-person':
      return parent?.speaker ? { ...parent, via: [] } : known(parent ? undefined : authorOf(run, source), SURE.author);
    case 'relative': {
      const role = roleBefore(context, source);
      const held = role && byRole(context, role, source, a.content, said);
      return held ? weighed(book, held, source) : chained(antecedentOf(context, source), SURE.relative);
    }
    case 'own-words':
      return known(issuerOf(run, source), SURE.issuer);
    case 'pronoun': {
      if (reference.of === 'one') {
        const asked = answererOf(context, { place: source.start, from: lastSentence(context, source), gender: reference.gender });
        if (asked) return chained(asked, SURE.answer);
        const nameless = namelessBefore(run, source.start, reference.gender, a.content);
        if (nameless) return known(nameless, SURE.nameless);
        const stranger = strangerBefore(context, source.start, lastSentence(context, a.content[0]!), reference.gender);
        if (stranger) return known(book.unnamed(stranger, source), SURE.nameless);
        const not = besideWhom(context, source, a);
        const goesOn = a.cue.some((c) => GOES_ON.test(context.article.text.slice(c.start, c.end)));
        const likely = likelyPerson(
          context,
          { kind: 'pronoun', place: source.start, gender: reference.gender, content: a.content, goesOn, not },
          said,
          reference.gender ? undefined : LEAST_OF_TURN,
        );
        return likely ? weighed(book, likely, source) : NOBODY;
      }
      const author = reference.of === 'thing' && /^it$/i.test(context.article.text.slice(source.start, source.end)) ? authorBefore(context, source) : undefined;
      if (author) return chained(author, SURE.issuer);
      const pair = reference.of === 'many' ? pairBefore(context, lastSentence(context, source), source.start) : undefined;
      if (pair) return known(book.named({ name: pair, kind: 'group' }, source), SURE.pair);
      const kinds = reference.of === 'many' ? (['group', 'unnamed', 'organisation'] as const) : (['organisation', 'country', 'document'] as const);
      const range = { from: lastSentence(context, source), to: source.start };
      const last = book.lastOf(kinds, range);
      const subject = bodyNamed(context, book, range);
      // "a paper on the Supreme Court. In it, they found": a body that is no subject is not meant where another one is, nor by "they"
      const aside = last?.kind === 'organisation' && !isOutlet(last.name) && !tellsOf(run, last, range);
      const told = aside ? subject : (last ?? (reference.of === 'thing' ? subject : undefined));
      return known(told ?? (reference.of === 'thing' ? spokeLast(run, source, a.content, kinds) : undefined), SURE.thing);
    }
    case 'role': {
      const nameless = sameNameless(run, source.start, reference.noun);
      if (nameless) return known(nameless, SURE.nameless);
      // "Holt said the defendant told him": whoever reports is not the other
      const teller = parent?.speaker?.chain;
      const asker = askedJust(run, a.content[0]!.start < source.start ? a.content[0]! : source);
      const likely = byRole(context, reference, source, a.content, said, teller || asker ? (c) => c === teller || c === asker : undefined);
      return likely ? weighed(book, likely, source) : reference.told === 'known' ? NOBODY : known(book.unnamed(reference.name, source));
    }
    case 'organisation-again':
      return known(organisationBefore(run, reference.words, source), SURE.organisation);
    case 'named': {
      const issuer = reference.kind === 'document' ? issuerOfDocument(run, source) : undefined;
      if (issuer) return known(issuer, SURE.issuer);
      // "a study has found", "the affidavit says": one that nobody is told to have issued goes by no name, unless it has a title
      if (reference.kind === 'document' && (/^an?\s/i.test(context.article.text.slice(source.start, source.end)) || !/\p{Lu}/u.test(reference.name)))
        return known(book.unnamed(reference.name, source));
      return known(book.named(reference, source), reference.kind === 'document' ? SURE.document : SURE.body);
    }
    case 'unnamed':
      return known(book.unnamed(reference.name, source));
  }
}

/** Cues of a question. */
const ASKS = /^(?:asks|asked|wondered|pressed|inquired|wanted to know)\b/i;

/** "“You?” Holt asked. “Me,” the senator said.": whoever asked right before does not answer. */
function askedJust({ context, said }: Run, source: Range): Chain | undefined {
  const last = said.findLast((s) => s.place < source.start);
  if (!last?.chain || last.place < lastSentence(context, source)) return undefined;
  const asked = context.attributions.find((b) => b.within === undefined && anchorOf(b) === last.place);
  const cue = asked?.cue[0];
  return cue && asked.quotation === 'direct' && ASKS.test(context.article.text.slice(cue.start, cue.end)) ? last.chain : undefined;
}

/** Did somebody speak in a range, or were they its subject? */
const tellsOf = ({ context, said }: Run, entry: Entry, { from, to }: { readonly from: number; readonly to: number }): boolean =>
  said.some((s) => s.entry === entry && s.place >= from && s.place < to) ||
  namedIn(context, from, to).some((n) => n.chain === entry.chain && n.mention.subject);

/** Whoever answers in an interview is whom the page is about: less is asked of "A:" than of "he". */
const LEAST_OF_TURN = 0.5;

/** Cues of going on. */
const GOES_ON = /(?<!\p{L})(?:added|adds|continued|continues|went on|goes on|also)(?!\p{L})/iu;

/** "…,” the firm wrote. “…,” it added": whoever spoke last, if that is no person and nothing but the words themselves stands in between. */
function spokeLast({ context, said }: Run, source: Range, content: readonly Range[], kinds: readonly SpeakerKind[]): Entry | undefined {
  const last = said.findLast((s) => s.place < source.start);
  if (!last?.entry || !kinds.includes(last.entry.kind)) return undefined;
  const { end } = sentenceAt(context, last.place);
  return /\p{L}/u.test(masked(context.article.text, { start: Math.min(end, source.start), end: source.start }, [...content, ...context.quoted]))
    ? undefined
    : last.entry;
}

const isAuthor = ({ context }: Run, { source: [source] }: Attribution, { speaker }: Answer): boolean =>
  source !== undefined && speaker !== null && isSelf(context, source) && context.article.byline.includes(speaker.name);

/** "When a reporter asked whether …, “…,” he said": nobody goes on who only asks. */
const isInterviewer = ({ context: { article } }: Run, { cue: [cue] }: Attribution, { speaker }: Answer): boolean =>
  speaker?.kind === 'unnamed' &&
  cue !== undefined &&
  /(?<!\p{L})(?:reporter|journalist|interviewer|moderator|presenter|anchor|correspondent|questioner)$/iu.test(speaker.name) &&
  /^(?:asks|asked|had asked|questioned|pressed|wanted to know)\b/i.test(article.text.slice(cue.start, cue.end));

/** "Speaking alongside Mara Holt, | he said": whom the phrase at the sentence's head puts beside somebody is not that somebody. */
const ALONGSIDE = /\b(?:alongside|flanked\sby|accompanied\sby|next\sto|beside|together\swith|in\sthe\spresence\sof)\s[^.!?;:“”"]*,\s$/iu;

function besideWhom(context: Context, source: Range, { content }: Attribution): ((chain: Chain) => boolean) | undefined {
  const { start } = sentenceAt(context, source.start);
  const m = ALONGSIDE.exec(context.article.text.slice(start, source.start));
  const beside = m ? namedIn(context, start + m.index, source.start) : [];
  // "he accused Holt", "he says Holt knew": not Holt, who may call himself so only in his own words
  const told = content.flatMap((c) =>
    c.start >= source.end ? namedIn(context, c.start, c.end).filter(({ mention }) => !isQuoted(context, mention.start)) : [],
  );
  const not = new Set([...beside, ...told].map((n) => n.chain));
  return not.size > 0 ? (c) => not.has(c) : undefined;
}

/** "The senator, who said": the role that the clause hangs on. */
function roleBefore(context: Context, source: Range): Extract<Reference, { type: 'role' }> | undefined {
  const { text } = context.article;
  const m = /\b(?<article>the|his|her|their|an?)\s(?:[\p{L}-]+\s){0,2}(?<noun>\p{Ll}[\p{L}-]+),?\s$/iu.exec(
    text.slice(Math.max(0, source.start - 60), source.start),
  );
  const { article, noun } = m?.groups ?? {};
  if (!m || !noun) return undefined;
  if (/^a/i.test(article!)) return opensStory(context, source) && isPersonNoun(noun) ? { type: 'role', noun, name: m[0].trim(), told: 'ahead' } : undefined;
  return roleNounOf(noun) !== undefined ? { type: 'role', noun, name: m[0].trim(), told: 'known' } : undefined;
}

/** "A text from her husband, Joe Holt, | that said": what somebody sent says what they say. */
const SENT = /\b(?:texts?|letters?|e-?mails?|messages?|notes?|posts?|tweets?|statements?|memos?)\s(?:sent\s)?(?:from|by)\s[^.!?;“”"]*$/u;

/** "five Mill Road households, who": the name tells which households, and it is they who say. */
const OF_THAT_NAME = /^\s(?!(?:of|from|at|in|on|and|or|with|for|by|to|as)\s)(?:\p{Ll}+\s)?\p{Ll}+s,?\s$/u;

/** "…, who said", "…, which says": the name right before, with its description between commas or brackets. */
function antecedentOf(context: Context, source: Range): Chain | undefined {
  const { text } = context.article;
  const who = /^who/i.test(text.slice(source.start, source.end)) || SENT.test(text.slice(Math.max(0, source.start - 80), source.start));
  const sentence = sentenceAt(context, source.start);
  const named = namedIn(context, Math.max(sentence.start, source.start - 120), source.start).findLast(
    ({ chain, mention }) => (chain.kind === 'person') === who && chain.kind !== 'country' && !mention.possessive,
  );
  return named && !OF_THAT_NAME.test(text.slice(named.mention.whole.end, source.start)) ? named.chain : undefined;
}

/** Scrambled names in the sentence that carries the attribution. */
function scrambledIn(context: Context, a: Attribution): Damage[] {
  const sentence = sentenceAt(context, anchorOf(a));
  return namedIn(context, sentence.start, sentence.end).flatMap(({ mention }) =>
    mention.scrambled ? [{ kind: 'scrambled-name' as const, span: mention.whole }] : [],
  );
}

/** What could not be made out of one attribution, and where. */
export function warningFor(text: string, a: Attribution): string {
  const what = a.source[0] ? `who "${spanOf(text, a.source[0]).text}" is` : 'who said it: the text names nobody';
  const content = spanOf(text, a.content[0]!).text.replace(/\s+/g, ' ');
  return `unresolved at ${a.content[0]!.start}: ${what} (“${content.length > 60 ? `${content.slice(0, 57)}…` : content}”)`;
}
