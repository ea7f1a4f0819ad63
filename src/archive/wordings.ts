import { createHash } from 'node:crypto';
import { areOneUtterance, compareUtterances, saysEnough, type Utterance, utteranceKeys, utteranceWords } from '../compare/index.js';
import { quotationsOf } from '../language/index.js';
import type { PageRecord, Range, Statement } from '../record/index.js';
import type { Tx } from './engine.js';
import { inParts, timeOf } from './keep.js';
import { type LeaderStore, Leaders, type Likeness, type Thing } from './leaders.js';

/** Milliseconds of a day. */
const DAY = 86_400_000;

/** A wording in the archive. */
interface Wording extends Utterance, Thing {}

const likeness: Likeness<Wording> = { order: compareUtterances, alike: areOneUtterance };

/** Puts the statements of a page that was just written into their families. */
export async function joinFamilies(tx: Tx, record: PageRecord, statementKeys: readonly number[]): Promise<void> {
  const utterances = new Map(record.statements.flatMap((s, i) => utteranceOf(record, s).map((u): [number, Utterance] => [statementKeys[i]!, u])));
  const fresh: Wording[] = [];
  for (const [statement, utterance] of utterances) {
    const { wording, isNew } = await wordingFor(tx, utterance);
    if (isNew) fresh.push({ ...utterance, key: wording, leader: 0 });
    await tx.updateTable('statements').set({ wording }).where('key', '=', statement).execute();
  }
  await new Leaders(new WordingStore(tx), likeness).put(fresh);
}

/** Takes the statements of a version that no longer counts out of their families. */
export async function leaveFamilies(tx: Tx, article: number): Promise<void> {
  const rows = await tx.selectFrom('statements').select('wording').where('article', '=', article).where('wording', 'is not', null).distinct().execute();
  await tx.updateTable('statements').set({ wording: null }).where('article', '=', article).execute();
  const store = new WordingStore(tx);
  for (const { wording } of rows) {
    const used = await tx.selectFrom('statements').select('key').where('wording', '=', wording).limit(1).executeTakeFirst();
    if (!used) await store.drop(wording!);
  }
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

async function wordingFor(tx: Tx, utterance: Utterance): Promise<{ readonly wording: number; readonly isNew: boolean }> {
  const { words, speaker = null, day = null } = utterance;
  const bytes = new Uint8Array(words.buffer, words.byteOffset, words.byteLength);
  const hash = createHash('sha256')
    .update(bytes)
    .update(JSON.stringify([speaker, day]))
    .digest('base64url')
    .slice(0, 22);
  const known = await tx.selectFrom('wordings').select('key').where('hash', '=', hash).executeTakeFirst();
  if (known) return { wording: known.key, isNew: false };
  const { key } = await tx.insertInto('wordings').values({ hash, words: bytes, speaker, day, leader: 0 }).returning('key').executeTakeFirstOrThrow();
  await inParts([...utteranceKeys(utterance)], (prints) =>
    tx
      .insertInto('wording_prints')
      .values(prints.map((p) => ({ print: p | 0, wording: key })))
      .execute(),
  );
  return { wording: key, isNew: true };
}

interface Row {
  readonly key: number;
  readonly words: Uint8Array | ArrayBuffer;
  readonly speaker: string | null;
  readonly day: number | null;
  readonly leader: number;
}

function wordingOf({ key, words, speaker, day, leader }: Row): Wording {
  // copied, so that the numbers begin where a number may: a buffer of Node is a part of a larger one
  const bytes = new Uint8Array(words);
  return { key, leader, words: new Uint32Array(bytes.buffer), ...(speaker === null ? {} : { speaker }), ...(day === null ? {} : { day }) };
}

/** Wordings in their tables. */
class WordingStore implements LeaderStore<Wording> {
  constructor(private readonly tx: Tx) {}

  async leadersLike(wording: Wording): Promise<readonly Wording[]> {
    const rows = await this.#like(wording).whereRef('w.leader', '=', 'w.key').execute();
    return rows.map(wordingOf);
  }

  async allLike(wording: Wording): Promise<readonly Wording[]> {
    return (await this.#like(wording).execute()).map(wordingOf);
  }

  async ledBy(leader: number): Promise<readonly Wording[]> {
    const rows = await this.tx
      .selectFrom('wordings')
      .select(['key', 'words', 'speaker', 'day', 'leader'])
      .where('leader', '=', leader)
      .where('key', '!=', leader)
      .execute();
    return rows.map(wordingOf);
  }

  async setLeader(key: number, leader: number): Promise<void> {
    await this.tx.updateTable('wordings').set({ leader }).where('key', '=', key).execute();
  }

  /** Takes a wording that nobody has any more out of the tables. */
  async drop(key: number): Promise<void> {
    const row = await this.tx.selectFrom('wordings').select(['key', 'words', 'speaker', 'day', 'leader']).where('key', '=', key).executeTakeFirstOrThrow();
    await this.tx.deleteFrom('wording_prints').where('wording', '=', key).execute();
    await new Leaders(this, likeness).takeOut(wordingOf(row));
    await this.tx.deleteFrom('wordings').where('key', '=', key).execute();
  }

  #like(wording: Wording) {
    const prints = [...utteranceKeys(wording)].map((p) => p | 0);
    return this.tx
      .selectFrom('wordings as w')
      .select(['w.key', 'w.words', 'w.speaker', 'w.day', 'w.leader'])
      .where('w.key', 'in', (q) => q.selectFrom('wording_prints').select('wording').where('print', 'in', prints));
  }
}
