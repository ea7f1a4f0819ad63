import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import { openArchive } from '../../src/archive/index.js';
import { onrecord } from '../command.js';
import { ENGINES, SQLITE } from './engines.js';

const folder = mkdtempSync(join(tmpdir(), 'onrecord-queue-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const PAGES = 16;
const input = join(folder, 'pages.jsonl');
writeFileSync(
  input,
  Array.from({ length: PAGES }, (_, n) =>
    JSON.stringify({
      id: `q${n}`,
      url: `https://quay.example/${n}`,
      text: `The council met.\n\n“The quay of pier ${n} cost ${n + 3} million crowns,” Ilse Marren said.\u0000\ud800`,
    }),
  ).join('\n'),
);

/** Lines of what a worker told of as kept, as they come. */
function worker(archive: string): { readonly child: ChildProcess; readonly told: string[]; readonly ended: Promise<number | null> } {
  const child = spawn(process.execPath, ['dist/cli/main.js', 'work', '--until-empty', '--archive', archive, '--format', 'jsonl']);
  const told: string[] = [];
  let rest = '';
  child.stdout.on('data', (data: Buffer) => {
    const lines = (rest + data.toString()).split('\n');
    rest = lines.pop()!;
    told.push(...lines);
  });
  return { child, told, ended: new Promise((done) => child.on('close', done)) };
}

/** Waits until a worker has taken a page and not told of it. */
async function taken(archive: string): Promise<void> {
  const client = new pg.Client({ connectionString: archive });
  await client.connect();
  for (;;) {
    const { rows } = await client.query("select 1 from onrecord_jobs.job where name = 'pages' and state = 'active'");
    if (rows.length > 0) break;
    await new Promise((done) => setTimeout(done, 5));
  }
  await client.end();
}

describe('pages that wait', () => {
  it('are refused by an archive in one file, which one process writes', () => {
    const { code, stderr } = onrecord(['add', '--later', input, '--archive', join(folder, 'one.onrecord')]);
    expect([code, stderr]).toEqual([2, expect.stringContaining('pages wait in a PostgreSQL archive')]);
  });

  it.each(ENGINES.filter((e) => e !== SQLITE))(
    'on $name are read once each by several workers, those of a killed worker by another',
    { timeout: 120_000 },
    async ({ place }) => {
      const archive = await place();
      expect(onrecord(['add', '--later', '--patience', '6', input, '--archive', archive])).toMatchObject({
        code: 0,
        stderr: expect.stringContaining(`${PAGES} pages wait`),
      });
      const killed = worker(archive);
      await taken(archive);
      killed.child.kill('SIGKILL');
      await killed.ended;
      expect(killed.told.length).toBeLessThan(PAGES);
      const others = [worker(archive), worker(archive)];
      expect(await Promise.all(others.map((w) => w.ended))).toEqual([0, 0]);
      // both had their part, and every page was told of as kept by one
      const lines = [killed, ...others].flatMap((w) => w.told.map((l) => JSON.parse(l) as { article: string; status: string }));
      expect(others.every((w) => w.told.length > 0)).toBe(true);
      expect(lines.filter((l) => l.status === 'added').length).toBeLessThanOrEqual(PAGES);
      const stored = await openArchive(archive, { readOnly: true });
      expect(await stored.counts()).toMatchObject({ articles: PAGES, versions: PAGES, statements: PAGES });
      expect(new Set((await stored.articles()).map((a) => a.id))).toEqual(new Set(Array.from({ length: PAGES }, (_, n) => `q${n}`)));
      await stored.close();
      // nothing is left for anybody
      const { stdout } = spawnSync(process.execPath, ['dist/cli/main.js', 'work', '--until-empty', '--archive', archive], { encoding: 'utf8' });
      expect(stdout).toBe('');
    },
  );
});
