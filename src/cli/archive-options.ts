import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Archive, OpenOptions, StatementRef } from '../archive/index.js';
import { oneLine } from '../export/index.js';
import { readRegistry } from '../intake/index.js';
import type { ReadOptions } from '../read.js';

/** Where an archive is looked for when nobody says: named in this variable, else a file of this name. */
export const [ARCHIVE_VARIABLE, ARCHIVE_FILE] = ['ONRECORD_ARCHIVE', 'archive.onrecord'] as const;

/** The flags that every command over an archive has. */
export interface ArchiveFlags {
  readonly archive: string;
  readonly format?: 'text' | 'jsonl';
}

/** Gives a command its flags: which archive, and which form of answer. */
export function overArchive(command: Command): Command {
  return command
    .addOption(new Option('-A, --archive <place>', 'the archive: a file, or postgres://...').env(ARCHIVE_VARIABLE).default(ARCHIVE_FILE))
    .addOption(
      new Option('-f, --format <format>', 'text for reading, jsonl with one object a line (default: text on a terminal, jsonl into a pipe)').choices([
        'text',
        'jsonl',
      ]),
    )
    .exitOverride();
}

/** The flag of the commands that read pages: a table of speakers. */
export const registryOption = (): Option => new Option('--registry <file>', 'a table of speakers (CSV, see docs/registry.md): whoever is in it gets its id');

/** The options of reading that a table of speakers makes; none where no file is named. */
export async function registered(file: string | undefined): Promise<ReadOptions> {
  return file === undefined ? {} : { registry: await readRegistry(file) };
}

/** A count of lines, from 1. */
export function count(value: string): number {
  const n = Number(value);
  if (!Number.isInteger(n) || n < 1 || n > 1_000_000) throw new InvalidArgumentError('a whole number from 1 is wanted.');
  return n;
}

/** Does work on the archive and closes it, whatever comes. */
export async function withArchive<T>({ archive: place }: ArchiveFlags, options: OpenOptions, work: (archive: Archive) => Promise<T>): Promise<T> {
  // the databases' code is loaded by the commands that need it
  const { openArchive } = await import('../archive/index.js');
  const archive = await openArchive(place, options);
  try {
    return await work(archive);
  } finally {
    await archive.close();
  }
}

/** When and where something was printed, in one line: the day, what is told between, the site, and the statement. */
export const whereOf = (line: StatementRef & { readonly published?: string | null; readonly site?: string }, between?: string | null): string =>
  oneLine([line.published?.slice(0, 10) ?? 'no date', between, line.site, `${line.article} ${line.statement}`].filter(Boolean).join(' · '));

/** Prints lines in the form that was asked for. */
export async function print<T>(lines: Iterable<T>, { format }: ArchiveFlags, text: (line: T) => string): Promise<void> {
  const asText = (format ?? (process.stdout.isTTY ? 'text' : 'jsonl')) === 'text';
  for (const line of lines) await write(asText ? text(line) : `${JSON.stringify(line)}\n`);
}

/** Resolves when the reader has taken the text. */
export const write = (text: string | Uint8Array): Promise<void> => new Promise((done, fail) => process.stdout.write(text, (e) => (e ? fail(e) : done())));
