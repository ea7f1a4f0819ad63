import { createHash } from 'node:crypto';
import { areOneUtterance, compareUtterances, saysEnough, type Utterance, utteranceWords } from '../compare/index.js';
import { quotationsOf } from '../language/index.js';
import type { PageRecord, Range, Statement } from '../record/index.js';
import type { Engine, Tx } from './engine.js';
import { inParts, timeOf } from './keep.js';
import { Leaders, type Likeness } from './leaders.js';
import { insertRows } from './rows.js';
import { printsOf, type Wording, WordingStore, wordingOf } from './wording-store.js';

/** Milliseconds of a day. */
const DAY = 86_400_000;

const likeness: Likeness<Wording> = { order: compareUtterances, alike: areOneUtterance };

/** The wordings of a page's statements. */
export interface PageWordings {
  /** Key of the wording of each statement, in the order of the record; null where it says too little. */
  readonly keys: readonly (number | null)[];
  /** Those that are new in the archive. */
  readonly fresh: readonly Wording[];
}

/** Finds the wording of each statement of a page, and writes those that are new. */
export async function wordingsFor(tx: Tx, engine: Engine, record: PageRecord): Promise<PageWordings> {
  const told = record.statements.map((s) => utteranceOf(record, s).map((u) => ({ hash: hashOf(u), ...u }))[0]);
  const byHash = new Map(told.flatMap((t) => (t ? [[t.hash, t] as const] : [])));
  const keys = new Map<string, number>();
  await inParts([...byHash.keys()], async (hashes) => {
    for (const { hash, key } of await tx.selectFrom('wordings').select(['hash', 'key']).where('hash', 'in', hashes).execute()) keys.set(hash, key);
  });
  const missing = [...byHash.values()].filter((t) => !keys.has(t.hash));
  await inParts(missing, async (part) => {
    const values = part.map(({ hash, words, speaker = null, day = null }) => ({ hash, words: bytesOf(words), speaker, day, leader: 0 }));
    for (const { hash, key } of await tx.insertInto('wordings').values(values).returning(['hash', 'key']).execute()) keys.set(hash, key);
  });
  const fresh = missing.map(({ hash, ...utterance }): Wording => ({ ...utterance, key: keys.get(hash)!, leader: 0 }));
  const prints = fresh.flatMap((w) => printsOf(w).map((print) => ({ print, wording: w.key })));
  await insertRows(tx, engine, 'wording_prints', prints);
  return { keys: told.map((t) => (t ? keys.get(t.hash)! : null)), fresh };
}

/** Puts new wordings into their families. */
export async function joinFamilies(tx: Tx, engine: Engine, { fresh }: PageWordings): Promise<void> {
  if (fresh.length === 0) return;
  const store = new WordingStore(tx, engine);
  await store.lookUp(fresh);
  await new Leaders(store, likeness).put(fresh);
  await store.write();
}

/** Takes the statements of a version that no longer counts out of their families. */
export async function leaveFamilies(tx: Tx, engine: Engine, article: number): Promise<void> {
  const rows = await tx.selectFrom('statements').select('wording').where('article', '=', article).where('wording', 'is not', null).distinct().execute();
  await tx.updateTable('statements').set({ wording: null }).where('article', '=', article).execute();
  for (const { wording } of rows) {
    const used = await tx.selectFrom('statements').select('key').where('wording', '=', wording).limit(1).executeTakeFirst();
    if (!used) await drop(tx, engine, wording!);
  }
}

/** Takes a wording that nobody has any more out of the tables. */
async function drop(tx: Tx, engine: Engine, key: number): Promise<void> {
  const row = await tx.selectFrom('wordings').select(['key', 'words', 'speaker', 'day', 'leader']).where('key', '=', key).executeTakeFirstOrThrow();
  await tx.deleteFrom('wording_prints').where('wording', '=', key).execute();
  const store = new WordingStore(tx, engine);
  await new Leaders(store, likeness).takeOut(wordingOf(row));
  await store.write();
  await tx.deleteFrom('wordings').where('key', '=', key).execute();
}

/** What of a statement is held against others: of mixed speech the quoted words, where they say enough. None where it says too little. */
function utteranceOf(record: PageRecord, statement: Statement): Utterance[] {
  const { article, speakers } = record;
  const speaker = speakers.find((s) => s.id === statement.speaker);
  const time = timeOf(article.published);
  const about = {
    ...(speaker && speaker.kind !== 'unnamed' ? { speaker: speaker.name } : {}),
    ...(time === null ? {} : { day: Math.floor(time / DAY) }),
  };
  const wordings = [...(statement.quotation === 'mixed' ? [quotedIn(record, statement)] : []), statement.content.map((c) => c.text).join(' ')];
  const told = wordings.map((text): Utterance => ({ words: utteranceWords(text), ...about })).find(saysEnough);
  return told ? [told] : [];
}

/** The words of a statement that stand between quotation marks. */
function quotedIn({ article: { text, blocks } }: PageRecord, { content, block }: Statement): string {
  const quotations = quotationsOf(text, [blocks[block]!]);
  const inside = (c: Range): string[] =>
    quotations.flatMap((q) => {
      const [start, end] = [Math.max(q.start, c.start), Math.min(q.end, c.end)];
      return start < end ? [text.slice(start, end)] : [];
    });
  return content.flatMap(inside).join(' ');
}

const bytesOf = (words: Uint32Array): Uint8Array => new Uint8Array(words.buffer, words.byteOffset, words.byteLength);

/** The words, the speaker and the day as a name that no other wording has. */
const hashOf = ({ words, speaker, day }: Utterance): string =>
  createHash('sha256')
    .update(bytesOf(words))
    .update(JSON.stringify([speaker ?? null, day ?? null]))
    .digest('base64url')
    .slice(0, 22);
