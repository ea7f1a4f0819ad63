// Prints the scale of src/statement/confidence.ts: raw product of label probabilities -> share right, by isotonic regression (Ayer et al. 1955)
// on what quotation marks show in the even articles of PolNeAR dev. The report's reliability table is made on the odd ones.
import { attribute } from '../dist/attribution/index.js';
import { packagedModel, readPage } from '../dist/index.js';
import { isRight } from './attributions.mjs';
import { lines, needShared, SHARED } from './shared.mjs';

/** Steps of the printed scale. */
const KNOTS = 8;

needShared();
const model = await packagedModel();
const points = [];
for (const gold of lines(`${SHARED}data/polnear/dev.jsonl`).filter((_, i) => i % 2 === 0)) {
  const pairs = (ranges) => ranges.map((r) => [r.start, r.end]);
  for (const a of await attribute(readPage({ content: gold.text, format: 'text' }), model)) {
    if (a.doubted || a.likely || a.within !== undefined || a.basis !== 'model') continue;
    points.push([a.sure.cue * a.sure.source * a.sure.content, isRight({ source: pairs(a.source), content: pairs(a.content) }, gold) ? 1 : 0]);
  }
}
points.sort((a, b) => a[0] - b[0]);
// pool adjacent violators
const pools = [];
for (const [x, y] of points) {
  pools.push({ x, y, n: 1 });
  while (pools.length > 1 && pools.at(-2).y >= pools.at(-1).y) {
    const b = pools.pop();
    const a = pools.pop();
    pools.push({ x: (a.x * a.n + b.x * b.n) / (a.n + b.n), y: (a.y * a.n + b.y * b.n) / (a.n + b.n), n: a.n + b.n });
  }
}
// neighbours joined until each step holds its share of the points
const least = points.length / KNOTS;
const steps = [];
for (const p of pools) {
  const last = steps.at(-1);
  if (last && last.n < least)
    steps[steps.length - 1] = { x: (last.x * last.n + p.x * p.n) / (last.n + p.n), y: (last.y * last.n + p.y * p.n) / (last.n + p.n), n: last.n + p.n };
  else steps.push(p);
}
console.log(`${points.length} attributions`);
for (const s of steps) console.log(`  [${s.x.toFixed(3)}, ${s.y.toFixed(3)}],`);
