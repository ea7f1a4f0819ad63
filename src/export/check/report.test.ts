import { expect, it } from 'vitest';
import type { Match } from '../../compare/index.js';
import { type CheckReport, type ReportedText, whereOf } from './report.js';

const TEXT = 'We will mend the wall. The night was long. Nobody pays a toll.';
const source: ReportedText = { id: 'hall', path: 'hall.txt', kind: 'text', text: TEXT, sha256: '', at: (offset) => ({ line: 1, column: offset + 1 }) };
const report = { sources: [source] } as unknown as CheckReport;
const run = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length, text: words });
const match = (...words: string[]): Match => ({ source: 'hall', spans: words.map(run), edits: [] });

it.each<[string, Match, string]>([
  ['one run', match('mend the wall'), 'hall.txt:1:9, hall, characters 8 to 21'],
  ['runs from distant places, each of them', match('We will mend the wall', 'pays a toll'), 'hall.txt:1:1, hall, characters 0 to 21, 50 to 61'],
])('says where a match stands: %s', (_, found, where) => expect(whereOf(report, found)).toBe(where));
