import { diffStatements } from '../../compare/index.js';
import { sentencesOf } from '../../language/index.js';
import type { Told } from '../pages/index.js';
import { contentStems, searchWords } from '../query/index.js';

/** Stems of content that two statements must share, and their share of the shorter one's, to be about one thing. */
const SHARED = { stems: 2, share: 0.4 } as const;
/** Share of the wording kept, from which a single word that turned to its opposite turns the statement. */
const TURNED = 0.5;

/** “Unless” is “if not”. */
const NEGATION = /\b(?:not|no|never|nobody|none|nothing|neither|nor|cannot|without|unless)\b|n['’]t\b/gi;
/** Acts that say of a thing that it is not so, or will not be done. */
const REFUSALS: ReadonlySet<string | null> = new Set(['deny', 'refuse']);

/** How a later statement bears on an earlier one, and by which sign that is told. A candidate for a person's eye, never a verdict of truth. */
export interface Bearing {
  readonly relation: 'confirms' | 'changes' | 'denies';
  readonly reason: string;
}

/** Stems of the words of content of a text. */
export function contentOf(text: string): ReadonlySet<string> {
  return contentStems(searchWords(text));
}

/** Do two texts speak of one thing, by the words of content they share? */
export function onOneThing(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  let shared = 0;
  for (const stem of a) if (b.has(stem)) shared++;
  return isEnough(shared, a, b);
}

const isEnough = (shared: number, a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  shared >= SHARED.stems && shared >= SHARED.share * Math.min(a.size, b.size);

/**
 * For each text of a list, the earlier ones on one thing with it: found by the stems that have them, not by holding each against each.
 *
 * @param from the first that is asked about; for those before it none are given
 */
export function earlierOnOneThing(contents: readonly ReadonlySet<string>[], from = 0): readonly (readonly number[])[] {
  const having = new Map<string, number[]>();
  return contents.map((content, i) => {
    const shared = new Map<number, number>();
    for (const stem of content) {
      const before = having.get(stem);
      if (i >= from) for (const k of before ?? []) shared.set(k, (shared.get(k) ?? 0) + 1);
      if (before === undefined) having.set(stem, [i]);
      else before.push(i);
    }
    const earlier = [...shared].filter(([k, n]) => isEnough(n, contents[k]!, content)).map(([k]) => k);
    return earlier.sort((a, b) => a - b);
  });
}

/** How the later of two statements on one thing bears on the earlier. */
export function bearingOf(earlier: Told, later: Told): Bearing {
  const against = contradiction(earlier, later);
  if (against) return { relation: 'denies', reason: against };
  const change = changedFact(earlier.text, later.text);
  return change ? { relation: 'changes', reason: change } : { relation: 'confirms', reason: 'speaks of the same thing, without a negation or another figure' };
}

/** The sign by which two statements on one thing seem to contradict each other; undefined where there is none. */
export function contradiction(earlier: Told, later: Told): string | undefined {
  if (REFUSALS.has(later.act) !== REFUSALS.has(earlier.act))
    return `one is told as ${REFUSALS.has(later.act) ? later.act : earlier.act}, the other as ${REFUSALS.has(later.act) ? (earlier.act ?? 'a claim') : (later.act ?? 'a claim')}`;
  const [before, after] = [negationsOn(earlier, later), negationsOn(later, earlier)];
  if (before.length % 2 !== after.length % 2) return `a negation stands in one of them only: “${(after.length > before.length ? after : before).at(-1)}”`;
  const { severity, shared, edits } = diffStatements(later.text, earlier.text);
  const opposite =
    shared >= TURNED && severity === 3
      ? edits.find((e) => e.kind === 'replace' && !e.reported && e.touches.every((t) => t === 'word' || t === 'negation'))
      : undefined;
  return opposite && `“${opposite.b?.text}” became “${opposite.a?.text}”`;
}

/** The negations in those sentences of a statement that share a word of content with another: what else was said in one breath negates nothing of it. */
function negationsOn({ text }: Told, other: Told): readonly string[] {
  if (text.search(NEGATION) < 0) return [];
  const stems = contentOf(other.text);
  return sentencesOf(text, { start: 0, end: text.length })
    .map(({ start, end }) => text.slice(start, end))
    .filter((sentence) => [...contentOf(sentence)].some((stem) => stems.has(stem)))
    .flatMap((sentence) => sentence.match(NEGATION) ?? []);
}

const FIGURE = /\d[\d.,]*\d|\d/g;
const CONDITION = /\b(?:if|unless|until|provided|as long as|only when|once)\b/i;

/** A figure, a day or a condition that came or went. */
function changedFact(earlier: string, later: string): string | undefined {
  const [before, after] = [new Set(earlier.match(FIGURE)), new Set(later.match(FIGURE))];
  const [gone, come] = [[...before].filter((f) => !after.has(f)), [...after].filter((f) => !before.has(f))];
  if (gone.length > 0 && come.length > 0) return `another figure: ${gone[0]}, then ${come[0]}`;
  const [had, has] = [CONDITION.exec(earlier)?.[0], CONDITION.exec(later)?.[0]];
  if (!had !== !has) return has ? `a condition came: “${has}”` : `a condition went: “${had}”`;
  return undefined;
}
