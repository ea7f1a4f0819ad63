import { holds, overlap, type Range } from '../../../record/index.js';
import type { Draft, Flow, Refiner } from '../../attribution.js';
import { paragraphAt } from '../../claims.js';
import { signed } from './dash.js';

/** Right behind a quotation, to the end of its line or the next one: a dash and a name ("“…”― Mara Holt"). */
const SIGNED =
  /^[^\S\n]*(?<cue>[—–―]|--?)[^\S\n]*(?<source>\p{Lu}[\p{L}\p{M}'’.-]*(?:[^\S\n]\p{Lu}[\p{L}\p{M}'’.-]*|[^\S\n](?:de|van|von|da|del|al|bin)){0,4}?)\.?[^\S\n]*(?=\n|$|["“]|\([^()\n]{1,60}\)\.?\s*(?:\n|$))/u;
/** So many make a page of voices, in which every name is that of the words before it. */
const FEWEST = 3;
/** A signature is shorter than this, in UTF-16 code units. */
const REACH = 80;
const SURE = { cue: 0.95, source: 0.95, content: 0.95 };

/** A row of quotations that are signed one by one: a name belongs to the words before it, never to those behind. */
export const signedQuotations: Refiner = {
  name: 'signed-quotations',
  apply: (drafts, flow) => {
    const each = flow.quotations.flatMap((q) => (q.depth === 0 ? signatureBehind(flow, q) : []));
    if (each.length < FEWEST) return drafts;
    const voices = flow.paragraphs.flatMap((p) => wholeVoice(flow, p));
    const made = [...each.filter((d) => !voices.some((v) => overlap(v.cue[0]!, d.cue[0]!) > 0)), ...voices];
    const words = made.flatMap((d) => d.content);
    const names = made.flatMap((d) => [...d.source, ...d.cue]);
    const kept = drafts.filter((d) => ![...d.source, ...d.cue].some((r) => names.some((n) => overlap(n, r) > 0)));
    for (const d of kept) {
      if (d.cue.some((c) => words.some((w) => holds(w, c)))) d.inside = true;
      else d.content = d.content.filter((c) => !words.some((w) => overlap(w, c) > 0));
    }
    return [...kept.filter((d) => d.content.length > 0), ...made];
  },
};

/** “She called it “hell” and left.” ― Ada Pike: on such a page a paragraph from a mark to a signed mark is one quotation, whatever marks stand inside. */
function wholeVoice({ text, quotations }: Flow, p: Range): Draft[] {
  const words = text.slice(p.start, p.end);
  const end = Math.max(...['”', '"', '’’', "''"].map((mark) => words.lastIndexOf(mark) + mark.length));
  const m = /^["“]/.test(words) && quotations.filter((q) => q.depth === 0 && holds(p, q)).length > 1 ? SIGNED.exec(words.slice(end)) : null;
  const again = /["”]\s*(?:[—–―]|--?)\s*\p{Lu}/u.test(words.slice(0, end - 1));
  const draft = m && !again ? signed(m, text, p.start + end, { basis: 'dash', sure: SURE }) : undefined;
  return draft ? [{ ...draft, content: [{ start: p.start, end: p.start + end }] }] : [];
}

function signatureBehind({ text, paragraphs }: Flow, q: Range): Draft[] {
  const end = Math.min(q.end + REACH, paragraphs[paragraphAt({ paragraphs }, q.end - 1)]!.end);
  const m = SIGNED.exec(text.slice(q.end, end));
  const draft = m ? signed(m, text, q.end, { basis: 'dash', sure: SURE }) : undefined;
  return draft ? [{ ...draft, content: [{ start: q.start, end: q.end }] }] : [];
}
