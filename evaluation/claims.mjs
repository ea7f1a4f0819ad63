// Reports without quotation marks on real pages, judged by hand (pages/claims.jsonl): of those that were printed when they were judged, which are printed now?
import { fileURLToPath } from 'node:url';
import { read } from '../dist/index.js';
import { overlap } from '../dist/record/index.js';
import { inputOf } from './pages.mjs';
import { lines, percent, table } from './shared.mjs';

/**
 * What was judged of an attribution or a statement of a page, or undefined. A judgement's ranges count from where its block begins, and a block
 * is known by where it begins in the page's HTML: labels outlive a change of the page reader elsewhere.
 */
export function judged(page, article, { cue, content }) {
  const found = page.statements.find((s) => {
    const block = article.blocks.find((b) => b.html?.start === s.html);
    if (!block) return false;
    const at = ([start, end]) => ({ start: start + block.start, end: end + block.start });
    return s.cue.some((c) => cue.some((k) => overlap(at(c), k) > 0)) && s.content.some((c) => content.some((k) => overlap(at(c), k) > 0));
  });
  return found?.verdict;
}

const KINDS = ['right', 'part', 'none'];

/** Every judgement with what is printed of it now. */
async function printedNow() {
  const out = [];
  for (const page of lines(fileURLToPath(new URL('./pages/claims.jsonl', import.meta.url)))) {
    const { article, statements } = await read(inputOf(page));
    for (const s of page.statements) {
      const now = statements.find((t) => judged({ statements: [s] }, article, t) !== undefined);
      out.push({ page, verdict: s.verdict, now });
    }
  }
  return out;
}

/** Precision of what was judged: then, and of what is still printed; in all, and of what is printed without a mark of doubt. */
export async function claims() {
  const all = await printedNow();
  const row = (name, some) => {
    const count = (list) => KINDS.map((k) => list.filter((x) => x.verdict === k).length);
    const share = (list) => percent(list.filter((x) => x.verdict === 'right').length / list.length);
    const now = some.filter((x) => x.now);
    const sure = now.filter((x) => x.now.confidence >= UNMARKED);
    return [name, ...count(some), share(some), ...count(now), share(now), ...count(sure), share(sure)];
  };
  const held = all.filter((x) => x.page.use === 'held');
  const sets = [...new Set(all.map((x) => x.page.set))];
  const heads = ['right', 'part', 'none', 'precision, %'];
  return table(
    ['', ...heads.map((h) => `judged: ${h}`), ...heads.map((h) => `printed: ${h}`), ...heads.map((h) => `unmarked: ${h}`)],
    [
      row('held out', held),
      ...sets.map((s) =>
        row(
          `held out, ${s}`,
          held.filter((x) => x.page.set === s),
        ),
      ),
      row(
        'read',
        all.filter((x) => x.page.use === 'read'),
      ),
    ],
  );
}
/** From this confidence on a statement is printed without its "only N % sure" (src/export/wording.ts). */
const UNMARKED = 0.6;
