import type { Attribution } from '../../attribution/index.js';
import type { Range } from '../../record/index.js';
import type { Chain } from '../chains/chain.js';
import { anchorOf, blockAt, type Context, isQuoted, type Named, namedIn, storyBefore } from '../context.js';
import { referenceOf } from '../sources/reference.js';

/** Who is told, or ruled out, by how two people take turns. */
export interface Turn {
  readonly speaker?: Chain;
  readonly not?: Chain;
}

/** A paragraph that is one person's quotation, with no more than the clause that names them. */
interface Line {
  readonly block: number;
  readonly asks: boolean;
  /** Who says it, where the words or the answers so far tell. */
  readonly chain: Chain | undefined;
  /** Whom it calls upon: the other of the two. */
  readonly called: Chain | undefined;
}

/** What stands beside the marks of such a paragraph: a clause, in UTF-16 code units. */
const CLAUSE = 90;
/** How far a run is followed on either side, in paragraphs. */
const REACH = 6;
/** "Holt asked whether …": a question told, which the next paragraph answers. */
const ASKS = /^(?:asks|asked|inquired|enquired|wondered|demanded\sto\sknow|wanted\sto\sknow)\b/iu;

/**
 * Question and answer in a paragraph each: “Did you ring?” asked Holt. / “I did,” said Reyes. / “And?” / “They said to write.” A paragraph without a
 * clause is said by whoever has its turn, if the lines between change from question to answer or from one name to another.
 *
 * @param known who says an attribution that has a source, as far as resolved
 */
export function turnOf(context: Context, a: Attribution, known: (i: number) => Chain | undefined): Turn {
  const own = lineAt(context, blockAt(context, anchorOf(a)), known);
  if (!own) return {};
  const above = reach(context, own, known, (block) => storyBefore(context, block));
  const below = reach(context, own, known, (block) => storyBehind(context, block));
  const met = own.called ? [{ steps: 1, chain: own.called }] : [];
  const found = [...met, ...above, ...below].sort((x, y) => x.steps - y.steps);
  const same = found.find((f) => f.steps % 2 === 0)?.chain;
  const other = found.find((f) => f.steps % 2 === 1)?.chain;
  return { ...(same && same !== other ? { speaker: same } : {}), ...(other ? { not: other } : {}) };
}

/** “Is that your hand, Mr Holt?”: whom the words call upon does not say them. */
export function calledIn(context: Context, content: readonly Range[]): ReadonlySet<Chain> {
  const { text } = context.article;
  // behind a comma and before a sentence's end: of a list in the middle nobody is called upon
  const called = ({ chain, mention: { whole, end } }: Named): boolean =>
    chain.kind === 'person' && /,\s$/.test(text.slice(whole.start - 2, whole.start)) && /^(?:[?!]|[.,]["”’'](?:\s|$))/.test(text.slice(end, end + 3));
  return new Set(content.flatMap((c) => namedIn(context, c.start, c.end).filter(called)).map((n) => n.chain));
}

interface Met {
  readonly steps: number;
  readonly chain: Chain;
}

/** Those who are named on the way, with how many turns away; the way ends where two lines could be one person's. */
function reach(context: Context, own: Line, known: (i: number) => Chain | undefined, next: (block: number) => number): Met[] {
  const out: Met[] = [];
  let last = own;
  for (let steps = 1; steps <= REACH; steps++) {
    const block = next(last.block);
    const line = block < 0 ? undefined : lineAt(context, block, known);
    if (!line) {
      const asker = block >= 0 && block < last.block ? askerAt(context, block, known) : undefined;
      if (asker && !last.asks) out.push({ steps, chain: asker });
      return out;
    }
    const named = last.chain !== undefined && line.chain !== undefined && last.chain !== line.chain;
    if (last.asks === line.asks && !named) return out;
    if (line.chain) out.push({ steps, chain: line.chain });
    if (line.called) out.push({ steps: steps + 1, chain: line.called });
    last = line;
  }
  return out;
}

function storyBehind({ article: { blocks } }: Context, block: number): number {
  for (let i = block + 1; i < blocks.length; i++) if (['body', 'quote', 'list'].includes(blocks[i]!.kind)) return i;
  return -1;
}

const saidIn = ({ attributions, ...context }: Context, block: number): number[] =>
  attributions.flatMap((a, i) => (a.within === undefined && blockAt({ attributions, ...context }, anchorOf(a)) === block ? [i] : []));

const chainOf = (context: Context, i: number, known: (i: number) => Chain | undefined): Chain | undefined => {
  const source = context.attributions[i]!.source[0];
  const reference = source && referenceOf(context, source);
  return reference?.type === 'chain' ? reference.chain : known(i);
};

function lineAt(context: Context, block: number, known: (i: number) => Chain | undefined): Line | undefined {
  const { text, blocks } = context.article;
  const { kind, start, end } = blocks[block]!;
  const said = saidIn(context, block).filter((i) => context.attributions[i]!.quotation === 'direct');
  const first = said[0];
  if (kind !== 'body' || first === undefined || said.some((i) => chainOf(context, i, known) !== chainOf(context, first, known))) return undefined;
  const words = said.flatMap((i) => context.attributions[i]!.content).filter((c) => c.start >= start && c.end <= end);
  const inside = words.reduce((n, c) => n + c.end - c.start, 0);
  if (words.length === 0 || !isQuoted(context, start + 1) || end - start - inside > CLAUSE) return undefined;
  const last = Math.max(...words.map((c) => c.end));
  const [called] = calledIn(context, words);
  return { block, asks: /\?["”’']*$/.test(text.slice(start, last)), chain: chainOf(context, first, known), called };
}

function askerAt(context: Context, block: number, known: (i: number) => Chain | undefined): Chain | undefined {
  const i = saidIn(context, block).at(-1);
  const a = i === undefined ? undefined : context.attributions[i];
  const cue = a?.cue[0];
  return cue && a.quotation === 'indirect' && ASKS.test(context.article.text.slice(cue.start, cue.end)) ? chainOf(context, i!, known) : undefined;
}
