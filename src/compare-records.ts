import { copiesOf, diffStatements, type FamilyStatement, familiesOf, policyFingerprint, sameSpeaker } from './compare/index.js';
import type { ComparedPage, Comparison, SharedQuotation, SharedStatement } from './export/index.js';
import type { PageRecord, Statement } from './record/index.js';

/** A page on the record and how it is called in the comparison. */
export interface ComparedRecord {
  readonly id: string;
  readonly record: PageRecord;
}

interface Read {
  readonly page: ComparedPage;
  readonly record: PageRecord;
}

/** Holds two pages against each other: which carries the other's text, and what became of the quotations that both print. */
export function compareRecords(a: ComparedRecord, b: ComparedRecord): Comparison {
  // one page held against itself must still be two
  const [x, y] = a.id === b.id ? [readOf(a, `${a.id} (a)`), readOf(b, `${b.id} (b)`)] : [readOf(a, a.id), readOf(b, b.id)];
  return { policy: policyFingerprint(), a: x.page, b: y.page, copy: copiesOf([x.page, y.page])[0] ?? null, quotations: sharedQuotations(x, y) };
}

function readOf({ record }: ComparedRecord, id: string): Read {
  const { title, published, text } = record.article;
  return { page: { id, ...(title ? { title } : {}), ...(published ? { published } : {}), text }, record };
}

/** Utterances of which both pages have a statement, in the order of the first page, each with its nearest wording in the second. */
function sharedQuotations(a: Read, b: Read): SharedQuotation[] {
  const quoted = ({ record }: Read): Statement[] => record.statements.filter((s) => s.quotation !== 'indirect' && s.within === undefined);
  const [from, to] = [quoted(a), quoted(b)];
  const ours = new Map(from.map((s, i) => [`a${i}`, s]));
  const theirs = new Map(to.map((s, i) => [`b${i}`, s]));
  const asFamily = ([id, s]: [string, Statement]): FamilyStatement => ({ id, text: wordsOf(s) });
  const families = familiesOf([...[...ours].map(asFamily), ...[...theirs].map(asFamily)]);
  const pairs = families.flatMap(({ members }) => {
    const inB = members.flatMap((m) => theirs.get(m) ?? []);
    return members.flatMap((m) => ours.get(m) ?? []).flatMap((s) => nearest(a, b, s, inB) ?? []);
  });
  return pairs.sort((p, q) => p.from.spans[0]!.start - q.from.spans[0]!.start);
}

function nearest(a: Read, b: Read, s: Statement, others: readonly Statement[]): SharedQuotation | undefined {
  const [from, mine] = [sharedStatement(a.record, s), { text: a.page.text, ranges: s.content }];
  let best: SharedQuotation | undefined;
  for (const other of others) {
    const to = sharedStatement(b.record, other);
    const drift = diffStatements(mine, { text: b.page.text, ranges: other.content });
    const otherSpeaker = from.speaker !== undefined && to.speaker !== undefined && sameSpeaker(from.speaker, to.speaker) === false;
    if (!best || drift.shared > best.shared) best = { from, to, otherSpeaker, ...drift };
  }
  return best;
}

const wordsOf = ({ content }: Statement): string => content.map((c) => c.text).join(' ');

function sharedStatement({ speakers }: PageRecord, { id, speaker, content }: Statement): SharedStatement {
  const name = speakers.find((s) => s.id === speaker)?.name;
  return { statement: id, ...(name ? { speaker: name } : {}), spans: content };
}
