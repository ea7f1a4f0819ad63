import { describe, expect, it } from 'vitest';
import { openArchive, type SearchFilters } from '../../src/archive/index.js';
import { ENGINES } from './engines.js';
import { made } from './made.js';

/** More statements of one word than are weighed. */
const [PAGES, EACH] = [42, 100];

describe.each(ENGINES)('a word that is on everything, on $name', ({ place }) => {
  const who = (n: number): string => (n % 1000 === 7 ? 'Greta Olm' : n % 3 === 0 ? 'Tobias Renk' : 'Ilse Marren');
  const words = (n: number): string => `Quay number${n} is ${n % 40 === 0 ? 'closed' : 'open'}.`;
  const about = (p: number) => ({ site: `site${p % 3}`, published: `2026-0${1 + (p % 5)}-01` });
  const all = Array.from({ length: PAGES * EACH }, (_, n) => ({ n, who: who(n), words: words(n), ...about(Math.floor(n / EACH)) }));
  type One = (typeof all)[number];

  it('is found among the statements that are meant, few or many, as if all had been gone through', { timeout: 120_000 }, async () => {
    const archive = await openArchive(await place());
    await archive.addAll(
      Array.from({ length: PAGES }, (_, p) =>
        made({ id: `q${p}`, ...about(p), says: all.slice(p * EACH, (p + 1) * EACH).map((one) => ({ who: one.who, words: one.words })) }),
      ),
    );
    const cases: readonly (readonly [words: string, SearchFilters, (one: One) => boolean])[] = [
      ['quay', {}, () => true],
      ['quay', { speaker: 'Olm' }, (o) => o.who === 'Greta Olm'],
      ['quay', { speaker: 'Renk' }, (o) => o.who === 'Tobias Renk'],
      ['quay', { speaker: 'Renk', site: 'site1' }, (o) => o.who === 'Tobias Renk' && o.site === 'site1'],
      ['quay', { site: 'site2', until: '2026-02' }, (o) => o.site === 'site2' && o.published < '2026-03'],
      ['quay', { since: '2026-05' }, (o) => o.published >= '2026-05'],
      ['quay closed', { site: 'site0' }, (o) => o.site === 'site0' && o.words.includes('closed')],
      ['quay -closed', { speaker: 'Olm' }, (o) => o.who === 'Greta Olm' && !o.words.includes('closed')],
      ['quay', { site: 'site' }, () => false],
    ];
    for (const [asked, filters, meant] of cases) {
      const found = (await archive.search(asked, { ...filters, limit: PAGES * EACH })).map((h) => h.text);
      const wanted = all.filter(meant).map((o) => o.words);
      expect(new Set(found), `${asked} ${JSON.stringify(filters)}`).toEqual(new Set(wanted));
      expect(found).toHaveLength(wanted.length);
      // too common to weigh: the newest first
      if (!asked.includes(' ')) expect(found).toEqual(wanted.reverse());
    }
    await archive.close();
  });
});
