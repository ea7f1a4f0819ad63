import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RECALLS } from '../src/attribution/index.js';
import { type PageRecord, read, violations } from '../src/index.js';

const example = (file: string): Promise<PageRecord> => read(readFileSync(new URL(`../examples/${file}`, import.meta.url)));

/** A statement as one line: `speaker (kind of quotation, act) via … : content`, shortened to what a row asks for. */
function find(record: PageRecord, content: string) {
  const s = record.statements
    .filter((x) => x.content.some((c) => c.text.includes(content)))
    .sort((a, b) => a.content[0]!.text.length - b.content[0]!.text.length)[0];
  const name = (id: string | null) => record.speakers.find((p) => p.id === id)?.name ?? null;
  if (!s) return undefined;
  return {
    speaker: name(s.speaker),
    quotation: s.quotation,
    within: s.within !== undefined,
    via: s.via.map(name),
    conditions: s.conditions.map((c) => c.span.text),
    damage: [...new Set(s.damage.map((d) => d.kind))],
  };
}

type Row = [content: string, speaker: string | null, more?: Partial<NonNullable<ReturnType<typeof find>>>];
const EXPECTED: Record<string, Row[]> = {
  'harbour-vote.html': [
    ['it has not ended anything', 'dockers’ union'],
    ['back to the people who were born beside it', 'Ilse Marren', { quotation: 'mixed' }],
    ['no dock worker would lose a contract', 'Ilse Marren', { quotation: 'indirect' }],
    ['We will not sign a single dismissal', 'Ilse Marren', { quotation: 'direct', conditions: ['until the first crane at Sorrel is turning'] }],
    ['his members would block the harbour road', 'Tobias Renk', { conditions: ['if talks on the transfer had not begun by Easter'] }],
    ['Nothing on wheels, anyway', 'Tobias Renk', { quotation: 'direct' }],
    ['We did not print them', 'Henrike Aalto'],
    ['does not leave over a weekend', 'Henrike Aalto', { quotation: 'mixed' }],
    ['a shopping list with footnotes', 'Pieter Vasko'],
    ['it would not pay for a new access', 'transport ministry', { within: true }],
    ['the road could be finished', 'Agathe Lindmoro', { within: true }],
    ['My windows have been rattling', 'Oona Brisk'],
    ['were never asked this question', 'Pieter Vasko'],
  ],
  'ceasefire-talks.html': [
    ['So if one more column is seen', 'Milena Harrowitz', { damage: ['unbalanced-quotation'] }],
    ['14 capitals are bound to give guarantees to Tarsovia', null, { damage: ['scrambled-name'] }],
    ['the pledge as a first stone', 'Edda Finnmark', { conditions: ['As soon as the cannons rest'] }],
    ['And once such a paper is signed', 'Milena Harrowitz', { conditions: ['If a paper which is worth the ink', 'once such a paper is signed'] }],
    ['How did this quarrel get its start', 'Kastrian state media'],
    ['undertakings for us and for the Tarsovians', 'Dmitar Pell', { via: ['Kastrian state media'] }],
    ['14 capitals are bound to give guarantees to his country', 'Oren Valdeck'],
    ['her to talk with Valdeck in person', 'Edda Finnmark', { within: true }],
    ['that I could', 'Milena Harrowitz', { within: true }],
    ['The chancellor handed me the letter', 'Oren Valdeck', { quotation: 'direct' }],
    ['We requested a table and not a throne – Marland', 'Josipa Tallen', { quotation: 'direct' }],
  ],
  'inquiry-hearing.txt': [
    ['The first alarm came at ten past two', 'Casper Holt', { quotation: 'direct' }],
    ['four people knew', 'Casper Holt', { quotation: 'direct' }],
    ['There is no number two, Casper', 'The voice', { within: true }],
    ['he had written to the company three times', 'Casper Holt'],
    ['Did you keep copies', 'Verity Strand', { quotation: 'direct' }],
    ['I kept two', 'Casper Holt', { quotation: 'direct' }],
    ['no such letters were ever received', 'Leopold Crane'],
    ['Nobody asked us anything', 'Rosalind Petrie', { quotation: 'direct' }],
    ['two of the three letters still exist', 'a union representative', { within: true }],
    ['the inquiry will get papers', 'Grigor Bellamy'],
    ['she would summon its directors', 'Honora Whitlock', { conditions: ['unless the maintenance log was on her table by Friday noon'] }],
    ['I have been patient', 'Honora Whitlock'],
  ],
};

describe.each(Object.entries(EXPECTED))('%s', (file, rows) => {
  it.each(rows)('“%s”: %s', async (content, speaker, more = {}) => expect(find(await example(file), content)).toMatchObject({ speaker, ...more }));

  it('gives a record that holds, twice the same', async () => {
    const [a, b] = [await example(file), await example(file)];
    expect(violations(a)).toEqual([]);
    expect(JSON.stringify(a)).toBe(JSON.stringify(b));
  });

  it('takes no statement from furniture', async () => {
    const { article, statements } = await example(file);
    expect(statements.filter((s) => ['promo', 'related', 'bio', 'other'].includes(article.blocks[s.block]!.kind))).toEqual([]);
  });
});

it('labels the furniture of a flat page by its text alone', async () => {
  const { article } = await example('ceasefire-talks.html');
  const count = (kind: string) => article.blocks.filter((b) => b.kind === kind).length;
  expect({ promo: count('promo'), related: count('related'), caption: count('caption'), bio: count('bio') }).toEqual({
    promo: 2,
    related: 1,
    caption: 3,
    bio: 4,
  });
  expect(article.blocks.flatMap((b) => (b.credit ? [b.credit.text] : []))).toEqual([
    'Ilan Bresko/Continental Photo',
    'Petra Lindh/Meridian Images via Norpress',
    'Petra Lindh/CP photo',
  ]);
});

it('finds more with high recall and less, but surer, with precise', async () => {
  const page = readFileSync(new URL('../examples/harbour-vote.html', import.meta.url));
  const [high, balanced, precise] = await Promise.all(RECALLS.map(async (recall) => (await read(page, { recall })).statements.map((s) => s.confidence)));
  expect(high!.length).toBeGreaterThanOrEqual(balanced!.length);
  expect(balanced!.length).toBeGreaterThan(precise!.length);
  expect(Math.min(...precise!)).toBeGreaterThan(Math.min(...balanced!));
});

it('says that a page is in another language, and guesses neither acts nor speakers there', async () => {
  const { warnings, statements } = await read(
    'Der Rat der Stadt hat am Montag getagt, und die Brücke bleibt zu.\n\nAnna Berg, die den Rat leitet, sagte: „Wir haben damals überlegt, die Brücke nicht vor dem Oktober zu öffnen, weil beides, das Geld und die Zeit, nur schwer zu finden ist.“',
  );
  expect(warnings[0]).toMatch(/another language \(de\)/);
  expect(statements.map((s) => [s.act, s.speaker])).toEqual([[null, null]]);
});

it('takes a page for no English whatever it declares where hardly a word is', async () => {
  const words = 'Umphathi webhuloho uthe ibhuloho lizovulwa ngoMsombuluko emva kokulungiswa komgwaqo nezinsimbi '.repeat(12);
  const { article, warnings } = await read(`<html lang="en-ZA"><title>Ibhuloho</title><article><h1>Ibhuloho</h1><p>${words}</p></article></html>`);
  expect(article.language).toBe('und-x-other');
  expect(warnings[0]).toMatch(/in another language and English alone/);
});
