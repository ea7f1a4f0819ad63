import { cueOf, givenName, honorificOf, roleNounOf, sentenceAt } from '../../language/index.js';
import type { Range } from '../../record/index.js';
import type { Flow, Refiner } from '../attribution.js';
import { paragraphOf } from './claims.js';

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
