import type { Range } from '../../record/index.js';
import type { Named } from '../chains/people.js';

/** Documents by the words for them: "report", "lawsuit", "memo". */

/** What is written for somebody to say: its words are whoever's that put it out, as a company's statement is. Laws and bills are nobody's. */
const FINDINGS = 'report|study|survey|poll|analysis|paper|review|research|guidance|briefing|audit|findings|assessment|dossier';
const PLEADINGS = 'lawsuit|suit|complaint|filing|petition|affidavit|brief|indictment|submission';
const PRINTED = 'article|column|editorial';
/** Alternatives of a pattern. */
export const NOUNS = `${FINDINGS}|${PRINTED}|${PLEADINGS}|ruling|judgment|judgement|memo|memorandum|letter|statement|website|site|page|policy|catalogue|brochure|pamphlet|newsletter|platform|summary|book|memoir|essay|data|figures|documents|records`;
/** How a document is said to have come from somebody; alternatives of a pattern. */
export const MADE =
  'published|released|issued|produced|written|authored|compiled|prepared|conducted|commissioned|undertaken|led|filed|brought|lodged|signed|sent|drafted|drawn\\sup|carried\\sout|put\\sout';

function isOf(nouns: string): (noun: string) => boolean {
  const form = new RegExp(`^(?:${nouns})$`, 'iu');
  return (noun) => form.test(noun);
}
export const isWritten = isOf(NOUNS);
export const isFindings = isOf(FINDINGS);
export const isPleading = isOf(PLEADINGS);
export const isPrinted = isOf(PRINTED);
/** One document by two words: "the survey" is a study, "the suit" a complaint. */
export const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase() || [isFindings, isPleading].some((is) => is(a) && is(b));

/** "A Norpress/Velm News | poll": of those whom a stroke joins the whole, undefined where none does. */
export function strokeBefore(text: string, names: readonly Named[], { mention }: Named): Range | undefined {
  let { start } = mention;
  for (const n of [...names].reverse()) if (n.mention.end === start - 1 && text[start - 1] === '/') start = n.mention.start;
  return start < mention.start ? { start, end: mention.end } : undefined;
}

const TOLD_WHOSE = new RegExp(String.raw`(?<![\p{L}-])(?:${NOUNS})\s(?:(?:${MADE})\s(?:\S+\s){0,3}?)?(?:by|from)\s`, 'iu');
/** "The letter signed by seven doctors": does the phrase tell whose a document is behind its noun? */
export const isToldWhose = (phrase: string): boolean => TOLD_WHOSE.test(phrase);

/** What ends the words that a phrase is about. */
const ABOUT_END = new RegExp(
  String.raw`(?=$|,|\s\(|\s(?:by|from|of|on|into|about|that|which|for|in|to|at|titled|obtained|seen|shared|posted|reviewed|${MADE})(?!\p{L}))`,
  'u',
);

/** What a phrase is about, if that is a document: "report" of "a Norlane report released on Monday". */
export function nounOf(phrase: string): string | undefined {
  const head = phrase.split(ABOUT_END, 1)[0]!;
  const word = head.trim().split(/\s+/).at(-1)!;
  return isWritten(word) ? word : undefined;
}
