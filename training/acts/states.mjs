// Statements for training/acts/act_teacher.py and reader.py; and, for the evaluation, what the attribution model makes of their words.
//
//   npm run build && node training/acts/states.mjs FOLDER      (needs ../shared) writes FOLDER/statements.json
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { STATE_WIDTH } from '../../dist/attribution/model.js';
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
      const states = new Float32Array(words.length * STATE_WIDTH);
      await model.tag(words, 0, states);
      read = { text: it.text, words, states };
    }
    out.push({ ...it, said: { ...it.said, states: statesOf(it.ranges, read.words, read.states, STATE_WIDTH) } });
  }
  return out;
}

function write(folder) {
  mkdirSync(folder, { recursive: true });
  const [own, byHand] = [ownSentences(), [...labelled(), ...onPages()]];
  const known = new Set(byHand.map((it) => it.id));
  const items = [...own, ...byHand, ...unlabelled().filter(({ id }) => !known.has(id))];
  const texts = [...new Set(items.map((it) => it.text))];
  const placeOf = new Map(texts.map((text, at) => [text, at]));
  const rows = items.map(({ id, acts = null, said, ranges, text }) => ({ id, acts, said, ranges, text: placeOf.get(text) }));
  writeFileSync(`${folder}/statements.json`, JSON.stringify({ texts, items: rows }));
  console.log(`${items.length} statements in ${texts.length} texts`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) write(process.argv[2] ?? 'states');
