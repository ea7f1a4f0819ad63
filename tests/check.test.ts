import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type CheckResult, checkQuotes, checkStream, citedAnswer } from '../src/compare/index.js';
import { onrecord } from './command.js';

const DRAFT = 'examples/check/draft.md';
const HEARING = 'examples/check/hearing.jsonl';
const RADIO = 'examples/check/radio.html';
const SAID = 'We will repair the dam before we raise a single tariff';

const folder = mkdtempSync(join(tmpdir(), 'onrecord-check-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const checked = (args: readonly string[], input?: string): CheckResult =>
  JSON.parse(onrecord(['check', ...args, '--format', 'json'], input).stdout) as CheckResult;

/** A PDF of one page, its lines set in Helvetica: as small as a PDF can be. */
function pdf(lines: readonly string[]): Buffer {
  const content = `BT /F1 12 Tf 72 720 Td 14 TL ${lines.map((l) => `(${l.replace(/([()\\])/g, '\\$1')}) Tj T*`).join(' ')} ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [4 0 R] /Count 1 >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> /Contents 5 0 R >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
  ];
  let out = '%PDF-1.4\n';
  const offsets = objects.map((o, i) => {
    const at = out.length;
    out += `${i + 1} 0 obj\n${o}\nendobj\n`;
    return at;
  });
  const table = offsets.map((o) => `${String(o).padStart(10, '0')} 00000 n \n`).join('');
  return Buffer.from(`${out}xref\n0 6\n0000000000 65535 f \n${table}trailer << /Size 6 /Root 1 0 R >>\nstartxref\n${out.length}\n%%EOF\n`, 'latin1');
}

describe('onrecord check', () => {
  it('gives the example a verdict for each quotation, with speakers of both sides and places that an editor jumps to', () => {
    const { code, stdout, stderr } = onrecord(['check', DRAFT, '--against', HEARING, RADIO, '--width', '200']);
    expect([code, stderr]).toEqual([1, '']);
    const lines = stdout.split('\n').filter((l) => /^\S+:\d+:\d+: /.test(l));
    expect(lines.map((l) => l.split(': ').slice(0, 2).join(' '))).toEqual([
      `${DRAFT}:8:1 verbatim`,
      `${DRAFT}:8:69 altered`,
      `${DRAFT}:11:73 elided`,
      `${DRAFT}:12:83 reversed`,
      `${DRAFT}:15:1 verbatim`,
      `${DRAFT}:17:83 misattributed`,
      `${DRAFT}:18:72 not-found`,
      `${DRAFT}:22:1 verbatim`,
      `${DRAFT}:23:1 trimmed`,
    ]);
    expect(stdout).toMatch(/“three” for “two” \(number\)/);
    expect(stdout).toMatch(/tarn-valley-hearing, turn 3, Ilse Marren/);
    expect(stdout).toContain(`${RADIO}:12:36`);
  });

  it('charges a draft with no change of words that were said only after it came out', () => {
    const draft = (day: string): string =>
      file(
        `draft-${day}.html`,
        `<!doctype html><html><head><title>The dam</title><meta property="article:published_time" content="${day}T08:00:00Z"></head><body><article>` +
          '<h1>The dam</h1><p>The valley has waited for years for the dam to be repaired, and the council met again on it.</p>' +
          '<p>“We will repair the dam before we raise a single toll,” said Ilse Marren, who chairs the board.</p></article></body></html>',
      );
    const verdicts = (day: string): string[] => checked([draft(day), '--against', HEARING]).quotations.map((q) => q.verdict);
    const { date } = JSON.parse(readFileSync(HEARING, 'utf8').split('\n')[0]!) as { date: string };
    expect(verdicts(date)).toEqual(['altered']);
    expect(verdicts('2001-01-01')).toEqual(['not-found']);
  });

  it('prints JSON whose spans slice back out of the draft and the source', () => {
    const { quotations, offsets } = checked([DRAFT, '--against', HEARING]);
    const draft = readFileSync(DRAFT, 'utf8');
    expect(offsets).toBe('utf16');
    expect(draft.slice(quotations[0]!.span.start, quotations[0]!.span.end)).toBe(quotations[0]!.span.text);
    expect(quotations[0]!.speaker?.text).toContain('Marren');
    expect(quotations[0]!.matches[0]).toMatchObject({ source: 'tarn-valley-hearing', speaker: 'Ilse Marren', spans: [{ text: SAID }] });
  });

  it('writes SARIF with a region for each finding and none for what is right', () => {
    const log = JSON.parse(onrecord(['check', DRAFT, '--against', HEARING, RADIO, '--format', 'sarif']).stdout) as {
      version: string;
      runs: { results: { ruleId: string; level: string; locations: { physicalLocation: { region: { startLine: number } } }[] }[]; artifacts: object[] }[];
    };
    expect(log.version).toBe('2.1.0');
    expect(log.runs[0]!.results.slice(0, 2).map((r) => [r.ruleId, r.level, r.locations[0]!.physicalLocation.region.startLine])).toEqual([
      ['altered', 'error', 8],
      ['reversed', 'error', 12],
    ]);
    expect(log.runs[0]!.artifacts).toHaveLength(3);
  });

  it('writes evidence to print that asks for nothing from outside and tells the time only when told', () => {
    const { stdout } = onrecord(['check', DRAFT, '--against', HEARING, '--format', 'html', '--time', '2026-10-16 09:00']);
    expect(stdout).toMatch(/^<!doctype html>/);
    expect(stdout).toContain('content="default-src &#39;none&#39;');
    expect(stdout).toContain('2026-10-16 09:00');
    expect(stdout.match(/[\da-f]{64}/g)).toHaveLength(2);
    expect(stdout).not.toMatch(/<script|<link|src=|@import|url\(/i);
    expect(onrecord(['check', DRAFT, '--against', HEARING, '--format', 'html']).stdout).not.toMatch(/\d{2}:\d{2}:\d{2}/);
  });

  it.each<[string, string, string[]]>([
    ['text', file('a.txt', `Ilse Marren spoke first. “${SAID},” she said.`), ['verbatim']],
    ['Markdown', file('a.md', `# Dam\n\n> “We will **repair** the [dam](https://x.example/a) before we raise a single tariff,” Marren said.\n`), ['verbatim']],
    [
      'HTML',
      file('a.html', `<!doctype html><title>Dam</title><p>“We will repair the <b>dam</b> before we raise a single tariff,” Marren said.</p>`),
      ['verbatim'],
    ],
    ['PDF', file('a.pdf', pdf(['"We will repair the dam before we', 'raise a single tar-', 'iff," Marren said.'])), ['verbatim']],
    ['a transcript', file('a.jsonl', `${JSON.stringify({ id: 'x', turns: [{ speaker: 'A', text: `She said “${SAID}.”` }] })}\n`), ['verbatim']],
  ])('reads a draft that is %s', (_, path, verdicts) => {
    expect(checked([path, '--against', HEARING]).quotations.map((q) => q.verdict)).toEqual(verdicts);
  });

  it.each<[string, string]>([
    ['text', file('s.txt', `Notes of the evening.\n\n${SAID}.\n`)],
    ['Markdown', file('s.md', `# Notes\n\n${SAID.replace('dam', '*dam*')}.\n`)],
    ['PDF', file('s.pdf', pdf(['We will repair the dam before we raise a', 'single tariff.']))],
    ['lines of texts', file('s.jsonl', `${JSON.stringify({ id: 'one', text: 'Nothing.' })}\n${JSON.stringify({ id: 'two', text: `${SAID}.` })}\n`)],
    ['a folder', 'examples/check'],
  ])('reads a source that is %s, and a draft from standard input', (_, source) => {
    expect(checked(['-', '--against', source], `“${SAID},” somebody said.`).quotations.map((q) => q.verdict)).toEqual(['verbatim']);
  });

  it('never takes a draft in the folder of its sources for one of them', () => {
    const { code, stdout, stderr } = onrecord(['check', DRAFT, '--against', 'examples/check']);
    expect(code).toBe(1);
    expect(stdout).toContain('against 2 sources');
    expect(stderr).toMatch(/draft\.md is the draft and not taken for a source/);
  });

  it.each<[string, string[], string, number, RegExp]>([
    ['a source that is not there', [DRAFT, '--against', HEARING, 'nowhere.jsonl'], '', 3, /nowhere\.jsonl: there is no such file/],
    ['no source', [DRAFT], '', 2, /required option '-a, --against/],
    ['standard input twice', ['-', '--against', '-'], 'x', 2, /both draft and source/],
    ['an empty draft', ['-', '--against', HEARING], '', 2, /is empty/],
    ['a severity that is none', [DRAFT, '--against', HEARING, '--fail-on', '4'], '', 2, /from 0 to 3/],
    ['a line that is no JSON', [DRAFT, '--against', file('bad.jsonl', '{"id":"a","turns":[]}\n{nope\n')], '', 2, /bad\.jsonl: line 2 is not JSON/],
    ['a broken PDF', [DRAFT, '--against', file('bad.pdf', '%PDF-1.7 nothing')], '', 2, /bad\.pdf cannot be read as a PDF/],
  ])('says what is wrong with %s, and prints no verdict', (_, args, input, code, message) => {
    const ran = onrecord(['check', ...args], input);
    expect([ran.code, ran.stdout]).toEqual([code, '']);
    expect(ran.stderr).toMatch(message);
  });

  it.each<[string, string, number]>([
    ['3', `“${SAID},” she said.`, 0],
    ['0', `“${SAID},” she said.`, 1],
    ['0', 'Nothing is quoted.', 0],
    ['2', '“We will repair the dam before we raise two tariffs,” she said.', 1],
  ])('fails on severity %s and above: %s', (failOn, draft, code) => {
    expect(onrecord(['check', '-', '--against', HEARING, '--fail-on', failOn], draft).code).toBe(code);
  });

  it('obeys nothing that a text says', () => {
    const draft = `He\u0007 said “We will \u001b]0;x\u0007<script>alert(1)</script> repair \u202ethe dam before we raise a single tariff,” he said.`;
    const source = file(
      's<b>.jsonl',
      `${JSON.stringify({ id: 'a\u001b[1m', turns: [{ speaker: '\u001b[31m<img src=x>', text: `${SAID} <script>alert(2)</script>.` }] })}\n`,
    );
    const [text, html] = ['text', 'html'].map((format) => onrecord(['check', '-', '--against', source, '--format', format], draft).stdout);
    expect(text).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202e]/);
    expect(html).not.toMatch(/<script|<img|[\u0000-\u0008\u000b-\u001f\u202e]/);
  });

  it('takes a draft of five megabytes, and leaves out a quotation that nobody could have meant, aloud', () => {
    const long = onrecord(['check', '-', '--against', HEARING], `${'The night was long and the water stood high. '.repeat(110_000)}\n\n“${SAID},” she said.\n`);
    expect([long.code, long.stdout]).toEqual([0, expect.stringContaining('1 quotation: 1 verbatim')]);
    expect(long.stderr).toMatch(/its speakers were not read/);
    const open = onrecord(['check', '-', '--against', HEARING], `He said “${`${SAID}, `.repeat(100_000)}” and left.`);
    expect(open.code).toBe(2);
    expect(open.stderr).toMatch(/not checked: is a mark missing/);
  });
});

describe('onrecord compare', () => {
  const page = readFileSync('examples/harbour-vote.html', 'utf8');
  const copy = file('copy.html', page.replace('will not sign a single', 'will sign a single').replace('61 years', '60 years'));

  it('shows what two pages share and what became of their quotations', () => {
    const { code, stdout } = onrecord(['compare', 'examples/harbour-vote.html', copy]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/b carries the text of a/);
    expect(stdout).toMatch(/severity 3/);
    const { copy: found, quotations } = JSON.parse(onrecord(['compare', '--format', 'json', 'examples/harbour-vote.html', copy]).stdout) as {
      copy: { kind: string };
      quotations: { severity: number; edits: { a?: { text: string }; b?: { text: string } }[] }[];
    };
    expect(found.kind).toMatch(/exact|near/);
    expect(quotations.filter((q) => q.severity === 3).map((q) => q.edits[0]?.a?.text)).toEqual(['not', '61']);
  });

  it('says that two different pages share nothing, and 3 of one that is not there', () => {
    expect(onrecord(['compare', 'examples/harbour-vote.html', 'examples/inquiry-hearing.txt']).stdout).toMatch(/Neither page carries/);
    expect(onrecord(['compare', 'examples/harbour-vote.html', 'nowhere.html'])).toMatchObject({ code: 3, stdout: '' });
  });
});

describe('answers of language models', () => {
  const sources = [
    { id: 'speech', text: `${SAID}. That is the order of things.` },
    { id: 'radio', text: 'The pumps in the lower gallery should have been replaced in 2019.' },
  ];
  const documents = [
    { id: 'speech', url: 'https://dam.example/speech' },
    { id: 'radio', url: 'https://dam.example/radio', title: 'Radio hour' },
  ];
  const quoted = `😀 She said “${SAID}.”`;
  const points = [...quoted].length;

  it.each<[string, unknown, (string | undefined)[], string[]]>([
    [
      'cited texts by index',
      {
        content: [
          {
            type: 'text',
            text: `“${SAID}.”`,
            citations: [{ type: 'char_location', cited_text: SAID, document_index: 0, start_char_index: 0, end_char_index: 54 }],
          },
        ],
      },
      ['speech'],
      ['verbatim', 'verbatim'],
    ],
    [
      'a cited text that is not there',
      { content: [{ text: 'Old pumps.', citations: [{ citedText: 'The pumps in the lower gallery should have been replaced in 2017.', documentIndex: 1 }] }] },
      [],
      ['altered'],
    ],
    [
      'ranges in code points with ids',
      { text: quoted, citations: [{ start: 11, end: points, text: quoted.slice(12), document_ids: ['radio'] }] },
      ['radio'],
      ['not-found'],
    ],
    ['ids of two documents', { text: quoted, citations: [{ start: 0, end: 200, text: quoted, document_ids: ['radio', 'speech'] }] }, [undefined], ['verbatim']],
    [
      'annotations with addresses',
      {
        output: [
          {
            content: [{ text: `“${SAID}” (dam)`, annotations: [{ type: 'url_citation', start_index: 0, end_index: 62, url: 'https://dam.example/speech/' }] }],
          },
        ],
      },
      ['speech'],
      ['verbatim'],
    ],
    ['footnotes', `“${SAID}.”[^1]\n\n[^1]: See speech, turn 1.\n`, ['speech'], ['verbatim']],
    ['a link before', `In [a talk](https://dam.example/radio) she said “${SAID}.”`, ['radio'], ['not-found']],
    ['a link to what was not given', `“${SAID}” ([x](https://else.example))`, [undefined], ['verbatim']],
    ['nothing that is known', [null, 7, { content: { content: [] } }], [], []],
  ])('reads %s', (_, value, claimed, verdicts) => {
    const { answer, evidence } = citedAnswer(value, documents);
    expect(answer.quotations?.map((q) => q.source)).toEqual(claimed);
    expect([answer, evidence].flatMap((d) => checkQuotes(d, sources).quotations.map((q) => q.verdict))).toEqual(verdicts);
  });

  it('checks while the answer is being written, however it is cut', () => {
    const text = `He said "We will never repair the dam before we raise a single tariff," and then "That is the order of things."\n\n“${SAID}”`;
    for (const size of [1, 2, 7, 1000]) {
      const stream = checkStream(sources);
      const told = [];
      for (let at = 0; at < text.length; at += size) told.push(...stream.write(text.slice(at, at + size)));
      expect(told.map((q) => q.verdict)).toEqual(['reversed', 'verbatim']);
      expect(told.every((q) => text.slice(q.span.start, q.span.end) === q.span.text)).toBe(true);
      expect(stream.end()).toEqual(checkQuotes(text, sources));
    }
  });
});
