import { sql } from 'kysely';
import { type Utterance, utteranceKeys } from '../../compare/index.js';
import type { Engine, Tx } from '../database/index.js';
import { LeaderRows, type LeaderStore, type Thing } from '../leaders/index.js';

/** A wording in the archive. */
export interface Wording extends Utterance, Thing {}

/** The keys under which a wording is looked up, as the database holds them: 32 bits, signed. */
export const printsOf = (utterance: Utterance): number[] => Array.from(utteranceKeys(utterance), (k) => k | 0);

/** Wordings in their tables. What is looked up for a page's wordings is looked up for all of them at once. */
export class WordingStore implements LeaderStore<Wording> {
  readonly #leaders = new LeaderRows();
  readonly #read = new Map<number, Wording>();
  readonly #like = new Map<number, readonly number[]>();
  /** Leaders that lost a wording, and those that won it. A wording that had none is no move. */
  readonly moved = new Set<number>();

  constructor(
    private readonly tx: Tx,
    private readonly engine: Engine,
  ) {}

  /** A wording by its key. */
  async wording(key: number): Promise<Wording> {
    await this.#readAll([key]);
    return this.#leaders.current(this.#read.get(key)!);
  }

  async like(wording: Wording): Promise<readonly Wording[]> {
    if (!this.#like.has(wording.key)) await this.lookUp([wording]);
    return this.#like.get(wording.key)!.map((key) => this.#leaders.current(this.#read.get(key)!));
  }

  /** Finds what shares a key with each of these. */
  async lookUp(wordings: readonly Wording[]): Promise<void> {
    const prints = new Map(wordings.map((w) => [w.key, printsOf(w)]));
    const owners = await this.#owners(new Set([...prints.values()].flat()));
    for (const [key, of] of prints) this.#like.set(key, [...new Set(of.flatMap((p) => owners.get(p) ?? []))]);
    await this.#readAll([...owners.values()].flat());
  }

  async ledBy(leader: number): Promise<readonly Wording[]> {
    const rows = await this.tx.selectFrom('wordings').select('key').where('leader', '=', leader).where('key', '!=', leader).execute();
    const keys = new Set([...rows.map((r) => r.key), ...this.#leaders.putUnder(leader)]);
    await this.#readAll(keys);
    return [...keys].map((k) => this.#leaders.current(this.#read.get(k)!)).filter((w) => w.leader === leader);
  }

  async setLeader(key: number, leader: number): Promise<void> {
    const before = (await this.wording(key)).leader;
    if (before !== 0) for (const of of [before, leader]) if (of !== 0) this.moved.add(of);
    this.#leaders.set(key, leader);
  }

  /** Writes what was changed. */
  async write(): Promise<void> {
    const { leading, led } = this.#leaders.taken();
    if (leading.length > 0) await sql`update wordings set leader = key where ${this.engine.among('key', leading)}`.execute(this.tx);
    for (const [key, leader] of led) await this.tx.updateTable('wordings').set({ leader }).where('key', '=', key).execute();
  }

  async #owners(prints: Iterable<number>): Promise<Map<number, number[]>> {
    const rows = await this.tx.selectFrom('wording_prints').select(['print', 'wording']).where(this.engine.among('print', prints)).execute();
    const out = new Map<number, number[]>();
    for (const { print, wording } of rows) (out.get(print) ?? out.set(print, []).get(print)!).push(wording);
    return out;
  }

  async #readAll(keys: Iterable<number>): Promise<void> {
    const missing = new Set([...keys].filter((k) => !this.#read.has(k)));
    if (missing.size === 0) return;
    const rows = await this.tx.selectFrom('wordings').select(['key', 'words', 'speaker', 'day', 'leader']).where(this.engine.among('key', missing)).execute();
    for (const row of rows) this.#read.set(row.key, wordingOf(row));
  }
}

interface Row {
  readonly key: number;
  readonly words: Uint8Array | ArrayBuffer;
  readonly speaker: string | null;
  readonly day: number | null;
  readonly leader: number;
}

function wordingOf({ key, words, speaker, day, leader }: Row): Wording {
  return { key, leader, words: numbersIn(words), ...(speaker === null ? {} : { speaker }), ...(day === null ? {} : { day }) };
}

/** Copied, so that the numbers begin where a number may: a buffer of Node is a part of a larger one. */
const numbersIn = (bytes: Uint8Array | ArrayBuffer): Uint32Array => new Uint32Array(new Uint8Array(bytes).buffer);

/** Words as bytes, little end first. */
export const bytesOf = (words: Uint32Array): Uint8Array => new Uint8Array(words.buffer, words.byteOffset, words.byteLength);

/** Words as a text, and the words of such a text. */
export const wordsText = (words: Uint32Array): string => Buffer.from(bytesOf(words)).toString('base64');
export const wordsOf = (text: string): Uint32Array => numbersIn(Buffer.from(text, 'base64'));
