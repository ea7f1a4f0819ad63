import { createHash } from 'node:crypto';
import { areOneUtterance, compareUtterances, type PrintedWording, type Utterance, wordingsOf } from '../../compare/index.js';
import type { PageRecord } from '../../record/index.js';
import { type Engine, insertRows, type Tx } from '../database/index.js';
import { Leaders, type Likeness } from '../leaders/index.js';
import { inParts, type Tally, timeOf } from '../pages/index.js';
import { pageJoins, pageLeaves } from './carriers.js';
import { bytesOf, printsOf, type Wording, WordingStore } from './wording-store.js';

/** Milliseconds of a day. */
const DAY = 86_400_000;

const likeness: Likeness<Wording> = { order: compareUtterances, alike: areOneUtterance };

/**
 * Writes the wordings that a page's statements print, and puts those that are new into their families.
 *
 * @param statements keys of the statements, in the order of the record
 */
export async function joinFamilies(tx: Tx, engine: Engine, tally: Tally, record: PageRecord, statements: readonly number[]): Promise<void> {
  const named = namedWordings(record);
  const { keys, fresh } = await wordingsFor(tx, engine, new Map(named.map((w) => [w.hash, w])));
  const rows = named.map(({ hash, statement, place, spans }) => ({
    statement: statements[statement]!,
    place,
    wording: keys.get(hash)!,
    spans: JSON.stringify(spans.map((s) => [s.start, s.end])),
  }));
  await insertRows(tx, engine, 'printings', rows);
  const store = new WordingStore(tx, engine);
  if (fresh.length > 0) {
    await store.lookUp(fresh);
    await new Leaders(store, likeness).put(fresh);
    await store.write();
  }
  await pageJoins(tx, engine, tally, { printed: await leadersOf(tx, engine, keys.values()), moved: store.moved });
}

/** The leaders of wordings. */
async function leadersOf(tx: Tx, engine: Engine, wordings: Iterable<number>): Promise<number[]> {
  const rows = await tx.selectFrom('wordings').select('leader').where(engine.among('key', wordings)).execute();
  return rows.map((r) => r.leader);
}

/** The wordings that a page prints, each with who says it, on which day, and the name under which no other wording is kept. */
export function namedWordings(record: PageRecord): (PrintedWording & Utterance & { readonly hash: string })[] {
  const printed = wordingsOf(record).map((w) => ({ ...w, ...aboutOf(record, w) }));
  return printed.map((w) => ({ hash: hashOf(w), ...w }));
}

/** The keys of wordings; those that are new are written. */
async function wordingsFor(
  tx: Tx,
  engine: Engine,
  byHash: ReadonlyMap<string, Utterance>,
): Promise<{ readonly keys: Map<string, number>; readonly fresh: Wording[] }> {
  const keys = new Map<string, number>();
  await inParts([...byHash.keys()], async (hashes) => {
    for (const { hash, key } of await tx.selectFrom('wordings').select(['hash', 'key']).where('hash', 'in', hashes).execute()) keys.set(hash, key);
  });
  const missing = [...byHash].filter(([hash]) => !keys.has(hash));
  await inParts(missing, async (part) => {
    const values = part.map(([hash, { words, speaker = null, day = null }]) => ({ hash, words: bytesOf(words), speaker, day, leader: 0 }));
    for (const { hash, key } of await tx.insertInto('wordings').values(values).returning(['hash', 'key']).execute()) keys.set(hash, key);
  });
  const fresh = missing.map(([hash, { words, speaker, day }]): Wording => ({ words, speaker, day, key: keys.get(hash)!, leader: 0 }));
  const prints = fresh.flatMap((w) => printsOf(w).map((print) => ({ print, wording: w.key })));
  await insertRows(tx, engine, 'wording_prints', prints);
  return { keys, fresh };
}

/** Takes the statements of a version that no longer counts out of their families. */
export async function leaveFamilies(tx: Tx, engine: Engine, tally: Tally, article: number): Promise<void> {
  const own = tx.selectFrom('statements').select('key').where('article', '=', article);
  const rows = await tx.selectFrom('printings').select('wording').where('statement', 'in', own).distinct().execute();
  const printed = await leadersOf(
    tx,
    engine,
    rows.map((r) => r.wording),
  );
  await tx.deleteFrom('printings').where('statement', 'in', own).execute();
  const moved = new Set<number>();
  for (const { wording } of rows) {
    const used = await tx.selectFrom('printings').select('statement').where('wording', '=', wording).limit(1).executeTakeFirst();
    if (!used) for (const leader of await drop(tx, engine, wording)) moved.add(leader);
  }
  await pageLeaves(tx, engine, tally, { printed, moved });
}

/** Takes a wording that nobody has any more out of the tables; gives the leaders that won or lost a wording thereby. */
async function drop(tx: Tx, engine: Engine, key: number): Promise<ReadonlySet<number>> {
  await tx.deleteFrom('wording_prints').where('wording', '=', key).execute();
  const store = new WordingStore(tx, engine);
  await new Leaders(store, likeness).takeOut(await store.wording(key));
  await store.write();
  await tx.deleteFrom('wordings').where('key', '=', key).execute();
  return store.moved;
}

/** Who says it, where the page names them, and on which day. */
function aboutOf({ article, speakers, statements }: PageRecord, { statement }: PrintedWording): Pick<Utterance, 'speaker' | 'day'> {
  const speaker = speakers.find((s) => s.id === statements[statement]!.speaker);
  const time = timeOf(article.published);
  return {
    ...(speaker && speaker.kind !== 'unnamed' ? { speaker: speaker.name } : {}),
    ...(time === null ? {} : { day: Math.floor(time / DAY) }),
  };
}

/** The words, the speaker and the day as a name that no other wording has. */
const hashOf = ({ words, speaker, day }: Utterance): string =>
  createHash('sha256')
    .update(bytesOf(words))
    .update(JSON.stringify([speaker ?? null, day ?? null]))
    .digest('base64url')
    .slice(0, 22);
