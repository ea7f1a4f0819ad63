import {
  type CheckedQuotation,
  type Context,
  checkQuotes,
  copiesOf,
  diffStatements,
  type FamilyStatement,
  familiesOf,
  policyFingerprint,
  type Severity,
  sameSpeaker,
  speakersIn,
} from './compare/index.js';
import type { ComparedPage, Comparison, SharedQuotation, SharedStatement } from './export/index.js';
import { overlapOfAll, type PageRecord, type Statement } from './record/index.js';

/** A page on the record and how it is called in the comparison. */
export interface ComparedRecord {
  readonly id: string;
  readonly record: PageRecord;
}

interface Read {
  readonly page: ComparedPage;
  readonly record: PageRecord;
  /** Quoted statements that stand in no other's content. */
  readonly quoted: readonly Statement[];
}

/** Holds two pages against each other: which carries the other's text, and what became of the quotations that both print. */
export function compareRecords(a: ComparedRecord, b: ComparedRecord): Comparison {
  // one page held against itself must still be two
  const [x, y] = a.id === b.id ? [readOf(a, `${a.id} (a)`), readOf(b, `${b.id} (b)`)] : [readOf(a, a.id), readOf(b, b.id)];
  return { policy: policyFingerprint(), a: x.page, b: y.page, copy: copiesOf([x.page, y.page])[0] ?? null, quotations: sharedQuotations(x, y) };
}

function readOf({ record }: ComparedRecord, id: string): Read {
  const { title, published, text } = record.article;
  const quoted = record.statements.filter((s) => s.quotation !== 'indirect' && s.within === undefined);
  return { page: { id, ...(title ? { title } : {}), ...(published ? { published } : {}), text }, record, quoted };
}

/** Utterances of which both pages have a statement, in the order of the first page, each with its nearest wording in the second. */
function sharedQuotations(a: Read, b: Read): SharedQuotation[] {
  const [inB, inA] = [checkedAgainst(a, b), checkedAgainst(b, a)];
  const families = variantsOf(a, b);
  const pairs = a.quoted.flatMap((s) => {
    const found = b.quoted.filter((t) => families.get(s)?.has(t) || standsIn(inB.get(s), t) || standsIn(inA.get(t), s) || saysTheSame(a, s, b, t));
    return nearest(a, b, s, found) ?? [];
  });
  return pairs
    .map(({ of: [s, t], ...pair }) => graver(pair, [...told(inB.get(s), t), ...told(inA.get(t), s)]))
    .sort((p, q) => p.from.spans[0]!.start - q.from.spans[0]!.start);
}

/** The statements of the second page that are variants of one of the first. */
function variantsOf(a: Read, b: Read): Map<Statement, Set<Statement>> {
  const ours = new Map(a.quoted.map((s, i) => [`a${i}`, s]));
  const theirs = new Map(b.quoted.map((s, i) => [`b${i}`, s]));
  const asFamily = ([id, s]: [string, Statement]): FamilyStatement => ({ id, text: wordsOf(s) });
  const families = familiesOf([...[...ours].map(asFamily), ...[...theirs].map(asFamily)]);
  return new Map(
    families.flatMap(({ members }) => {
      const others = new Set(members.flatMap((m) => theirs.get(m) ?? []));
      return members.flatMap((m): [Statement, Set<Statement>][] => (ours.has(m) ? [[ours.get(m)!, others]] : []));
    }),
  );
}

/** What the quote check says of each quoted statement of one page, held against the other. */
function checkedAgainst(draft: Read, source: Read): Map<Statement, readonly CheckedQuotation[]> {
  const { text } = draft.page;
  const quotations = draft.quoted.flatMap((s) => s.content.map((span) => ({ s, span, speaker: nameOf(draft.record, s) })));
  const given = quotations.map(({ span, speaker }) => ({ span, ...(speaker ? { speaker } : {}) }));
  const { quotations: checked } = checkQuotes({ text, quotations: given }, [
    { id: source.page.id, text: source.page.text, speakers: speakersIn(source.record) },
  ]);
  const out = new Map<Statement, CheckedQuotation[]>();
  for (const [i, { s }] of quotations.entries()) out.set(s, [...(out.get(s) ?? []), checked[i]!]);
  return out;
}

/** What was said of quotations that stand in a statement of the other page. */
const told = (checked: readonly CheckedQuotation[] = [], other: Statement): CheckedQuotation[] =>
  checked.filter(({ matches }) => matches[0] !== undefined && overlapOfAll(matches[0].spans, other.content) > 0);

const standsIn = (checked: readonly CheckedQuotation[] | undefined, other: Statement): boolean =>
  told(checked, other).some(({ verdict }) => verdict !== 'not-found' && verdict !== 'paraphrased' && verdict !== 'too-short');

/** Few words prove nothing, but the very same by one speaker on two pages are one utterance. */
function saysTheSame(a: Read, s: Statement, b: Read, t: Statement): boolean {
  const [mine, theirs] = [nameOf(a.record, s), nameOf(b.record, t)];
  return mine !== undefined && theirs !== undefined && bare(s) === bare(t) && bare(s) !== '' && sameSpeaker(mine, theirs) === true;
}

const bare = (s: Statement): string =>
  wordsOf(s)
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu)
    ?.join(' ') ?? '';

interface Pair extends SharedQuotation {
  readonly of: readonly [Statement, Statement];
}

function nearest(a: Read, b: Read, s: Statement, others: readonly Statement[]): Pair | undefined {
  const [from, mine] = [sharedStatement(a.record, s), { text: a.page.text, ranges: s.content }];
  let best: Pair | undefined;
  for (const other of others) {
    const to = sharedStatement(b.record, other);
    const drift = diffStatements(mine, { text: b.page.text, ranges: other.content });
    const otherSpeaker = from.speaker !== undefined && to.speaker !== undefined && sameSpeaker(from.speaker, to.speaker) === false;
    if (!best || drift.shared > best.shared) best = { of: [s, other], from, to, otherSpeaker, wording: drift.severity, ...drift };
  }
  return best;
}

/** As grave as the quote check has it in either direction: words given to somebody else, or cut out of what changes their sense. */
function graver(pair: SharedQuotation, checked: readonly CheckedQuotation[]): SharedQuotation {
  const context: Context | undefined = checked.flatMap((c) => c.context ?? [])[0];
  const least: Severity = pair.otherSpeaker ? 3 : context ? 2 : 0;
  return { ...pair, ...(context ? { context } : {}), severity: least > pair.severity ? least : pair.severity };
}

const wordsOf = ({ content }: Statement): string => content.map((c) => c.text).join(' ');
const nameOf = ({ speakers }: PageRecord, { speaker }: Statement): string | undefined => speakers.find((s) => s.id === speaker)?.name;

function sharedStatement(record: PageRecord, statement: Statement): SharedStatement {
  const name = nameOf(record, statement);
  return { statement: statement.id, ...(name ? { speaker: name } : {}), spans: statement.content };
}
