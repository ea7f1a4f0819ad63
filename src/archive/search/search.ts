import type { SearchFilters, SearchHit } from '../archive.js';
import type { Db, Engine } from '../database/index.js';
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
  const by = rankedPart(query, await engine.commonOf(db, leavesOf(query)));
  // joined in this order, so that the newest are found first and the others not at all
  let found = db
    .selectFrom(engine.match(query, by))
    .crossJoin('statements as s')
    .whereRef('s.key', '=', 'matched.key')
    .where('s.current', '=', 1)
    .select(['matched.key', 'matched.score'])
    .$if(by !== undefined, (q) => q.orderBy('matched.score', 'desc').orderBy('matched.key'))
    .$if(by === undefined, (q) => q.orderBy('matched.key', 'desc'))
    .limit(filters.limit ?? HITS)
    .offset(filters.offset ?? 0);
  if (filters.speaker !== undefined) {
    const meant = await speakersMeant(db, filters.speaker);
    if (meant.length === 0) return [];
    found = found.where(engine.among('s.speaker', meant));
  }
  if (filters.act) found = found.where('s.act', '=', filters.act);
  if (filters.site) found = found.where('s.site', '=', filters.site);
  if (filters.quotation) found = found.where('s.quotation', '=', filters.quotation);
  if (filters.conditional !== undefined) found = found.where('s.conditional', '=', filters.conditional ? 1 : 0);
  if (filters.since) found = found.where('s.time', '>=', firstMoment(filters.since));
  if (filters.until) found = found.where('s.time', '<=', lastMoment(filters.until));
  const rows = await found.execute();
  const scores = new Map(rows.map((r) => [r.key, r.score]));
  const told = await toldOf(
    db,
    texts,
    rows.map((r) => r.key),
  );
  return told.map((t) => hitOf(t, query, scores.get(t.key)!));
}

function hitOf(told: Told, query: Query, score: number): SearchHit {
  const { article, statement, speaker, act, actConfidence, published, site, text, spans } = told;
  const about = { ...known('actConfidence', actConfidence), ...known('published', published), ...known('site', site) };
  return { article, statement, speaker, act, ...about, text, spans, ...snippetOf(told, query), score };
}
