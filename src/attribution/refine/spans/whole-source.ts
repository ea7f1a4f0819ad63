import { cueOf, givenName, honorificOf, roleNounOf, sentenceAt } from '../../../language/index.js';
import type { Range } from '../../../record/index.js';
import type { Draft, Flow, Refiner } from '../../attribution.js';
import { addContent, paragraphOf } from '../../claims.js';

/** Capitalised words between a source and its cue: the rest of a name that the model cut short. */
const REST = /^\s(?:(?:de|van|von|der|bin|al|el|la)\s)?(?<name>(?:\p{Lu}[\p{L}'’.-]*\s?){1,5})(?:,\s)?(?:(?:has|have|had|also|then|later)\s)?$/u;
/** How long such a rest can be, in UTF-16 code units. */
const LONGEST = 50;

/** A sentence that begins with a name and its description between commas: "Mara Holt, an expert in drugs and | mental health at Velm, | told". */
const DESCRIBED = /^(?<name>(?:\p{Lu}[\p{L}'’.-]*\s?){2,4}),\s(?:an?|the|who|its|\p{Ll}+)\s[^“”"]*$/u;

/** Where the name begins whose description a source is the tail of; undefined where it is none. */
function nameBefore({ text }: Flow, paragraph: Range, source: Range, cue: Range): number | undefined {
  const sentence = sentenceAt(text, paragraph, source.start);
  const before = text.slice(sentence.start, source.start);
  const isTail =
    /(?:\band|,|\p{Ll})\s$/u.test(before) && DESCRIBED.test(before.trimEnd()) && cue.start > source.start && /,\s*$/.test(text.slice(source.start, cue.start));
  const spoken = before.split(/\s+/).some((w) => cueOf(w.replace(/\P{L}/gu, ''))?.report === 'speech' && /(?:ed|id|ys)$/.test(w));
  return isTail && !spoken ? sentence.start : undefined;
}

const FULL = String.raw`(?:(?:Mr|Mrs|Ms|Dr)\.?\s)?\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}.'’-]+){0,3}`;
/** "His partner on | ‘Heads or Tails’, the comedian Mara Holt, | said": a title in marks, and the name that the description is of. */
const OF_TITLE = new RegExp(String.raw`^\s[‘“"'][^‘“”"\n]{2,60}[’”"'],\s(?:(?:the|an?)\s[^,.;:“”]{2,40}?\s)?${FULL}(?=,\s$)`, 'u');
/** "a credit | that Norlane | calls": whoever stands between a thing and the verb that is said of it. */
const OF_THING = new RegExp(String.raw`^\s(?:that|which)\s(?<who>${FULL}|he|she|the\s\p{Ll}+)\s$`, 'u');
/** "According to | the citation Holt said": a report is told by that, and the words are Holt's. */
const BY_REPORT = new RegExp(String.raw`^(?:the|an?|his|her|its)\s(?:\p{Ll}+\s){1,3}(?<who>${FULL})\s(?<cue>\p{Ll}+)$`, 'u');
/** "According to | Tessa the best time": where no comma stands, the name ends before the next article. */
const BY_NAME = new RegExp(String.raw`^(?<who>${FULL})\s(?=(?:the|this|these|those|there|it|an?)\s\p{Ll})`, 'u');
/** As long as the longest of these, in UTF-16 code units. */
const AWAY = 160;

/** Reads who speaks where the model took a thing beside them for the source. */
function besideThing({ text }: Flow, source: Range, cue: Range): { readonly source: Range; readonly cue?: Range; readonly content?: Range } | undefined {
  const words = text.slice(source.start, source.end);
  const report = /^according\sto$/i.test(text.slice(cue.start, cue.end)) ? BY_REPORT.exec(words)?.groups : undefined;
  if (report && cueOf(report.cue!)?.report === 'speech') {
    const at = source.start + words.length - report.cue!.length;
    return { source: { start: at - 1 - report.who!.length, end: at - 1 }, cue: { start: at, end: source.end } };
  }
  const named = /^according\sto$/i.test(text.slice(cue.start, cue.end)) ? BY_NAME.exec(words)?.groups?.who : undefined;
  if (named) {
    const end = source.start + named.length;
    return { source: { start: source.start, end }, content: { start: end + 1, end: source.end } };
  }
  if (cue.start <= source.end || cue.start - source.end > AWAY) return undefined;
  const between = text.slice(source.end, cue.start);
  const titled = OF_TITLE.exec(between)?.[0];
  if (titled) return { source: { start: source.start, end: source.end + titled.length } };
  const who = OF_THING.exec(between)?.groups?.who;
  return who ? { source: { start: cue.start - 1 - who.length, end: cue.start - 1 } } : undefined;
}

/** Words that are the first of what is said. */
function leadTo(draft: Draft, words: Range): void {
  const next = draft.content.find((c) => c.start > words.end && c.start - words.end <= 1);
  addContent(draft, { start: words.start, end: next ? next.end : words.end });
}

/** A name right behind a role: "said harbour professor | Mara T. Holt". */
const NAME_BEHIND = /^\s(?:\p{Lu}[\p{L}'’-]*\.?\s(?:(?:de|van|von|der|bin|al|el|la)\s)?){1,3}\p{Lu}[\p{L}'’-]+/u;

/** Does a source end in a word for what somebody is? */
function titleOf(text: string, { start, end }: Range): boolean {
  const last = text.slice(start, end).split(/\s+/).at(-1)!;
  return roleNounOf(last) !== undefined || honorificOf(last) !== undefined;
}

/** The surname behind a given name alone, right before a colon: "Said Ann | Holt:". */
const SURNAME = /^\s(?:\p{Lu}\.\s)?\p{Lu}[\p{L}'’-]+(?=:)/u;

/** "China's ambassador to | Britain Liu Wen | warned": what stands between source and cue and is nothing but a name belongs to the source. */
export const wholeSource: Refiner = {
  name: 'whole-source',
  apply: (drafts, flow) => {
    for (const draft of drafts) {
      const [source, cue] = [draft.source[0], draft.cue[0]];
      if (source && cue) {
        const beside = besideThing(flow, source, cue);
        if (beside) {
          draft.source = [beside.source];
          if (beside.cue) draft.cue = [beside.cue];
          if (beside.content) leadTo(draft, beside.content);
          continue;
        }
        const start = nameBefore(flow, paragraphOf(flow, source), source, cue);
        const free = start !== undefined && !draft.content.some((c) => c.start < source.start && c.end > start);
        if (free) {
          draft.source = [{ start, end: source.end }];
          continue;
        }
      }
      const rest = source && (titleOf(flow.text, source) ? NAME_BEHIND : givenName(flow.text.slice(source.start, source.end)) ? SURNAME : undefined);
      const behind = rest?.exec(flow.text.slice(source!.end, paragraphOf(flow, source!).end))?.[0];
      if (source && behind && !draft.content.some((c) => c.start < source.end + behind.length && c.end > source.end)) {
        draft.source = [{ start: source.start, end: source.end + behind.length }];
        continue;
      }
      if (!source || !cue || cue.start <= source.end || cue.start - source.end > LONGEST) continue;
      const between = flow.text.slice(source.end, cue.start);
      const name = REST.exec(between)?.groups?.name;
      if (name) draft.source = [{ start: source.start, end: source.end + between.indexOf(name) + name.trimEnd().length }];
    }
    return drafts;
  },
};
