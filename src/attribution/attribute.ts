import { isForeign, type Quotation } from '../language/index.js';
import { type Article, holds, lengthOf, overlap, type Range } from '../record/index.js';
import type { Attribution, Draft, Flow } from './attribution.js';
import { flowsOf } from './flows.js';
import { type AttributionModel, STATE_WIDTH } from './model.js';
import { draftOf, nestedIn } from './nested.js';
import { KEEPING, type Recall } from './recall.js';
import { REFINERS } from './refine/index.js';
import { colonDateline } from './refine/sources/dateline.js';
import { statesOf } from './states.js';
import type { Word } from './wordpiece.js';

export interface AttributeOptions {
  /** How much is wanted; `balanced` if nothing is said. */
  readonly recall?: Recall;
}

/** In a language that the model has not learnt, nothing is a report that no marks show. */
const BY_MARKS = { likely: Number.POSITIVE_INFINITY };

/**
 * Finds every attribution of an article.
 *
 * @returns attributions in reading order of their content, an outer one before those inside it; those that are doubted too (`believed`)
 */
export async function attribute(article: Article, model: AttributionModel, { recall = 'balanced' }: AttributeOptions = {}): Promise<Attribution[]> {
  const drafts: Draft[] = [];
  const quotations: Quotation[] = [];
  const keeping = isForeign(article.language) ? { ...KEEPING[recall], ...BY_MARKS } : KEEPING[recall];
  for (const flow of flowsOf(article, keeping)) {
    quotations.push(...flow.quotations);
    drafts.push(...(await attributeFlow(flow, model)));
  }
  return finished(drafts, article.text, quotations);
}

async function attributeFlow(flow: Flow, model: AttributionModel): Promise<Draft[]> {
  const words = wordsOf(flow, model);
  const states = new Float32Array(words.length * STATE_WIDTH);
  let drafts = (await model.tag(words, flow.keeping.bias, states)).map((tagged) => draftOf(tagged, words));
  for (const refiner of REFINERS) drafts = refiner.apply(drafts, flow);
  const cues = drafts.flatMap((d) => d.cue);
  const nested: Draft[] = [];
  for (const draft of drafts) if (!draft.doubted) nested.push(...(await nestedIn(draft, flow, model, cues)));
  for (const draft of drafts) if (draft.inside) link(draft, drafts);
  const all = [...drafts, ...nested.filter((n) => !n.cue.some((c) => cues.some((k) => overlap(c, k) > 0)))];
  for (const draft of all) draft.states = statesOf(draft, words, states, STATE_WIDTH);
  return all;
}

/** A report inside a quotation stands within the smallest other content that holds its cue. */
function link(draft: Draft, drafts: readonly Draft[]): void {
  const around = drafts.filter((d) => d !== draft && !d.inside && !d.doubted && d.content.some((c) => holds(c, draft.cue[0]!)));
  const size = (d: Draft): number => d.content.reduce((n, c) => n + lengthOf(c), 0);
  const smallest = around.sort((a, b) => size(a) - size(b))[0];
  if (smallest) draft.within = smallest;
}

/** A dateline that ends in a colon is left out: it would be read as a label. */
function wordsOf(flow: Flow, model: AttributionModel): Word[] {
  const { text, paragraphs } = flow;
  const past = colonDateline(flow);
  return paragraphs.flatMap((p) => {
    const from = past !== undefined && past > p.start && past <= p.end ? past : p.start;
    return model.wordpiece.words(text.slice(from, p.end)).map((w) => ({ ...w, start: w.start + from, end: w.end + from }));
  });
}

function finished(drafts: Draft[], text: string, quotations: readonly Quotation[]): Attribution[] {
  const size = (d: Draft): number => d.content.reduce((n, r) => n + r.end - r.start, 0);
  const ordered = [...drafts].sort((a, b) => a.content[0]!.start - b.content[0]!.start || size(b) - size(a));
  const indexOf = new Map(ordered.map((d, i) => [d, i]));
  return ordered.map((d) => ({
    basis: d.basis,
    source: d.source,
    cue: d.cue,
    content: d.content,
    quotation: kindOf(d, text, quotations),
    unbalanced: (d.within ? [] : quotations)
      .filter((q) => (!q.opened || (!q.closed && !q.runsOn)) && d.content.some((c) => overlap(c, q) > 0))
      .map(({ start, end }) => ({ start, end })),
    sure: d.sure,
    ...(d.likely === undefined ? {} : { likely: d.likely }),
    ...(d.doubted ? { doubted: true as const } : {}),
    ...(d.states ? { states: d.states } : {}),
    ...(d.follows && indexOf.has(d.follows) ? { follows: indexOf.get(d.follows)! } : {}),
    ...(d.within && indexOf.has(d.within) ? { within: indexOf.get(d.within)! } : {}),
  }));
}

/** From this share of letters and digits inside quotation marks on, a content is direct speech (as PolNeAR's own counts). */
const ALL_QUOTED = 0.95;
const LETTERS = /[\p{L}\p{N}]/gu;

/** A report inside a quotation is judged by the marks inside that quotation only. */
function kindOf(draft: Draft, text: string, quotations: readonly Quotation[]): Attribution['quotation'] {
  if (draft.spoken) return 'direct';
  const cue = draft.cue[0];
  const depth = draft.within && cue && quotations.some((q) => q.depth === 0 && holds(q, cue)) ? 1 : 0;
  const letters = ({ start, end }: Range): number => text.slice(start, end).match(LETTERS)?.length ?? 0;
  let all = 0;
  let quoted = 0;
  for (const c of draft.content) {
    all += letters(c);
    for (const q of quotations)
      if (q.depth === depth && overlap(c, q) > 0) quoted += letters({ start: Math.max(c.start, q.start), end: Math.min(c.end, q.end) });
  }
  if (quoted === 0) return 'indirect';
  return quoted >= ALL_QUOTED * all ? 'direct' : 'mixed';
}

/** Those that are believed, numbered anew; `at`: the number that each had among all. */
export function believed(attributions: readonly Attribution[]): { readonly attributions: readonly Attribution[]; readonly at: readonly number[] } {
  const at = attributions.flatMap((a, i) => (a.doubted ? [] : [i]));
  const numbers = new Map(at.map((i, n) => [i, n]));
  const anew = (name: 'within' | 'follows', i: number | undefined) => (i !== undefined && numbers.has(i) ? { [name]: numbers.get(i)! } : {});
  return {
    at,
    attributions: at.map((i) => {
      const { within, follows, ...rest } = attributions[i]!;
      return { ...rest, ...anew('within', within), ...anew('follows', follows) };
    }),
  };
}
