import { holds, overlap, type Range } from '../../../record/index.js';
import type { Draft, Flow, Refiner } from '../../attribution.js';

/** "Dear friends," alone in its paragraph. */
const ADDRESS = /^\s*(?:My\s)?Dear(?:est)?\s[^.!?:;“”"\n]{2,60}[,:!]?\s*$/u;
/** "With every blessing, | Hilary", "Yours sincerely,": what closes a letter, and maybe the name under it. */
const CLOSE =
  /^\s*(?<cue>(?:Yours|Ever\syours|(?:Kind|Warm|Best)(?:est)?\s(?:regards|wishes)|Best|Regards|Sincerely|Respectfully|Faithfully|Cordially|In\s(?:solidarity|Christ|friendship|hope|peace)|With\s(?:every|best|kind|warm|much|love|all|many|my)|Love|Blessings|God\sbless|Many\sthanks|Thank\syou)(?:\s\p{L}+){0,4}),?\s*(?<source>(?:\p{Lu}[\p{L}.'’-]*\s?){1,5})?\.?\s*$/u;
/** A name, with its titles, and what its bearer is. */
const NAME = /^\s*(?<source>(?:\p{Lu}[\p{L}.'’-]*\s?){1,5})(?:,\s[^.!?“”"]{1,80})?\s*$/u;
/** The longest letter that is looked for, in paragraphs. */
const LONGEST = 40;
const SURE = { cue: 0.9, source: 0.9, content: 0.9 };

/**
 * A letter on the page, without marks: from "Dear …," to its close and the name under it, all paragraphs between are the signer's; reports inside it are
 * told by whoever signs. A letter without a name is left as it was read.
 */
export const letter: Refiner = {
  name: 'letter',
  apply: (drafts, flow) => {
    for (const [from, to] of lettersIn(flow)) {
      const set = flow.paragraphs.slice(from + 1, to).filter((p) => p.kind === 'body' || p.kind === 'quote' || p.kind === 'list');
      const made = signedBy(flow, to);
      if (!made || set.length === 0) continue;
      for (const d of drafts) if (d.cue.some((c) => set.some((p) => holds(p, c)))) d.inside = true;
      const own = [...made.source, ...made.cue];
      drafts = drafts.filter(
        (d) => d.inside || ![...d.source, ...d.cue, ...d.content].some((r) => own.some((o) => overlap(o, r) > 0) || set.some((p) => overlap(p, r) > 0)),
      );
      drafts.push({ ...made, content: set.map(({ start, end }) => ({ start, end })), spoken: true });
    }
    return drafts;
  },
};

/** Indices of the paragraphs with the address and with the close. */
function lettersIn({ text, paragraphs }: Flow): [number, number][] {
  const out: [number, number][] = [];
  const words = (i: number): string => text.slice(paragraphs[i]!.start, paragraphs[i]!.end);
  for (let i = 0; i < paragraphs.length; i++) {
    if (!ADDRESS.test(words(i))) continue;
    for (let j = i + 2; j < Math.min(paragraphs.length, i + LONGEST); j++) {
      if (ADDRESS.test(words(j))) break;
      if (!CLOSE.test(words(j))) continue;
      out.push([i, j]);
      i = j;
      break;
    }
  }
  return out;
}

function signedBy({ text, paragraphs }: Flow, at: number): Draft | undefined {
  const { start, end } = paragraphs[at]!;
  const close = CLOSE.exec(text.slice(start, end))!;
  const { cue, source } = close.groups!;
  const cueAt = start + text.slice(start, end).indexOf(cue!);
  const below = paragraphs[at + 1];
  const under = below && NAME.exec(text.slice(below.start, below.end))?.groups?.source?.trim();
  const name = source?.trim();
  // the fuller name stands below: "Hilary / The Revd Hilary Orme, Rector"
  const full = name && under && under !== name && under.includes(name) ? under : undefined;
  const found = full ?? name ?? under;
  if (!found) return undefined;
  const sourceAt =
    found === name
      ? start + text.slice(start, end).indexOf(name, cueAt - start + cue!.length)
      : below!.start + text.slice(below!.start, below!.end).indexOf(found);
  const range = (from: number, words: string): Range => ({ start: from, end: from + words.length });
  return { basis: 'dash', source: [range(sourceAt, found)], cue: [range(cueAt, cue!)], content: [], sure: SURE };
}
