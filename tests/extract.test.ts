import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type PageRecord, RecordSchema } from '../src/record/index.js';
import { onrecord } from './command.js';

const lines = (stdout: string): (PageRecord | { input: string; error: { code: string; message: string } })[] =>
  stdout
    .trim()
    .split('\n')
    .map((l) => JSON.parse(l));
const page = (i: number): string =>
  JSON.stringify({ id: `page-${i}`, text: `The pier will reopen, Mara Quill said.\n\n“We counted ${i} broken planks on Tuesday,” she added.` });

describe('onrecord extract', () => {
  it('gives a record a line in the order of the inputs, errors in their place, and the same records as one thread', () => {
    const input = [page(1), 'not json', page(2), '{"id":"empty","text":""}', ...Array.from({ length: 12 }, (_, i) => page(i + 3))].join('\n');
    const two = onrecord(['extract', '--workers', '2'], input);
    expect(two.code).toBe(2);
    const out = lines(two.stdout);
    expect(out).toHaveLength(16);
    expect(out.map((l) => ('article' in l ? l.article.id : l.input))).toEqual([
      'page-1',
      '-:2',
      'page-2',
      '-:4',
      ...Array.from({ length: 12 }, (_, i) => `page-${i + 3}`),
    ]);
    for (const l of out) if ('article' in l) expect(RecordSchema.safeParse(l).success).toBe(true);
    expect(onrecord(['extract', '--workers', '1'], input).stdout).toBe(two.stdout);
  });

  it('gives what `read` gives, for pages by name, and takes gzip on standard input', () => {
    const read = onrecord(['read', '--format', 'jsonl', 'examples/harbour-vote.html']).stdout;
    expect(onrecord(['extract', '--workers', '1', 'examples/harbour-vote.html']).stdout).toBe(read);
    const html = JSON.stringify({ html: readFileSync('examples/harbour-vote.html', 'utf8') });
    const [record] = lines(onrecord(['extract', '--workers', '1'], gzipSync(`${html}\n`)).stdout) as PageRecord[];
    expect(record!.statements).toEqual((JSON.parse(read) as PageRecord).statements);
  });

  it.each([
    ['no worker', ['extract', '--workers', '0'], 2],
    ['a file that is not there', ['extract', 'none.jsonl'], 3],
  ])('says what is wrong with %s', (_, args, code) => expect(onrecord(args).code).toBe(code));
});
