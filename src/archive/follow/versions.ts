import { sql } from 'kysely';
import { diffStatements, sameSpeaker } from '../../compare/index.js';
import { hull, type PageRecord, type Statement } from '../../record/index.js';
import type { VersionChange, VersionLine } from '../archive.js';
import type { Db } from '../database/index.js';
import { identityOf, known, unpack } from '../pages/index.js';

/** Share of the shorter wording that the other has, from which a statement of one version is one of the other's, reworded. */
const REWORDED = 0.5;

/** What each version of a page changed in what it has people say; by article id or address, else of every page that changed. */
export async function versions(db: Db, article?: string): Promise<VersionLine[]> {
  const out: VersionLine[] = [];
  for (const page of await (article === undefined ? changedPages(db) : pagesNamed(db, article))) out.push(...(await versionsOf(db, page)));
  return out;
}

async function changedPages(db: Db): Promise<number[]> {
  // the number stands in the query, or SQLite does not take the index of these alone
  const rows = await db.selectFrom('articles').select('page').distinct().where('version', '>', sql.lit(1)).orderBy('page').execute();
  return rows.map((r) => r.page);
}

/** Pages of an id, and the page of an address. */
async function pagesNamed(db: Db, name: string): Promise<number[]> {
  const byId = await db.selectFrom('articles').select('page').distinct().where('id', '=', name).execute();
  const byAddress = await db
    .selectFrom('pages')
    .select('key as page')
    .where('identity', '=', identityOf({ url: name, id: name }))
    .execute();
  return [...new Set([...byId, ...byAddress].map((r) => r.page))].sort((a, b) => a - b);
}

async function versionsOf(db: Db, page: number): Promise<VersionLine[]> {
  const rows = await db.selectFrom('articles').select(['id', 'version', 'text', 'record']).where('page', '=', page).orderBy('version').execute();
  const records = rows.map((r) => unpack(r));
  return rows.slice(1).map((row, i) => ({
    article: row.id,
    ...known('url', records[i + 1]!.article.url),
    from: rows[i]!.version,
    to: row.version,
    changes: changesIn(records[i]!, records[i + 1]!),
  }));
}

/** The changes inside quotations and attributions, in the order of the page; what stayed word for word is not told. */
export function changesIn(before: PageRecord, after: PageRecord): VersionChange[] {
  const pairs = pairsOf(before, after);
  const taken = new Set(pairs.map((p) => p.before));
  const changes = pairs.flatMap((p) => changeOf(before, after, p));
  const removed = before.statements
    .filter((s) => !taken.has(s))
    .map((s): VersionChange => ({ kind: 'removed', severity: 2, before: sideOf(before, s), edits: [] }));
  const paired = new Set(pairs.map((p) => p.after));
  const added = after.statements.filter((s) => !paired.has(s)).map((s): VersionChange => ({ kind: 'added', severity: 1, after: sideOf(after, s), edits: [] }));
  return [...changes, ...removed, ...added].sort((a, b) => placeOf(a) - placeOf(b));
}

interface Pair {
  readonly before: Statement;
  readonly after: Statement;
}

const wordsOf = ({ content }: Statement): string => content.map((c) => c.text).join(' ');

/** Statements of two versions that are one, the likest first; word for word the same needs no comparing. */
function pairsOf(before: PageRecord, after: PageRecord): Pair[] {
  const left = new Set(before.statements);
  const pairs: Pair[] = [];
  const rest: Statement[] = [];
  for (const s of after.statements) {
    const same = [...left].find((o) => wordsOf(o) === wordsOf(s));
    if (same) {
      left.delete(same);
      pairs.push({ before: same, after: s });
    } else rest.push(s);
  }
  const scored = rest
    .flatMap((s) => [...left].map((o) => ({ before: o, after: s, shared: diffStatements(wordsOf(s), wordsOf(o)).shared })))
    .filter((p) => p.shared >= REWORDED);
  scored.sort((a, b) => b.shared - a.shared);
  const done = new Set<Statement>();
  for (const { before: o, after: s } of scored) {
    if (!left.has(o) || done.has(s)) continue;
    left.delete(o);
    done.add(s);
    pairs.push({ before: o, after: s });
  }
  return pairs;
}

function changeOf(before: PageRecord, after: PageRecord, pair: Pair): VersionChange[] {
  const sides = { before: sideOf(before, pair.before), after: sideOf(after, pair.after) };
  const drift = diffStatements(sides.after.text, sides.before.text);
  const edits = drift.edits.filter((e) => !e.reported).map(({ kind, a, b }) => ({ kind, ...known('was', b?.text), ...known('is', a?.text) }));
  const [was, is] = [sides.before.speaker, sides.after.speaker];
  if (was !== undefined && is !== undefined && sameSpeaker(is, was) === false) return [{ kind: 'reattributed', severity: 3, ...sides, edits }];
  return edits.length > 0 ? [{ kind: 'reworded', severity: drift.severity, ...sides, edits }] : [];
}

function sideOf({ speakers }: PageRecord, statement: Statement): NonNullable<VersionChange['before']> {
  const name = speakers.find((s) => s.id === statement.speaker)?.name;
  return { statement: statement.id, ...known('speaker', name), text: wordsOf(statement), spans: statement.content };
}

const placeOf = ({ before, after }: VersionChange): number => hull((after ?? before)!.spans)!.start;
