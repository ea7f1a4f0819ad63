import { holds, overlap } from '../../../record/index.js';
import type { Draft, Flow, Refiner } from '../../attribution.js';

/** "A guide called ‘…’", "what is known as “…”": the words are a name. */
const NAMING =
  /\b(?:called|named|dubbed|titled|entitled|headlined|nicknamed|known\sas|termed|labell?ed|term\s(?:often\s)?used\sis|word\s(?:often\s)?used\sis)(?:\s(?:as\s)?(?:one\sof|among)\sthe)?\s*$/iu;
/** Longer than this, words between marks are no name of anything. */
const LONGEST_NAME = 8;

/** A verb of naming right before the marks, without its own subject right before it, makes a name of what stands between them. */
export const naming: Refiner = {
  name: 'naming',
  apply: (drafts, flow) => drafts.filter((d) => !names(d, flow)),
};

function names({ source, cue, content }: Draft, { text, quotations }: Flow): boolean {
  const [only, ...others] = quotations.filter((q) => q.depth === 0 && content.some((c) => overlap(c, q) > 0));
  // "was named one of the “Top 50 Firms” by the weekly": nobody is told to say so, and the marks stand inside what was read as words
  const fits = content.length === 1 && only !== undefined && holds(only, content[0]!);
  if (!only || others.length > 0 || !(fits || source.length === 0) || text.slice(only.inner.start, only.inner.end).trim().split(/\s+/).length > LONGEST_NAME)
    return false;
  const before = NAMING.exec(text.slice(Math.max(0, only.start - 40), only.start));
  if (!before) return false;
  const verb = only.start - before[0].length;
  // "critics called “…”" says it
  const said = source.some(
    (s) => s.end <= verb && /^\s*(?:(?:has|have|had|also|then|later|once|(?:on|in|last|this)\s\p{L}+)\s){0,2}$/u.test(text.slice(s.end, verb)),
  );
  return !said || cue.every((c) => c.end < verb);
}
