import { CsvError, parse } from 'csv-parse/sync';
import { OnrecordError, SPEAKER_KINDS, type SpeakerKind } from '../record/index.js';
import type { HeldRole, RegisteredSpeaker } from '../speaker/index.js';
import { sourceOf } from './source.js';

/** The columns of a table of speakers; the first two must be there. A speaker with several roles has a row for each. */
export const REGISTRY_COLUMNS = ['id', 'names', 'kind', 'country', 'wikidata', 'role', 'from', 'until'] as const;
type Column = (typeof REGISTRY_COLUMNS)[number];

/** One cell's law: what it may be, and what to tell where it is not. */
interface Law {
  readonly allows: RegExp;
  readonly wants: string;
}

const DATE: Law = { allows: /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/, wants: 'a year, month or day: 2021, 2021-05 or 2021-05-30' };
const LAWS: Readonly<Partial<Record<Column, Law>>> = {
  id: { allows: /^(?!p\d+$)[^\s#]+$/u, wants: 'an id without spaces or #, and not p1, p2, … (the page’s own)' },
  names: { allows: /^$|\p{L}/u, wants: 'one name or more, with | between them' },
  kind: { allows: new RegExp(`^(?:${SPEAKER_KINDS.join('|')})?$`), wants: `one of ${SPEAKER_KINDS.join(', ')}, or nothing for a person` },
  country: { allows: /^(?:[A-Z]{2})?$/, wants: 'a country’s two capital letters (ISO 3166-1): FR' },
  wikidata: { allows: /^(?:Q[1-9]\d*)?$/, wants: 'a Wikidata item: Q42' },
  from: { ...DATE, allows: new RegExp(`^$|${DATE.allows.source}`) },
  until: { ...DATE, allows: new RegExp(`^$|${DATE.allows.source}`) },
};

type Row = Readonly<Record<Column, string>>;

/**
 * Reads a table of speakers from a CSV file (or `-`, or an address): a line with the columns' names, then a row for each speaker and role.
 *
 * @throws OnrecordError `source-unavailable` when it cannot be had, `unreadable-input` with the line that is wrong
 */
export async function readRegistry(place: string): Promise<RegisteredSpeaker[]> {
  const { content } = await sourceOf(place);
  return registryFrom(typeof content === 'string' ? content : new TextDecoder().decode(content), place);
}

/**
 * A table of speakers from the text of a CSV file.
 *
 * @param place how errors name the file
 */
export function registryFrom(csv: string, place: string): RegisteredSpeaker[] {
  const found = new Map<string, { entry: RegisteredSpeaker; line: number }>();
  for (const { row, line } of rowsOf(csv, place)) {
    const wrong = (what: string, hint: string): OnrecordError => new OnrecordError('unreadable-input', `${place}, line ${line}: ${what}`, hint);
    for (const [column, law] of Object.entries(LAWS))
      if (!law.allows.test(row[column as Column])) throw wrong(`${column} is "${row[column as Column].slice(0, 60)}"`, `wanted is ${law.wants}`);
    if ((row.from || row.until) && !row.role) throw wrong('dates without a role', 'name the role that was held, or leave the dates out');
    if (row.from && row.until && row.from > row.until) throw wrong(`the role ends (${row.until}) before it begins (${row.from})`, 'exchange the two');
    const before = found.get(row.id);
    if (!before && !row.names) throw wrong(`${row.id} has no name`, 'wanted is one name or more, with | between them');
    const clash = before && (['kind', 'country', 'wikidata'] as const).find((c) => row[c] && before.entry[c] !== undefined && before.entry[c] !== row[c]);
    if (clash) throw wrong(`${row.id} has the ${clash} "${row[clash]}", but "${before.entry[clash]}" in line ${before.line}`, 'an id is one speaker’s');
    found.set(row.id, { entry: joined(before?.entry, row), line: before?.line ?? line });
  }
  if (found.size === 0)
    throw new OnrecordError('unreadable-input', `${place} has no speakers`, `wanted is a CSV file with the columns ${REGISTRY_COLUMNS.join(', ')}`);
  return [...found.values()].map(({ entry }) => entry);
}

/** A speaker with what one more row says of them. */
function joined(before: RegisteredSpeaker | undefined, { id, names, kind, country, wikidata, role, from, until }: Row): RegisteredSpeaker {
  const held: HeldRole[] = role ? [{ role, ...(from ? { from } : {}), ...(until ? { until } : {}) }] : [];
  const all = [...(before?.names ?? []), ...names.split('|').map((n) => n.trim())].filter((n) => /\p{L}/u.test(n));
  const about = { country: country || before?.country, wikidata: wikidata || before?.wikidata };
  return {
    id,
    names: [...new Set(all)],
    kind: before?.kind ?? ((kind || 'person') as SpeakerKind),
    ...(about.country ? { country: about.country } : {}),
    ...(about.wikidata ? { wikidata: about.wikidata } : {}),
    roles: [...(before?.roles ?? []), ...held],
  };
}

/** The rows with the lines on which they end, every column there. */
function rowsOf(csv: string, place: string): { row: Row; line: number }[] {
  try {
    const read = parse(csv, { bom: true, info: true, trim: true, skip_empty_lines: true, columns: (header: string[]) => checked(header, place) });
    return (read as unknown as { record: Partial<Row>; info: { lines: number } }[]).map(({ record, info }) => ({
      row: Object.fromEntries(REGISTRY_COLUMNS.map((c) => [c, record[c] ?? ''])) as unknown as Row,
      line: info.lines,
    }));
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    throw new OnrecordError(
      'unreadable-input',
      `${place}, line ${cause.lines}: ${cause.message}`,
      'mend the line; a cell with a comma wants quotation marks around it',
      { cause },
    );
  }
}

function checked(header: readonly string[], place: string): string[] {
  const names = header.map((h) => h.toLowerCase());
  const [unknown, missing] = [names.find((n) => !(REGISTRY_COLUMNS as readonly string[]).includes(n)), ['id', 'names'].find((c) => !names.includes(c))];
  if (unknown !== undefined || missing !== undefined)
    throw new OnrecordError(
      'unreadable-input',
      `${place}, line 1: ${missing === undefined ? `no column is called "${unknown}"` : `the column ${missing} is missing`}`,
      `the columns are ${REGISTRY_COLUMNS.join(', ')}`,
    );
  return names;
}
