import { Command, Option } from 'commander';
import { recordOf } from '../check.js';
import { type ComparedRecord, compareRecords } from '../compare-records.js';
import { COMPARISON_EXPORTERS } from '../export/index.js';
import { packagedModel } from '../intake/index.js';
import { OnrecordError } from '../record/index.js';
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
  const comparison = compareRecords(first, second);
  progress.done();
  const exporter = COMPARISON_EXPORTERS.find((e) => e.name === format)!;
  const written = exporter.write(comparison, { width: process.stdout.columns ?? 80 });
  await new Promise<void>((done, fail) => process.stdout.write(written, (e) => (e ? fail(e) : done())));
}

async function onePage(input: string, progress: Progress): Promise<ComparedRecord> {
  const { texts } = await takeIn([input], progress);
  const [text, ...more] = texts;
  const record = text && more.length === 0 ? await recordOf(await packagedModel(), text) : undefined;
  if (!text || !record)
    throw new OnrecordError('unreadable-input', `${input} is not one page that can be read`, 'compare takes two pages: HTML, Markdown, text or PDF');
  return { id: input, record };
}
