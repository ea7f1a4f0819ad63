import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Database from 'libsql';
import pg from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import { openArchive } from '../../src/archive/index.js';
import { chance } from './chance.js';
import { ENGINES } from './engines.js';

/** How often `add` is killed on each database: few here, for time's sake; `ONRECORD_KILLS=50 npx vitest run tests/archive/killed.test.ts` is the whole. */
const KILLS = Number(process.env.ONRECORD_KILLS ?? 4);
/** Pages put in between two kills, on average. */
const PAGES_A_KILL = 4;
/** The longest wait for the moment of a kill after the last page that is waited for, in milliseconds: some pages long. */
const LONGEST_WAIT = 120;
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const folder = mkdtempSync(join(tmpdir(), 'onrecord-killed-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Pages of invented people; some words stand on many of them, whole or cut, and one page in ten is another's with a line put in. */
function pages(count: number): string {
  const random = chance(5);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const bodies: string[] = [];
  for (let n = 0; n < count; n++) {
    if (n > 9 && random() < 0.1) {
      bodies.push(`${pick(bodies)}\n\nMore follows from the quay of Norham.`);
      continue;
    }
    const what = pick(['levy', 'ferry', 'wall', 'bridge', 'pier', 'lock']);
    const who = pick(['Ilse Marren', 'Tobias Renk', 'Greta Olm', 'Anton Brandt']);
    const words = `We will never give up the ${what} of Averna, and we will not sell it to strangers`;
    const cut = random() < 0.3 ? `we will not sell it to strangers, neither the ${what} nor the road to it` : words;
    const own = `The ${what} cost ${n + 3} million crowns in ${1900 + n} and every one of them was ours`;
    bodies.push(`The council of Averna met again.\n\n“${cut},” ${who} said.\n\n“${own},” she added.`);
  }
  return bodies
    .map((text, n) => JSON.stringify({ id: `k${n}`, text, published: `2026-0${1 + (n % 9)}-1${n % 10}`, url: `https://quay.example/${n}` }))
    .join('\n');
}

/** Runs `add` and kills it in the middle of whatever it does: some moments after so many pages were told of. */
function killed(file: string, archive: string, after: number, wait: number): Promise<string[]> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, ['dist/cli/main.js', 'add', file, '--archive', archive, '--format', 'jsonl'], { cwd: ROOT });
    const lines: { article: string; status: string }[] = [];
    let [rest, said, armed] = ['', '', false];
    const arm = (): void => {
      if (armed) return;
      armed = true;
      setTimeout(() => child.kill('SIGKILL'), wait);
    };
    child.stderr.on('data', (data: Buffer) => {
      said += data.toString();
    });
    child.stdout.on('data', (data: Buffer) => {
      const parts = (rest + data.toString()).split('\n');
      rest = parts.pop()!;
      lines.push(...parts.map((p) => JSON.parse(p)));
      if (lines.filter((l) => l.status !== 'same').length >= after) arm();
    });
    if (after === 0) arm();
    child.on('close', (code, signal) => (signal === 'SIGKILL' || code === 0 ? done(lines.map((l) => l.article)) : fail(new Error(said))));
  });
}

/** What the database itself says is broken. */
async function damageIn(archive: string): Promise<unknown[]> {
  if (!archive.startsWith('postgres')) {
    const db = new Database(archive);
    const broken = [...db.prepare('pragma integrity_check').all(), ...db.prepare('pragma foreign_key_check').all()];
    db.close();
    return broken.filter((b) => (b as { integrity_check?: string }).integrity_check !== 'ok');
  }
  const client = new pg.Client({ connectionString: archive });
  await client.connect();
  try {
    await client.query('create extension if not exists amcheck');
    // every B-tree against its table: each row has its entry, in order
    await client.query(`select bt_index_check(c.oid, true) from pg_class c join pg_index i on i.indexrelid = c.oid join pg_am a on a.oid = c.relam
      join pg_namespace n on n.oid = c.relnamespace where a.amname = 'btree' and n.nspname = 'onrecord' and i.indisvalid`);
    return [];
  } finally {
    await client.end();
  }
}

/** All that hangs on the order and number of the pages. */
async function stateOf(place: string): Promise<string> {
  const archive = await openArchive(place, { readOnly: true });
  const { families, copies, articles, versions, statements, speakers } = await archive.counts();
  const state = [await archive.families(), await archive.copies(), await archive.speakers(), { families, copies, articles, versions, statements, speakers }];
  await archive.close();
  return JSON.stringify(state);
}

describe.each(ENGINES)('add on $name', ({ place }) => {
  it(`killed ${KILLS} times loses nothing it told of, breaks nothing, keeps nothing twice and ends as if undisturbed`, {
    timeout: 120_000 + KILLS * 60_000,
  }, async () => {
    const random = chance(50);
    const count = KILLS * PAGES_A_KILL + 8;
    const file = join(folder, `${place.name}-${count}.jsonl`);
    writeFileSync(file, pages(count));
    const at = await place();
    const told = new Set<string>();
    let moments = 0;
    for (let n = 0; n < KILLS; n++) {
      // one in five before the first page, while it starts, opens and passes over what is kept
      const after = random() < 0.2 ? 0 : 1 + Math.floor(random() * 2 * PAGES_A_KILL);
      const wait = random() * (after === 0 ? 2000 : LONGEST_WAIT);
      for (const id of await killed(file, at, after, wait)) told.add(id);
      moments++;
      if (n > 0 || told.size > 0) expect(await damageIn(at)).toEqual([]);
      const archive = await openArchive(at);
      for (const id of told) expect(await archive.article(id)).toMatchObject({ id, versions: 1 });
      // in one look: a server may still be keeping a page whose sender is dead
      const { articles, versions } = await archive.counts();
      expect(articles).toBe(versions);
      await archive.close();
    }
    expect(moments).toBe(KILLS);
    await killed(file, at, Number.POSITIVE_INFINITY, 0);
    const undisturbed = await place();
    await killed(file, undisturbed, Number.POSITIVE_INFINITY, 0);
    expect(await stateOf(at)).toBe(await stateOf(undisturbed));
    expect(JSON.parse(await stateOf(at))[3]).toMatchObject({ articles: count });
    console.log(`killed ${moments} times; ${told.size} of ${count} pages had been told of by then`);
  });
});
