import type { PageRecord, Speaker, Statement } from '../record/index.js';

/** A statement with the statements that are reported inside its content. */
export interface Told {
  readonly statement: Statement;
  readonly inside: readonly Told[];
}

/** One speaker, or nobody known, with what they said. */
export interface Voice {
  /** Null for the statements whose speaker the page does not settle. */
  readonly speaker: Speaker | null;
  /** Statements that stand on their own, in reading order. */
  readonly told: readonly Told[];
  /** Statements of this speaker that stand inside what somebody else said, in reading order. */
  readonly reported: readonly { readonly statement: Statement; readonly by: Statement }[];
}

/** Where a statement's words begin: offset of its first content span, UTF-16 code units. */
export const placeOf = (statement: Statement): number => Math.min(...statement.content.map((c) => c.start));

/** The name that a statement's speaker goes by, or undefined when the page does not settle it. */
export const speakerOf = (record: PageRecord, statement: Statement): Speaker | undefined => record.speakers.find((s) => s.id === statement.speaker);

/**
 * A record's statements by speaker: speakers in the order in which they first speak, the unresolved last, statements in reading order,
 * each with those reported inside it. Every statement stands in exactly one place under `told`, also when `within` runs in a circle.
 */
export function bySpeaker(record: PageRecord): Voice[] {
  const roots = nest([...record.statements].sort((a, b) => placeOf(a) - placeOf(b)));
  const voices = new Map<string | null, { told: Told[]; reported: { statement: Statement; by: Statement }[] }>();
  const voice = (id: string | null) => voices.get(id) ?? voices.set(id, { told: [], reported: [] }).get(id)!;
  const visit = ({ statement, inside }: Told): void => {
    for (const inner of inside) {
      if (inner.statement.speaker !== statement.speaker) voice(inner.statement.speaker).reported.push({ statement: inner.statement, by: statement });
      visit(inner);
    }
  };
  for (const root of roots) {
    voice(root.statement.speaker).told.push(root);
    visit(root);
  }
  const byId = new Map(record.speakers.map((s) => [s.id, s]));
  return [...voices]
    .map(([id, said]) => ({ speaker: (id !== null && byId.get(id)) || null, ...said }))
    .filter((v) => v.speaker || v.told.length > 0)
    .sort((a, b) => Number(a.speaker === null) - Number(b.speaker === null));
}

function nest(statements: readonly Statement[]): Told[] {
  const ids = new Set(statements.map((s) => s.id));
  const children = new Map<string, Statement[]>();
  for (const s of statements) if (s.within !== undefined) children.set(s.within, [...(children.get(s.within) ?? []), s]);
  const placed = new Set<string>();
  const told = (statement: Statement): Told => {
    placed.add(statement.id);
    return { statement, inside: (children.get(statement.id) ?? []).filter((c) => !placed.has(c.id)).map(told) };
  };
  const roots = statements.filter((s) => s.within === undefined || !ids.has(s.within)).map(told);
  for (const s of statements) if (!placed.has(s.id)) roots.push(told(s));
  return roots.sort((a, b) => placeOf(a.statement) - placeOf(b.statement));
}
