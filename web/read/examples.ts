import { S } from '../strings.js';

const FILES: Readonly<Record<string, () => Promise<string>>> = import.meta.glob<string>('../../examples/*.{html,txt}', { query: '?raw', import: 'default' });

/** An example page of the repository, built in. */
export interface Example {
  /** The name of its file. */
  readonly name: string;
  readonly title: string;
  readonly about: string;
  load(): Promise<string>;
}

/** The repository's example pages, those that are introduced in words first. */
export const EXAMPLES: readonly Example[] = Object.entries(FILES)
  .map(([path, load]) => {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const [title = name, about = ''] = S.examples[name] ?? [];
    return { name, title, about, load };
  })
  .sort((a, b) => orderOf(a.name) - orderOf(b.name));

function orderOf(name: string): number {
  const at = Object.keys(S.examples).indexOf(name);
  return at < 0 ? Number.MAX_SAFE_INTEGER : at;
}
