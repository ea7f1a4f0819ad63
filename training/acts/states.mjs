// What the attribution model makes of statements' words, for training/acts/reader.py and for the evaluation.
//
//   npm run build && node training/acts/states.mjs FOLDER      (needs ../shared) writes FOLDER/items.json and FOLDER/rows.bin (float32)
import { mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { WIDTH } from '../../dist/attribution/model.js';
import { statesOf } from '../../dist/attribution/states.js';
import { packagedModel } from '../../dist/intake/model.js';
import { labelled, onPages, ownSentences, unlabelled } from './data.mjs';

/** The same items, each with `said.states`; items of one text stand together, so that it is read once. */
export async function withStates(items) {
  const model = await packagedModel();
  const out = [];
  let read;
  for (const it of items) {
    if (read?.text !== it.text) {
      const words = model.wordpiece.words(it.text);
      const states = new Float32Array(words.length * WIDTH);
      await model.tag(words, 0, states);
      read = { text: it.text, words, states };
    }
    out.push({ ...it, said: { ...it.said, states: statesOf(it.ranges, read.words, read.states, WIDTH) } });
  }
  return out;
}

async function write(folder) {
  mkdirSync(folder, { recursive: true });
  const file = openSync(`${folder}/rows.bin`, 'w');
  const index = [];
  let at = 0;
  const [own, byHand] = [ownSentences(), [...labelled(), ...onPages()]];
  const known = new Set(byHand.map((it) => it.id));
  for (const it of await withStates([...own, ...byHand, ...unlabelled().filter(({ id }) => !known.has(id))])) {
    const { rows, source, cue, content } = it.said.states;
    writeSync(file, new Uint8Array(rows.buffer));
    const { states: _, ...said } = it.said;
    index.push({ id: it.id, acts: it.acts ?? null, said, at, source, cue, content });
    at += source + cue + content;
  }
  writeFileSync(`${folder}/items.json`, JSON.stringify(index));
  console.log(`${index.length} statements, ${at} words`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await write(process.argv[2] ?? 'states');
