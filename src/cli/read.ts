import { Command, InvalidArgumentError, Option } from 'commander';
import { RECALLS, type Recall } from '../attribution/index.js';
import { EXPORTERS } from '../export/index.js';
import { packagedModel, pagesOf } from '../intake/index.js';
import { explainPage, type PageSource } from '../page/index.js';
import { type ReadOptions, readWith } from '../read.js';
import { EXIT_CODES, OnrecordError, type PageRecord } from '../record/index.js';
import { registered, registryOption, write } from './archive-options.js';
import { explainedJson, explainedText } from './explained.js';

interface ReadFlags {
  readonly format: string;
  readonly recall: Recall;
  readonly registry?: string;
  readonly explain?: boolean;
  readonly width?: number;
  readonly color?: boolean;
}

/** `onrecord read <page|-> ...` */
export function readCommand(): Command {
  return new Command('read')
    .description('put pages on the record')
    .argument('<page...>', 'files (HTML, text, Markdown, PDF, WARC, feeds, JSON Lines), http(s) addresses, or - for standard input')
    .addOption(new Option('-f, --format <format>', 'how to print the record').choices(EXPORTERS.map((e) => e.name)).default('text'))
    .addOption(new Option('--recall <how much>', 'find all that may be a statement, or only what is sure').choices(RECALLS).default('balanced'))
    .addOption(registryOption())
    .option('--explain', 'instead of the record, how the page was read: each block’s label with its reason, and what was left out (text, json, jsonl)')
    .option('--width <columns>', 'width of the text form (default: the terminal’s)', columns)
    .option('--no-color', 'no colours, also on a terminal')
    .addHelpText(
      'beforeAll',
      'Examples:\n  onrecord read page.html\n  onrecord read --format jsonl a.html report.pdf https://example.org/c\n  onrecord read --explain page.html\n',
    )
    .exitOverride()
    .action(read);
}

function columns(value: string): number {
  const n = Number(value);
  if (!Number.isInteger(n) || n < 30 || n > 1000) throw new InvalidArgumentError('a whole number of columns from 30 to 1000 is wanted.');
  return n;
}

/** Reads every page in turn; one that cannot be read becomes an error line and the batch goes on. */
async function read(inputs: readonly string[], flags: ReadFlags): Promise<void> {
  const print = flags.explain ? explained(flags.format) : await recorded(flags);
  let worst = 0;
  for await (const had of pagesOf(inputs)) {
    try {
      if ('error' in had) throw had.error;
      await write(await print('record' in had ? had.record : had.page));
    } catch (error) {
      if (!(error instanceof OnrecordError) || error.code === 'fault') throw error;
      worst = Math.max(worst, EXIT_CODES[error.code]);
      process.stderr.write(`onrecord: ${had.input}: ${error.line}\n`);
      if (flags.format === 'jsonl') await write(`${JSON.stringify({ input: had.input, error: { code: error.code, message: error.line } })}\n`);
    }
  }
  process.exitCode = worst;
}

/** Prints a page, or what came as a record. */
type Print = (had: PageSource | PageRecord) => string | Promise<string>;

const isRecord = (had: PageSource | PageRecord): had is PageRecord => 'onrecord' in had;

function explained(format: string): Print {
  if (!/^(?:text|jsonl?)$/.test(format)) throw new OnrecordError('usage', `--explain has no form ${format}`, 'text, json and jsonl are');
  return (had) => {
    if (isRecord(had)) throw new OnrecordError('usage', 'a ClaimReview has no page to explain', 'read it without --explain');
    return (format === 'text' ? explainedText : explainedJson)(explainPage(had));
  };
}

async function recorded(flags: ReadFlags): Promise<Print> {
  const exporter = EXPORTERS.find((e) => e.name === flags.format)!;
  const options = { width: flags.width ?? process.stdout.columns ?? 80, colour: flags.color !== false && wantsColour() };
  const reading: ReadOptions = { recall: flags.recall, ...(await registered(flags.registry)) };
  let continued = false;
  return async (had) => {
    const record = isRecord(had) ? had : await readWith(await packagedModel(), had, reading);
    const text = exporter.write(record, { ...options, continued });
    continued = true;
    return text;
  };
}

const wantsColour = (): boolean => process.stdout.isTTY === true && !process.env.NO_COLOR;
