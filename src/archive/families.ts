import { sql } from 'kysely';
import { diffStatements } from '../compare/index.js';
import type { FamilyLine, FamilyMember, Paging } from './archive.js';
import type { Db } from './engine.js';
import type { Texts } from './texts.js';
import { known, type Told, toldOf } from './told.js';

/** Families are read so many at a time. */
const AT_ONCE = 200;

/** Families of which at least two pages have a member, the most carried first. */
export async function families(db: Db, texts: Texts, { limit, offset = 0 }: Paging): Promise<FamilyLine[]> {
  const carriers = sql<number>`count(distinct s.article)`;
  const leaders = await db
    .selectFrom('wordings as w')
    .innerJoin('statements as s', 's.wording', 'w.key')
    .select('w.leader')
    .groupBy('w.leader')
    .having(carriers, '>', 1)
    .orderBy(carriers, 'desc')
    .orderBy('w.leader')
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

/** The family of a statement, named as `families` names it: by any of its members. With the drift of each from the earliest. */
export async function family(db: Db, texts: Texts, id: string): Promise<FamilyLine | undefined> {
  const [article, statement] = partsOf(id);
  const row = await db
    .selectFrom('statements as s')
    .innerJoin('articles as a', 'a.key', 's.article')
    .innerJoin('wordings as w', 'w.key', 's.wording')
    .select('w.leader')
    .where('a.id', '=', article)
    .where('s.id', '=', statement)
    .executeTakeFirst();
  if (!row) return undefined;
  const members = (await membersOf(db, texts, [row.leader])).get(row.leader)!;
  const line = familyOf(members);
  return { ...line, members: line.members.map((m, i) => (i === 0 ? m : { ...m, drift: driftOf(line.members[0]!, m) })) };
}

/** `article#statement`; a statement's id has no such sign. */
function partsOf(id: string): [string, string] {
  const at = id.lastIndexOf('#');
  return at < 0 ? [id, ''] : [id.slice(0, at), id.slice(at + 1)];
}

async function membersOf(db: Db, texts: Texts, leaders: readonly number[]): Promise<Map<number, Told[]>> {
  const rows = await db
    .selectFrom('wordings as w')
    .innerJoin('statements as s', 's.wording', 'w.key')
    .select(['w.leader', 's.key'])
    .where('w.leader', 'in', [...leaders])
    .execute();
  const told = new Map(
    (
      await toldOf(
        db,
        texts,
        rows.map((r) => r.key),
      )
    ).map((t) => [t.key, t]),
  );
  const out = new Map<number, Told[]>();
  for (const { leader, key } of rows) (out.get(leader) ?? out.set(leader, []).get(leader)!).push(told.get(key)!);
  return out;
}

/** Members by time; those without a time after the others, by id. */
const byTime = (a: Told, b: Told): number =>
  atTime(a) - atTime(b) || order(a.article, b.article) || a.spans[0]!.start - b.spans[0]!.start || order(a.statement, b.statement);

/** Later than any date where there is none. */
const atTime = ({ time }: Told): number => time ?? Number.MAX_SAFE_INTEGER;

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function familyOf(told: readonly Told[]): FamilyLine {
  const sorted = [...told].sort(byTime);
  const { article, statement } = sorted[0]!;
  const speaker = sorted.find((t) => t.speaker !== null)?.speaker;
  return { id: `${article}#${statement}`, ...known('speaker', speaker), earliest: { article, statement }, members: sorted.map(memberOf) };
}

function memberOf({ article, statement, site, published, speaker, text, spans }: Told): FamilyMember {
  return { article, statement, ...known('site', site), ...known('published', published), ...known('speaker', speaker), text, spans };
}

function driftOf(first: FamilyMember, other: FamilyMember): NonNullable<FamilyMember['drift']> {
  const { severity, shared, edits } = diffStatements(other.text, first.text);
  return { severity, shared, edits: edits.map(({ kind, a, b }) => ({ kind, ...known('was', b?.text), ...known('is', a?.text) })) };
}
