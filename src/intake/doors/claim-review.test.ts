import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type PageInput, pagesOf } from '../pages.js';

const folder = mkdtempSync(join(tmpdir(), 'onrecord-claims-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const review = (more: object = {}) => ({
  '@context': 'https://schema.org',
  '@type': 'ClaimReview',
  url: 'https://checks.example/levy',
  datePublished: '2026-03-05',
  claimReviewed: 'The harbour levy doubled in one year.',
  author: { '@type': 'Organization', name: 'Averna Fact Desk' },
  itemReviewed: { '@type': 'Claim', author: { '@type': 'Person', name: 'Ilse Marren', jobTitle: 'Mayor of Averna' }, datePublished: '2026-03-01' },
  reviewRating: { '@type': 'Rating', ratingValue: 1, bestRating: 5, alternateName: 'Mostly false' },
  ...more,
});

async function inputs(text: string): Promise<PageInput[]> {
  const file = join(folder, 'reviews.json');
  writeFileSync(file, text);
  const out: PageInput[] = [];
  for await (const input of pagesOf([file])) out.push(input);
  return out;
}
const records = async (value: unknown) =>
  (await inputs(typeof value === 'string' ? value : JSON.stringify(value))).map((i) => ('record' in i ? i.record : undefined));
const claims = (all: Awaited<ReturnType<typeof records>>) => all.map((r) => r?.statements[0]?.content[0]?.text);

describe('ClaimReview', () => {
  it('is a record of the claim by whoever made it and the finding by whoever checked it', async () => {
    const [record] = await records(review());
    expect(record).toMatchObject({
      article: { url: 'https://checks.example/levy', site: 'Averna Fact Desk', published: '2026-03-05' },
      speakers: [
        { id: 'p1', name: 'Ilse Marren', kind: 'person', role: 'Mayor of Averna' },
        { id: 'p2', name: 'Averna Fact Desk', kind: 'organisation' },
      ],
      statements: [
        { speaker: 'p1', content: [{ text: 'The harbour levy doubled in one year.' }], times: [{ from: '2026-03-01', of: 'saying' }] },
        { speaker: 'p2', content: [{ text: 'Mostly false' }] },
      ],
      warnings: [],
    });
  });

  it.each<[string, unknown, number]>([
    ['a list', [review(), review({ claimReviewed: 'Another claim.' })], 2],
    ['a graph', { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebPage' }, review()] }, 1],
    ['a feed', { '@type': 'DataFeed', dataFeedElement: [{ '@type': 'DataFeedItem', item: [review(), review({ claimReviewed: 'B.' })] }] }, 2],
    ['one a line', `${JSON.stringify(review())}\n${JSON.stringify(review({ claimReviewed: 'B.' }))}\n`, 2],
    ['types by address, and several', review({ '@type': ['https://schema.org/ClaimReview', 'Review'] }), 1],
  ])('is found in %s', async (_, value, count) => {
    const all = await records(value);
    expect(all).toHaveLength(count);
    expect(claims(all)[0]).toBe('The harbour levy doubled in one year.');
  });

  it('says what a review lacks, and makes none of it up', async () => {
    const [record] = await records(review({ author: undefined, itemReviewed: undefined, reviewRating: { ratingValue: 2, bestRating: 5 } }));
    expect(record).toMatchObject({ speakers: [], statements: [{ speaker: null }, { speaker: null, content: [{ text: '2 of 5' }] }] });
    expect(record!.warnings).toHaveLength(2);
  });

  it.each<[string, string, RegExp]>([
    ['no claim', JSON.stringify([review({ claimReviewed: undefined }), review()]), /reviews\.json#1 is a ClaimReview without claimReviewed/],
    ['no review', JSON.stringify({ '@type': 'DataFeed', dataFeedElement: [] }), /has no ClaimReview in it/],
    ['broken JSON', JSON.stringify(review()).slice(0, -2), /is not JSON/],
  ])('is refused in its place: %s', async (_, text, message) => {
    const [first] = await inputs(text);
    expect(first).toMatchObject({ error: { code: 'unreadable-input', message: expect.stringMatching(message) } });
  });
});
