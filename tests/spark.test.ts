import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';
import { afterAll, describe, expect, it } from 'vitest';
import { openArchive } from '../src/archive/index.js';
import { archived, told } from './archive/grouped.js';
import { pool } from './archive/pool.js';
import type { Row } from './archive/sql.js';
import { onrecord } from './command.js';

/** A Python that has pyspark. */
const PYTHON = process.env.ONRECORD_PYTHON ?? 'python3';
const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Where Spark is; a word on why it cannot be run here where it is not. */
function spark(): { readonly home: string } | { readonly missing: string } {
  const found = spawnSync(PYTHON, ['-c', 'import pyspark, sys; print(pyspark.__path__[0])'], { encoding: 'utf8' });
  if (found.status !== 0) return { missing: `${PYTHON} has no pyspark; ONRECORD_PYTHON names another Python` };
  return spawnSync('java', ['-version']).status === 0 ? { home: found.stdout.trim() } : { missing: 'there is no java' };
}

const where = spark();
if ('missing' in where) console.log(`Spark is not tested: ${where.missing}`);

const folder = mkdtempSync(join(tmpdir(), 'onrecord-spark-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the job on a cluster of two workers on this machine. */
function job(home: string, args: readonly string[]): void {
  const cluster = ['--master', 'local-cluster[2,1,1024]', '--conf', 'spark.sql.shuffle.partitions=4', '--conf', 'spark.ui.enabled=false'];
  const { status, stderr } = spawnSync(join(home, 'bin/spark-submit'), [...cluster, join(ROOT, 'deploy/spark/extract.py'), ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: {
      ...process.env,
      SPARK_HOME: home,
      PYSPARK_PYTHON: PYTHON,
      SPARK_LOCAL_IP: '127.0.0.1',
      SPARK_LOCAL_DIRS: folder,
      SPARK_WORKER_DIR: join(folder, 'work'),
    },
  });
  if (status !== 0) throw new Error(stderr.slice(-5000));
}

/** Rows of a folder of Parquet files. */
async function rowsOf(table: string): Promise<Row[]> {
  const files = readdirSync(table).filter((f) => f.endsWith('.parquet'));
  const rows = await Promise.all(files.map(async (f) => parquetReadObjects({ file: await asyncBufferFromFile(join(table, f)) })));
  return rows.flat() as Row[];
}

const linesOf = (text: string): string[] => text.split('\n').filter((l) => l !== '');
const isError = (line: string): boolean => line.startsWith('{"input"');

describe.skipIf('missing' in where)('the job of Apache Spark on a cluster of two workers', () => {
  it('gives the records, families and copies of one machine, row for row', { timeout: 900_000 }, async () => {
    const [input, out, place] = ['pages.jsonl', 'out', 'one.onrecord'].map((f) => join(folder, f)) as [string, string, string];
    const pages = pool(60).map(({ article: { id, url, published, text } }) => JSON.stringify({ id, url, published, text }));
    writeFileSync(input, `${[...pages.slice(0, 9), 'no page', ...pages.slice(9)].join('\n')}\n`);
    job((where as { readonly home: string }).home, ['--input', input, '--output', out, '--onrecord', `${process.execPath} ${ROOT}/dist/cli/main.js`]);

    const parts = readdirSync(join(out, 'records')).filter((f) => f.startsWith('part-'));
    const records = parts.sort().flatMap((f) => linesOf(gunzipSync(readFileSync(join(out, 'records', f))).toString()));
    const alone = linesOf(onrecord(['extract', '--workers', '1', input]).stdout);
    expect(records.filter((l) => !isError(l))).toEqual(alone.filter((l) => !isError(l)));
    expect(records.filter(isError)).toHaveLength(1);

    expect(onrecord(['add', input, '--archive', place]).code).toBe(2);
    const archive = await openArchive(place, { readOnly: true });
    const one = await archived(archive);
    await archive.close();
    expect(told({ families: await rowsOf(join(out, 'families')), copies: await rowsOf(join(out, 'copies')) })).toEqual(one);
    expect(one.families.length).toBeGreaterThan(5);
    expect(one.copies.length).toBeGreaterThan(1);
  });
});
