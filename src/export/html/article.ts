import type { Block, PageRecord, Range, Statement } from '../../record/index.js';
import { BLOCK_WORDS, countedBlocks, isFurniture } from '../aside.js';
import { cut, type Piece } from '../cut.js';
import { headOf } from '../head.js';
import { entryTime, posterOf } from '../setting.js';
import { factsOf, nameOf } from '../wording.js';
import type { Anchors } from './anchors.js';
import { all, el, type Html, linkTo } from './markup.js';

type Part = 'source' | 'cue' | 'content' | 'damage';

interface Mark extends Range {
  readonly part: Part;
  readonly statement: Statement;
}

/** Elements for kinds of blocks; everything else is a paragraph. */
const ELEMENTS: Partial<Record<Block['kind'], string>> = { heading: 'h2', quote: 'blockquote', table: 'div', list: 'div' };

/** The article as it was printed: every block in order, every statement's words marked in place, furniture folded. */
export function articleOf(record: PageRecord, anchors: Anchors): Html {
  const { blocks, language, sections = [] } = record.article;
  const printed = new Printer(record, anchors);
  const out: Html[] = [];
  const titled = blocks.findIndex((b) => b.kind === 'title');
  if (titled < 0) out.push(el('h1', {}, headOf(record).title));
  for (let i = 0; i < blocks.length; ) {
    const entry = sections.find((s) => s.start === blocks[i]!.start);
    if (entry) out.push(el('p', { class: 'entry', lang: 'en' }, el('time', { datetime: entry.published }, entryTime(entry.published))));
    let end = i;
    while (end < blocks.length && isFurniture(blocks[end]!) && (end === i || !sections.some((s) => s.start === blocks[end]!.start))) end++;
    if (end > i) {
      out.push(folded(blocks.slice(i, end), printed));
      i = end;
    } else {
      out.push(printed.block(blocks[i]!, i === titled ? 'h1' : undefined));
      i++;
    }
  }
  return el('article', { lang: language.startsWith('und') ? '' : language }, all(out, '\n'));
}

function folded(blocks: readonly Block[], printed: Printer): Html {
  const summary = el('summary', { lang: 'en' }, `Left aside: ${countedBlocks(blocks.map((b) => b.kind))}`);
  return el('details', { class: 'aside' }, summary, ...blocks.map((b) => printed.block(b)));
}

/** Prints blocks one after another; keeps what has been printed of each statement, so that each gets one anchor and one way back. */
class Printer {
  private readonly marks: readonly Mark[];
  private next = 0;
  private posted: Block['post'];
  private open: Mark[] = [];
  private readonly anchored = new Set<string>();
  private readonly lastContent = new Map<string, number>();
  private readonly depths: Map<string, number>;

  constructor(
    private readonly record: PageRecord,
    private readonly anchors: Anchors,
  ) {
    this.marks = marksOf(record).sort((a, b) => a.start - b.start);
    for (const { id, content } of record.statements) {
      const end = Math.max(...content.map((c) => c.end));
      const last = record.article.blocks.findLast((b) => b.start < end);
      this.lastContent.set(id, Math.min(end, last?.end ?? end));
    }
    this.depths = depthsOf(record);
  }

  block(block: Block, as?: string): Html {
    const { kind } = block;
    const words = this.labelOf(block);
    const label = words && el('span', { class: 'label', lang: 'en', dir: 'ltr' }, words);
    const text = this.pieces(block).map((piece) => this.piece(piece));
    return el(as ?? ELEMENTS[kind] ?? 'p', { class: `b-${kind}`, dir: 'auto' }, label, label && ' ', ...text);
  }

  /** What a block is called where its looks do not say it; a post of several paragraphs once. */
  private labelOf(block: Block): string | Html | undefined {
    const { post, kind } = block;
    const goesOn = post?.author.start === this.posted?.author.start;
    this.posted = post;
    if (block.repeats !== undefined) return 'Pull quote, said in the text';
    if (post) return goesOn ? undefined : all(['Posted by ', posterOf(post), ...(post.url ? [', ', linkTo(post.url, 'the post')] : [])]);
    return kind === 'caption' || isFurniture(block) ? capital(BLOCK_WORDS[kind][0]) : undefined;
  }

  private pieces(block: Block): Piece<Mark>[] {
    while (this.next < this.marks.length && this.marks[this.next]!.start < block.end) this.open.push(this.marks[this.next++]!);
    this.open = this.open.filter((m) => m.end > block.start);
    return cut(block, this.open);
  }

  private piece({ start, end, covering }: Piece<Mark>): Html {
    const text = this.record.article.text.slice(start, end);
    if (covering.length === 0) return all([text]);
    const statements = [...new Set(covering.map((m) => m.statement))];
    const news = statements.filter((s) => !this.anchored.has(s.id));
    for (const s of news) this.anchored.add(s.id);
    const ended = statements.filter((s) => this.lastContent.get(s.id) === end && covering.some((m) => m.statement === s && m.part === 'content'));
    return all([
      ...news.map((s) => el('span', { class: 'anchor', id: this.anchors.words(s) })),
      this.marked(text, covering),
      ...ended.map((s) => this.wayBack(s)),
    ]);
  }

  /** One flat element for a piece; its classes say which statements cover it, as what, and whose words are innermost. */
  private marked(text: string, covering: readonly Mark[]): Html {
    const contents = covering.filter((m) => m.part === 'content').sort((a, b) => this.depth(a) - this.depth(b));
    const innermost = contents.at(-1) ?? covering[0]!;
    const parts = new Set(covering.filter((m) => m.part !== 'content').map((m) => m.part));
    const classes = [
      ...parts,
      ...(contents.length > 0 ? ['content', innermost.statement.quotation] : []),
      ...(contents.length > 1 ? ['nested'] : []),
      this.anchors.hue(innermost.statement.speaker),
      ...new Set(covering.map((m) => `of-${this.anchors.words(m.statement)}`)),
    ];
    const covers = covering.map((m) => `${this.anchors.words(m.statement)}:${m.part}`).join(' ');
    return el(contents.length > 0 ? 'mark' : 'span', { class: classes.join(' '), 'data-covers': covers }, text);
  }

  private wayBack(s: Statement): Html {
    const label = `Statement ${this.anchors.number(s)}: ${[nameOf(this.record, s), ...factsOf(s)].join(', ')}`;
    const link = el('a', { href: `#${this.anchors.entry(s)}`, title: label, 'aria-label': label }, String(this.anchors.number(s)));
    return el('sup', { class: `back ${this.anchors.hue(s.speaker)}`, lang: 'en' }, link);
  }

  private depth = (mark: Mark): number => this.depths.get(mark.statement.id) ?? 0;
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const marksOf = ({ statements }: PageRecord): Mark[] =>
  statements.flatMap((statement) => {
    const { source, cue, content, damage } = statement;
    const parts = { source, cue, content, damage: damage.map((d) => d.span) };
    return Object.entries(parts).flatMap(([part, spans]) => spans.map(({ start, end }) => ({ start, end, part: part as Part, statement })));
  });

/** How many statements a statement is reported inside of; a circle ends where it closes. */
function depthsOf({ statements }: PageRecord): Map<string, number> {
  const parents = new Map(statements.map((s) => [s.id, s.within]));
  const depth = (id: string, seen: Set<string>): number => {
    const parent = parents.get(id);
    return parent === undefined || seen.has(parent) ? 0 : 1 + depth(parent, seen.add(parent));
  };
  return new Map(statements.map((s) => [s.id, depth(s.id, new Set([s.id]))]));
}
