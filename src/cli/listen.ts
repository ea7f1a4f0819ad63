import { writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { Command, Option } from 'commander';
import { packagedModel, sourceOf } from '../intake/index.js';
import type { ScriptOptions } from '../listen/index.js';
import { readWith } from '../read.js';
import { OnrecordError } from '../record/index.js';
import { spoken } from '../speech/index.js';
import { write } from './archive-options.js';
import { Progress } from './progress.js';

interface ListenFlags {
  readonly output: string;
  readonly cues?: string;
  readonly quotations: NonNullable<ScriptOptions['quotations']>;
}

/** `onrecord listen <page> -o <file>` */
export function listenCommand(): Command {
  return new Command('listen')
    .description('a page as a sound file: the story alone, each speaker in a voice of their own (English)')
    .argument('<page>', 'a file, an http(s) address, or - for standard input')
    .requiredOption('-o, --output <file>', 'where to: .mp3 with chapters, .ogg or .wav; - with --cues for the cue sheet alone')
    .option('--cues <file>', 'also write when which statement is heard, as JSON; - for standard output')
    .addOption(
      new Option('--quotations <how>', 'how to tell where a quotation begins and ends: another voice, the words “quote” and “end of quote”, or both')
        .choices(['voice', 'words', 'both'])
        .default('voice'),
    )
    .addHelpText('before', 'Examples:\n  onrecord listen page.html -o page.mp3\n  onrecord listen page.html -o page.ogg --cues cues.json --quotations both\n')
    .exitOverride()
    .action(listen);
}

async function listen(input: string, { output, cues, quotations }: ListenFlags): Promise<void> {
  const format = extname(output).slice(1).toLowerCase();
  const progress = new Progress(process.stderr);
  progress.say(`reading ${input}`);
  const record = await readWith(await packagedModel(), await sourceOf(input));
  const { file, recording } = await spoken(record, format, { quotations }, (done, of) => progress.say(`speaking ${done} of ${of}`));
  progress.done();
  await kept(output, file);
  if (!cues) return;
  const { length, chapters, cues: list } = recording;
  const sheet = `${JSON.stringify({ article: record.article.id, seconds: length, chapters, cues: list }, null, 2)}\n`;
  if (cues === '-') await write(sheet);
  else await kept(cues, sheet);
}

async function kept(path: string, content: string | Uint8Array): Promise<void> {
  try {
    await writeFile(path, content);
  } catch (cause) {
    throw new OnrecordError('usage', `cannot write ${path}: ${(cause as Error).message}`, 'check the folder', { cause });
  }
}
