import { describe, expect, it } from 'vitest';
import { type Archive, openArchive } from '../../src/archive/index.js';
import type { PageRecord } from '../../src/record/index.js';
import { chance } from './chance.js';
import { ENGINES } from './engines.js';
import { made, type Said } from './made.js';
import { BEFORE_KEPT_COUNTS, type Inside, inside } from './rows.js';

const PEOPLE: readonly Said['who'][] = ['Ilse Marren', 'I. Marren', 'Marren', 'Tobias Renk', 'Greta Renk', 'Renk', null];
const ROLES = ['mayor of Averna', 'mayor', 'midfielder for Norham Rovers', 'senator for Kelso', undefined, undefined];
const ACTS = ['assert', 'pledge', 'deny', 'warn'] as const;

/** A server on a busy machine takes a while for some hundred transactions, each looked at from both sides; milliseconds. */
const PATIENCE = 300_000;

/** What came to an archive, one after the other; each changes something that is counted. */
type Step = (archive: Archive) => Promise<unknown>;

/** Pages, pages again, other versions of them that are later and earlier, speakers settled by hand, and whole batches that failed. */
function steps(seed: number, count: number): Step[] {
  const random = chance(seed);
  const below = (n: number): number => Math.floor(random() * n);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)]!;
  const things = Array.from({ length: 6 }, (_, i) => `We will never give up harbour ${i} of this town, and we will not sell wall ${i} to any stranger`);
  const words = (n: number): string => {
    const whole = pick(things);
    return pick([whole, whole.slice(whole.indexOf('we will')), whole.replace('never', 'not'), `Ferry ${n} was late by ${n + 3} hours on day ${n}.`]);
  };
  const leads = Array.from({ length: 3 }, (_, l) =>
    Array.from({ length: 12 }, (_, i) => `In Kelso${l} the wall of ${1900 + i * (l + 1)} was measured by Olm and Brandt${l} for ${i + 3} weeks.`).join(' '),
  );
  const page = (n: number): PageRecord =>
    made({
      id: `q${n}`,
      url: `https://quay.example/${below(count / 3)}`,
      ...(random() < 0.8 ? { published: `2026-0${1 + below(3)}-1${below(10)}` } : {}),
      lead: random() < 0.3 ? `${pick(leads)} More on ${n} soon.` : `Of ${n}.`,
      says: Array.from({ length: below(4) }, (_, i): Said => {
        const role = pick(ROLES);
        return { who: pick(PEOPLE), words: words(n * 4 + i), act: pick(ACTS), ...(role ? { role } : {}) };
      }),
    });
  const pages: PageRecord[] = [];
  const settle = async (archive: Archive, [a, b, own]: readonly number[], how: 'same' | 'apart'): Promise<void> => {
    const all = await archive.speakers(undefined, { limit: 1000 });
    const [one, other] = [all[a! % all.length], all[b! % all.length]];
    if (!one || !other || one === other) return;
    const voices = (await archive.speaker(one.id))!.voices;
    const { article, speaker } = voices[own! % voices.length]!;
    await archive.settle(how === 'apart' ? `${article}#${speaker}` : one.id, other.id, how);
  };
  return Array.from({ length: count }, (_, n): Step => {
    const kind = random();
    if (kind < 0.12 && pages.length > 3) {
      const [numbers, how] = [[below(99), below(99), below(99)], pick(['same', 'apart'] as const)];
      return (archive) => settle(archive, numbers, how);
    }
    if (kind < 0.2 && pages.length > 0) {
      const again = pick(pages);
      return (archive) => archive.add(again);
    }
    const batch = Array.from({ length: 1 + below(3) }, (_, i) => page(n * 4 + i));
    if (kind < 0.28) return (archive) => expect(archive.addAll([...batch, undefined as never])).rejects.toThrow();
    pages.push(...batch);
    return (archive) => archive.addAll(batch);
  });
}

const FAMILIES = `select w.leader, count(distinct s.article) as carriers from wordings w join printings p on p.wording = w.key
  join statements s on s.key = p.statement group by w.leader having count(distinct s.article) > 1`;
const SPEAKERS = `select k.id, count(s.key) as statements, count(distinct a.key) as articles, min(a.published) as first, max(a.published) as last
  from speakers k join profiles p on p.speaker = k.key join voices v on v.profile = p.key join articles a on a.key = v.article and a.current = 1
  left join statements s on s.voice = v.key group by k.id`;

/** Everything that is kept, counted anew from the rows that it is kept of. */
async function counted({ rows }: Inside) {
  const one = async (what: string): Promise<number> => (await rows(`select count(*) as n from ${what}`))[0]!.n as number;
  const byKind = async (what: string): Promise<object> => Object.fromEntries((await rows(what)).map(({ kind, n }) => [kind, n]));
  return {
    counts: {
      articles: await one('articles where current = 1'),
      versions: await one('articles'),
      statements: await one('statements where current = 1'),
      speakers: await one(`(${SPEAKERS}) as k`),
      families: await one(`(${FAMILIES}) as f`),
      copies: await one('copies where leader <> article'),
      byAct: await byKind("select coalesce(act, 'none') as kind, count(*) as n from statements where current = 1 group by act"),
      byBlock: await byKind('select b.kind, count(*) as n from blocks b join articles a on a.key = b.article where a.current = 1 group by b.kind'),
    },
    families: await rows(`${FAMILIES} order by 1`),
    speakers: await rows(`${SPEAKERS} order by 1`),
    said: await rows(`select s.key, p.speaker from statements s left join voices v on v.key = s.voice left join profiles p on p.key = v.profile order by 1`),
  };
}

async function kept(archive: Archive, { rows }: Inside): Promise<Awaited<ReturnType<typeof counted>>> {
  return {
    counts: await archive.counts(),
    families: await rows('select leader, carriers from families order by leader'),
    speakers: await rows('select id, statements, articles, first, last from speakers where articles > 0 order by id'),
    said: await rows('select key, speaker from statements order by key'),
  };
}

describe.each(ENGINES)('what is kept on $name', ({ place }) => {
  it.each([1, 2, 3, 4])('is what is there, whatever came in which order: %i', { timeout: PATIENCE }, async (seed) => {
    const at = await place();
    const archive = await openArchive(at);
    const tables = await inside(at);
    const most = { families: 0, copies: 0, speakers: 0, changes: 0 };
    for (const step of steps(seed, 48)) {
      await step(archive);
      const now = await kept(archive, tables);
      expect(now).toEqual(await counted(tables));
      const { families, copies, speakers, articles, versions } = now.counts;
      for (const [what, n] of Object.entries({ families, copies, speakers, changes: versions - articles }))
        most[what as keyof typeof most] = Math.max(most[what as keyof typeof most], n);
    }
    // the sequence was worth it: each of these came about
    expect(Math.min(...Object.values(most))).toBeGreaterThan(0);
    expect(await archive.families({ limit: 2 })).toEqual((await archive.families()).slice(0, 2));
    expect((await archive.families()).map((f) => new Set(f.members.map((m) => m.article)).size)).toEqual(
      (await tables.rows(`${FAMILIES} order by 2 desc`)).map((r) => r.carriers),
    );
    for (const each of [tables, archive]) await each.close();
  });

  it('is filled for an archive of an earlier onrecord, and kept from there', { timeout: PATIENCE }, async () => {
    const at = await place();
    const all = steps(5, 40);
    let archive = await openArchive(at);
    const tables = await inside(at);
    for (const step of all.slice(0, 32)) await step(archive);
    const contents = () => tables.rows('select key, content from statements order by key');
    const [before, spokenOf] = [await kept(archive, tables), await contents()];
    await archive.close();
    await tables.rows(...BEFORE_KEPT_COUNTS);
    archive = await openArchive(at, { readOnly: true });
    expect(await kept(archive, tables)).toEqual(before);
    expect(await contents()).toEqual(spokenOf);
    await archive.close();
    archive = await openArchive(at);
    for (const step of all.slice(32)) await step(archive);
    expect(await kept(archive, tables)).toEqual(await counted(tables));
    for (const each of [tables, archive]) await each.close();
  });
});
