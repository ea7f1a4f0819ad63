import { Command, InvalidArgumentError, Option } from 'commander';
import { RECALLS, type Recall } from '../attribution/index.js';
import { EXPORTERS, type Exporter, type ExportOptions } from '../export/index.js';
import { packagedModel, sourceOf } from '../intake/index.js';
import { type ReadOptions, readWith } from '../read.js';
import { EXIT_CODES, OnrecordError } from '../record/index.js';
import { registered, registryOption, write } from './archive-options.js';

interface ReadFlags {
  readonly format: string;
  readonly recall: Recall;
  readonly registry?: string;
  readonly width?: number;
  readonly color?: boolean;
}

/** `onrecord read <page|-> ...` */
export function readCommand(): Command {
  return new Command('read')
    .description('put pages on the record')
    .argument('<page...>', 'files, http(s) addresses, or - for standard input')
    .addOption(new Option('-f, --format <format>', 'how to print the record').choices(EXPORTERS.map((e) => e.name)).default('text'))
    .addOption(new Option('--recall <how much>', 'find all that may be a statement, or only what is sure').choices(RECALLS).default('balanced'))
    .addOption(registryOption())
    .option('--width <columns>', 'width of the text form (default: the terminal’s)', columns)
    .option('--no-color', 'no colours, also on a terminal')
    .addHelpText('beforeAll', 'Examples:\n  onrecord read page.html\n  onrecord read --format jsonl a.html b.txt https://example.org/c\n')
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
  const exporter = EXPORTERS.find((e) => e.name === flags.format)!;
  const options = { width: flags.width ?? process.stdout.columns ?? 80, colour: flags.color !== false && wantsColour() };
  const reading = { recall: flags.recall, ...(await registered(flags.registry)) };
  let worst = 0;
  let continued = false;
  for (const input of inputs) {
    try {
      await write(await printed(input, exporter, { ...options, continued }, reading));
      continued = true;
    } catch (error) {
      if (!(error instanceof OnrecordError) || error.code === 'fault') throw error;
      worst = Math.max(worst, EXIT_CODES[error.code]);
      process.stderr.write(`onrecord: ${input}: ${error.line}\n`);
      if (exporter.name === 'jsonl') await write(`${JSON.stringify({ input, error: { code: error.code, message: error.line } })}\n`);
    }
  }
  process.exitCode = worst;
}

async function printed(input: string, exporter: Exporter, options: ExportOptions, reading: ReadOptions): Promise<string> {
  const source = await sourceOf(input);
  return exporter.write(await readWith(await packagedModel(), source, reading), options);
}

const wantsColour = (): boolean => process.stdout.isTTY === true && !process.env.NO_COLOR;
