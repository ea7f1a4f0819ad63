import { createHash } from 'node:crypto';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Archive } from '../archive/index.js';
import { Engine } from '../intake/index.js';
import { type Episode, podcast, type ScriptOptions } from '../listen/index.js';
import { OnrecordError, type PageRecord } from '../record/index.js';
import { type CueSheet, SOUND_FORMATS } from '../speech/index.js';
import { withArchive } from './archive-options.js';
import { Progress } from './progress.js';

export interface PodcastFlags extends Required<Pick<ScriptOptions, 'quotations'>> {
  readonly archive: string;
  /** Folder of the sounds and of the feed. */
  readonly output: string;
  /** Address at which the folder will be found. */
  readonly feed: string;
  readonly format: string;
  /** Pages at most, the newest first. */
  readonly limit: number;
}

/** Characters of a page's beginning that its episode shows. */
const DESCRIBED = 300;

/** Writes the newest pages of an archive as a podcast: a sound and a cue sheet a page, and feed.xml. What was spoken before is not spoken again. */
export async function writePodcast(flags: PodcastFlags): Promise<void> {
  const base = folderAddress(flags.feed);
  await mkdir(flags.output, { recursive: true });
  const engine = new Engine();
  const progress = new Progress(process.stderr);
  try {
    await withArchive({ archive: flags.archive }, {}, async (archive) => {
      const episodes: Episode[] = [];
      const records = await newest(archive, flags.limit);
      for (const [i, record] of records.entries()) {
        progress.say(`speaking page ${i + 1} of ${records.length}`);
        episodes.push(...(await episodeOf(record, base, engine, flags, progress)));
      }
      await writeFile(join(flags.output, 'feed.xml'), await podcast('On the record', new URL('feed.xml', base).href, episodes));
      progress.tell(`${episodes.length} episodes in ${join(flags.output, 'feed.xml')}`);
    });
  } finally {
    progress.done();
    await engine.close();
  }
}

function folderAddress(feed: string): URL {
  if (!/^https?:/i.test(feed) || !URL.canParse(feed))
    throw new OnrecordError('usage', `${feed} is no address`, 'say where the folder will be found: --feed https://example.org/podcast/');
  return new URL(feed.endsWith('/') ? feed : `${feed}/`);
}

async function newest(archive: Archive, limit: number): Promise<PageRecord[]> {
  const lines = await archive.articles({ limit });
  return (await Promise.all(lines.map(({ id }) => archive.record(id)))).filter((record) => record !== undefined);
}

/** The episode of a page; none where nothing of it can be spoken. */
async function episodeOf(record: PageRecord, base: URL, engine: Engine, flags: PodcastFlags, progress: Progress): Promise<Episode[]> {
  const { id, title, url, published, text } = record.article;
  try {
    const { name, sheet } = await soundOf(record, engine, flags);
    const { size } = await stat(join(flags.output, name));
    const first = record.article.blocks.find((b) => b.kind === 'summary' || b.kind === 'body');
    return [
      {
        id,
        title: title ?? id,
        ...(url ? { link: url } : {}),
        ...(published ? { published } : {}),
        ...(first ? { description: text.slice(first.start, Math.min(first.end, first.start + DESCRIBED)) } : {}),
        audio: { url: new URL(name, base).href, type: SOUND_FORMATS.find((f) => f.name === flags.format)!.mediaType, length: size },
        seconds: sheet.seconds,
      },
    ];
  } catch (error) {
    if (!(error instanceof OnrecordError) || error.code !== 'unreadable-input') throw error;
    progress.tell(`onrecord: ${id}: ${error.line}`);
    return [];
  }
}

/** The sound file of a page, named by what is spoken: a page that changed gets another one. */
async function soundOf(record: PageRecord, engine: Engine, { output, format, quotations }: PodcastFlags): Promise<{ name: string; sheet: CueSheet }> {
  const key = createHash('sha256')
    .update(JSON.stringify([record, quotations]))
    .digest('hex')
    .slice(0, 16);
  const [name, cues] = [`${key}.${format}`, join(output, `${key}.json`)];
  const before = await Promise.all([readFile(cues, 'utf8'), stat(join(output, name))]).catch(() => undefined);
  if (before) return { name, sheet: JSON.parse(before[0]) as CueSheet };
  const { file, sheet } = await engine.run('speak', { record, format, options: { quotations } });
  await writeFile(join(output, name), file);
  await writeFile(cues, `${JSON.stringify(sheet, null, 2)}\n`);
  return { name, sheet };
}
