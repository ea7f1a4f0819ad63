import type { Act, PageRecord, Statement } from '../../src/record/index.js';
import type { Route } from '../route.js';

/** Which statements are shown, and in which order: all of it stands in the address. */
export interface Filters {
  readonly speaker: string;
  readonly act: string;
  readonly quotation: string;
  readonly order: 'speaker' | 'page';
}

/** In the address for statements whose speaker is not settled. */
export const NOBODY = 'none';

export const filtersOf = ({ query }: Route): Filters => ({
  speaker: query.speaker ?? '',
  act: query.act ?? '',
  quotation: query.quotation ?? '',
  order: query.order === 'page' ? 'page' : 'speaker',
});

/** Does a statement pass? An empty filter lets everything through. */
export const passes = (s: Statement, { speaker, act, quotation }: Filters): boolean =>
  (speaker === '' || (s.speaker ?? NOBODY) === speaker) && (act === '' || s.act?.kind === act) && (quotation === '' || s.quotation === quotation);

/** One choice of a filter with the number of statements it would show. */
export interface Choice {
  readonly value: string;
  readonly count: number;
}

/** What can be chosen of each filter, counted among the statements that the other filters let through. */
export function choicesOf({ statements }: PageRecord, filters: Filters): Readonly<Record<'speaker' | 'act' | 'quotation', readonly Choice[]>> {
  const among = (own: keyof Filters): readonly Statement[] => statements.filter((s) => passes(s, { ...filters, [own]: '' }));
  return {
    speaker: counted(among('speaker').map((s) => s.speaker ?? NOBODY)),
    act: counted(among('act').flatMap((s): Act[] => (s.act ? [s.act.kind] : []))),
    quotation: counted(among('quotation').map((s) => s.quotation)),
  };
}

function counted(values: readonly string[]): Choice[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
