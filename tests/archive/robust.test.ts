import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { describe, expect, it, vi } from 'vitest';
import { openArchive } from '../../src/archive/index.js';
import { ENGINES, SQLITE } from './engines.js';
import { made } from './made.js';
import { BEFORE_KEPT_COUNTS, inside } from './rows.js';

const page = (n: number) =>
  made({
    id: `r${n}`,
    published: '2026-01-01',
    says: [{ who: 'Ilse Marren', words: `The wall of sector ${n % 7} will be mended before the storms of winter come.` }],
  });

describe('a place that is no archive', () => {
  it.each<[string, (file: string) => void, RegExp]>([
    ['a text', (f) => writeFileSync(f, 'This is a letter and no archive.\n'.repeat(9)), /is not an archive/],
    ['another program’s database', (f) => void new Database(f).exec('create table birds (name text)'), /database of something else/],
    ['one made by a newer onrecord', (f) => void new Database(f).exec("insert into kysely_migration values ('999-later', '2030')"), /made by a newer onrecord/],
    [
      'one with its middle overwritten',
      (f) => {
        const bytes = readFileSync(f);
        writeFileSync(f, bytes.fill(0x55, 100, 60_000));
      },
      /is damaged/,
    ],
  ])('is refused and left as it is: %s', async (what, make, message) => {
    const file = await SQLITE.place();
    if (/newer|middle/.test(what)) {
      const archive = await openArchive(file);
      await archive.add(page(1));
      await archive.close();
    }
    make(file);
    const before = readFileSync(file);
    await expect(openArchive(file)).rejects.toThrow(message);
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it('is not made by a command that only reads', async () => {
    await expect(openArchive(await SQLITE.place(), { readOnly: true })).rejects.toMatchObject({
      code: 'source-unavailable',
      message: expect.stringContaining('there is no archive'),
    });
  });

  it('is carried over from an earlier onrecord by a command that only reads', async () => {
    const file = await SQLITE.place();
    await (await openArchive(file)).close();
    const tables = await inside(file);
    await tables.rows(
      ...BEFORE_KEPT_COUNTS,
      'alter table statements drop column act_confidence',
      "delete from kysely_migration where name = '006-act-confidence'",
    );
    await tables.close();
    const archive = await openArchive(file, { readOnly: true });
    expect(await archive.ledger()).toEqual([]);
    await archive.close();
  });

  it.skipIf(process.getuid?.() === 0)('says that a file may not be written', async () => {
    const file = await SQLITE.place();
    await (await openArchive(file)).close();
    chmodSync(file, 0o444);
    await expect((async () => (await openArchive(file)).add(page(1)))()).rejects.toThrow(/may not be written/);
  });
});

describe('a file that cannot be written', () => {
  it('because another process does not let go of it is told of, and goes on when it does', async () => {
    const file = await SQLITE.place();
    const archive = await openArchive(file);
    await archive.add(page(1));
    const other = new Database(file);
    other.exec('begin immediate');
    // every look at the clock is twenty seconds later: nobody wants to wait for the patience of a process
    let now = Date.now();
    const clock = vi.spyOn(Date, 'now').mockImplementation(() => (now += 20_000));
    await expect(archive.add(page(2))).rejects.toMatchObject({
      code: 'source-unavailable',
      message: expect.stringContaining('being written by another process'),
    });
    clock.mockRestore();
    expect((await archive.search('wall')).length).toBe(1);
    other.exec('rollback');
    expect(await archive.add(page(2))).toMatchObject({ status: 'added' });
    await archive.close();
  });

  /** Adds pages in a process of its own, after a command of the shell; what it told of as kept, and what it said at the end. */
  const addUnder = (before: string, file: string) => {
    const script = `const { openArchive } = await import(${JSON.stringify(new URL('../../dist/archive/index.js', import.meta.url).href)});
      const archive = await openArchive(${JSON.stringify(file)});
      try { for (const p of ${JSON.stringify(Array.from({ length: 400 }, (_, n) => page(n)))}) process.stdout.write((await archive.add(p)).article + '\\n'); }
      catch (error) { console.error(error.line ?? error); }
      await archive.close();`;
    const { stdout, stderr } = spawnSync('sh', ['-c', `${before}\nexec "$0" --input-type=module`, process.execPath], { input: script, encoding: 'utf8' });
    return { told: stdout.split('\n').slice(0, -1), stderr };
  };

  const intact = async (file: string, told: readonly string[]) => {
    expect(told.length).toBeGreaterThan(0);
    const archive = await openArchive(file);
    for (const id of told) expect(await archive.article(id)).toMatchObject({ id });
    await archive.close();
    const db = new Database(file);
    expect(db.prepare('pragma integrity_check').all()).toEqual([{ integrity_check: 'ok' }]);
    db.close();
  };

  it('because no file may grow so large is told of, and what was told of as kept is kept', async () => {
    const file = await SQLITE.place();
    await (await openArchive(file)).close();
    const room = 200_000;
    const { told, stderr } = addUnder(`ulimit -f ${Math.ceil((statSync(file).size + room) / 512)}`, file);
    expect(stderr).toMatch(/cannot (?:grow|be read or written): the disk/);
    await intact(file, told);
  });

  it('because the disk is full is told of, and what was told of as kept is kept', async (test) => {
    const disk = mkdtempSync(join(tmpdir(), 'onrecord-full-'));
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'onrecord-full', disk]);
    if (mounted.status !== 0) {
      rmSync(disk, { recursive: true });
      test.skip(`a full disk is not tested: none can be mounted here (${String(mounted.stderr ?? mounted.error).trim()})`);
    }
    try {
      const file = join(disk, 'archive.onrecord');
      const { told, stderr } = addUnder('true', file);
      expect(stderr).toMatch(/cannot grow: the disk is full/);
      const copy = await SQLITE.place();
      for (const end of ['', '-wal']) writeFileSync(copy + end, readFileSync(file + end));
      await intact(copy, told);
    } finally {
      spawnSync('umount', [disk]);
      rmSync(disk, { recursive: true });
    }
  });
});

describe.each(ENGINES)('several at once on $name', ({ place }) => {
  it('processes that find no archive make one together', { timeout: 120_000 }, async () => {
    const at = await place();
    const script = `const { openArchive } = await import(${JSON.stringify(new URL('../../dist/archive/index.js', import.meta.url).href)});
      while (Date.now() < Number(process.argv[1])) {}
      await (await openArchive(process.argv[2])).close();`;
    // all of them open it at one moment, some seconds from now
    const moment = String(Date.now() + 5000);
    const open = () =>
      new Promise<string>((done) => {
        const child = spawn(process.execPath, ['--input-type=module', '-e', script, moment, at]);
        let said = '';
        child.stderr.on('data', (data) => (said += data));
        child.on('close', () => done(said));
      });
    expect(await Promise.all(Array.from({ length: 6 }, open))).toEqual(Array(6).fill(''));
  });

  it('one that a newer onrecord carried over while it was open is read on and no longer written', async () => {
    const at = await place();
    const archive = await openArchive(at);
    await archive.add(page(1));
    const tables = await inside(at);
    await tables.rows("insert into kysely_migration (name, timestamp) values ('999-later', '2099-01-01')");
    await expect(archive.add(page(2))).rejects.toMatchObject({ code: 'unreadable-input', message: expect.stringMatching(/carried over .*999-later/) });
    expect(await archive.articles()).toHaveLength(1);
    for (const each of [tables, archive]) await each.close();
  });

  it('two writers keep every page once, and a reader sees whole pages only', async () => {
    const at = await place();
    const [one, two, reader] = [await openArchive(at), await openArchive(at), await openArchive(at)];
    const all = Array.from({ length: 24 }, (_, n) => page(n));
    const write = async (archive: typeof one, pages: typeof all) => {
      const out = [];
      for (const p of pages) out.push((await archive.add(p)).status);
      return out;
    };
    const seen: boolean[] = [];
    let writing = true;
    const watch = async () => {
      while (writing) {
        // each page has a title and one line, with one claim
        const { articles, versions, statements, byAct, byBlock } = await reader.counts();
        seen.push([versions, statements, byAct.assert ?? 0, byBlock.title ?? 0, byBlock.body ?? 0].every((n) => n === articles));
        await new Promise((r) => setTimeout(r, 5));
      }
    };
    const watching = watch();
    const statuses = (await Promise.all([write(one, all), write(two, [...all].reverse())])).flat();
    writing = false;
    await watching;
    expect(statuses.filter((s) => s === 'added')).toHaveLength(24);
    expect(statuses.filter((s) => s === 'same')).toHaveLength(24);
    expect(seen.every(Boolean)).toBe(true);
    expect(await reader.counts()).toMatchObject({ articles: 24, statements: 24 });
    for (const a of [one, two, reader]) await a.close();
  });

  it('an answer of several queries is of one moment, while each new page takes the lead of the family', async () => {
    const at = await place();
    const [writer, reader] = [await openArchive(at), await openArchive(at)];
    const words = 'The wall of the outer harbour will be mended by the council of Averna before the storms of this winter come';
    const longer = (n: number) =>
      made({
        id: `w${n}`,
        published: '2026-01-01',
        says: [{ who: 'Ilse Marren', words: `${words}${', and then the next'.repeat(n % 5)}${' one'.repeat(n)}` }],
      });
    const seen: [families: number, members: number][] = [];
    let writing = true;
    const watch = async () => {
      while (writing) {
        const families = await reader.families();
        seen.push([families.length, families.reduce((n, f) => n + f.members.length, 0)]);
        await new Promise((r) => setTimeout(r, 1));
      }
    };
    const watching = watch();
    for (let n = 0; n < 40; n++) {
      await writer.add(longer(n));
      await new Promise((r) => setTimeout(r, n % 3));
    }
    writing = false;
    await watching;
    // no family while there is one page, then one that only grows
    expect(seen.filter(([families, members]) => families !== (members > 1 ? 1 : 0))).toEqual([]);
    expect(seen.map(([, members]) => members)).toEqual(seen.map(([, members]) => members).sort((a, b) => a - b));
    expect(new Set(seen.map(([, members]) => members)).size).toBeGreaterThan(3);
    for (const a of [writer, reader]) await a.close();
  });
});
