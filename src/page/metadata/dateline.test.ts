import { describe, expect, it } from 'vitest';
import { readPage } from '../index.js';

const published = (head: string, foot = ''): string | undefined =>
  readPage({
    content: `Ceasefire talks go on in Velmar\n\n${head}The two delegations met again on Wednesday and will meet once more on Friday, an official said.\n\nNobody else spoke to reporters.\n${foot}`,
    format: 'text',
  }).published;

describe('the date in a dateline', () => {
  it.each([
    ['day, month, year', 'VELMAR (Norpress) - 3 June 2026 - ', '', '2026-06-03'],
    ['month, day, year', 'PORT VELMAR, Ostland, June 3, 2026 (Norpress) — ', '', '2026-06-03'],
    ['two places', 'VELMAR/TARSK, 18 February 2025 - ', '', '2025-02-18'],
    ['a month cut short, two hyphens', 'VELMAR, Ostland, Oct. 30, 2024 (Norpress) -- ', '', '2024-10-30'],
    ['no year, but the page names its own', 'LONDON, June 3 (Wire) — ', '© 2026 Norpress', '2026-06-03'],
    ['no year anywhere', 'LONDON, June 3 (Wire) — ', '', undefined],
    ['two years', 'LONDON, June 3 (Wire) — ', '© 2025 Norpress\n\n© 2026 Wire', undefined],
    ['no place in capitals', 'On Wednesday, June 3, 2026 - ', '', undefined],
    ['no date', 'VELMAR (Norpress) - ', '', undefined],
    ['a date in the text', 'VELMAR (Norpress) - Since 3 June 2019 - or before - ', '', undefined],
  ])('%s', (_, head, foot, date) => expect(published(head, foot)).toBe(date));

  it.each([
    ['VELMAR (Norpress) - ', ['Norpress']],
    ['VELMAR, Ostland, Oct. 30, 2024 (Norpress) -- ', ['Norpress']],
    ['VELMAR (Norpress) - 3 June 2026 - ', ['Norpress']],
    ['VELMAR/TARSK, 18 February 2025 - ', []],
    ['The mayor (Labour) - ', []],
  ])('its agency signs where nobody else does: %s', (dateline, byline) =>
    expect(
      readPage({ content: `Talks go on in Velmar\n\n${dateline}The two delegations met again on Wednesday and will meet on Friday.`, format: 'text' }).byline,
    ).toEqual(byline),
  );

  it('is said where the text says it', () => {
    const content = 'Talks go on in Velmar\n\nVELMAR (Norpress) - 3 June 2026 - The two delegations met again on Wednesday and will meet once more on Friday.';
    const { places } = readPage({ content, format: 'text' });
    expect(places?.map((p) => [p.field, p.from, content.slice(p.start, p.end)])).toEqual([
      ['title', 'first line', 'Talks go on in Velmar'],
      ['byline', 'dateline', 'Norpress'],
      ['published', 'dateline', '3 June 2026'],
    ]);
  });
});
