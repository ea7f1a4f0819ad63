import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { constants, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'onrecord-bombs-'));
afterAll(() => rmSync(folder, { recursive: true }));

const MB = 1024 * 1024;
/** Unpacking takes its time on a busy machine, in milliseconds; a PDF is given up after 120,000. */
const PATIENCE = 180_000;
/** What a reading may take of memory, in bytes: all of the process. */
const MOST_MEMORY = 1024 * MB;

/** Raw deflate (RFC 1951) of a text, then of so many megabytes of one character: a thousandth of what it unpacks to. It has no end, and needs none. */
function endless(head: string, megabytes: number, character = ' '): Buffer {
  const flushed = (text: string): Buffer => deflateRawSync(text, { finishFlush: constants.Z_FULL_FLUSH });
  const block = flushed(character.repeat(MB));
  return Buffer.concat([flushed(head), ...Array.from({ length: megabytes }, () => block)]);
}
const zlibHeader = Buffer.from([0x78, 0xda]);
const gzipHeader = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]);
const gzipped = (head: string, megabytes: number): Buffer => Buffer.concat([gzipHeader, endless(head, megabytes)]);
const deflated = (head: string, megabytes: number): Buffer => Buffer.concat([zlibHeader, endless(head, megabytes)]);

const stream = (filter: string, data: Buffer): Buffer =>
  Buffer.concat([Buffer.from(`<< /Length ${data.length} /Filter ${filter} >>\nstream\n`), data, Buffer.from('\nendstream')]);
const SAID = 'BT /F 12 Tf 72 700 Td (The mayor said that the bridge would close.) Tj ET\n';

/** A sheet of many lines: no sheet has so many, but a text of eight million characters comes together in time. */
const LONG = `BT /F 10 Tf 72 760 Td 12 TL\n${`(${'The mayor said that the bridge would close. '.repeat(2)}) Tj T*\n`.repeat(200)}ET`;

/** A PDF whose sheets all have the same contents. */
function pdf(contents: Buffer, sheets = 1): Buffer {
  const objects = [
    Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'),
    Buffer.from(`<< /Type /Pages /Kids [${Array.from({ length: sheets }, (_, i) => `${5 + i} 0 R`).join(' ')}] /Count ${sheets} >>`),
    contents,
    Buffer.from('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'),
  ];
  const sheet = Buffer.from('<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 3 0 R /Resources << /Font << /F 4 0 R >> >> >>');
  for (let i = 0; i < sheets; i++) objects.push(sheet);
  const parts = objects.flatMap((o, i) => [Buffer.from(`${i + 1} 0 obj\n`), o, Buffer.from('\nendobj\n')]);
  return Buffer.concat([Buffer.from('%PDF-1.5\n'), ...parts, Buffer.from(`trailer << /Root 1 0 R /Size ${objects.length + 1} >>\n%%EOF`)]);
}

const PAGES = new URL('../dist/intake/pages.js', import.meta.url).href;
/** Takes in a file and says what came of it, and the most memory that it took. */
const PROGRAM = `
  const { pagesOf } = await import(${JSON.stringify(PAGES)});
  const came = [];
  for await (const it of pagesOf([process.argv[1]])) came.push(it.error ? it.error.code + ': ' + it.error.message : it.page.content.length);
  console.log(JSON.stringify({ came, memory: process.resourceUsage().maxRSS * 1024 }));
`;

async function taken(name: string, content: Buffer): Promise<{ came: readonly (string | number)[]; memory: number }> {
  const path = join(folder, name);
  writeFileSync(path, content);
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', PROGRAM, path], {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
  });
  rmSync(path);
  return JSON.parse(stdout) as { came: (string | number)[]; memory: number };
}

const WARC_RECORD = (type: string): string =>
  `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://post.example/a\r\nWARC-Date: 2031-05-03T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:1>\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: 9000000000\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: ${type}\r\n\r\n`;
const RSS = '<?xml version="1.0"?><rss version="2.0"><channel><title>';

describe('what unpacks to far more than it is', () => {
  it.each<[string, string, () => Buffer, RegExp]>([
    ['a PDF of blanks', 'a.pdf', () => pdf(stream('/FlateDecode', deflated(SAID, 4096))), /unpacks to more than|takes more than/],
    [
      'a PDF packed twice',
      'b.pdf',
      () => pdf(stream('[/FlateDecode /FlateDecode]', deflateSync(deflated(SAID, 4096)))),
      /unpacks to more than|takes more than/,
    ],
    [
      'a PDF of packed runs',
      'c.pdf',
      // two bytes make 128 blanks (ISO 32000-1, 7.4.5)
      () => pdf(stream('[/FlateDecode /RunLengthDecode]', deflateSync(Buffer.alloc(64 * MB, Buffer.from([129, 32]))))),
      /unpacks to more than|takes more than/,
    ],
    ['a PDF of too many sheets', 'd.pdf', () => pdf(stream('/FlateDecode', deflateSync(SAID)), 30_000), /30000 sheets/],
    ['a PDF that says one long text on every sheet', 'e.pdf', () => pdf(stream('/FlateDecode', deflateSync(LONG)), 2000), /more text than/],
    ['a page', 'a.html.gz', () => gzipped('<html><p>The mayor spoke.', 4096), /more than 64 MB/],
    ['a text', 'a.txt.gz', () => gzipped('The mayor spoke.', 4096), /more than 64 MB/],
    ['a feed', 'a.xml.gz', () => gzipped(RSS, 4096), /more than 64 MB/],
    ['a ClaimReview', 'a.json.gz', () => gzipped('{"@type":"ClaimReview","claimReviewed":"', 4096), /more than 64 MB/],
    ['a line of JSON Lines', 'a.jsonl.gz', () => gzipped('{"id":"a","text":"', 512), /more than 64 MB|broken gzip/],
    ['a page in a WARC', 'a.warc.gz', () => gzipped(WARC_RECORD('text/html'), 512), /more than 64 MB/],
    ['a picture in a WARC', 'b.warc.gz', () => gzipped(WARC_RECORD('image/png'), 512), /broken/],
    ['a header in a WARC', 'c.warc.gz', () => gzipped('WARC/1.0\r\nWARC-Type: ', 2048), /broken|more than/],
    [
      'gzip in gzip in gzip',
      'b.html.gz',
      () => Array.from({ length: 12 }).reduce<Buffer>((inner) => gzipSync(inner), Buffer.from('<p>The mayor spoke.')),
      /gzip in gzip/,
    ],
  ])(
    '%s',
    async (_, name, content, said) => {
      const { came, memory } = await taken(name, content());
      expect(came.join('\n')).toMatch(said);
      expect(came.every((it) => typeof it === 'string' && it.startsWith('unreadable-input'))).toBe(true);
      expect(memory).toBeLessThan(MOST_MEMORY);
    },
    PATIENCE,
  );

  it('and a PDF that does not is read as before', async () => {
    const { came } = await taken('f.pdf', pdf(stream('[/ASCIIHexDecode /FlateDecode]', Buffer.from(`${deflateSync(SAID).toString('hex')}>`)), 3));
    expect(came).toEqual([3 * 'The mayor said that the bridge would close.'.length + 4]);
  });
});
