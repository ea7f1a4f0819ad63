import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Archive, openArchive } from '../archive/index.js';
import type { Engine } from '../intake/index.js';

/** Pages written for this project, of invented people and places; they come with the package. */
const EXAMPLES = new URL('../../examples/', import.meta.url);
/** What other pages made of one of them, and how it first stood: these go in first, so that the page itself is the later version. */
const FOLDERS = ['archive/', ''] as const;

/** An archive that is gone when the server ends, with the examples in it, so that whoever only looks around finds something. */
export interface ExampleArchive {
  readonly archive: Archive;
  /** Reads the examples into it; the server answers meanwhile. */
  fill(engine: Engine): Promise<void>;
  remove(): Promise<void>;
}

export async function exampleArchive(): Promise<ExampleArchive> {
  const folder = await mkdtemp(join(tmpdir(), 'onrecord-examples-'));
  const archive = await openArchive(join(folder, 'examples.onrecord'));
  return {
    archive,
    fill: async (engine) => {
      for (const folder of FOLDERS)
        for (const name of (await readdir(new URL(folder, EXAMPLES))).filter((n) => /\.(?:html|txt)$/.test(n)).sort()) {
          const content = await readFile(new URL(folder + name, EXAMPLES));
          await archive.add(await engine.run('read', { page: { content, id: name.replace(/\..*$/, '') } }));
        }
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
