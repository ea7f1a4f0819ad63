import { sql } from 'kysely';
import type { SearchFilters, SearchHit } from '../archive.js';
import type { Condition, Db, Engine } from '../database/index.js';
import { known, type Texts, type Told, toldOf } from '../pages/index.js';
import { firstMoment, lastMoment, leavesOf, type Query, rankedPart, readQuery } from '../query/index.js';
import { speakersMeant } from '../speakers/index.js';
import { snippetOf } from './snippet.js';

/** Hits given where nobody says how many. */
const HITS = 20;

/**
 * Statements that hold what is searched for, best first; equally good ones by key, so that the same search gives the same order. Where all of its
 * words are too common to weigh, the newest first.
 */
export async function search(db: Db, engine: Engine, texts: Texts, words: string, filters: SearchFilters): Promise<SearchHit[]> {
  const query = readQuery(words);
  const conditions = await conditionsOf(db, engine, filters);
  if (conditions === undefined) return [];
  const by = rankedPart(query, await engine.commonOf(db, leavesOf(query)));
  const { within, left } = await engine.narrowed(db, conditions);
  let found = db
    .selectFrom(engine.match(query, by, within))
    .select(['matched.key', 'matched.score'])
    .$if(by !== undefined, (q) => q.orderBy('matched.score', 'desc').orderBy('matched.key'))
    .$if(by === undefined, (q) => q.orderBy('matched.key', 'desc'))
    .limit(filters.limit ?? HITS)
    .offset(filters.offset ?? 0);
  // words are kept of current statements alone: without a condition nothing has to be asked of a statement.
  // Joined in this order, so that the newest are found first and the others not at all
  if (left.length > 0)
    found = found
      .crossJoin('statements as s')
      .whereRef('s.key', '=', 'matched.key')
      // as the indexes have it
      .where('s.current', '=', sql.lit(1)) as typeof found;
  for (const { holds } of left) found = found.where(holds);
  const rows = await found.execute();
  const scores = new Map(rows.map((r) => [r.key, r.score]));
  const told = await toldOf(
    db,
    texts,
    rows.map((r) => r.key),
  );
  return told.map((t) => hitOf(t, query, scores.get(t.key)!));
}

/** What a statement must be beside its words; undefined where none can be it. */
async function conditionsOf(db: Db, engine: Engine, filters: SearchFilters): Promise<Condition[] | undefined> {
  const { speaker, act, site, quotation, conditional, since, until } = filters;
  const out: Condition[] = [];
  if (speaker !== undefined) {
    const meant = await speakersMeant(db, speaker);
    if (meant.length === 0) return undefined;
    out.push({ column: 'speaker', holds: engine.among('s.speaker', meant) });
  }
  if (act) out.push({ column: 'act', holds: sql`s.act = ${act}` });
  // the beginning of it besides: by that PostgreSQL has it in an index
  if (site) out.push({ column: 'site', holds: sql`s.site = ${site} and substr(s.site, 1, 80) = ${[...site].slice(0, 80).join('')}` });
  if (quotation) out.push({ column: 'quotation', holds: sql`s.quotation = ${quotation}` });
  if (conditional !== undefined) out.push({ column: 'conditional', holds: sql`s.conditional = ${conditional ? 1 : 0}` });
  if (since) out.push({ column: 'time', holds: sql`s.time >= ${firstMoment(since)}` });
  if (until) out.push({ column: 'time', holds: sql`s.time <= ${lastMoment(until)}` });
  return out;
}

function hitOf(told: Told, query: Query, score: number): SearchHit {
  const { article, statement, speaker, act, actConfidence, published, site, text, spans } = told;
  const about = { ...known('actConfidence', actConfidence), ...known('published', published), ...known('site', site) };
  return { article, statement, speaker, act, ...about, text, spans, ...snippetOf(told, query), score };
}
