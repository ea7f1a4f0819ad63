import type { PageRecord, Speaker, Statement } from '../../record/index.js';

/** Ids of a document's parts. Statement ids that count (`s3`) are kept, so that links stay short and stable; others are numbered apart. */
export interface Anchors {
  /** Number of a statement as readers see it: 1 for the first of the record. */
  readonly number: (statement: Statement) => number;
  /** Id of a statement's words in the article. */
  readonly words: (statement: Statement) => string;
  /** Id of a statement's entry in the list. */
  readonly entry: (statement: Statement) => string;
  /** Hue of a speaker, one of `HUES`, or `v-none`. */
  readonly hue: (speaker: Speaker | string | null) => string;
}

/** Speakers share this many hues in turn. */
export const HUES = 8;

/** Plans the ids and hues of one record's document. */
export function anchorsOf({ speakers, statements }: PageRecord): Anchors {
  const order = new Map(statements.map((s, i) => [s.id, i + 1]));
  const hues = new Map<string, number>();
  for (const { speaker } of statements) if (speaker !== null && !hues.has(speaker)) hues.set(speaker, hues.size % HUES);
  for (const { id } of speakers) if (!hues.has(id)) hues.set(id, hues.size % HUES);
  const number = (s: Statement): number => order.get(s.id) ?? 0;
  const tail = (s: Statement): string => (/^s\d{1,9}$/.test(s.id) ? s.id.slice(1) : `-${number(s)}`);
  return {
    number,
    words: (s) => `s${tail(s)}`,
    entry: (s) => `c${tail(s)}`,
    hue: (speaker) => {
      const hue = hues.get(typeof speaker === 'string' ? speaker : (speaker?.id ?? ''));
      return hue === undefined ? 'v-none' : `v${hue}`;
    },
  };
}
