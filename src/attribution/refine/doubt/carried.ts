import { overlap } from '../../../record/index.js';
import type { Draft, Flow, Refiner } from '../../attribution.js';
import { paragraphOf } from '../../claims.js';
import { I_HEAR_YOU } from './nobody-said.js';

/** What words stand on. */
const THING = String.raw`(?:banner|placard|sign|poster|billboard|sticker|tattoo|t-?shirt|shirt|sweatshirt|hoodie|jumper|hat|cap|tarpaulin|plaque|graffiti|badge|mug|doormat|flag|blackboard|whiteboard|inscription|gravestone|headstone|(?:number|licen[cs]e)\splate)s?`;
const PROVERB = String.raw`(?:proverb|(?:old|common|\p{Lu}\p{L}+)\ssaying|adage|maxim|motto|slogan)s?`;
/** Verbs of what is written on something. */
const STANDS = String.raw`(?:reads?|reading|says?|said|saying|proclaim(?:s|ed|ing)|declar(?:es|ed|ing)|advis(?:es|ed|ing)|warn(?:s|ed|ing)|has\sit|bore|bearing)`;
const PLACE = String.raw`(?:\s(?:on|in|at|outside|above|over|by|near|behind|across|along|from|there|inside|beside)\s[^,.;:“”"]{1,40}?)?`;
const CARRIED: readonly RegExp[] = [
  // "Banners read “…”", "a sign on the door that said", "A proverb has it that"
  new RegExp(String.raw`\b(?:${THING}|${PROVERB})${PLACE},?\s(?:(?:that|which)\s)?(?:\p{L}+ly\s)?${STANDS}(?:\s(?:that|out))?[:,]?\s*$`, 'iu'),
  // "T-shirts appeared in the square that said"
  new RegExp(String.raw`\b${THING}(?!\sof\b)(?:\s[\p{L}\p{N}’'-]+){1,9}?\s(?:that|which)\s${STANDS}[:,]?\s*$`, 'iu'),
  // "On the door hangs a sign:"
  new RegExp(String.raw`\b(?:an?|the|one|another|this|his|her|their|its)\s(?:[\p{L}-]+\s){0,2}?${THING}${PLACE}:\s*$`, 'iu'),
  // "somebody had chalked on the wall"
  /\b(?:wrote|written|chalked|painted|scrawled|printed|scribbled)\s(?:up\s)?(?:on|across|over)\s(?:\p{L}+\s){1,2}(?:blackboard|whiteboard|board|wall|door|window|side|back|front)s?[:,]?\s*$/iu,
];
/** “…,” read one of the signs. */
const CARRIED_BEHIND = new RegExp(String.raw`^,?\s(?:reads?|said|says)\s(?:an?|the|one|another|some)\s(?:[\p{L}-]+\s){0,3}?${THING}(?!\p{L})`, 'iu');
/** “And then?” I hear you ask. */
const READERS = new RegExp(String.raw`^,?\s${I_HEAR_YOU}`);

/** Words between marks that a banner or a proverb carries, or that are put into the reader's mouth: nobody says them. */
export const carried: Refiner = {
  name: 'carried',
  apply: (drafts, flow) => drafts.filter((d) => !isCarried(d, flow)),
};

function isCarried({ content, inside }: Draft, { text, paragraphs, quotations }: Flow): boolean {
  if (inside) return false;
  const marks = quotations.filter((q) => q.depth === 0 && content.some((c) => overlap(c, q) > 0));
  const [first, last] = [marks[0], marks.at(-1)];
  if (!first || !last || content[0]!.start < first.start - 1 || content.at(-1)!.end > last.end + 1) return false;
  const p = paragraphOf({ paragraphs }, first);
  const behind = text.slice(last.end, Math.min(p.end, last.end + 60));
  const lead = text.slice(Math.max(p.start, first.start - 120), first.start);
  return CARRIED.some((form) => form.test(lead)) || CARRIED_BEHIND.test(behind) || READERS.test(behind);
}
