import { writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { Command, Option } from 'commander';
import { packagedModel, sourceOf } from '../intake/index.js';
import { readWith } from '../read.js';
import { OnrecordError } from '../record/index.js';
import { SOUND_FORMATS, spoken } from '../speech/index.js';
import { ARCHIVE_FILE, ARCHIVE_VARIABLE, count, write } from './archive-options.js';
import { type PodcastFlags, writePodcast } from './podcast.js';
import { Progress } from './progress.js';

interface ListenFlags extends Omit<PodcastFlags, 'feed'> {
  readonly cues?: string;
  readonly feed?: string;
}

/** `onrecord listen <page> -o <file>` */
export function listenCommand(): Command {
  return new Command('listen')
    .description('a page as a sound file: the story alone, each speaker in a voice of their own (English)')
    .argument('[page]', 'a file, an http(s) address, or - for standard input; none with --feed')
    .requiredOption(
      '-o, --output <file>',
      'where to: .ogg, .wav, or .mp3 with chapters (npm install wasm-media-encoders); - for standard output; with --feed a folder',
    )
    .option('--cues <file>', 'also write when which statement is heard, as JSON; - for standard output')
    .addOption(
      new Option('--quotations <how>', 'how to tell where a quotation begins and ends: another voice, the words “quote” and “end of quote”, or both')
        .choices(['voice', 'words', 'both'])
        .default('voice'),
    )
    .option('--feed <address>', 'a podcast of the archive instead: a sound a page and feed.xml in a folder, which will be found at this address')
    .addOption(new Option('-A, --archive <place>', 'the archive of the podcast: a file, or postgres://...').env(ARCHIVE_VARIABLE).default(ARCHIVE_FILE))
    .addOption(new Option('--format <format>', 'sounds of the podcast, and of standard output').choices(SOUND_FORMATS.map((f) => f.name)).default('ogg'))
    .option('--limit <pages>', 'pages of the podcast, the newest first', count, 20)
    .addHelpText(
      'before',
      `Examples:
  onrecord listen page.html -o page.ogg
  onrecord listen page.html -o page.mp3 --cues cues.json --quotations both
  onrecord listen -o - --format wav --cues cues.json page.html | aplay
  onrecord listen --archive news.onrecord --feed https://example.org/podcast/ -o public/podcast
`,
    )
    .exitOverride()
    .action(listen);
}

async function listen(input: string | undefined, { feed, ...flags }: ListenFlags): Promise<void> {
  if ((input === undefined) === (feed === undefined))
    throw new OnrecordError('usage', 'either a page is spoken, or an archive with --feed', 'onrecord listen page.html -o page.ogg');
  return input === undefined ? writePodcast({ ...flags, feed: feed! }) : speakPage(input, flags);
}

async function speakPage(input: string, { output, cues, quotations, format: piped }: Omit<ListenFlags, 'feed'>): Promise<void> {
  if (output === '-' && cues === '-')
    throw new OnrecordError('usage', 'sound and cues cannot both go to standard output', 'name a file for one of them: --cues cues.json');
  const format = output === '-' ? piped : extname(output).slice(1).toLowerCase();
  const progress = new Progress(process.stderr);
  progress.say(`reading ${input}`);
  const record = await readWith(await packagedModel(), await sourceOf(input));
  const { file, sheet } = await spoken(record, format, { quotations }, (done, of) => progress.say(`speaking ${done} of ${of}`));
  progress.done();
  await kept(output, file);
  if (cues) await kept(cues, `${JSON.stringify(sheet, null, 2)}\n`);
}

async function kept(path: string, content: string | Uint8Array): Promise<void> {
  if (path === '-') return write(content);
  try {
    await writeFile(path, content);
  } catch (cause) {
    throw new OnrecordError('usage', `cannot write ${path}: ${(cause as Error).message}`, 'check the folder', { cause });
  }
}
