import { Command, Option } from 'commander';
import { copiesOf, diffStatements, type FamilyStatement, familiesOf, policyFingerprint, sameSpeaker } from '../compare/index.js';
import { COMPARISON_EXPORTERS, type ComparedPage, type Comparison, type SharedQuotation, type SharedStatement } from '../export/index.js';
import { type QuotedText, recordOf } from '../intake/index.js';
import { OnrecordError, type PageRecord, type Statement } from '../record/index.js';
import { Progress } from './progress.js';
import { takeIn } from './take-in.js';

/** `onrecord compare <a> <b>` */
export function compareCommand(): Command {
  return new Command('compare')
    .description('what two pages share, and what became of the quotations that both print')
    .argument('<a>', 'a file, an http(s) address, or - for standard input')
    .argument('<b>', 'the same; at most one may be -')
    .addOption(new Option('-f, --format <format>', 'how to print it').choices(COMPARISON_EXPORTERS.map((e) => e.name)).default('text'))
    .addHelpText('beforeAll', 'Examples:\n  onrecord compare ours.html theirs.html\n  onrecord compare --format json a.html https://example.org/b\n')
    .exitOverride()
    .action(compare);
}

async function compare(a: string, b: string, { format }: { readonly format: string }): Promise<void> {
  if (a === '-' && b === '-') throw new OnrecordError('usage', 'standard input cannot be both pages', 'name one of them as a file');
  const progress = new Progress(process.stderr);
  const [first, second] = [await onePage(a, progress), await onePage(b, progress)];
  progress.say('reading both pages');
  const comparison = comparisonOf(first, second);
  progress.done();
  const exporter = COMPARISON_EXPORTERS.find((e) => e.name === format)!;
  const written = exporter.write(comparison, { width: process.stdout.columns ?? 80 });
  await new Promise<void>((done, fail) => process.stdout.write(written, (e) => (e ? fail(e) : done())));
}

interface Read {
  readonly page: ComparedPage;
  readonly record: PageRecord;
}

async function onePage(input: string, progress: Progress): Promise<Read> {
  const { texts } = await takeIn([input], progress);
  const [text, ...more] = texts;
  const record = text && more.length === 0 ? await recordOf(text) : undefined;
  if (!text || !record)
    throw new OnrecordError('unreadable-input', `${input} is not one page that can be read`, 'compare takes two pages: HTML, Markdown, text or PDF');
  return { page: comparedPage(input, text, record), record };
}

function comparedPage(id: string, { text }: QuotedText, { article }: PageRecord): ComparedPage {
  return { id, ...(article.title ? { title: article.title } : {}), ...(article.published ? { published: article.published } : {}), text };
}

function comparisonOf(a: Read, b: Read): Comparison {
  // one page held against itself must still be two
  const [x, y] =
    a.page.id === b.page.id
      ? [
          { ...a, page: { ...a.page, id: `${a.page.id} (a)` } },
          { ...b, page: { ...b.page, id: `${b.page.id} (b)` } },
        ]
      : [a, b];
  return { policy: policyFingerprint(), a: x.page, b: y.page, copy: copiesOf([x.page, y.page])[0] ?? null, quotations: sharedQuotations(x, y) };
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
