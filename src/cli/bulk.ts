import { createInterface } from 'node:readline';
import { Argument, Command } from 'commander';
import type { PagePair, WordingPair } from '../archive/index.js';
import type { PageRecord } from '../record/index.js';
import { OnrecordError } from '../record/index.js';
import { write } from './archive-options.js';

type Archive = typeof import('../archive/index.js');
type Step = (archive: Archive, line: never) => unknown;

/** What is asked about a pair in a line, beside the pair itself. */
interface Pair {
  readonly first: unknown;
  readonly second: unknown;
}

/** A line in, a line out, or none; by the name of the step. */
const STEPS: { readonly [name: string]: Step } = {
  prints: ({ fingerprintsOf }, { arrived, record }: { readonly arrived: number; readonly record: PageRecord }) => fingerprintsOf(record, arrived),
  wordings: ({ judgeWordings }, { pair, ...asked }: { readonly pair: Pair } & WordingPair) => (judgeWordings(asked) ? pair : undefined),
  pages: ({ judgePages }, { pair, ...asked }: { readonly pair: Pair } & PagePair) => {
    const copy = judgePages(asked);
    return copy && { ...pair, ...copy };
  },
};

/** `onrecord bulk <step>` */
export function bulkCommand(): Command {
  return new Command('bulk')
    .description('the steps of families and copies on a cluster: JSON Lines on standard input, JSON Lines out (deploy/spark runs them)')
    .addArgument(new Argument('<step>', 'prints: fingerprints of records; wordings, pages: which of the pairs are alike').choices(Object.keys(STEPS)))
    .addHelpText(
      'beforeAll',
      'Examples:\n  onrecord bulk prints < numbered-records.jsonl > fingerprints.jsonl\n  onrecord bulk wordings < pairs.jsonl > alike.jsonl\n',
    )
    .exitOverride()
    .action(bulk);
}

async function bulk(name: string): Promise<void> {
  const step = STEPS[name]!;
  const archive = await import('../archive/index.js');
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    const out = step(archive, asked(line, number) as never);
    if (out !== undefined) await write(`${JSON.stringify(out)}\n`);
  }
}

function asked(line: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new OnrecordError('unreadable-input', `line ${number} of standard input is no JSON`, 'give the lines that deploy/spark/extract.py gives', { cause });
  }
}
