// `npm run eval [-- NAME ...]`: the quality tables; without names all of them. With --write they go to evaluation/REPORT.md's middle part too;
// with --misses every label that is not met, and the drift of every family, is printed to stderr (text of publishers: for reading only).
import '../dist/cli/compiling.js'; // as the command line runs
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { acts } from './acts.mjs';
import { attributionTable, polnear, recallByKind, reliability } from './attributions.mjs';
import { chains } from './chains.mjs';
import { claims } from './claims.mjs';
import { damaged } from './damaged.mjs';
import { families } from './families.mjs';
import { genres } from './genres.mjs';
import { givenAttributions } from './given-attributions.mjs';
import { interpretation } from './interpretation.mjs';
import { chosenMarks, pageQuotations, seed } from './pages.mjs';
import { phrases } from './phrases.mjs';
import { recall } from './recall.mjs';
import { needShared } from './shared.mjs';
import { sound } from './sound.mjs';
import { written } from './written.mjs';
import { writtenPages } from './written-speakers.mjs';

/** Tables that a script of their own prints. */
const printed = (script) => spawnSync(process.execPath, [fileURLToPath(new URL(script, import.meta.url))], { encoding: 'utf8' }).stdout.trim();

const FLAGS = new Set(['--write', '--misses']);
const args = process.argv.slice(2);
const told = args.includes('--misses') ? (text) => console.error(text) : undefined;

const SECTIONS = {
  page: async () => `## The page reader\n\n\`\`\`\n${printed('./page.mjs')}\n\`\`\``,
  seed: async () => `## The seed article\n\n${await seed()}`,
  attributions: async () => {
    const run = await polnear();
    return [
      `## Attributions, PolNeAR dev (84 articles)\n\n${attributionTable(run)}`,
      `Articles per CPU second, everything included: ${run.first.toFixed(1)} the first time, ${run.again.toFixed(1)} once more in the same process.`,
      `### Recall by kind\n\n${recallByKind(run)}`,
      `### Reliability of \`confidence\`\n\nRight: content J ≥ 0.5 and source J ≥ 0.5 with one hand-marked attribution.\n\n${reliability(run)}`,
    ].join('\n\n');
  },
  recall: async () => `## The recall switch, PolNeAR dev\n\n${await recall()}`,
  claims: async () => `## Reports without quotation marks, judged on real pages\n\n${await claims()}`,
  genres: async () => `## Other kinds of news (20 articles written for this, not used in training)\n\n${await genres()}`,
  damaged: async () => `## Damaged quotation marks, PolNeAR dev\n\n${await damaged()}`,
  pages: async () => `## Whole pages, who said each quotation\n\n${await pageQuotations(told)}`,
  marks: async () => `## Marks chosen one by one: speech, no speech, nobody named\n\n${await chosenMarks(told)}`,
  written: async () => `## Whole pages written for this (with the furniture of real sites)\n\n${await written(told)}`,
  who: async () => `## Pages written for this, who said each quotation\n\n${await writtenPages(told)}`,
  speakers: async () => `## Speakers across pages, 300 pages about 60 invented people\n\n\`\`\`\n${printed('./archive/speakers.mjs')}\n\`\`\``,
  families: async () => `## Families of one utterance\n\n${await families(told)}`,
  acts: async () => `## Acts\n\n${await acts()}`,
  interpretation: async () => `## Interpretation, 12 articles, 247 statements\n\n\`\`\`\n${await interpretation()}\n\`\`\``,
  given: async () => `## Interpretation with the attributions given, the same 247 statements\n\n\`\`\`\n${givenAttributions()}\n\`\`\``,
  chains: async () => `## Chains: who said it first, who passed it on\n\n${await chains(told)}`,
  sound: async () => `## Sound: the articles written for this, read aloud\n\n${await sound()}`,
  phrases: async () => `## Grammars on the phrases written for them\n\n${phrases()}`,
};

needShared();
const names = args.filter((a) => !a.startsWith('--'));
const unknown = [...names.filter((n) => !SECTIONS[n]), ...args.filter((a) => a.startsWith('--') && !FLAGS.has(a))];
if (unknown.length > 0) {
  console.error(`eval: no ${unknown.join(', ')}; tables: ${Object.keys(SECTIONS).join(', ')}; flags: ${[...FLAGS].join(', ')}`);
  process.exit(2);
}
const out = [];
for (const [name, run] of Object.entries(SECTIONS)) {
  if (names.length > 0 && !names.includes(name)) continue;
  const text = await run();
  console.log(`${text}\n`);
  out.push(text);
}
if (args.includes('--write')) {
  const file = fileURLToPath(new URL('./REPORT.md', import.meta.url));
  const [head, tail] = readFileSync(file, 'utf8').split(/<!-- tables -->[\s\S]*<!-- end of tables -->/);
  writeFileSync(file, `${head}<!-- tables -->\n\n${out.join('\n\n')}\n\n<!-- end of tables -->${tail}`);
}
