import type { Range } from '../record/index.js';
import { matchesOf } from './matches.js';

/** A quotation as its marks set it off. Offsets are UTF-16 code units of the text; `start`/`end` take the marks in. */
export interface Quotation extends Range {
  /** What stands between the marks. */
  readonly inner: Range;
  /** 0 for a quotation in the running text, 1 for one inside it, and so on. */
  readonly depth: number;
  readonly opened: boolean;
  readonly closed: boolean;
  /** Left open at the end of its paragraph because the next paragraph re-opens it: the convention for a running quotation. */
  readonly runsOn: boolean;
  /** Re-opens the running quotation of the paragraph before. */
  readonly continues: boolean;
}

/** How a mark may stand: only open, only close, or either by what is around it. */
type Side = 'open' | 'close' | 'either';
/** Which marks belong together: a quotation is closed by a mark of its own family. */
type Family = 'double' | 'single' | 'angle' | 'angle-single';

interface Mark extends Range {
  readonly family: Family;
  readonly side: Side;
}

const KINDS: ReadonlyMap<string, readonly [Family, Side]> = new Map<string, readonly [Family, Side]>([
  ['“', ['double', 'open']],
  ['”', ['double', 'close']],
  ['„', ['double', 'open']],
  ['‟', ['double', 'open']],
  ['"', ['double', 'either']],
  ['＂', ['double', 'either']],
  ['``', ['double', 'open']],
  ["''", ['double', 'either']],
  ['‘‘', ['double', 'open']],
  ['’’', ['double', 'close']],
  ['‘', ['single', 'open']],
  ['’', ['single', 'close']],
  ['‚', ['single', 'open']],
  ["'", ['single', 'either']],
  ['«', ['angle', 'open']],
  ['»', ['angle', 'close']],
  ['‹', ['angle-single', 'open']],
  ['›', ['angle-single', 'close']],
]);
const MARKS = /``|''|‘‘|’’|[“”„‟"＂‘’‚'«»‹›]/g;
/** Clipped words that begin with an apostrophe: no quotation opens there. */
const CLIPPED = /^(?:em|n|til|tis|twas|cause|bout|round|cuz|\d\ds?)\b/i;

/**
 * Pairs quotation marks of every kind, paragraph by paragraph: curly, straight, low, doubled apostrophes, guillemets; nested; left
 * open; re-opened at each paragraph of a running quotation; turned the wrong way round. A mark that pairs with nothing ends or
 * begins a quotation of its own that says so (`opened` or `closed` false). Apostrophes are told from single marks by their neighbours
 * and by whether a partner stands in the same paragraph.
 *
 * @param text the whole text
 * @param paragraphs ranges of it, in order and without overlaps
 * @returns quotations by start, an outer one before those inside it
 */
export function quotationsOf(text: string, paragraphs: readonly Range[]): Quotation[] {
  const out: Quotation[] = [];
  let running = false;
  for (const [i, paragraph] of paragraphs.entries()) {
    const next = paragraphs[i + 1];
    const reopened = next !== undefined && opensWithSingle(text, next);
    const found = pairIn(text, paragraph, running, reopened);
    const last = found.at(-1);
    running = last !== undefined && !last.closed && last.depth === 0 && next !== undefined && (reopened || opensWithMark(text, next));
    if (running) found[found.length - 1] = { ...last!, runsOn: true };
    out.push(...found.sort((a, b) => a.start - b.start || b.end - a.end));
  }
  return out;
}

const opensWithMark = (text: string, { start }: Range): boolean => /^\s*(?:[“„"«]|``|''|‘‘)/.test(text.slice(start, start + 8));

/** A single mark and a sentence's first word at the head of a paragraph; a clipped word ('Tis) opens nothing. */
const opensWithSingle = (text: string, { start }: Range): boolean => {
  const head = /^\s*[‘'](?=[\p{Lu}\p{N}[(…])/u.exec(text.slice(start, start + 8))?.[0];
  return head !== undefined && !CLIPPED.test(text.slice(start + head.length, start + head.length + 8));
};

/** The quotations of one paragraph; an unclosed outermost one comes last. */
function pairIn(text: string, paragraph: Range, running: boolean, reopened: boolean): Quotation[] {
  const found: Quotation[] = [];
  const stack: Mark[] = [];
  const firstVisible = paragraph.start + text.slice(paragraph.start, paragraph.end).search(/\S/);
  const finish = (open: Mark | undefined, close: Mark | undefined, end: number): void => {
    const start = open?.start ?? close!.start;
    const inner = { start: open?.end ?? close!.start, end: close?.start ?? end };
    if (open && inner.end <= inner.start && close) return;
    const continues = running && stack.length === 0 && open !== undefined && start === firstVisible;
    found.push({
      start,
      end: close?.end ?? end,
      inner,
      depth: stack.length,
      opened: open !== undefined,
      closed: close !== undefined,
      runsOn: false,
      continues,
    });
  };
  for (const mark of marksIn(text, paragraph)) {
    const side = sideOf(text, mark, stack, { paragraph, reopened });
    if (side === 'none') continue;
    if (side === 'open') {
      // the same family opened twice: the first was never closed, and what follows is a quotation of its own
      while (stack.some((m) => m.family === mark.family)) finish(stack.pop(), undefined, trimEnd(text, mark.start));
      stack.push(mark);
      continue;
    }
    const at = stack.findLastIndex((m) => m.family === mark.family);
    if (at < 0) {
      if (mark.family === 'double') finish(undefined, mark, mark.end);
      continue;
    }
    while (stack.length > at + 1) finish(stack.pop(), undefined, mark.start);
    const open = stack.pop();
    finish(open, mark, mark.end);
  }
  while (stack.length > 0) finish(stack.pop(), undefined, trimEnd(text, paragraph.end));
  return found;
}

function* marksIn(text: string, { start, end }: Range): Generator<Mark> {
  for (const match of matchesOf(text.slice(start, end), MARKS)) {
    const [family, side] = KINDS.get(match[0])!;
    const at = start + match.index;
    yield { start: at, end: at + match[0].length, family, side };
  }
}

const isWord = (c: string | undefined): boolean => c !== undefined && /[\p{L}\p{N}]/u.test(c);
/** What may stand before an opening mark: nothing, white space, an opening bracket, a dash, another mark. */
const mayPrecede = (c: string | undefined): boolean => c === undefined || /[\s([{—–\-―:“"‘'«/\u00a0]/.test(c);

interface Place {
  readonly paragraph: Range;
  /** The next paragraph begins with a single mark: one left open here runs on there. */
  readonly reopened: boolean;
}

/** Reads a mark by its neighbours and by what is open; `none` for an apostrophe, a foot or inch sign. */
function sideOf(text: string, mark: Mark, stack: readonly Mark[], { paragraph, reopened }: Place): 'open' | 'close' | 'none' {
  const before = mark.start > paragraph.start ? text[mark.start - 1] : undefined;
  const after = mark.end < paragraph.end ? text[mark.end] : undefined;
  const opens = mayPrecede(before) && after !== undefined && !/[\s.,;:!?)\]]/.test(after);
  const isOpen = stack.some((m) => m.family === mark.family);
  if (mark.family === 'single') return singleSide(text, mark, { before, after, opens, isOpen, paragraph, reopened });
  if (mark.side === 'open') return !opens && isOpen && !isWord(after) ? 'close' : 'open';
  if (mark.side === 'close') {
    // a closing mark at the head of a word, with nothing open: typed the wrong way round
    return !isOpen && opens && isWord(after) && (before === undefined || /\s/.test(before)) ? 'open' : 'close';
  }
  if (before !== undefined && /\d/.test(before) && !isOpen && !isWord(after)) return 'none'; // 6' 2", 55"
  if (!isOpen) return opens || isWord(after) || /[[(.…$£€]/.test(after ?? '') ? 'open' : 'close';
  return opens && isWord(after) && before !== undefined && /\s/.test(before) && closesLater(text, mark, paragraph) ? 'open' : 'close';
}

/** How far a mark's partner is looked for, in UTF-16 code units: past any real quotation, and what keeps the pairing linear. */
const REACH = 4000;

/** Is the number of like marks still to come odd? Then the one at hand opens anew. */
function closesLater(text: string, mark: Mark, paragraph: Range): boolean {
  const rest = text.slice(mark.end, Math.min(paragraph.end, mark.end + REACH));
  return (rest.match(/["＂”]|''/g)?.length ?? 0) % 2 === 1;
}

interface SingleContext extends Place {
  readonly before: string | undefined;
  readonly after: string | undefined;
  readonly opens: boolean;
  readonly isOpen: boolean;
}

function singleSide(text: string, mark: Mark, { before, after, opens, isOpen, paragraph, reopened }: SingleContext): 'open' | 'close' | 'none' {
  if (isWord(before) && isWord(after)) return 'none';
  const rest = text.slice(mark.end, Math.min(paragraph.end, mark.end + REACH));
  if (mark.side !== 'close' && opens && !isOpen) {
    if (mark.side === 'either' && CLIPPED.test(rest)) return 'none';
    // a partner: after a word or its punctuation, before white space or punctuation; not the possessive of a plural alone
    return /[^\s]['’](?![\p{L}\p{N}])/u.test(rest) || (reopened && /^[\p{Lu}\p{N}[(…]/u.test(rest)) ? 'open' : 'none';
  }
  if (!isOpen || before === undefined || /\s/.test(before)) return 'none';
  return /s/i.test(before) && POSSESSIVE.test(rest) ? 'none' : 'close';
}

/** "… the kids' dads who got it off.'": behind a plural, a word and, before any mark opens, one that closes behind a sentence's end or a comma. */
const POSSESSIVE = /^\s\p{Ll}(?:[^‘'’]|(?<=\p{L})['’](?=\p{L})|(?<=s)['’](?=\s\p{Ll}))*[.,!?…]['’](?![\p{L}\p{N}])/u;

function trimEnd(text: string, end: number): number {
  while (end > 0 && /\s/.test(text[end - 1]!)) end--;
  return end;
}
