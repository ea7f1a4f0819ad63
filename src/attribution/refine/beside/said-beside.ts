import { cueEntryOf, type Quotation } from '../../../language/index.js';
import { overlap, type Range } from '../../../record/index.js';
import type { Draft, Flow, Refiner } from '../../attribution.js';
import { addContent, paragraphOf, readsAsSentence, unclaimed } from '../../claims.js';

const NAME = String.raw`(?:(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Prof|St)\.\s+)?\p{Lu}[\p{L}'’\-]+(?:\s+(?:\p{Lu}\.|(?:de|van|von|al|el|bin|la|le|du|da|di)\s|\p{Lu}[\p{L}'’\-]+))*`;
const ROLE = String.raw`(?:the|a|an|one|another|his|her|their)\s+(?:[\p{L}'’\-]+\s+){0,4}?[\p{L}'’\-]+`;
const PRONOUN = '[Hh]e|[Ss]he|[Tt]hey|[Ii]t|I|[Ww]e';
const VERB = String.raw`[\p{Ll}]+(?:\sback)?`;
const ADVERB = String.raw`(?:\s+\p{Ll}+ly)?`;
/** After the quotation: "said NAME", "NAME said", "he added". */
const AFTER: readonly RegExp[] = [
  new RegExp(`^[\\s,]*(?<source>${PRONOUN}|${NAME})${ADVERB}\\s+(?:has\\s+|had\\s+|later\\s+|also\\s+|then\\s+)?(?<cue>${VERB})(?![\\p{L}])`, 'u'),
  new RegExp(`^[\\s,]*(?<cue>${VERB})\\s+(?<source>${PRONOUN}|${NAME})(?![\\p{L}])`, 'u'),
  new RegExp(`^[\\s,]*(?<cue>${VERB})\\s+(?<source>${ROLE})(?=[.,;:]|\\s+(?:who|in|on|at|of|to)\\b|$)`, 'u'),
];
/** After it, with a description between name and verb: "…,” Mara Holt, the harbour's deputy master, said of it". */
const DESCRIBED: readonly RegExp[] = [
  new RegExp(
    `^[\\s,]*(?<source>${NAME}),\\s(?:an?\\s|the\\s|its\\s|\\p{Ll}|\\d\\d,)[^“”"\\n;:]{3,110}?,\\s(?:also\\s|has\\s)?(?<cue>${VERB})(?![\\p{L}])`,
    'u',
  ),
];
/** Before it: "NAME said:", "He told reporters,". */
const BEFORE: readonly RegExp[] = [
  new RegExp(
    `(?:^|[.!?”"]\\s+|\\s)(?<source>[Hh]e|[Ss]he|[Tt]hey|${NAME})\\s+(?:has\\s+|had\\s+|later\\s+|also\\s+|then\\s+)?(?<cue>${VERB})(?:\\s+[^.!?“”"]{0,40})?[,:]\\s*$`,
    'u',
  ),
];
/** Before it, with a description between name and verb: "Mara Holt, deputy master of the harbour, said: “". */
const DESCRIBED_BEFORE: readonly RegExp[] = [
  new RegExp(
    `(?:^|[.!?”"]\\s+)(?<source>${NAME},\\s[^“”".!?;:]{3,120}?),\\s(?:also\\s|has\\s|then\\s|later\\s)?(?<cue>${VERB})(?:\\s+[^.!?“”"]{0,40})?[,:]\\s*$`,
    'u',
  ),
];
/** Before what is set off below, with the place where it stands: "As the historian Mara Holt says in The Sea (Velm Press, 1997),". */
const LEADING: readonly RegExp[] = [
  new RegExp(`(?:^|\\s)(?<source>${NAME})\\s(?:also\\s|then\\s|once\\s)?(?<cue>${VERB})\\s(?:in|on|at|that|to|of)\\b[^!?“”"]{0,100}[,:]\\s*$`, 'u'),
];
/** Behind a sentence's comma, a verb turned before its name says, in any word: "“He has a short memory,” smirked Holt". */
const ANY_VERB = new RegExp(`^,?\\s+(?<cue>\\p{Ll}{2,}ed)\\s+(?<source>${NAME})(?![\\p{L}])`, 'u');
const LATELY = String.raw`(?:(?:has|had|have|also|later|then|once|again|earlier|last|this|week|month|year|\p{Ll}+ly)\s){0,4}`;
const ASKS = 'advised|asked|urged|told|warned|ordered|begged|implored|challenged|vowed|promised|pledged|threatened|admonished|cautioned|dared';
const CALLS =
  'described|branded|labelled|labeled|denounced|hailed|condemned|slammed|blasted|characteri[sz]ed|derided|mocked|praised|touted|dismissed|termed|called';
/** "Holt had last week advised him to “respect himself”", "Holt branded the plan “a joke”": a piece of what is asked, or of what something is called. */
const PIECE: readonly RegExp[] = [
  new RegExp(`(?:^|\\s)(?<source>[Hh]e|[Ss]he|[Tt]hey|${NAME})\\s${LATELY}(?<cue>${ASKS})(?:\\s[\\p{L}’'-]+){0,6}?\\sto(?:\\sbe)?\\s$`, 'u'),
  new RegExp(`(?:^|\\s)(?<source>[Hh]e|[Ss]he|[Tt]hey|${NAME})\\s${LATELY}(?<cue>${CALLS})(?:\\s[\\p{L}\\p{N}’'-]+){1,9}?(?:\\sas)?(?:\\san?)?\\s$`, 'u'),
];
/** "In Holt’s words, a “world of ideas”", "“…” in the words of Holt": whose words they are, by that noun alone. */
const IN_WORDS = String.raw`[Ii]n\s(?:(?<source>${NAME}?(?=[’']s?\s)|his|her|their)(?:[’']s?)?\s(?:own\s)?(?<cue>words)|the\s(?<noun>words)\sof\s(?<whose>${NAME}))`;
const WORDS: Readonly<Record<'before' | 'behind', RegExp>> = {
  before: new RegExp(String.raw`(?<!\p{L})${IN_WORDS}[,:]?\s(?:is\s|was\s)?(?:an?\s|the\s)?$`, 'u'),
  behind: new RegExp(String.raw`^,?\s${IN_WORDS}(?=[.,;]|\s\p{Ll}|$)`, 'u'),
};
/** No name: "“…,” released Friday". */
const DAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|^(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/;
/** How far from its marks a quotation's cue is looked for, in UTF-16 code units. */
const REACH = 160;

/** A quotation that nobody claims, with a verb of saying and its subject right beside it. */
export const saidBeside: Refiner = {
  name: 'said-beside',
  apply: (drafts, flow) => {
    for (const q of unclaimed(drafts, flow)) {
      const found = after(flow, q) ?? before(flow, q) ?? turned(flow, q) ?? piece(flow, q) ?? inWords(flow, q);
      const own = found && drafts.find((d) => d.cue.some((c) => overlap(c, found.cue[0]!) > 0));
      if (!own && found) drafts.push(found);
      // the model read the verb and its subject, but took other words for what was said
      else if (own && readsAsSentence(flow, q) && !own.inside && own.source.some((s) => overlap(s, found!.source[0]!) > 0)) addContent(own, q);
    }
    return drafts;
  },
};

function after(flow: Flow, q: Quotation): Draft | undefined {
  // a comma inside the marks, or behind them, as other languages and British papers set it
  const pause = /[,?!.—…]\s*$/.test(flow.text.slice(q.inner.start, q.inner.end)) || (q.closed && /^,\s/.test(flow.text.slice(q.end, q.end + 2)));
  if (!pause) return undefined;
  const limit = Math.min(q.end + REACH, paragraphOf(flow, q).end);
  return firstMatch([...AFTER, ...DESCRIBED], flow.text.slice(q.end, limit), q.end, [q], q.closed);
}

/** Only right before the marks, in the sentence's own words. */
function piece(flow: Flow, q: Quotation): Draft | undefined {
  const from = Math.max(q.start - REACH, paragraphOf(flow, q).start);
  return q.closed ? firstMatch(PIECE, flow.text.slice(from, q.start), from, [q]) : undefined;
}

function inWords(flow: Flow, q: Quotation): Draft | undefined {
  const p = paragraphOf(flow, q);
  const from = Math.max(q.start - REACH, p.start);
  const before = WORDS.before.exec(flow.text.slice(from, q.start));
  const m = before ?? (q.closed ? WORDS.behind.exec(flow.text.slice(q.end, Math.min(q.end + REACH, p.end))) : null);
  const [source, cue] = [m?.groups?.source ?? m?.groups?.whose, m?.groups?.cue ?? m?.groups?.noun];
  if (!m || !source || !cue) return undefined;
  const at = (before ? from : q.end) + m.index;
  const rangeOf = (part: string) => ({ start: at + m[0].indexOf(part), end: at + m[0].indexOf(part) + part.length });
  return { basis: 'said-beside', source: [rangeOf(source)], cue: [rangeOf(cue)], content: [{ start: q.start, end: q.end }], sure: SURE };
}

function turned(flow: Flow, q: Quotation): Draft | undefined {
  if (!q.closed || !/[,?!…]\s*$/.test(flow.text.slice(q.inner.start, q.inner.end)) || !readsAsSentence(flow, q)) return undefined;
  const m = ANY_VERB.exec(flow.text.slice(q.end, Math.min(q.end + REACH, paragraphOf(flow, q).end)));
  const { source, cue } = m?.groups ?? {};
  if (!source || !cue || DAY.test(source)) return undefined;
  const cueAt = flow.text.indexOf(cue, q.end);
  const sourceAt = flow.text.indexOf(source, cueAt + cue.length);
  return {
    basis: 'said-beside',
    source: [{ start: sourceAt, end: sourceAt + source.length }],
    cue: [{ start: cueAt, end: cueAt + cue.length }],
    content: [{ start: q.start, end: q.end }],
    sure: SURE,
  };
}

/** The clause right behind a quotation that names who says it; behind a full stop only a verb can open one ("“It is.” quips Roe"). */
export function clauseBehind(flow: Flow, q: Quotation): Draft | undefined {
  const ended = /\.\s*$/.test(flow.text.slice(q.inner.start, q.inner.end));
  const clause = ended && !/^\s*\p{Ll}/u.test(flow.text.slice(q.end, q.end + 3)) ? undefined : after(flow, q);
  // "… at “less good schools,” Holt said: “…”": a colon leads on to other words
  return clause && /^:\s["“'‘«]/u.test(flow.text.slice(Math.max(clause.cue[0]!.end, clause.source[0]!.end))) ? undefined : clause;
}

function before(flow: Flow, q: Quotation): Draft | undefined {
  const from = Math.max(q.start - REACH, paragraphOf(flow, q).start);
  return firstMatch([...BEFORE, ...DESCRIBED_BEFORE], flow.text.slice(from, q.start), from, [q]);
}

/** A clause that leads to somebody's words ("Holt wrote to members:"): an attribution whose content is still to be given. */
export const sayingIn = (text: string, { start, end }: Range): Draft | undefined => firstMatch([...BEFORE, ...LEADING], text.slice(start, end), start, []);

function firstMatch(patterns: readonly RegExp[], text: string, at: number, content: readonly Range[], believed = false): Draft | undefined {
  for (const pattern of patterns) {
    const m = pattern.exec(text);
    const { source, cue } = m?.groups ?? {};
    if (!m || !source || !cue || DAY.test(source) || !tells(cue, believed)) continue;
    const rangeOf = (part: string, from: number) => ({ start: at + from, end: at + from + part.length });
    const sourceAt = text.indexOf(source, m.index);
    const cueAt = m[0].lastIndexOf(cue) > sourceAt - m.index ? text.indexOf(cue, sourceAt + source.length) : text.indexOf(cue, m.index);
    if (sourceAt < 0 || cueAt < 0) continue;
    return {
      basis: 'said-beside',
      source: [rangeOf(source, sourceAt)],
      cue: [rangeOf(cue, cueAt)],
      content: content.map((c) => ({ start: c.start, end: c.end })),
      sure: SURE,
    };
  }
  return undefined;
}

/** A verb of saying; behind marks that are closed "remembers" and "thinks" tell as much. */
function tells(cue: string, believed: boolean): boolean {
  const report = cueEntryOf(cue)?.report;
  return report === 'speech' || (believed && report === 'belief');
}

const SURE = { cue: 0.9, source: 0.85, content: 0.9 };
