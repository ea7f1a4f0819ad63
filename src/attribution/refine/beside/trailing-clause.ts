import { cueOf, sentencesOf } from '../../../language/index.js';
import { overlap, type Range } from '../../../record/index.js';
import type { Draft, Flow, Refiner } from '../../attribution.js';

const DAY = String.raw`(?:\s(?:(?:late\s|early\s)?(?:on\s)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday|this\sweek|last\sweek))?`;
/** Verbs that may stand behind what they report, between commas (Ross 1973), in the plain words of news. */
const VERB = `(?:said|says?|report(?:s|ed)?|charge[sd]?|claim(?:s|ed)?|allege[sd]?|announce[sd]?|warn(?:s|ed)?|admit(?:s|ted)|acknowledge[sd]?|confirm(?:s|ed)|insist(?:s|ed)?|predict(?:s|ed)?|estimate[sd]?|complain(?:s|ed)|argue[sd]?|disclose[sd]?|reveal(?:s|ed)?|stated?)`;
/** The end of a sentence that is nothing but somebody and such a verb: ", a Corran weekly reports.", ", a rights group charged on Saturday." */
const TRAILING = new RegExp(
  String.raw`,\s(?<source>(?:an?|the|one|two|three|several|some|local|state|his|her|its|their)\s(?:(?!(?:who|which|that|and|or|but|as|when|while|than)\s)[\p{L}\p{N}.’'-]+\s){0,7}?(?!(?:he|she|it|they|we|I|you|who|which|that)\s)[\p{L}’'-]+)\s(?<cue>${VERB})${DAY}[.]$`,
  'u',
);
/** What it reports is a sentence: so many words at least. */
const SHORTEST = 4;
/** A second noun phrase begins: "a move the union opposed" is no subject. */
const TWO = /\s(?:an?|the|his|her|its|their)\s/u;
const IN_PHRASE = /\s(?:of|at|in|by|for|with|from|on|to|close\sto|under|near)\s(?:an?|the|his|her|its|their)\s/gu;

/** "Guards beat inmates, a rights group charged on Saturday.": a sentence with its report at its end, which the model overlooked or took for part of the words. */
export const trailingClause: Refiner = {
  name: 'trailing-clause',
  apply: (drafts, flow) => {
    for (const p of flow.paragraphs)
      for (const sentence of p.kind === 'title' ? [] : sentencesOf(flow.text, p)) {
        const found = clauseIn(sentence, flow);
        if (found) settle(found, drafts);
      }
    return drafts;
  },
};

function clauseIn(sentence: Range, { text, quotations }: Flow): Draft | undefined {
  const words = text.slice(sentence.start, sentence.end);
  const m = TRAILING.exec(words);
  const { source, cue } = m?.groups ?? {};
  if (!m || !source || !cue || TWO.test(source.replace(IN_PHRASE, ' ')) || holdsVerb(source)) return undefined;
  if (quotations.some((q) => overlap(q, sentence) > 0) || (words.slice(0, m.index).match(/\p{L}+/gu) ?? []).length < SHORTEST) return undefined;
  const from = sentence.start + m.index + 2;
  const at = from + source.length + 1;
  return {
    basis: 'said-beside',
    source: [{ start: from, end: from + source.length }],
    cue: [{ start: at, end: at + cue.length }],
    content: [{ start: sentence.start, end: sentence.start + m.index }],
    sure: SURE,
  };
}

/** The model's own attribution at that verb gets the subject that it lacks; where it has none, this one is added. */
function settle(found: Draft, drafts: Draft[]): void {
  const [subject, verb] = [found.source[0]!, found.cue[0]!];
  const own = drafts.find((d) => d.cue.some((c) => overlap(c, verb) > 0));
  if (!own) {
    if (!drafts.some((d) => !d.inside && [...d.content, ...d.source, ...d.cue].some((r) => overlap(r, { start: subject.start, end: verb.end }) > 0)))
      drafts.push(found);
    return;
  }
  if (own.source.length > 0) return;
  own.source = [subject];
  own.content = own.content.filter((c) => overlap(c, subject) === 0);
  if (own.content.length === 0) own.content = found.content;
}

/** "the mayor denied reports": the subject swallowed a verb. */
const holdsVerb = (source: string): boolean =>
  source
    .split(/\s/)
    .slice(1)
    .some((w) => /^\p{Ll}+(?:ed|id)$/u.test(w) && cueOf(w) !== undefined);

const SURE = { cue: 0.85, source: 0.85, content: 0.85 };
