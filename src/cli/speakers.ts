import { Command } from 'commander';
import type { SpeakerDetails, SpeakerLine } from '../archive/index.js';
import { oneLine } from '../export/index.js';
import { type ArchiveFlags, count, overArchive, print, withArchive } from './archive-options.js';

interface SpeakersFlags extends ArchiveFlags {
  readonly limit: number;
  readonly same?: readonly string[];
  readonly apart?: readonly string[];
}

/** `onrecord speakers [name]` */
export function speakersCommand(): Command {
  return overArchive(new Command('speakers'))
    .description('who speaks in an archive, over all pages; those with most statements first')
    .argument('[name...]', 'an id, or words of a name')
    .option('--limit <number>', 'speakers at most', count, 100)
    .option('--same <speaker...>', 'say that two are one person; holds also when their pages are read again')
    .option('--apart <speaker...>', 'say that two are not; a speaker is an id, or article#p1 for one page’s own')
    .addHelpText(
      'beforeAll',
      'Examples:\n  onrecord speakers --archive news.onrecord\n  onrecord speakers Marren\n  onrecord speakers --same "Ilse Marren" "I. Marren"\n  onrecord speakers --apart "Anna Berg" "page17#p2"\n',
    )
    .action(speakers);
}

async function speakers(words: readonly string[], { limit, same, apart, ...flags }: SpeakersFlags): Promise<void> {
  const name = words.length > 0 ? words.join(' ') : undefined;
  await withArchive(flags, { readOnly: !same && !apart }, async (archive) => {
    for (const [pair, how] of [
      [same, 'same'],
      [apart, 'apart'],
    ] as const) {
      if (!pair) continue;
      const [first, ...others] = pair;
      for (const other of others) await archive.settle(first!, other, how);
    }
    const lines = await archive.speakers(name ?? same?.[0] ?? apart?.[0], { limit });
    await print(lines, flags, asText);
    if (name !== undefined && lines.length === 1 && process.stdout.isTTY) await print([(await archive.speaker(lines[0]!.id))!], flags, whereTold);
  });
}

function asText({ id, name, kind, role, country, statements, articles, first, last }: SpeakerLine): string {
  const about = [name !== id && name, role, kind !== 'person' && kind, country].filter(Boolean).map((s) => oneLine(String(s)));
  const days = [...new Set([first, last].map((d) => d?.slice(0, 10) ?? 'no date'))].join(' to ');
  return `${oneLine(id)}${about.length > 0 ? ` · ${about.join(' · ')}` : ''}\n    ${counted(statements, 'statement')} on ${counted(articles, 'page')}, ${days}\n`;
}

const counted = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`;

function whereTold({ voices, maybe }: SpeakerDetails): string {
  const lines = voices.map((v) => `    ${oneLine(`${v.article}#${v.speaker}  ${v.name}${v.role ? `, ${v.role}` : ''}`)}\n`);
  return lines.join('') + (maybe.length > 0 ? `    may be: ${maybe.map(oneLine).join('; ')}\n` : '');
}
