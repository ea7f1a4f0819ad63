import { Command } from 'commander';
import type { PositionLine } from '../archive/index.js';
import { oneLine } from '../export/index.js';
import { type ArchiveFlags, count, overArchive, print, whereOf, withArchive } from './archive-options.js';

/** `onrecord positions <speaker> <words>` */
export function positionsCommand(): Command {
  return overArchive(new Command('positions'))
    .description('what one speaker said on one thing, by time; where two statements seem to contradict each other, both are shown')
    .argument('<speaker>', 'an id or words of a name')
    .argument('<words...>', 'words in any form, "a phrase", pre*, OR, NOT, brackets')
    .option('--limit <number>', 'statements at most, the earliest', count, 100)
    .addHelpText(
      'beforeAll',
      'Examples:\n  onrecord positions Marren harbour --archive news.onrecord\n  onrecord positions "Ilse Marren" \'"harbour levy" OR toll\'\n',
    )
    .action(positions);
}

async function positions(speaker: string, words: readonly string[], { limit, ...flags }: ArchiveFlags & { readonly limit: number }): Promise<void> {
  await print(await withArchive(flags, { readOnly: true }, (a) => a.positions(speaker, words.join(' '), { limit })), flags, asText);
}

function asText({ speaker, text, against = [], ...line }: PositionLine): string {
  const other = against.map((a) => `    against? ${whereOf(a)}\n      ${oneLine(a.text)}\n      (${oneLine(a.reason)})\n`);
  return `${oneLine(text)}\n    ${whereOf(line, speaker)}\n${other.join('')}\n`;
}
