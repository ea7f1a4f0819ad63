import { setTimeout as pause } from 'node:timers/promises';
import { Command } from 'commander';
import type { Archive } from '../archive/index.js';
import { PageQueue, type TakenPage } from '../intake/index.js';
import type { ReadOptions } from '../read.js';
import { EXIT_CODES } from '../record/index.js';
import { asText, lineFor } from './add.js';
import { type ArchiveFlags, overArchive, print, registered, registryOption, withArchive } from './archive-options.js';

/** How long an idle worker waits before it looks again, in milliseconds. */
const IDLE = 1000;

interface WorkFlags extends ArchiveFlags {
  readonly registry?: string;
  readonly untilEmpty?: boolean;
}

/** `onrecord work --archive postgres://...` */
export function workCommand(): Command {
  return overArchive(new Command('work'))
    .description('read the pages that wait in a shared archive (onrecord add --later); start as many as there are processors, on any machines')
    .option('--until-empty', 'end when no page waits and none is being read')
    .addOption(registryOption())
    .addHelpText(
      'beforeAll',
      'Examples:\n  onrecord add --later crawl/*.warc.gz --archive postgres://db/news\n  onrecord work --archive postgres://db/news & onrecord work --archive postgres://db/news\n',
    )
    .addHelpText('afterAll', '\nA line is printed when its page is safely kept. A page whose worker is killed is read by another.\n')
    .exitOverride()
    .action(work);
}

async function work(flags: WorkFlags): Promise<void> {
  const reading = await registered(flags.registry);
  const queue = await PageQueue.open(flags.archive);
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  try {
    await withArchive(flags, {}, (archive) => readAll(queue, archive, { ...flags, reading, signal: stop.signal }));
    const lost = await queue.givenUp();
    if (lost > 0) process.stderr.write(`onrecord: ${lost} page${lost === 1 ? '' : 's'} ended a worker each time and stay given up\n`);
  } finally {
    await queue.close();
  }
}

interface Working extends WorkFlags {
  readonly reading: ReadOptions;
  readonly signal: AbortSignal;
}

async function readAll(queue: PageQueue, archive: Archive, working: Working): Promise<void> {
  while (!working.signal.aborted) {
    const taken = await queue.take();
    if (taken) await readOne(taken, archive, working);
    else {
      await queue.reclaim();
      if (working.untilEmpty && (await queue.left()) === 0) return;
      await pause(IDLE, undefined, { signal: working.signal }).catch(() => {});
    }
  }
}

/** Reads and keeps one page; where the archive or we are at fault, another may fare better. */
async function readOne({ page, done, letGo }: TakenPage, archive: Archive, working: Working): Promise<void> {
  try {
    const line = await lineFor(archive, page, working.reading);
    await done();
    if (line.error) process.exitCode = Math.max(Number(process.exitCode ?? 0), EXIT_CODES[line.error.code as keyof typeof EXIT_CODES]);
    await print([line], working, asText);
  } catch (error) {
    await letGo(error instanceof Error ? error.message : String(error)).catch(() => {});
    throw error;
  }
}
