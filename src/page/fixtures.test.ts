import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { explainPage } from './index.js';

const folder = fileURLToPath(new URL('./fixtures/', import.meta.url));

/** A page as its folder expects it: metadata, then a line a block with what it carries beside its kind; `expected.txt` is read by people. */
function shown(html: string): string {
  const { article } = explainPage({ content: html, format: 'html' });
  const { text, blocks, id: _, places, sections, ...metadata } = article;
  const fields = Object.entries(metadata).map(([field, value]) => `${field}: ${JSON.stringify(value)}`);
  const stated = places?.map(({ field, from, start, end }) => `  ${field} in ${from}: ${html.slice(start, end)}`) ?? [];
  const lines = blocks.map(({ kind, start, end, credit, post, repeats }) => {
    const more = [
      ...(credit ? [`credit ${credit.text}`] : []),
      ...(post ? [`post of ${post.author.text}, ${post.handle.text}, ${post.posted?.text ?? 'no time'}, ${post.url ?? 'no link'}`] : []),
      ...(repeats === undefined ? [] : [`says again block ${repeats}`]),
    ];
    return `${kind}: ${text.slice(start, end).replaceAll('\t', ' | ')}${more.map((m) => `\n    ${m}`).join('')}`;
  });
  const entries = sections?.map(
    ({ start, end, published }) => `${published}: ${text.slice(start, end).split('\n\n').length} blocks from "${text.slice(start, start + 30)}"`,
  );
  return `${[...fields, ...stated, '', ...lines, ...(entries ? ['', ...entries] : [])].join('\n')}\n`;
}

describe('pages as messy as real ones', () => {
  const names = readdirSync(folder);
  it('are there', () => expect(names.every((name) => existsSync(`${folder}${name}/expected.txt`))).toBe(true));
  it.each(names)('%s', (name) => expect(shown(readFileSync(`${folder}${name}/page.html`, 'utf8'))).toBe(readFileSync(`${folder}${name}/expected.txt`, 'utf8')));
});
