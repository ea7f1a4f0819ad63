import type { PageRecord, Speaker, Statement } from '../../src/record/index.js';
import { type Filters, passes } from './filters.js';

/** One row of the record beside the page. */
export type Row =
  | { readonly kind: 'voice'; readonly key: string; readonly speaker: Speaker | null; readonly count: number }
  | { readonly kind: 'card'; readonly key: string; readonly statement: Statement };

const placeOf = (s: Statement): number => s.content[0]!.start;

/** The statements that are shown, as rows: in reading order, or by speaker in the order in which they first speak, the unresolved last. */
export function rowsOf({ statements, speakers }: PageRecord, filters: Filters): Row[] {
  const shown = statements.filter((s) => passes(s, filters)).sort((a, b) => placeOf(a) - placeOf(b));
  const card = (statement: Statement): Row => ({ kind: 'card', key: statement.id, statement });
  if (filters.order === 'page') return shown.map(card);
  const voices = new Map<string | null, Statement[]>();
  for (const s of shown) {
    const said = voices.get(s.speaker);
    if (said) said.push(s);
    else voices.set(s.speaker, [s]);
  }
  const byId = new Map(speakers.map((p) => [p.id, p]));
  return [...voices]
    .sort(([a], [b]) => Number(a === null) - Number(b === null))
    .flatMap(([id, said]): Row[] => [
      { kind: 'voice', key: `voice-${id ?? ''}`, speaker: (id !== null && byId.get(id)) || null, count: said.length },
      ...said.map(card),
    ]);
}
