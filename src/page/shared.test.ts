import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { decodePage } from './decode.js';
import { readPage } from './index.js';

const seed = fileURLToPath(new URL('../../../shared/data/seed/', import.meta.url));
const here = existsSync(`${seed}article.txt`);
if (!here) console.log('skipped: ../shared/data/seed is not here');

it.skipIf(!here)('labels the first real input as its gold does', () => {
  const gold = JSON.parse(readFileSync(`${seed}gold.json`, 'utf8'));
  const bytes = new Uint8Array(readFileSync(`${seed}article.txt`));
  const article = readPage({ content: bytes });
  expect(article.text).toBe(new TextDecoder().decode(bytes));
  expect(article.blocks).toEqual(gold.blocks);
});

const shared = fileURLToPath(new URL('../../../shared/data/', import.meta.url));
/** Pages read of each set: every second one of news-pages and article-extraction, in a few seconds. */
const EVERY = 2;

/** What stands between the letters of a word in the source and takes no room in print. */
const BETWEEN = /<!--[\s\S]*?-->|<[^>]*>|[\u00ad\u200b\u2060\ufeff]|&(?:shy|zwnj|#173|#xad|#8203);/gi;

describe.each(['news-pages', 'article-extraction'])('every block of %s', (set) => {
  it.skipIf(!existsSync(`${shared}${set}`))(
    'is a range of the text and of the source, and its words stand there',
    () => {
      const ids = Object.keys(JSON.parse(readFileSync(`${shared}${set}/ground-truth.json`, 'utf8'))).filter((_, i) => i % EVERY === 0);
      for (const id of ids) {
        const content = new Uint8Array(gunzipSync(readFileSync(`${shared}${set}/html/${id}.html.gz`)));
        const source = decodePage({ content });
        const { text, blocks, places = [], ...metadata } = readPage({ content });
        for (const { field, index, start, end } of places) {
          const value = field === 'byline' ? metadata.byline[index ?? 0] : metadata[field];
          // dates and the like are written otherwise; of titles and names the plain words must stand there
          const words = /^(?:title|byline|site)$/.test(field) ? (value?.match(/(?<!\S)[a-z]{3,}(?!\S)/gi) ?? []) : [];
          const there = source.slice(start, end).replace(BETWEEN, '').toLowerCase();
          expect(there).not.toBe('');
          expect(words.filter((w) => !there.includes(w.toLowerCase()))).toEqual([]);
        }
        let last = 0;
        for (const { start, end, html, credit } of blocks) {
          expect(start).toBeGreaterThanOrEqual(last);
          last = end;
          const block = text.slice(start, end);
          expect(block.trim()).toBe(block);
          if (credit) expect(text.slice(credit.start, credit.end)).toBe(credit.text);
          const words = block.match(/(?<![^\s])[a-z]{3,}(?![^\s])/gi) ?? [];
          const there = source.slice(html?.start, html?.end).replace(BETWEEN, '');
          expect(words.filter((w) => !there.includes(w))).toEqual([]);
        }
      }
    },
    60_000,
  );
});
