import type { Article, PageRecord, Speaker } from '../../record/index.js';
import type { Tx } from '../database/index.js';
import { identityOf, inParts, type Tally } from '../pages/index.js';
import { foldedWords } from '../query/index.js';
import { type Profile, personsOf, type Settled, surnameKey } from './persons.js';

/** Finds the speaker of every voice of a page that was just written, over all pages. Gives the speakers who won or lost pages before it. */
export async function linkVoices(tx: Tx, tally: Tally, record: PageRecord, voices: ReadonlyMap<string, number>): Promise<ReadonlySet<number>> {
  const touched = new Set<string>();
  for (const speaker of record.speakers) {
    const block = blockOf(speaker);
    if (!block) continue;
    const { key, isNew } = await profileFor(tx, record, speaker, block);
    if (isNew) touched.add(block);
    await tx.updateTable('voices').set({ profile: key }).where('key', '=', voices.get(speaker.id)!).execute();
  }
  return tellApart(tx, tally, touched);
}

/** Begins the block of one whom a table of speakers named by its id: nobody else is in it. */
const REGISTERED = 'registered ';

/** Whom a speaker is to be told from: people of one surname, others of one name. Undefined for one who is not named, or only described. */
function blockOf({ id, kind, name, country, registered }: Speaker): string | undefined {
  if (registered) return `${REGISTERED}${id}`;
  if (kind === 'unnamed') return undefined;
  if (kind === 'person') {
    const surname = surnameKey(name);
    return surname && `person ${surname}`;
  }
  if (kind === 'country' && country) return `country ${country}`;
  const words = foldedWords(name).filter((w) => w !== 'the');
  // "residents", "two officials": other people on every page
  if (kind === 'group' && !/\p{Lu}/u.test(name)) return undefined;
  return words.length === 0 ? undefined : `${kind} ${words.join(' ')}`;
}

const normal = (text: string | undefined): string | null => (text === undefined ? null : foldedWords(text).join(' '));

/** What a page's own naming is known by where somebody settled it for that page alone. */
export const pageSign = (article: Pick<Article, 'url' | 'id'>, name: string): string => JSON.stringify(['page', identityOf(article), normal(name)]);

async function profileFor(tx: Tx, { article }: PageRecord, speaker: Speaker, block: string): Promise<{ readonly key: number; readonly isNew: boolean }> {
  const { name, kind, role, country } = speaker;
  const own = pageSign(article, name);
  const settled = await tx
    .selectFrom('settlements')
    .select('a')
    .where((e) => e.or([e('a', '=', own), e('b', '=', own)]))
    .executeTakeFirst();
  const sign = settled ? own : kind === 'person' ? JSON.stringify([block, normal(name), normal(role), country ?? null]) : JSON.stringify([block]);
  return profileWith(tx, { sign, block, name, kind, role: role ?? null, country: country ?? null });
}

type NewProfile = Profile & { readonly block: string; readonly kind: string };

export async function profileWith(tx: Tx, profile: NewProfile): Promise<{ readonly key: number; readonly isNew: boolean }> {
  const known = await tx.selectFrom('profiles').select('key').where('sign', '=', profile.sign).executeTakeFirst();
  if (known) return { key: known.key, isNew: false };
  const folded = foldedWords(profile.name)
    .map((w) => ` ${w}`)
    .join('');
  const made = await tx
    .insertInto('profiles')
    .values({ ...profile, folded })
    .returning('key')
    .executeTakeFirstOrThrow();
  return { key: made.key, isNew: true };
}

type Row = Profile & { readonly key: number; readonly block: string; readonly kind: string; readonly speaker: number | null };

/** Tells the speakers of some blocks apart anew. Gives those who won or lost a profile that had a speaker before. */
export async function tellApart(tx: Tx, tally: Tally, blocks: ReadonlySet<string>): Promise<ReadonlySet<number>> {
  const done = new Set<string>();
  const moved = new Set<number>();
  for (const block of [...blocks].sort()) {
    if (done.has(block)) continue;
    const { rows, settled } = await together(tx, block, done);
    for (const speaker of await assign(tx, tally, rows, settled)) moved.add(speaker);
  }
  return moved;
}

/** The profiles of a block, and those of other blocks that somebody said are the same. */
async function together(tx: Tx, first: string, done: Set<string>): Promise<{ readonly rows: Row[]; readonly settled: Settled[] }> {
  const rows: Row[] = [];
  const settled = new Map<string, Settled>();
  const waiting = [first];
  for (let block = waiting.pop(); block !== undefined; block = waiting.pop()) {
    if (done.has(block)) continue;
    done.add(block);
    const found = await tx.selectFrom('profiles').selectAll().where('block', '=', block).orderBy('sign').execute();
    rows.push(...found);
    // a registered speaker is one person however pages name them
    if (block.startsWith(REGISTERED)) for (const r of found.slice(1)) settled.set(`${found[0]!.sign} ${r.sign}`, { a: found[0]!.sign, b: r.sign, how: 'same' });
    await inParts(
      found.map((r) => r.sign),
      async (signs) => {
        const said = await tx
          .selectFrom('settlements')
          .selectAll()
          .where((e) => e.or([e('a', 'in', signs), e('b', 'in', signs)]))
          .execute();
        for (const { a, b, how } of said) settled.set(`${a} ${b}`, { a, b, how: how as Settled['how'] });
        const others = said.filter((s) => s.how === 'same').flatMap((s) => [s.a, s.b]);
        if (others.length === 0) return;
        const elsewhere = await tx.selectFrom('profiles').select('block').distinct().where('sign', 'in', others).execute();
        waiting.push(...elsewhere.map((r) => r.block));
      },
    );
  }
  return { rows, settled: [...settled.values()] };
}

/** Gives each person of the blocks the speaker that most of its profiles have already, or a new one; tells between which speakers profiles moved. */
async function assign(tx: Tx, tally: Tally, rows: readonly Row[], settled: readonly Settled[]): Promise<ReadonlySet<number>> {
  const bySign = new Map(rows.map((r) => [r.sign, r]));
  const persons = personsOf(rows, settled);
  const groups = persons.map((p) => p.profiles.map((q) => bySign.get(q.sign)!));
  const speakers = claims(groups);
  const keys: number[] = [];
  const between = new Set<number>();
  for (const [i, group] of groups.entries()) {
    const about = fullest(group);
    const known = speakers[i];
    const key = known ?? (await newSpeaker(tx, about, group.find((r) => r.block.startsWith(REGISTERED))?.block.slice(REGISTERED.length)));
    if (known !== undefined) await tx.updateTable('speakers').set(about).where('key', '=', known).execute();
    keys.push(key);
    const moved = group.filter((r) => r.speaker !== key);
    for (const { speaker } of moved) if (speaker !== null) between.add(speaker).add(key);
    const profiles = moved.map((r) => r.key);
    await inParts(profiles, async (part) => {
      await tx.updateTable('profiles').set({ speaker: key }).where('key', 'in', part).execute();
      const voices = tx.selectFrom('voices').select('key').where('profile', 'in', part);
      await tx.updateTable('statements').set({ speaker: key }).where('voice', 'in', voices).execute();
    });
  }
  const before = [...new Set(rows.flatMap((r) => r.speaker ?? []))];
  const all = [...new Set([...before, ...keys])];
  await inParts(all, (part) => tx.deleteFrom('doubts').where('speaker', 'in', part).execute());
  await inParts(
    before.filter((k) => !keys.includes(k)),
    async (gone) => {
      const rows = await tx.deleteFrom('speakers').where('key', 'in', gone).returning('articles').execute();
      tally.add('speakers', -rows.filter((r) => r.articles > 0).length);
    },
  );
  const doubts = persons.flatMap((p, i) => p.maybe.map((m) => ({ speaker: keys[i]!, maybe: keys[m]! })));
  await inParts(doubts, (part) => tx.insertInto('doubts').values(part).execute());
  return between;
}

/** For each group the speaker it keeps: a speaker stays with the group that has most of its profiles. */
function claims(groups: readonly (readonly Row[])[]): (number | undefined)[] {
  const out: (number | undefined)[] = groups.map(() => undefined);
  const speakers = [...new Set(groups.flat().flatMap((r) => r.speaker ?? []))].sort((a, b) => a - b);
  for (const speaker of speakers) {
    const counts = groups.map((g) => g.filter((r) => r.speaker === speaker).length);
    const most = counts.reduce((best, n, i) => (n > counts[best]! ? i : best), 0);
    out[most] ??= speaker;
  }
  return out;
}

/** How a speaker is shown: by the fullest name, and the role and country that most profiles give. */
function fullest(group: readonly Row[]): { readonly name: string; readonly kind: string; readonly role: string | null; readonly country: string | null } {
  const fullness = (name: string): number => name.split(/\s+/).filter((w) => w.replace(/\W/g, '').length > 1).length;
  const [first] = [...group].sort((a, b) => fullness(b.name) - fullness(a.name) || a.name.length - b.name.length || (a.name < b.name ? -1 : 1));
  return { name: first!.name, kind: first!.kind, role: most(group.map((r) => r.role)), country: most(group.map((r) => r.country)) };
}

function most(values: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>();
  for (const v of values) if (v !== null) counts.set(v, (counts.get(v) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? null;
}

async function newSpeaker(tx: Tx, about: ReturnType<typeof fullest>, wanted = about.name): Promise<number> {
  for (let n = 1; ; n++) {
    const id = n === 1 ? wanted : `${wanted} (${n})`;
    const taken = await tx.selectFrom('speakers').select('key').where('id', '=', id).executeTakeFirst();
    if (taken) continue;
    return (
      await tx
        .insertInto('speakers')
        .values({ ...about, id })
        .returning('key')
        .executeTakeFirstOrThrow()
    ).key;
  }
}
