// What is read of pages while learning from them, kept from run to run: the folder of `--cache FOLDER`, which is to be emptied when
// attributing has changed, and is one script's alone: each lets through what it learns to judge.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import { attribute } from '../dist/attribution/index.js';
import { packagedModel } from '../dist/index.js';
import { readPage } from '../dist/page/index.js';

const folder = process.argv.includes('--cache') ? process.argv[process.argv.indexOf('--cache') + 1] : undefined;
if (folder) mkdirSync(folder, { recursive: true });

/** The article of a source and its attributions, without the states of their words. */
export async function attributed(source) {
  const file = folder && `${folder}/${createHash('sha256').update(source.content).digest('hex')}`;
  if (file && existsSync(file)) return deserialize(readFileSync(file));
  const article = readPage(source);
  const attributions = (await attribute(article, await packagedModel())).map(({ states: _, ...a }) => a);
  if (file) writeFileSync(file, serialize({ article, attributions }));
  return { article, attributions };
}
