import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Archive, openArchive } from '../archive/index.js';
import type { Engine } from '../intake/index.js';
import { RequestProblem } from './problem.js';

/** Pages written for this project, of invented people and places; they come with the package. */
const EXAMPLES = new URL('../../examples/', import.meta.url);
/** What other pages made of one of them, and how it first stood: these go in first, so that the page itself is the later version. */
const FOLDERS = ['archive/', ''] as const;
/** The state of a watch, as if somebody had followed the examples' papers. */
export const EXAMPLE_WATCH = fileURLToPath(new URL('watch.json', EXAMPLES));

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
        for (const name of await namesIn(new URL(folder, EXAMPLES))) {
          const content = await readFile(new URL(folder + name, EXAMPLES));
          await archive.add(await engine.run('read', { page: { content, id: name.replace(/\..*$/, '') } }));
        }
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** An example as it is asked for by its name, to be read. @throws RequestProblem `not-found` for a name that is none */
export async function exampleNamed(name: string): Promise<{ readonly html: string } | { readonly text: string }> {
  if (!(await namesIn(EXAMPLES)).includes(name)) throw new RequestProblem('not-found', `there is no example ${name.slice(0, 200)}`, 'they are listed at /');
  const content = await readFile(new URL(name, EXAMPLES), 'utf8');
  return name.endsWith('.html') ? { html: content } : { text: content };
}

const namesIn = async (folder: URL): Promise<string[]> => (await readdir(folder)).filter((name) => /\.(?:html|txt)$/.test(name)).sort();
