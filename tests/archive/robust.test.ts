import { spawn } from 'node:child_process';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import Database from 'libsql';
import { describe, expect, it } from 'vitest';
import { openArchive } from '../../src/archive/index.js';
import { ENGINES, SQLITE } from './engines.js';
import { made } from './made.js';

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

  it.skipIf(process.getuid?.() === 0)('says that a file may not be written', async () => {
    const file = await SQLITE.place();
    await (await openArchive(file)).close();
    chmodSync(file, 0o444);
    await expect((async () => (await openArchive(file)).add(page(1)))()).rejects.toThrow(/may not be written/);
  });
});

describe.each(ENGINES)('several at once on $name', ({ place }) => {
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
        const { articles, statements } = await reader.counts();
        seen.push(statements >= articles);
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

  it('keeps what it told of as kept when it is killed in the middle, and goes on', async () => {
    const at = await place();
    const pages = Array.from({ length: 40 }, (_, n) => page(n));
    const script = `const { openArchive } = await import(${JSON.stringify(new URL('../../dist/archive/index.js', import.meta.url).href)});
      const archive = await openArchive(${JSON.stringify(at)});
      for (const p of ${JSON.stringify(pages)}) { const { article } = await archive.add(p); process.stdout.write(article + '\\n'); }`;
    const told = new Set<string>();
    for (const wait of [3, 11, 17]) {
      const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
      let lines = 0;
      await new Promise<void>((done) => {
        child.on('close', () => done());
        child.stdout.on('data', (data: Buffer) => {
          for (const id of data.toString().split('\n').slice(0, -1)) told.add(id);
          lines += data.toString().split('\n').length - 1;
          if (lines >= wait) child.kill('SIGKILL');
        });
      });
    }
    const archive = await openArchive(at);
    for (const id of told) expect(await archive.record(id)).toBeDefined();
    for (const p of pages) await archive.add(p);
    const families = JSON.stringify(await archive.families());
    expect(await archive.counts()).toMatchObject({ articles: 40, statements: 40 });
    await archive.close();
    const undisturbed = await openArchive(await place());
    await undisturbed.addAll(pages);
    expect(families).toBe(JSON.stringify(await undisturbed.families()));
    await undisturbed.close();
  });
});
