import { Parser as CommonMark } from 'commonmark';
import { parquetReadObjects } from 'hyparquet';
import jsonld, { type Options } from 'jsonld';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { articleOf, HOSTILE, harbour, hostile, nothing, recordOf } from '../../tests/records.js';
import type { PageRecord } from '../record/index.js';
import { COLUMNS, EXPORTERS, type ExportOptions, parquetOf } from './index.js';
import { textFragment } from './pointers.js';

// Every format is read back by a reader that knows nothing of ours.

const written = (name: string, record: PageRecord, options: ExportOptions = {}) => EXPORTERS.find((e) => e.name === name)!.write(record, options);

const formulas = (): PageRecord => {
  const article = articleOf([['body', '=HYPERLINK("x") said: @cmd, and\tmore.']], { title: '+1', site: '-2' });
  return recordOf(article, ['@SUM(1)'], [{ near: '=HYPER', source: '=HYPERLINK("x")', cue: 'said', content: '@cmd, and\tmore', speaker: 'p1' }]);
};

/** The nodes of a JSON-LD document, its terms expanded; a term that the context does not know is an error. */
const expanded = async (text: string, context: object): Promise<Record<string, unknown>[]> => {
  const documentLoader = async (documentUrl: string) => ({ documentUrl, document: { '@context': context } });
  return (await jsonld.expand(JSON.parse(text), { documentLoader, safe: true } as unknown as Options.Expand)) as Record<string, unknown>[];
};

describe('csv', () => {
  const rows = (text: string) => Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });

  it('has a row a statement, and its ranges slice back', () => {
    const record = harbour();
    const { data, errors, meta } = rows(written('csv', record));
    expect([errors, meta.fields, data.length]).toEqual([[], COLUMNS.map((c) => c.name), record.statements.length]);
    expect(data.map((r) => r.speaker)).toContain('Tobias Renk');
    for (const row of data) {
      const spans = row.content_utf16!.split(' | ').map((r) => r.split('-').map(Number) as [number, number]);
      for (const [start, end] of spans) expect(row.words).toContain(record.article.text.slice(start, end));
    }
  });

  it('lets no cell begin like a formula', () => {
    const { data } = rows(written('csv', formulas()));
    for (const cell of Object.values(data[0]!)) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    expect(data[0]!.speaker).toBe("'@SUM(1)");
  });

  it('holds no control character and keeps to its columns, whatever the page says', () => {
    const text = written('csv', hostile());
    expect(text.replace(/\r\n/g, '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/);
    expect(rows(text).errors).toEqual([]);
  });

  it('writes its heading once', () => {
    expect(written('csv', nothing()).split('\r\n').filter(Boolean)).toHaveLength(1);
    expect(written('csv', nothing(), { continued: true })).toBe('');
  });
});

describe('events', () => {
  it('has a row for each act that is more than an assertion, with the codes of event coders', () => {
    const { data, errors } = Papa.parse<Record<string, string>>(written('events', harbour()), { header: true, skipEmptyLines: true });
    expect(errors).toEqual([]);
    expect(data.map((r) => [r.actor, r.act, r.cameo, r.plover])).toEqual([
      ['Tobias Renk', 'threaten', '13', 'THREATEN'],
      ['Transport ministry', 'refuse', '12', 'REJECT'],
    ]);
    expect(data[0]!.condition).toBe('If they send us letters instead of negotiators');
    expect(written('events', nothing(), { continued: true })).toBe('');
  });
});

describe('parquet', () => {
  it('is read back with its types', async () => {
    const record = harbour();
    const bytes = await parquetOf([record, formulas(), nothing()]);
    const rows = await parquetReadObjects({ file: bytes.slice().buffer });
    expect(rows).toHaveLength(record.statements.length + 1);
    expect(Object.keys(rows[0]!)).toEqual(COLUMNS.map((c) => c.name));
    expect(rows[0]).toMatchObject({ speaker: 'Tobias Renk', act: 'threaten', negated: false, confidence: 0.9, within: null });
  });
});

describe('jsonld', () => {
  it('expands to an article, its speakers, and a quotation or a claim for each statement', async () => {
    const record = harbour();
    const graph = await expanded(written('jsonld', record), { '@vocab': 'https://schema.org/' });
    const types = graph.map((node) => (node['@type'] as string[])[0]!.replace('https://schema.org/', ''));
    expect(types.slice(0, 3)).toEqual(['NewsArticle', 'Person', 'Person']);
    expect(types.filter((t) => t === 'Quotation' || t === 'Claim')).toHaveLength(record.statements.length);
    const ids = new Set(graph.map((node) => node['@id']));
    for (const node of graph)
      for (const key of ['creator', 'author', 'isPartOf', 'appearance'])
        for (const other of (node[`https://schema.org/${key}`] as { '@id'?: string }[] | undefined) ?? [])
          if (other['@id']) expect(ids).toContain(other['@id']);
  });

  it('follows no address that is none', () => {
    expect(written('jsonld', hostile())).not.toContain('javascript:');
  });
});

describe('annotations', () => {
  // the terms of https://www.w3.org/ns/anno.jsonld that are used, as the Recommendation maps them
  const OA = 'http://www.w3.org/ns/oa#';
  const AS = 'http://www.w3.org/ns/activitystreams#';
  const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
  const anno = {
    id: { '@id': '@id', '@type': '@id' },
    type: { '@id': '@type', '@type': '@id' },
    Annotation: `${OA}Annotation`,
    AnnotationPage: `${AS}OrderedCollectionPage`,
    TextualBody: `${OA}TextualBody`,
    TextPositionSelector: `${OA}TextPositionSelector`,
    TextQuoteSelector: `${OA}TextQuoteSelector`,
    items: { '@id': `${AS}items`, '@container': '@list' },
    startIndex: `${AS}startIndex`,
    body: `${OA}hasBody`,
    target: `${OA}hasTarget`,
    source: { '@id': `${OA}hasSource`, '@type': '@id' },
    selector: `${OA}hasSelector`,
    motivation: { '@id': `${OA}motivatedBy`, '@type': '@vocab' },
    purpose: { '@id': `${OA}hasPurpose`, '@type': '@vocab' },
    describing: `${OA}describing`,
    identifying: `${OA}identifying`,
    classifying: `${OA}classifying`,
    start: `${OA}start`,
    end: `${OA}end`,
    exact: `${OA}exact`,
    prefix: `${OA}prefix`,
    suffix: `${OA}suffix`,
    value: `${RDF}value`,
    format: 'http://purl.org/dc/elements/1.1/format',
  };
  interface Target {
    selector: [{ start: number; end: number }, { exact: string; prefix: string; suffix: string }];
  }

  it('points at the words by position and by quote, and both agree', () => {
    const record = harbour();
    const page = JSON.parse(written('annotations', record)) as { items: { target: Target[] }[]; offsets: string };
    expect([page.items.length, page.offsets]).toEqual([record.statements.length, 'utf16']);
    const { text } = record.article;
    for (const { target } of page.items)
      for (const { selector } of target) {
        const [{ start, end }, { exact, prefix, suffix }] = selector;
        expect(text.slice(start, end)).toBe(exact);
        expect(text.slice(start - prefix.length, end + suffix.length)).toBe(prefix + exact + suffix);
      }
  });

  it('uses only terms that the standard’s context knows', async () => {
    const [page] = await expanded(written('annotations', harbour()), anno);
    expect(page!['@type']).toEqual([`${AS}OrderedCollectionPage`]);
  });
});

describe('md', () => {
  const nodesOf = (text: string): { type: string; literal: string | null; destination: string | null }[] => {
    const walker = new CommonMark().parse(text).walker();
    const out = [];
    for (let at = walker.next(); at; at = walker.next()) if (at.entering) out.push(at.node);
    return out;
  };

  it('is headings, quotations and links to the words, as CommonMark reads it', () => {
    const record = harbour();
    const nodes = nodesOf(written('md', record));
    expect(nodes.filter((n) => n.type === 'block_quote')).toHaveLength(record.statements.length);
    expect(nodes.filter((n) => n.type === 'link').every((n) => n.destination!.startsWith('https://averna-courier.example/'))).toBe(true);
    expect(nodes.filter((n) => n.type === 'html_block' || n.type === 'html_inline')).toEqual([]);
  });

  it('lets a page write neither Markdown nor HTML', () => {
    const article = articleOf([['body', 'Ann said # one <b>x</b> [y](javascript:z) *w* http://evil.example `q` ~~r~~ &amp; and 1. so on.']]);
    const said = { near: 'Ann said', source: 'Ann', cue: 'said', content: article.text.slice(9), speaker: 'p1' };
    for (const record of [hostile(), recordOf(article, ['<i>Ann</i>'], [said])]) {
      const nodes = nodesOf(written('md', record));
      expect(nodes.filter((n) => ['html_block', 'html_inline', 'code', 'link', 'image'].includes(n.type))).toEqual([]);
    }
    const shown = nodesOf(written('md', recordOf(article, ['Ann'], [said])))
      .filter((n) => n.type === 'text')
      .map((n) => n.literal)
      .join('');
    expect(shown).toContain(article.text.slice(9));
  });

  it('says that nothing was found', () => {
    expect(written('md', nothing())).toContain('No statement found');
    expect(written('md', hostile())).not.toContain(HOSTILE);
  });
});

describe('text fragments', () => {
  it.each([
    ['few words', 'as the bridge-keeper said', '#:~:text=as%20the%20bridge%2Dkeeper%20said'],
    ['many words', 'one two three four five six seven eight nine', '#:~:text=one%20two%20three%20four,six%20seven%20eight%20nine'],
  ])('%s', (_, words, fragment) => expect(textFragment('https://a.example/b#c', words)).toBe(`https://a.example/b${fragment}`));
});

describe('what stands around the words', () => {
  const record = (): PageRecord => {
    const article = articleOf([
      ['body', 'Ada Example said the bridge was shut.'],
      ['embed', 'Nobody will cross it, Bo Sample (@bo) said.'],
      ['other', 'the bridge was shut'],
    ]);
    const span = { ...article.blocks[1]!, text: 'Nobody will cross it, Bo Sample (@bo) said.' };
    const author = { start: span.start + 22, end: span.start + 31, text: 'Bo Sample' };
    const blocks = [
      article.blocks[0]!,
      { ...article.blocks[1]!, post: { author, handle: { start: author.start + 11, end: author.start + 14, text: '@bo' } } },
      { ...article.blocks[2]!, repeats: 0 },
    ];
    const sections = [{ start: blocks[0]!.start, end: blocks[0]!.end, published: '2026-06-03T10:15:00+02:00' }];
    return recordOf(
      { ...article, blocks, sections, next: 'https://post.example/bridge?page=2' },
      ['Ada Example', 'Bo Sample'],
      [
        { near: 'Ada', source: 'Ada Example', cue: 'said', content: 'the bridge was shut', speaker: 'p1' },
        { near: 'Nobody', source: 'Bo Sample', cue: 'said', content: 'Nobody will cross it', speaker: 'p2' },
      ],
    );
  };
  it.each(['text', 'md', 'html'])('%s shows the entry of a live blog, who posted, where the page goes on', (name) => {
    const said = written(name, record(), { width: 200 }).replaceAll('\\', '').replaceAll('&#39;', "'");
    for (const words of [/2026-06-03 10:15 \+02:00/, /posted by:? Bo Sample \(@bo\)/i, /goes on at .*post\.example\/bridge\?page=2/is])
      expect(said).toMatch(words);
  });
  it('html says once who posted a post of two paragraphs, and links it without spelling its address out', () => {
    const of = record();
    const [said, embed, ...rest] = of.article.blocks;
    const post = { ...embed!.post!, url: 'https://post.example/bo/status/7' };
    const half = embed!.start + 20;
    const blocks = [said!, { ...embed!, end: half, post }, { ...embed!, start: half, post }, ...rest];
    const page = written('html', { ...of, article: { ...of.article, blocks } });
    expect(page.split('Posted by Bo Sample (@bo)')).toHaveLength(2);
    expect(page).toMatch(/<a href="https:\/\/post\.example\/bo\/status\/7"[^>]*>the post<\/a>/);
  });
  it('html says of a pull quote that the text says it too', () => expect(written('html', record())).toContain('Pull quote, said in the text'));
});
