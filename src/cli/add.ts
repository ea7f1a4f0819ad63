import { Command, InvalidArgumentError } from 'commander';
import type { Archive } from '../archive/index.js';
import { oneLine } from '../export/index.js';
import { type PageInput, PageQueue, packagedModel, pagesOf, QUEUE_PATIENCE, Taken } from '../intake/index.js';
import { type PageSource, readPage } from '../page/index.js';
import { type ReadOptions, readWith } from '../read.js';
import { type Article, EXIT_CODES, OnrecordError, type PageRecord } from '../record/index.js';
import { type ArchiveFlags, overArchive, print, registered, registryOption, withArchive } from './archive-options.js';
import { Progress, TimeLeft } from './progress.js';

/** `onrecord add <page|folder|jsonl|url> ... --archive <place>` */
export function addCommand(): Command {
  return overArchive(new Command('add'))
    .description('put pages into an archive; the same page twice is one, a changed page a new version')
    .argument('<page...>', 'files, folders, http(s) addresses, feeds, WARC, JSON Lines with one page a line, ClaimReview as JSON-LD, or - for standard input')
    .option('--later', 'let the pages wait in a shared archive for onrecord work, on this machine or others')
    .option('--patience <seconds>', 'with --later: how long a worker may take for a page before another gets it', seconds, QUEUE_PATIENCE)
    .addOption(registryOption())
    .addHelpText(
      'beforeAll',
      'Examples:\n  onrecord add pages/ --archive news.onrecord\n  onrecord add crawl.jsonl https://example.org/story --archive postgres://localhost/news\n',
    )
    .addHelpText('afterAll', '\nA line is printed when its page is safely kept. Interrupted, run it again: what is kept is passed over.\n')
    .action(add);
}

/** What is said of each input, as the contract has it. */
export interface AddLine {
  readonly input: string;
  readonly article?: string;
  readonly status: 'added' | 'changed' | 'same' | 'error';
  readonly statements?: number;
  readonly error?: { readonly code: string; readonly message: string };
}

export interface AddFlags extends ArchiveFlags {
  readonly registry?: string;
}

interface LaterFlags {
  readonly later?: boolean;
  readonly patience: number;
}

function seconds(value: string): number {
  const n = Number(value);
  if (!Number.isInteger(n) || n < 1 || n > 86_400) throw new InvalidArgumentError('a whole number of seconds from 1 is wanted.');
  return n;
}

/** Lets pages wait; told of in one line at the end, for none is kept yet. */
async function addLater(inputs: readonly string[], flags: AddFlags & LaterFlags): Promise<void> {
  const queue = await PageQueue.open(flags.archive);
  let [waiting, worst] = [0, 0];
  try {
    for await (const input of pagesOf(inputs)) {
      if ('error' in input) {
        const line: AddLine = { input: input.input, status: 'error', error: told(input.error) };
        worst = Math.max(worst, EXIT_CODES[input.error.code]);
        await print([line], flags, asText);
      } else {
        await queue.put(input, flags.patience);
        waiting++;
      }
    }
  } finally {
    await queue.close();
  }
  process.stderr.write(`onrecord: ${waiting} page${waiting === 1 ? '' : 's'} wait for onrecord work\n`);
  process.exitCode = worst;
}

async function add(inputs: readonly string[], flags: AddFlags & LaterFlags): Promise<void> {
  if (flags.later) return addLater(inputs, flags);
  const reading = await registered(flags.registry);
  await withArchive(flags, {}, async (archive) => {
    const taken = new Taken();
    const tally = new Tally(new Progress(process.stderr), taken);
    for await (const input of pagesOf(inputs, taken)) {
      const line = await lineFor(archive, input, reading);
      tally.count(line);
      await print([line], flags, asText);
      if ('error' in line) tally.tell(line);
    }
    tally.end();
    process.exitCode = tally.worst;
  });
}

/** Puts one page into the archive, unless its text is there already. */
export async function lineFor(archive: Archive, { input, ...had }: PageInput, reading: ReadOptions): Promise<AddLine> {
  let page: PageSource;
  let article: Article;
  try {
    if ('error' in had) throw had.error;
    if ('record' in had) return { input, ...(await archive.add(had.record)) };
    page = had.page;
    article = readPage(page);
  } catch (error) {
    return { input, status: 'error', error: told(error) };
  }
  // what is wrong with the archive is not caught: the next page would fare no better
  return (await archive.kept(article).then((known) => known && { input, ...known })) ?? addRead(archive, input, page, reading);
}

async function addRead(archive: Archive, input: string, page: PageSource, reading: ReadOptions): Promise<AddLine> {
  let record: PageRecord;
  try {
    record = await readWith(await packagedModel(), page, reading);
  } catch (error) {
    return { input, status: 'error', error: told(error) };
  }
  return { input, ...(await archive.add(record)) };
}

/** An error of the input; one of ours goes on its way. */
function told(error: unknown): NonNullable<AddLine['error']> {
  if (!(error instanceof OnrecordError) || error.code === 'fault') throw error;
  return { code: error.code, message: error.line };
}

export function asText({ input, article, status, statements, error }: AddLine): string {
  if (error) return `error    ${oneLine(input)}: ${oneLine(error.message)}\n`;
  return `${status.padEnd(8)} ${oneLine(input)}  ${oneLine(article!)}  ${statements} statement${statements === 1 ? '' : 's'}\n`;
}

/** Counts what was done, and shows pages, statements, the rate and the time left while it goes on. */
class Tally {
  worst = 0;
  readonly #began = Date.now();
  readonly #counts = { pages: 0, statements: 0, error: 0 };

  readonly #left = new TimeLeft(Date.now());

  constructor(
    private readonly progress: Progress,
    private readonly taken: Taken,
  ) {}

  count({ status, statements = 0, error }: AddLine): void {
    this.#counts.pages++;
    if (status === 'added' || status === 'changed') this.#counts.statements += statements;
    if (error) this.worst = Math.max(this.worst, EXIT_CODES[error.code as keyof typeof EXIT_CODES]);
    const { pages } = this.#counts;
    const rate = ((1000 * pages) / Math.max(1, Date.now() - this.#began)).toFixed(1);
    this.progress.say(`${pages} pages, ${this.#counts.statements} statements, ${rate} pages/s${this.#left.told(Date.now(), this.taken.share)}`);
  }

  tell({ input, error }: AddLine): void {
    this.progress.tell(`onrecord: ${oneLine(input)}: ${oneLine(error!.message)}`);
  }

  end(): void {
    this.progress.done();
  }
}
