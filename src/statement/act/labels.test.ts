import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ACTS } from '../../record/index.js';

const at = (path: string) => new URL(`../../../${path}`, import.meta.url);
const rows = (file: string) => {
  const [head, ...lines] = readFileSync(at(`training/acts/${file}`), 'utf8')
    .trim()
    .split('\n');
  const names = head!.split('\t');
  return lines.map((line) => Object.fromEntries(line.split('\t').map((cell, i) => [names[i]!, cell])));
};
const TABLES: [string, string[]][] = [
  ['polnear.tsv', ['article', 'attribution']],
  ['pages.tsv', ['set', 'page', 'content']],
];

describe.each(TABLES)('labels of acts in %s', (file, key) => {
  it('name acts of the closed list, none twice', () => {
    const known = new Set<string>(ACTS);
    const wrong = rows(file).filter(({ acts }) => {
      const each = acts!.split(',');
      return new Set(each).size < each.length || each.some((act) => !known.has(act));
    });
    expect(wrong).toEqual([]);
  });
  it('judge each statement once', () => {
    const keys = rows(file).map((row) => key.map((name) => row[name]).join(' '));
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('labels of acts on pages', () => {
  it('give ranges of offsets in order, and a content', () => {
    const inOrder = (cell: string) => {
      const offsets = [...cell.matchAll(/\d+/g)].map(Number);
      return /^(?:\d+-\d+ ?)*$/.test(cell) && offsets.every((offset, i) => i === 0 || offsets[i - 1]! <= offset);
    };
    const wrong = rows('pages.tsv').filter(({ source, cue, content }) => content === '' || ![source!, cue!, content!].every(inOrder));
    expect(wrong).toEqual([]);
  });
  it('are of no page on which the engine is measured', () => {
    // claims.jsonl judges whether anything is reported, later and marks were drawn after these labels and judge names and marks: no act has a bearing on either
    const pages = readdirSync(at('evaluation/pages')).filter((name) => name.endsWith('.jsonl') && !/^(?:claims|later|marks)/.test(name));
    const lines = pages.flatMap((name) =>
      readFileSync(at(`evaluation/pages/${name}`), 'utf8')
        .trim()
        .split('\n'),
    );
    const measured = new Set(lines.map((line) => JSON.parse(line)).map(({ set, id }) => `${set} ${id}`));
    expect(rows('pages.tsv').filter(({ set, page }) => measured.has(`${set} ${page}`))).toEqual([]);
  });
});
