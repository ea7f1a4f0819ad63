import {
  type Article,
  type BlockKind,
  lengthOf,
  overlapOfAll,
  type PageRecord,
  type Range,
  type Span,
  type Speaker,
  type Statement,
} from '../../record/index.js';
import { type DraftQuotation, findQuotations } from './find-quotations.js';
import type { SpeakerRange } from './source-index.js';

/** Share of a quotation that a statement's words must cover to be the statement that it stands in. */
const COVERED = 0.8;

/**
 * A draft's quotations, each with whoever the draft gives it to: the innermost statement of the draft's own record that covers it says
 * who speaks, pronouns resolved. Only persons are claimed: whether a spokesman's words are the ministry's, names cannot tell.
 *
 * @param record of the draft; its text is the draft's
 */
export function claimedQuotations(record: PageRecord): Claimed[] {
  const persons = personsOf(record);
  return quotationsIn(record.article).map(({ span }) => {
    const statement = statementOf(record.statements, span);
    const person = statement?.speaker ? persons.get(statement.speaker) : undefined;
    if (!statement || !person) return { span };
    return { span, speaker: person.name, mention: mentionOf(person, statement) };
  });
}

/** A quotation of a draft, and the place in the draft that names the one it is given to. */
export interface Claimed extends DraftQuotation {
  readonly mention?: Span | undefined;
}

/** Blocks whose quotations are another page's: links to other stories, and boxes that stand in every page. */
const ELSEWHERE: ReadonlySet<BlockKind> = new Set<BlockKind>(['related', 'promo']);

/** The quotations of a draft. In HTML those of other stories' links and of promos are left out; of a text somebody wrote, none. */
export function quotationsIn({ text, blocks }: Pick<Article, 'text' | 'blocks'>): DraftQuotation[] {
  const elsewhere = blocks.filter((b) => b.html !== undefined && ELSEWHERE.has(b.kind));
  return findQuotations(text).filter(({ span }) => !elsewhere.some((b) => b.start <= span.start && span.end <= b.end));
}

/** Who speaks where in a page by its own record: the person of the innermost statement at each place, ranges in order and apart. */
export function speakersIn(record: PageRecord): SpeakerRange[] {
  const persons = personsOf(record);
  const said = record.statements
    .flatMap((s) => s.content.map((c) => ({ start: c.start, end: c.end, size: sizeOf(s), speaker: (s.speaker && persons.get(s.speaker)?.name) || '' })))
    .sort((a, b) => a.start - b.start || b.size - a.size);
  const edges = [...new Set(said.flatMap((r) => [r.start, r.end]))].sort((a, b) => a - b);
  const out: SpeakerRange[] = [];
  let open: typeof said = [];
  let next = 0;
  for (const [i, start] of edges.slice(0, -1).entries()) {
    while (next < said.length && said[next]!.start <= start) open.push(said[next++]!);
    open = open.filter((r) => r.end > start);
    const inner = open.reduce<(typeof said)[number] | undefined>((best, r) => (best && best.size <= r.size ? best : r), undefined);
    if (!inner?.speaker) continue;
    const last = out.at(-1);
    if (last && last.end === start && last.speaker === inner.speaker) out[out.length - 1] = { ...last, end: edges[i + 1]! };
    else out.push({ start, end: edges[i + 1]!, speaker: inner.speaker });
  }
  return out;
}

const personsOf = ({ speakers }: PageRecord): Map<string, Speaker> => new Map(speakers.filter((s) => s.kind === 'person').map((s) => [s.id, s]));

const sizeOf = ({ content }: Statement): number => content.reduce((n, c) => n + lengthOf(c), 0);

/** The statement that a quotation stands in: the smallest whose words cover it. */
export function statementOf(statements: readonly Statement[], quotation: Range): Statement | undefined {
  const covering = statements.filter((s) => overlapOfAll(s.content, [quotation]) >= COVERED * lengthOf(quotation));
  return covering.reduce<Statement | undefined>((best, s) => (best && sizeOf(best) <= sizeOf(s) ? best : s), undefined);
}

/** Where the draft names the speaker: at the statement itself, else the last mention before it that has the name's last word. */
function mentionOf({ name, mentions }: Speaker, { source, content }: Statement): Span | undefined {
  const last = name.split(/\s+/).at(-1) ?? name;
  const named = (s: Span): boolean => s.text.includes(last);
  const at = source.find(named);
  if (at) return at;
  const before = mentions.filter((m) => named(m) && m.start <= (source[0] ?? content[0]!).start);
  return before.sort((a, b) => a.start - b.start).at(-1) ?? mentions.find(named) ?? source[0];
}
