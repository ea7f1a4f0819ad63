import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { OnrecordError, read, violations } from '../src/index.js';
import { onrecord } from './command.js';

/** A record that holds, or a typed error: nothing else may come of any input. */
async function survives(page: string | Uint8Array): Promise<void> {
  try {
    expect(violations(await read(page))).toEqual([]);
  } catch (error) {
    expect(error).toBeInstanceOf(OnrecordError);
    expect((error as OnrecordError).code).toBe('unreadable-input');
  }
}

const EXAMPLES = ['harbour-vote.html', 'ceasefire-talks.html', 'inquiry-hearing.txt'].map((f) =>
  readFileSync(new URL(`../examples/${f}`, import.meta.url), 'utf8'),
);
const html = fc
  .array(
    fc.constantFrom(
      '<p>',
      '</p>',
      '<div>',
      '<b',
      '<!--',
      '-->',
      '<script>',
      '</script>',
      '&amp;',
      '&#0;',
      '“',
      '”',
      '"',
      "'",
      ' said Mara Holt. ',
      '“We go,” ',
      'He added ',
      '\n\n',
      '<figcaption>',
      '<h1>',
      '\u0000',
      '\ud800',
      '𝒳 ',
      '\u202e',
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

describe('any input ends in a record or one clear error', () => {
  it('random bytes', () => fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), survives), { numRuns: 60 }));
  it('random text', () => fc.assert(fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 400 }), survives), { numRuns: 60 }));
  it('random HTML', () => fc.assert(fc.asyncProperty(html, survives), { numRuns: 60 }));
  it('examples with pieces cut, doubled and moved', () =>
    fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...EXAMPLES),
        fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(400), fc.constantFrom('cut', 'double', 'quote')), { maxLength: 6 }),
        async (page, edits) => {
          for (const [where, length, how] of edits) {
            const at = Math.floor(where * page.length);
            const piece = page.slice(at, at + length);
            page = page.slice(0, at) + (how === 'cut' ? '' : how === 'double' ? piece + piece : '”“') + page.slice(at + (how === 'quote' ? 1 : length));
          }
          await survives(page);
        },
      ),
      { numRuns: 12 },
    ));
});

describe('large and odd files, through the command line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-hostile-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const page = '<html><body><h1>Ships came</h1>\n<p>“We shall go north by night,” said Mara Holt, the harbour minister.</p>\n';
  const cases: [string, () => string | Uint8Array, (0 | 2)[]][] = [
    ['an empty file', () => '', [2]],
    ['a file of one line', () => 'Mara Holt said it was late.', [0]],
    ['a binary', () => Uint8Array.from({ length: 50_000 }, (_, i) => (i * 7919) % 256), [2]],
    ['a wrong encoding', () => Buffer.from(page.replace('“', '\u201c'), 'utf16le'), [0, 2]],
    ['latin-1 that says UTF-8', () => Buffer.from('<meta charset="utf-8"><p>Zoë Ångström said it was late in the café.</p>', 'latin1'), [0]],
    ['100,000 nested tags', () => `${page + '<div>'.repeat(100_000)}x`, [0, 2]],
    ['a page of 50 MB', () => page + '<p>Mara Holt said that it was late and that the ships had come.</p>\n'.repeat(735_000), [0, 2]],
    ['one line of 3 million quotation marks', () => '"'.repeat(3_000_000), [0, 2]],
    ['text just under the limit, in one block', () => 'Mara Holt said “yes” and he said "no" but it was late; '.repeat(400), [0]],
  ];
  it.each(cases)('%s', (name, content, codes) => {
    const file = join(folder, 'page');
    writeFileSync(file, content());
    const ran = onrecord(['read', '--format', 'jsonl', file]);
    expect(codes, `${name}: ${ran.stderr.slice(0, 300)}`).toContain(ran.code);
    expect(ran.peakMegabytes).toBeLessThan(1000);
    if (ran.code === 2) expect(ran.stderr.trim().split('\n')).toHaveLength(1);
  });
});
