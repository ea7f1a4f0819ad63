// The statement room by itself: the attributions of the gold are given, so that what is missed here was missed by interpreting.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readPage } from '../dist/page/index.js';
import { interpret } from '../dist/statement/index.js';
import { lines, SHARED } from './shared.mjs';

const ranges = (spans) => (spans ?? []).map(([start, end]) => ({ start, end }));
const MARK = /["“”]/;

/** A gold statement as the attribution that a perfect engine would hand on. */
function attributionOf(text, { source, cue, content }) {
  const said = ranges(content).map((r) => text.slice(r.start, r.end));
  const direct = said.every((s) => MARK.test(s[0]));
  return {
    basis: 'model',
    source: ranges(source),
    cue: ranges(cue),
    content: ranges(content),
    quotation: direct ? 'direct' : said.some((s) => MARK.test(s)) ? 'mixed' : 'indirect',
    unbalanced: [],
    sure: { cue: 1, source: 1, content: 1 },
  };
}

export function interpreted() {
  return lines(`${SHARED}data/interpret/dev.jsonl`).map((gold) => {
    const article = readPage({ content: gold.text, format: 'text', id: gold.id, published: gold.date });
    return { article, speakers: [], statements: gold.statements.map((s, i) => interpret(article, attributionOf(gold.text, s), i)) };
  });
}

const ROWS = /^(?:aligned|report|act |condition|quantity|time|negat|addressee|venue|medium)/;

/** The scorer's table, without the rows on speakers. */
export function givenAttributions() {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-'));
  try {
    const file = join(folder, 'records.jsonl');
    writeFileSync(
      file,
      interpreted()
        .map((r) => `${JSON.stringify(r)}\n`)
        .join(''),
    );
    const args = [`${SHARED}eval/score-interpretation.mjs`, `${SHARED}data/interpret/dev.jsonl`, file];
    const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    return stdout
      .split('\n')
      .filter((l) => ROWS.test(l))
      .join('\n');
  } finally {
    rmSync(folder, { recursive: true });
  }
}
