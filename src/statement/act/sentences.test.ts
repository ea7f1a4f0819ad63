import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ACTS } from '../../record/index.js';

const ROOT = new URL('../../../', import.meta.url);
const FORM = /^[^[\]{}<>]*(?:(?:\[[^[\]{}<>]+\]|\{[^[\]{}<>]+\}|<[^[\]{}<>]+>)[^[\]{}<>]*)+$/;

const linesIn = (folder: string, name: RegExp): { place: string; line: string }[] =>
  readdirSync(new URL(folder, ROOT))
    .filter((file) => name.test(file))
    .flatMap((file) =>
      readFileSync(new URL(`${folder}${file}`, ROOT), 'utf8')
        .split('\n')
        .map((line, i) => ({ place: `${file}:${i + 1}`, line })),
    )
    .filter(({ line }) => line.trim() !== '');
const wordsOf = (line: string): string => (line.toLowerCase().match(/[a-z0-9]+/g) ?? []).join(' ');

describe('labelled sentences, to learn from and kept from training', () => {
  const all = [...linesIn('training/acts/', /^(?:sentences|more-\d+)\.txt$/), ...linesIn('evaluation/acts/', /^blind\d*\.txt$/)];
  const sentences = all.filter(({ line }) => !line.startsWith('# '));

  it('stand under a heading that names an act', () => {
    expect(all.filter(({ line }) => line.startsWith('# ') && !(ACTS as readonly string[]).includes(line.slice(2)))).toEqual([]);
  });

  it('mark source, cue and content, none inside another', () => {
    const whole = (line: string): boolean => FORM.test(line) && [/\[/, /\{/, /</].every((mark) => mark.test(line));
    expect(sentences.filter(({ line }) => !whole(line))).toEqual([]);
  });

  it('stand once: none is both learnt from and measured on', () => {
    const first = new Map<string, string>();
    const twice = sentences.filter(({ place, line }) => first.has(wordsOf(line)) || !first.set(wordsOf(line), place));
    expect(twice).toEqual([]);
  });
});
