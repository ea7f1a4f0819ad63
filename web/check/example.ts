import { type BroughtSource, sourcesIn } from './sources.js';

const FILES = import.meta.glob<string>('../../examples/check/*', { query: '?raw', import: 'default' });

/** The repository's example of a check: a draft, and what it quotes. */
export async function exampleCheck(): Promise<{ readonly draft: string; readonly sources: readonly BroughtSource[] }> {
  const files = await Promise.all(Object.entries(FILES).map(async ([path, load]) => ({ name: path.slice(path.lastIndexOf('/') + 1), content: await load() })));
  const draft = files.find((f) => f.name.startsWith('draft'))?.content ?? '';
  return { draft: plain(draft), sources: files.filter((f) => !f.name.startsWith('draft')).flatMap((f) => sourcesIn(f.name, f.content)) };
}

/** Markdown as somebody would paste it: without the file's head and the marks, a paragraph a line. */
const plain = (markdown: string): string =>
  markdown
    .replace(/^---\n[\s\S]*?\n---\n+/, '')
    .replace(/(?<!\n)\n(?!\n)/g, ' ')
    .replace(/\*\*|^#+ /gm, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .trim();
