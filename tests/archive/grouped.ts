import type { Archive } from '../../src/archive/index.js';
import type { Row } from './sql.js';

/** Families and copies as lines of text, in an order of their own. */
export interface Grouped {
  readonly families: readonly string[];
  readonly copies: readonly string[];
}

const sorted = (rows: readonly unknown[]): string[] => rows.map((r) => JSON.stringify(r)).sort();

/** Some databases read the last digit of a number in SQL otherwise than JavaScript. */
const rounded = (share: unknown): string => Number(share).toFixed(9);

/** What an archive says that took the pages in one by one. */
export async function archived(archive: Archive): Promise<Grouped> {
  const families = (await archive.families()).map(({ id, members }) => [
    id,
    members.map(({ article, statement, site, published, spans }) => [article, statement, site, published, spans.map((s) => [s.start, s.end])]),
  ]);
  return { families: sorted(families), copies: sorted((await archive.copies()).map((c) => ({ ...c, share: rounded(c.share) }))) };
}

/** The same of the rows of the SQL: a member has one row for each wording of it that is in the family. */
export function told({ families, copies }: { readonly families: readonly Row[]; readonly copies: readonly Row[] }): Grouped {
  const byFamily = new Map<string, Map<string, Row[]>>();
  for (const row of [...families].sort((a, b) => Number(a.turn) - Number(b.turn))) {
    const members = byFamily.get(String(row.family)) ?? byFamily.set(String(row.family), new Map()).get(String(row.family))!;
    const name = `${row.article}#${row.statement}`;
    members.set(name, [...(members.get(name) ?? []), row]);
  }
  return {
    families: sorted([...byFamily].map(([id, members]) => [id, [...members.values()].map(memberOf)])),
    copies: sorted(copies.map((r) => ({ from: r.carried_from, to: r.carried_to, kind: r.kind, share: rounded(r.share) }))),
  };
}

function memberOf(rows: readonly Row[]): unknown {
  const [{ article, statement, site, published } = {} as Row] = rows;
  const spans = rows.flatMap((r) => JSON.parse(String(r.spans)) as [number, number][]).sort((a, b) => a[0] - b[0]);
  return [article, statement, site ?? undefined, published ?? undefined, spans];
}
