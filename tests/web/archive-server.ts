import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Archive, CopyLine, FamilyLine, LedgerLine, PositionLine, SearchHit, SpeakerDetails, SpeakerLine, VersionLine } from '../../src/archive/index.js';
import type { PageRecord } from '../../src/record/index.js';
import type { FeedLine } from '../../web/archive/archive.js';

const WEB = fileURLToPath(new URL('../../dist/web', import.meta.url));
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

const WORDS = [
  {
    site: 'The Averna Courier',
    published: '2026-09-16T06:40:00+02:00',
    text: 'We will not sign a single dismissal until the first crane at Sorrel is turning.',
  },
  { site: 'The Sorrel Gazette', published: '2026-09-18T08:00:00+02:00', text: 'We will not sign a single dismissal until the first crane is turning.' },
  { site: 'Norpress', published: '2026-10-02T11:00:00+02:00', text: 'We will sign a single dismissal when the first crane at Sorrel is turning.' },
] as const;
const spanOf = (text: string) => [{ start: 0, end: text.length, text }];
const members: FamilyLine['members'] = WORDS.map((w, i) => ({ article: `a${i + 1}`, statement: 's1', ...w, speaker: 'p1', spans: spanOf(w.text) }));
const family: FamilyLine = { id: 'f1', speaker: 'p1', earliest: { article: 'a1', statement: 's1' }, members };
const speaker: SpeakerLine = {
  id: 'p1',
  name: 'Ilse Marren',
  kind: 'person',
  role: 'Mayor',
  statements: 3,
  articles: 3,
  first: WORDS[0].published,
  last: WORDS[2].published,
};
const details: SpeakerDetails = {
  ...speaker,
  names: ['Ilse Marren', 'Marren'],
  roles: ['Mayor'],
  voices: WORDS.map((_, i) => ({ article: `a${i + 1}`, speaker: 'p1', name: 'Ilse Marren', link: 'certain' })),
  maybe: ['p2'],
};
const hits: SearchHit[] = members.map((m) => ({
  article: m.article,
  statement: m.statement,
  speaker: 'p1',
  act: 'pledge',
  published: m.published!,
  site: m.site!,
  text: m.text,
  spans: m.spans,
  hits: [],
  snippet: m.text.replace('dismissal', '«dismissal»'),
  score: 1,
}));
export const LEDGER_LINE: LedgerLine = {
  article: 'a1',
  statement: 's1',
  speaker: 'p1',
  act: 'pledge',
  actConfidence: 0.4,
  published: WORDS[0].published,
  text: WORDS[0].text,
  who: 'Ilse Marren',
  what: { start: 12, end: 78, text: 'sign a single dismissal until the first crane at Sorrel is turning' },
  not: true,
  conditions: [{ kind: 'until', span: { start: 36, end: 78, text: 'until the first crane at Sorrel is turning' } }],
  deadline: '2027-03-31',
  later: [
    {
      article: 'a3',
      statement: 's1',
      relation: 'denies',
      published: WORDS[2].published,
      text: 'I never promised that nobody would be dismissed.',
      reason: 'a negation',
    },
  ],
};
const positions: PositionLine[] = [
  { article: 'a1', statement: 's1', speaker: 'p1', published: WORDS[0].published, text: WORDS[0].text, spans: [] },
  {
    article: 'a3',
    statement: 's1',
    speaker: 'p1',
    published: WORDS[2].published,
    text: WORDS[2].text,
    spans: [],
    against: [{ article: 'a1', statement: 's1', published: WORDS[0].published, text: WORDS[0].text, reason: 'a negation went' }],
  },
];
const versions: VersionLine[] = [
  {
    article: 'a1',
    from: 1,
    to: 2,
    changes: [
      {
        kind: 'reworded',
        severity: 3,
        before: { statement: 's1', speaker: 'Ilse Marren', text: WORDS[0].text, spans: [] },
        after: { statement: 's1', speaker: 'Ilse Marren', text: WORDS[2].text, spans: [] },
        edits: [{ kind: 'delete', was: 'not' }],
      },
    ],
  },
];

const copies: CopyLine[] = [{ from: 'a1', to: 'a2', kind: 'near', share: 0.9 }];
const feeds: FeedLine[] = [
  { url: 'https://courier.example/rss', due: '2026-11-24T09:30:00.000Z', entries: 20, failures: 0 },
  { url: 'https://gazette.example/feed.xml', due: '2026-11-24T12:00:00.000Z', entries: 0, failures: 3, error: 'the server says 503' },
];

/** A page of one paragraph in which one statement is made. */
export function recordOf(i: number): PageRecord {
  const { text, site, published } = WORDS[i]!;
  const whole = `“${text}” Mayor Ilse Marren said.`;
  const at = (words: string) => ({ start: whole.indexOf(words), end: whole.indexOf(words) + words.length, text: words });
  return {
    onrecord: '1',
    offsets: 'utf16',
    article: {
      id: `a${i + 1}`,
      title: `The mayor’s word, ${site}`,
      byline: [],
      site,
      published,
      language: 'en',
      text: whole,
      blocks: [{ kind: 'body', start: 0, end: whole.length }],
    },
    speakers: [{ id: 'p1', name: 'Ilse Marren', kind: 'person', role: 'Mayor', mentions: [at('Mayor Ilse Marren')] }],
    statements: [
      {
        id: 's1',
        block: 0,
        source: [at('Mayor Ilse Marren')],
        cue: [at('said')],
        content: [at(text)],
        quotation: 'direct',
        report: 'speech',
        speaker: 'p1',
        via: [],
        act: { kind: 'pledge', confidence: 0.8 },
        negated: false,
        conditions: [],
        quantities: [],
        times: [],
        damage: [],
        confidence: 0.9,
      },
    ],
    warnings: [],
  };
}

const articles = WORDS.map((w, i) => ({
  id: `a${i + 1}`,
  title: `The mayor’s word, ${w.site}`,
  site: w.site,
  published: w.published,
  statements: 1,
  versions: i === 0 ? 2 : 1,
}));

/** What the archive of these tests answers, by the address it is asked at. */
const ANSWERS: Readonly<Record<string, unknown>> = {
  '/healthz': { status: 'ok' },
  '/api/search': { items: hits },
  '/api/speakers': { items: [speaker] },
  '/api/speakers/p1': details,
  '/api/speakers/p2': { ...details, id: 'p2', name: 'I. Marren' },
  '/api/families': { items: [family] },
  '/api/families/f1': family,
  '/api/ledger': { items: [LEDGER_LINE] },
  '/api/positions': { items: positions },
  '/api/articles': { items: articles },
  '/api/articles/a1': recordOf(0),
  '/api/articles/a2': recordOf(1),
  '/api/articles/a3': recordOf(2),
  '/api/articles/a1/versions': { items: versions },
  ...Object.fromEntries(['a1', 'a2', 'a3'].map((a) => [`/api/articles/${a}/copies`, { items: a === 'a2' ? copies : [] }])),
  '/api/articles/a2/versions': { items: [] },
  '/api/articles/a3/versions': { items: [] },
  '/api/feeds': { items: feeds, quotations: [WORDS[0].text] },
  '/api/variants': { items: members.map(({ article, statement, ...m }) => ({ id: `${article}#${statement}`, changes: [], ...m })) },
  '/api/counts': { articles: 3, versions: 4, statements: 3, speakers: 1, families: 1, copies: 0, byAct: {}, byBlock: {} } satisfies Awaited<
    ReturnType<Archive['counts']>
  >,
};

/** The app as a server serves it, over an archive that is small and always the same; its objects are the archive's own types. */
export async function serveArchive(more: Readonly<Record<string, unknown>> = {}): Promise<{ readonly origin: string; close(): Promise<void> }> {
  const answers: Readonly<Record<string, unknown>> = { ...ANSWERS, ...more };
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname in answers) return void response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answers[pathname]));
    if (pathname.startsWith('/api/')) return void response.writeHead(404, { 'content-type': 'application/problem+json' }).end('{"title":"nothing here"}');
    const file = extname(pathname) === '' ? '/index.html' : pathname;
    const content = await readFile(`${WEB}${file}`).catch(() => undefined);
    response.writeHead(content ? 200 : 404, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' }).end(content);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((done) => server.close(() => done())),
  };
}
