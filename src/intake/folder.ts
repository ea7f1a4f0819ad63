import { opendir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { OnrecordError } from '../record/index.js';

/** Endings of files that a folder's walk takes for texts; the rest (pictures, sheets, programs) is passed over. */
const TEXTS = /\.(?:html?|xhtml|md|markdown|mdx|txt|text|pdf|jsonl|ndjson|json|warc|rss|atom|(?:warc|jsonl|ndjson)\.gz)$/i;
/** Files taken from one folder, at most: more is a disk and not a folder of sources. */
const MOST_FILES = 20_000;

/** Is this path a folder? False too where nothing is. */
export const isFolder = async (path: string): Promise<boolean> =>
  stat(path).then(
    (s) => s.isDirectory(),
    () => false,
  );

/**
 * The texts of a folder and of the folders in it, sorted by path. Hidden files, `node_modules` and links are passed over.
 *
 * @throws OnrecordError `source-unavailable` when it may not be read, `unreadable-input` when no text is in it or too many are
 */
export async function textsIn(folder: string): Promise<string[]> {
  const found: string[] = [];
  await walk(folder, found, folder);
  if (found.length === 0)
    throw new OnrecordError('unreadable-input', `${folder} holds no text that can be read`, 'HTML, Markdown, text, PDF, JSON and JSONL are');
  return found.sort();
}

async function walk(folder: string, found: string[], root: string): Promise<void> {
  try {
    for await (const entry of await opendir(folder)) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      const path = join(folder, entry.name);
      if (entry.isDirectory()) await walk(path, found, root);
      else if (entry.isFile() && TEXTS.test(entry.name)) found.push(path);
      if (found.length > MOST_FILES)
        throw new OnrecordError('unreadable-input', `${root} holds more than ${MOST_FILES} texts`, 'name the folders in it one by one');
    }
  } catch (cause) {
    if (cause instanceof OnrecordError) throw cause;
    throw new OnrecordError('source-unavailable', `cannot read ${folder}: ${(cause as Error).message}`, 'check the path', { cause });
  }
}
