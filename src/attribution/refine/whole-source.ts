import type { Refiner } from '../attribution.js';

/** Capitalised words between a source and its cue: the rest of a name that the model cut short. */
const REST = /^\s(?:(?:de|van|von|der|bin|al|el|la)\s)?(?<name>(?:\p{Lu}[\p{L}'’.-]*\s?){1,5})(?:,\s)?(?:(?:has|have|had|also|then|later)\s)?$/u;
/** How long such a rest can be, in UTF-16 code units. */
const LONGEST = 50;

/** "China's ambassador to | Britain Liu Wen | warned": what stands between source and cue and is nothing but a name belongs to the source. */
export const wholeSource: Refiner = {
  name: 'whole-source',
  apply: (drafts, flow) => {
    for (const draft of drafts) {
      const [source, cue] = [draft.source[0], draft.cue[0]];
      if (!source || !cue || cue.start <= source.end || cue.start - source.end > LONGEST) continue;
      const between = flow.text.slice(source.end, cue.start);
      const name = REST.exec(between)?.groups?.name;
      if (name) draft.source = [{ start: source.start, end: source.end + between.indexOf(name) + name.trimEnd().length }];
    }
    return drafts;
  },
};
