import { Command } from 'commander';
import type { VersionLine } from '../archive/index.js';
import { oneLine } from '../export/index.js';
import { type ArchiveFlags, overArchive, print, withArchive } from './archive-options.js';

/** `onrecord versions [article]` */
export function versionsCommand(): Command {
  return overArchive(new Command('versions'))
    .description('what each version of a page changed in what it has people say: silent edits')
    .argument('[article]', 'an article’s id or address (default: every page that changed)')
    .addHelpText('beforeAll', 'Examples:\n  onrecord versions --archive news.onrecord\n  onrecord versions https://example.org/story\n')
    .action(versions);
}

async function versions(article: string | undefined, flags: ArchiveFlags): Promise<void> {
  await print(await withArchive(flags, { readOnly: true }, (a) => a.versions(article)), flags, asText);
}

function asText({ article, url, from, to, changes }: VersionLine): string {
  const lines = changes.map(({ kind, severity, before, after }) => {
    const side = (sign: string, s: typeof before): string => (s ? `      ${sign} ${oneLine(`${s.speaker ?? 'unresolved'}: ${s.text}`)}\n` : '');
    return `    ${kind}, severity ${severity}\n${side('-', before)}${side('+', after)}`;
  });
  return `${oneLine(url ?? article)} · version ${from} → ${to}\n${lines.join('') || '    nothing in what people are quoted with\n'}\n`;
}
