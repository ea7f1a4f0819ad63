import { availableParallelism } from 'node:os';
import { Command, InvalidArgumentError, Option } from 'commander';
import { Engine, ordered, type PageInput, pagesOf, Taken } from '../intake/index.js';
import { EXIT_CODES, OnrecordError, type PageRecord } from '../record/index.js';
import { registered, registryOption, write } from './archive-options.js';
import { Progress, TimeLeft } from './progress.js';

interface ExtractFlags {
  readonly workers: number;
  readonly registry?: string;
}

/** A line of the output: a record, or why there is none. */
type Line = PageRecord | { readonly input: string; readonly error: { readonly code: OnrecordError['code']; readonly message: string } };

/** Pages taken in before their turn, for each worker: enough that none waits for a slow one beside it. */
const AHEAD = 4;

/** `onrecord extract [--workers N] [input ...]` */
export function extractCommand(): Command {
  return new Command('extract')
    .description('many pages in, one record a line out, in their order: the filter for pipelines')
    .argument('[input...]', 'JSON Lines, WARC (also gzipped), feeds, pages, folders; standard input if none is named', ['-'])
    .addOption(
      new Option('-w, --workers <n>', 'threads that read, each with the model (some 200 MB)')
        .argParser(workers)
        .default(availableParallelism(), 'as many as the machine has processors'),
    )
    .addOption(registryOption())
    .addHelpText(
      'beforeAll',
      'Examples:\n  onrecord extract crawl.warc.gz > records.jsonl\n  zcat pages.jsonl.gz | onrecord extract --workers 4 | jq -c .statements[]\n',
    )
    .addHelpText('afterAll', '\nA page that cannot be read becomes a line {input, error} in its place, and the rest goes on; the exit code is then 2 or 3.\n')
    .exitOverride()
    .action(extract);
}

function workers(value: string): number {
  const n = Number(value);
  if (!Number.isInteger(n) || n < 1 || n > 256) throw new InvalidArgumentError('a whole number from 1 to 256 is wanted.');
  return n;
}

async function extract(inputs: readonly string[], flags: ExtractFlags): Promise<void> {
  const engine = new Engine({ threads: flags.workers, reading: await registered(flags.registry) });
  const progress = new Progress(process.stderr);
  const [taken, began] = [new Taken(), performance.now()];
  const left = new TimeLeft(began);
  let [pages, statements, worst] = [0, 0, 0];
  try {
    for await (const line of ordered(pagesOf(inputs, taken), AHEAD * flags.workers, (input) => read(engine, input))) {
      await write(`${JSON.stringify(line)}\n`);
      pages++;
      if ('error' in line) worst = Math.max(worst, EXIT_CODES[line.error.code]);
      else statements += line.statements.length;
      const now = performance.now();
      progress.say(`${pages} pages, ${statements} statements, ${((1000 * pages) / (now - began)).toFixed(1)} pages/s${left.told(now, taken.share)}`);
    }
  } finally {
    progress.done();
    await engine.close();
  }
  process.exitCode = worst;
}

/** One page; also a page at which a thread died twice is a line and not the end. */
async function read(engine: Engine, { input, ...had }: PageInput): Promise<Line> {
  try {
    if ('error' in had) throw had.error;
    if ('record' in had) return had.record;
    return await engine.run('read', { page: had.page });
  } catch (error) {
    if (!(error instanceof OnrecordError)) throw error;
    return { input, error: { code: error.code, message: error.line } };
  }
}
