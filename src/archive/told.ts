import { type Act, type Span, spanOf } from '../record/index.js';
import type { StatementRef } from './archive.js';
import type { Db, Tx } from './engine.js';
import type { Texts } from './texts.js';

/** A statement as answers show it. */
export interface Told extends StatementRef {
  readonly key: number;
  /** The article's text, for what stands around. */
  readonly of: string;
  readonly speaker: string | null;
  readonly act: Act | null;
  readonly negated: boolean;
  readonly published: string | null;
  readonly time: number | null;
  readonly site: string | null;
  readonly text: string;
  readonly spans: readonly Span[];
}

/** Statements by their keys, in that order; each cut out of its page's text. */
export async function toldOf(db: Db | Tx, texts: Texts, keys: readonly number[]): Promise<Told[]> {
  if (keys.length === 0) return [];
  const rows = await db
    .selectFrom('statements as s')
    .innerJoin('articles as a', 'a.key', 's.article')
    .leftJoin('voices as v', 'v.key', 's.voice')
    .select([
      's.key',
      's.article as articleKey',
      'a.id as article',
      's.id as statement',
      'v.name as speaker',
      's.act',
      's.negated',
      's.published',
      's.time',
      's.site',
      's.spans',
    ])
    .where('s.key', 'in', [...new Set(keys)])
    .execute();
  const of = await texts.of(
    db,
    rows.map((r) => r.articleKey),
  );
  const byKey = new Map(
    rows.map(({ articleKey, spans, act, negated, ...rest }): [number, Told] => {
      const text = of.get(articleKey)!;
      const cut = (JSON.parse(spans) as [number, number][]).map(([start, end]) => spanOf(text, { start, end }));
      return [rest.key, { ...rest, of: text, act: act as Act | null, negated: negated === 1, text: cut.map((s) => s.text).join(' '), spans: cut }];
    }),
  );
  return keys.flatMap((k) => byKey.get(k) ?? []);
}

/** A field of a line that is left out where nothing is known. */
export const known = <K extends string, V>(key: K, value: V | null | undefined): { [P in K]?: V } =>
  (value === null || value === undefined ? {} : { [key]: value }) as { [P in K]?: V };
