import { Argument, Command } from 'commander';
import { EXPORTERS, parquetOf } from '../export/index.js';
import type { PageRecord } from '../record/index.js';
import { type ArchiveFlags, overArchive, withArchive, write } from './archive-options.js';

/** What an archive can be written out as: the records themselves, or any form of a record that can follow another. */
const FORMATS = EXPORTERS.filter((e) => e.name !== 'text' && e.name !== 'html' && e.name !== 'json');
const KINDS = ['records', ...FORMATS.map((e) => e.name).filter((name) => name !== 'jsonl'), 'parquet'];

/** `onrecord export <kind>` */
export function exportCommand(): Command {
  return overArchive(new Command('export'))
    .description('write an archive out: all its pages as they now stand')
    .addArgument(new Argument('<kind>', 'records, jsonld, annotations: one page a line; md: one report; csv, parquet, events: one table').choices(KINDS))
    .addHelpText('beforeAll', 'Examples:\n  onrecord export records --archive news.onrecord > records.jsonl\n  onrecord export parquet > statements.parquet\n')
    .action(exportAll);
}

async function exportAll(kind: string, flags: ArchiveFlags): Promise<void> {
  await withArchive(flags, { readOnly: true }, async (archive) => {
    if (kind === 'parquet') return parquet(archive.records());
    const exporter = FORMATS.find((e) => e.name === (kind === 'records' ? 'jsonl' : kind))!;
    let continued = false;
    for await (const record of archive.records()) {
      const text = exporter.write(record, { continued });
      // a document of its own for every page, one a line
      await write(exporter.mediaType === 'application/ld+json' ? `${JSON.stringify(JSON.parse(text))}\n` : text);
      continued = true;
    }
  });
}

/** One file of one table: its columns are held until the end. */
async function parquet(records: AsyncIterable<PageRecord>): Promise<void> {
  const all: PageRecord[] = [];
  for await (const record of records) all.push(record);
  const file = await parquetOf(all);
  await new Promise<void>((done, fail) => process.stdout.write(file, (e) => (e ? fail(e) : done())));
}
