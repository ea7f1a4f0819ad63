import { quotationsIn, statementOf } from '../compare/index.js';
import { type Block, type BlockKind, intersection, type PageRecord, type Range, type Statement } from '../record/index.js';

/** A stretch of the page that is spoken in one breath and one voice. */
export interface SpokenLine {
  /** What is spoken. */
  readonly text: string;
  /** The characters of `article.text` that it speaks; a spoken mark ("quote") stands before the first or behind the last of them. */
  readonly range: Range;
  /** Whose words they are: a speaker's id; null for the narrator. */
  readonly speaker: string | null;
  /** Index into `article.blocks`. */
  readonly block: number;
  /** Statements whose content it speaks, all or part, with the range of it here. */
  readonly statements: readonly { readonly id: string; readonly range: Range }[];
  /** Words that are not on the page: where a quotation begins and ends. */
  readonly mark?: 'quote' | 'end of quote';
}

/** A part of the page that a listener may jump to. */
export interface Chapter {
  readonly title: string;
  /** Index into `utterances`. */
  readonly first: number;
}

/** A page as it is spoken. */
export interface Script {
  readonly title?: string;
  /** BCP 47. */
  readonly language: string;
  readonly utterances: readonly SpokenLine[];
  readonly chapters: readonly Chapter[];
  /** Speakers with words of their own, in the order in which they are first heard. */
  readonly cast: readonly string[];
}

export interface ScriptOptions {
  /** How a listener is told where a quotation begins and ends: another voice, the words "quote" and "end of quote", or both. */
  readonly quotations?: 'voice' | 'words' | 'both';
}

/** What is read aloud: the story. Captions, bylines, tables, embeds and the site's furniture are skipped. */
const SPOKEN: ReadonlySet<BlockKind> = new Set<BlockKind>(['title', 'summary', 'heading', 'body', 'quote', 'list']);
/** Words under which a passage between quotation marks is read by the narrator: a term or a title, no speech. */
const FEW_WORDS = 3;

/** A piece of a block in one voice. */
interface Piece extends Range {
  readonly speaker: string | null;
  readonly quoted: boolean;
}

/** Makes a page's script: its story, each quotation by whoever said it. Pure: the same record gives the same script, also in a browser. */
export function scriptOf(record: PageRecord, { quotations = 'voice' }: ScriptOptions = {}): Script {
  const { article, statements } = record;
  const voiced = voicedRanges(record);
  const utterances: SpokenLine[] = [];
  const chapters: Chapter[] = [];
  for (const [index, block] of article.blocks.entries()) {
    if (!SPOKEN.has(block.kind) || article.text.slice(block.start, block.end).trim() === '') continue;
    if (block.kind === 'title' || block.kind === 'heading' || chapters.length === 0)
      chapters.push({ title: chapterTitle(article.text, block, article.title), first: utterances.length });
    for (const piece of piecesOf(block, voiced)) utterances.push(...utterancesOf(article.text, piece, index, statements, quotations));
  }
  const cast = [...new Set(utterances.flatMap((u) => u.speaker ?? []))];
  return { ...(article.title ? { title: article.title } : {}), language: article.language, utterances, chapters, cast };
}

const chapterTitle = (text: string, block: Block, title: string | undefined): string =>
  block.kind === 'title' || block.kind === 'heading' ? text.slice(block.start, block.end).replace(/\s+/g, ' ').trim() : (title ?? 'Beginning');

/** Quotations that are somebody's speech, with the speaker; those whose speaker is unresolved are the narrator's, but still quoted. */
function voicedRanges({ article, statements }: PageRecord): Piece[] {
  return quotationsIn(article).flatMap(({ span }) => {
    const words = article.text.slice(span.start, span.end).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
    if (words < FEW_WORDS) return [];
    return [{ start: span.start, end: span.end, speaker: statementOf(statements, span)?.speaker ?? null, quoted: true }];
  });
}

/** A block cut where the voice changes. */
function piecesOf(block: Range, voiced: readonly Piece[]): Piece[] {
  const out: Piece[] = [];
  let at = block.start;
  for (const v of voiced) {
    const [start, end] = [Math.max(at, v.start), Math.min(block.end, v.end)];
    if (start >= end) continue;
    if (start > at) out.push({ start: at, end: start, speaker: null, quoted: false });
    out.push({ ...v, start, end });
    at = end;
  }
  if (at < block.end) out.push({ start: at, end: block.end, speaker: null, quoted: false });
  return out;
}

function utterancesOf(text: string, piece: Piece, block: number, statements: readonly Statement[], how: ScriptOptions['quotations']): SpokenLine[] {
  const speaker = how === 'words' ? null : piece.speaker;
  const spoken = sentencesIn(text, piece).map((range): SpokenLine => {
    const inside = statements.flatMap(({ id, content }) =>
      content.flatMap((c) => {
        const shared = intersection(c, range);
        return shared ? [{ id, range: shared }] : [];
      }),
    );
    return { text: text.slice(range.start, range.end), range, speaker, block, statements: inside };
  });
  const [first, last] = [spoken[0], spoken.at(-1)];
  if (!piece.quoted || how === 'voice' || !first || !last) return spoken;
  const mark = (words: 'quote' | 'end of quote', at: number): SpokenLine => ({
    text: words,
    range: { start: at, end: at },
    speaker: null,
    block,
    statements: [],
    mark: words,
  });
  return [mark('quote', first.range.start), ...spoken, mark('end of quote', last.range.end)];
}

/** Longest stretch spoken in one breath, in UTF-16 code units; a voice would take longer strings and lose its way in them. */
const LONGEST = 600;

/** Sentences of a piece, without those that have no word in them; one that is endless is cut at a space. */
function sentencesIn(text: string, piece: Range): Range[] {
  const out: Range[] = [];
  const add = (start: number, end: number): void => {
    if (/[\p{L}\p{N}]/u.test(text.slice(start, end))) out.push({ start, end });
    else if (out.length > 0) out[out.length - 1] = { start: out.at(-1)!.start, end };
  };
  for (const { segment, index } of new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text.slice(piece.start, piece.end))) {
    let start = piece.start + index;
    const end = start + segment.length;
    while (end - start > LONGEST) {
      const space = text.lastIndexOf(' ', start + LONGEST);
      const cut = space > start ? space + 1 : start + LONGEST;
      add(start, cut);
      start = cut;
    }
    add(start, end);
  }
  return out;
}
