// Adds made pages to an archive and prints, at each size asked for, a line of JSON: rates and memory of adding, then what `ask.mjs` measures there.
//   node bench/archive/grow.mjs PLACE BATCH SIZE ...
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openArchive } from '../../dist/archive/index.js';
import { CHAIN } from './made.mjs';
import { pagesOf } from './pages.mjs';

const [place, batch, ...sizes] = process.argv.slice(2);
const ASK = fileURLToPath(new URL('./ask.mjs', import.meta.url));
/** Memory is looked at so often, in pages; the middle of the last ten looks counts. */
const LOOK = 100;

const page = pagesOf(CHAIN());
const archive = await openArchive(place);
const looks = [];
let [at, statements] = [0, 0];
for (const size of sizes.map(Number)) {
  const [began, cpu, first] = [performance.now(), process.cpuUsage(), at];
  while (at < size) {
    const records = Array.from({ length: Math.min(Number(batch), size - at) }, (_, i) => page(at + i).record);
    await archive.addAll(records);
    at += records.length;
    for (const r of records) statements += r.statements.length;
    if (at % LOOK < records.length) looks.push(process.memoryUsage().rss / 1e6);
  }
  const { user, system } = process.cpuUsage(cpu);
  const [wall, own] = [(performance.now() - began) / 1000, (user + system) / 1e6];
  const memory = looks.slice(-10).sort((a, b) => a - b)[Math.floor(Math.min(10, looks.length) / 2)];
  const bytes = /^postgres/.test(place) ? undefined : statSync(place).size;
  const asked = spawnSync(process.execPath, [ASK, place, String(size)], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
  // what was added is told of all the same, and grows on
  if (asked.status !== 0) process.exitCode = 1;
  const answers = asked.status === 0 ? JSON.parse(asked.stdout) : { failed: asked.status ?? asked.signal };
  console.log(JSON.stringify({ pages: size, statements, add: { pages: size - first, wall, cpu: own }, memory, bytes, ...answers }));
}
await archive.close();
