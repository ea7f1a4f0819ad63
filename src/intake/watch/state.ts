import { readFile, rename, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { OnrecordError } from '../../record/index.js';

/** What is remembered of a feed between rounds and restarts. */
const FeedStateSchema = z.strictObject({
  url: z.string(),
  etag: z.string().optional(),
  modified: z.string().optional(),
  /** When it is asked again; ISO 8601. */
  due: z.string(),
  /** Rounds in a row in which it could not be had. */
  failures: z.int().nonnegative(),
  /** Entries that were taken in, of those that the feed listed last. */
  seen: z.array(z.string()),
  /** What was wrong last time. */
  error: z.string().optional(),
});
const WatchStateSchema = z.strictObject({
  watch: z.literal('1'),
  feeds: z.array(FeedStateSchema),
  /** Words whose new variants are told of. */
  quotations: z.array(z.string()).default([]),
});

export type FeedState = z.infer<typeof FeedStateSchema>;
export type WatchState = z.infer<typeof WatchStateSchema>;

/** Where a watch remembers what it has seen, unless another file is named: beside the archive, or here for one that is shared. */
export const stateBeside = (archive: string): string => (/^postgres/i.test(archive) ? 'onrecord.watch.json' : `${archive}.watch.json`);

/**
 * Reads the state of a watch; an empty one where there is no file yet.
 *
 * @throws OnrecordError `unreadable-input` when the file holds something else
 */
export async function readState(path: string): Promise<WatchState> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return { watch: '1', feeds: [], quotations: [] };
    throw new OnrecordError('source-unavailable', `cannot read ${path}: ${(cause as Error).message}`, 'check the path', { cause });
  }
  try {
    return WatchStateSchema.parse(JSON.parse(text));
  } catch (cause) {
    throw new OnrecordError('unreadable-input', `${path} is no state of a watch`, 'name another file with --state, or move this one away', { cause });
  }
}

/** Writes it whole or not at all: beside the old one first, then over it. */
export async function writeState(path: string, state: WatchState): Promise<void> {
  await writeFile(`${path}.new`, `${JSON.stringify(state, null, 1)}\n`);
  await rename(`${path}.new`, path);
}
