import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** A database on which the shared suite runs. */
export interface TestedEngine {
  readonly name: string;
  /** A place for a new, empty archive. */
  readonly place: () => Promise<string>;
}

const folder = mkdtempSync(join(tmpdir(), 'onrecord-archive-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let made = 0;

export const ENGINES: readonly TestedEngine[] = [{ name: 'SQLite', place: async () => join(folder, `${made++}.onrecord`) }];
