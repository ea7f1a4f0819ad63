import { type Act, type Span, spanOf } from '../../record/index.js';
import type { StatementRef } from '../archive.js';
import type { Db, Tx } from '../database/index.js';
import type { Texts } from './texts.js';

/** A statement as answers show it. */
export interface Told extends StatementRef {
  readonly key: number;
  /** The article's text, for what stands around. */
  readonly of: string;
  /** The speaker's id; where it may be several, the page's own, `article#p1`; for one who is not named, what the page calls them. */
  readonly speaker: string | null;
  /** Is it one speaker of the archive, and no doubt which? */
  readonly certain: boolean;
  readonly act: Act | null;
  readonly actConfidence: number | null;
  readonly negated: boolean;
  readonly published: string | null;
  readonly time: number | null;
  readonly site: string | null;
  readonly text: string;
  readonly spans: readonly Span[];
}

/** Statements asked for at a time: a database takes a bounded number of values. */
const AT_ONCE = 5000;

/** Statements by their keys, in that order; each cut out of its page's text. */
export async function toldOf(db: Db | Tx, texts: Texts, keys: readonly number[]): Promise<Told[]> {
  const out: Told[] = [];
  for (let at = 0; at < keys.length; at += AT_ONCE) out.push(...(await someTold(db, texts, keys.slice(at, at + AT_ONCE))));
  return out;
}

async function someTold(db: Db | Tx, texts: Texts, keys: readonly number[]): Promise<Told[]> {
  const rows = await db
    .selectFrom('statements as s')
    .innerJoin('articles as a', 'a.key', 's.article')
    .leftJoin('voices as v', 'v.key', 's.voice')
    .leftJoin('profiles as p', 'p.key', 'v.profile')
    .leftJoin('speakers as k', 'k.key', 'p.speaker')
    .select([
      's.key',
      's.article as articleKey',
      'a.id as article',
      's.id as statement',
      'v.name as named',
      'v.id as voice',
      'k.id as known',
      's.act',
      's.act_confidence as actConfidence',
      's.negated',
      's.published',
      's.time',
      's.site',
      's.spans',
    ])
    .select((e) => e.exists(e.selectFrom('doubts as d').select('d.maybe').whereRef('d.speaker', '=', 'k.key')).as('doubted'))
    .where('s.key', 'in', [...new Set(keys)])
    .execute();
  const of = await texts.of(
    db,
    rows.map((r) => r.articleKey),
  );
  const byKey = new Map(
    rows.map(({ articleKey, spans, act, negated, known, named, voice, doubted, ...rest }): [number, Told] => {
      const text = of.get(articleKey)!;
      const cut = (JSON.parse(spans) as [number, number][]).map(([start, end]) => spanOf(text, { start, end }));
      return [
        rest.key,
        {
          ...rest,
          speaker: known !== null && doubted ? `${rest.article}#${voice}` : (known ?? named),
          certain: known !== null && !doubted,
          of: text,
          act: act as Act | null,
          negated: negated === 1,
          text: cut.map((s) => s.text).join(' '),
          spans: cut,
        },
      ];
    }),
  );
  return keys.flatMap((k) => byKey.get(k) ?? []);
}

/** A field of a line that is left out where nothing is known. */
export const known = <K extends string, V>(key: K, value: V | null | undefined): { [P in K]?: V } =>
  (value === null || value === undefined ? {} : { [key]: value }) as { [P in K]?: V };
