import { diffStatements } from '../../compare/index.js';
import { spanOf } from '../../record/index.js';
import type { FamilyLine, FamilyMember, Paging } from '../archive.js';
import type { Db } from '../database/index.js';
import { known, type Texts, type Told, toldOf } from '../pages/index.js';

/** Families are read so many at a time. */
const AT_ONCE = 200;

/** Families of which at least two pages have a member, the most carried first. */
export async function families(db: Db, texts: Texts, { limit, offset = 0 }: Paging): Promise<FamilyLine[]> {
  const leaders = await db
    .selectFrom('families')
    .select('leader')
    .orderBy('carriers', 'desc')
    .orderBy('leader')
    .$if(limit !== undefined, (q) => q.limit(limit!))
    .$if(offset > 0, (q) => q.offset(offset))
    .execute();
  const out: FamilyLine[] = [];
  for (let at = 0; at < leaders.length; at += AT_ONCE) {
    const part = leaders.slice(at, at + AT_ONCE).map((l) => l.leader);
    const members = await membersOf(db, texts, part);
    out.push(...part.map((leader) => familyOf(members.get(leader) ?? [])));
  }
  return out;
}

/**
 * A family, named as `families` names it, or by a statement of it; of several of one statement the first that other pages print too. With the
 * drift of each member from the earliest.
 */
export async function family(db: Db, texts: Texts, id: string): Promise<FamilyLine | undefined> {
  const { article, statement, place } = partsOf(id);
  const rows = await db
    .selectFrom('statements as s')
    .innerJoin('articles as a', 'a.key', 's.article')
    .innerJoin('printings as p', 'p.statement', 's.key')
    .innerJoin('wordings as w', 'w.key', 'p.wording')
    .select('w.leader')
    .where('a.id', '=', article)
    .where('s.id', '=', statement)
    .$if(place !== undefined, (q) => q.where('p.place', '=', place!))
    .orderBy('p.place')
    .execute();
  if (rows.length === 0) return undefined;
  const members = await membersOf(
    db,
    texts,
    rows.map((r) => r.leader),
  );
  const carried = rows.find((r) => new Set(members.get(r.leader)!.map((m) => m.article)).size > 1) ?? rows[0]!;
  const line = familyOf(members.get(carried.leader)!);
  return { ...line, members: line.members.map((m, i) => (i === 0 ? m : { ...m, drift: driftOf(line.members[0]!, m) })) };
}

/** `article#statement`, and behind a stroke which of its wordings where it is not the first, counted from 1; ids of statements have neither sign. */
function partsOf(id: string): { readonly article: string; readonly statement: string; readonly place: number | undefined } {
  const [, article = id, statement = '', place] = /^(.*)#([^#/]*)(?:\/(\d+))?$/s.exec(id) ?? [];
  return { article, statement, place: place === undefined ? undefined : Number(place) - 1 };
}

const idOf = ({ article, statement, place }: Printed): string => `${article}#${statement}${place === 0 ? '' : `/${place + 1}`}`;

/** A statement with the words of it that are in the family. */
interface Printed extends Told {
  readonly place: number;
}

async function membersOf(db: Db, texts: Texts, leaders: readonly number[]): Promise<Map<number, Printed[]>> {
  const rows = await db
    .selectFrom('wordings as w')
    .innerJoin('printings as p', 'p.wording', 'w.key')
    .select(['w.leader', 'p.statement', 'p.place', 'p.spans'])
    .where('w.leader', 'in', [...leaders])
    .orderBy('p.statement')
    .orderBy('p.place')
    .execute();
  const told = await toldOf(
    db,
    texts,
    rows.map((r) => r.statement),
  );
  const byKey = new Map(told.map((t) => [t.key, t]));
  const out = new Map<number, Map<number, Printed>>();
  for (const { leader, statement, place, spans } of rows) {
    const family = out.get(leader) ?? out.set(leader, new Map()).get(leader)!;
    const known = family.get(statement);
    const whole = known ?? { ...byKey.get(statement)!, place, spans: [] };
    const ranges = JSON.parse(spans) as [number, number][];
    const printed = [...whole.spans, ...ranges.map(([start, end]) => spanOf(whole.of, { start, end }))].sort((a, b) => a.start - b.start);
    family.set(statement, { ...whole, spans: printed, text: printed.map((s) => s.text).join(' ') });
  }
  return new Map([...out].map(([leader, family]) => [leader, [...family.values()]]));
}

/** Members by time; those without a time after the others, by id. */
const byTime = (a: Told, b: Told): number =>
  atTime(a) - atTime(b) || order(a.article, b.article) || a.spans[0]!.start - b.spans[0]!.start || order(a.statement, b.statement);

/** Later than any date where there is none. */
const atTime = ({ time }: Told): number => time ?? Number.MAX_SAFE_INTEGER;

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function familyOf(told: readonly Printed[]): FamilyLine {
  const sorted = [...told].sort(byTime);
  const { article, statement } = sorted[0]!;
  return { id: idOf(sorted[0]!), ...known('speaker', speakerOf(told)), earliest: { article, statement }, members: sorted.map(memberOf) };
}

/** The one whom all name that name somebody for certain; where none does, whom all call the same. Several are left to the members. */
function speakerOf(told: readonly Printed[]): string | undefined {
  const of = (members: readonly Printed[]) => new Set(members.flatMap((t) => t.speaker ?? []));
  const [certain, all] = [of(told.filter((t) => t.certain)), of(told)];
  const [only] = certain.size > 0 ? certain : all;
  return (certain.size || all.size) === 1 ? only : undefined;
}

function memberOf({ article, statement, site, published, speaker, text, spans }: Told): FamilyMember {
  return { article, statement, ...known('site', site), ...known('published', published), ...known('speaker', speaker), text, spans };
}

function driftOf(first: FamilyMember, other: FamilyMember): NonNullable<FamilyMember['drift']> {
  const { severity, shared, edits } = diffStatements(other.text, first.text);
  return { severity, shared, edits: edits.map(({ kind, a, b }) => ({ kind, ...known('was', b?.text), ...known('is', a?.text) })) };
}
