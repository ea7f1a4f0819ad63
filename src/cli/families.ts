import { Command } from 'commander';
import type { FamilyLine, FamilyMember } from '../archive/index.js';
import { oneLine } from '../export/index.js';
import { EXIT_CODES } from '../record/index.js';
import { type ArchiveFlags, count, overArchive, print, withArchive } from './archive-options.js';

/** `onrecord families [id]` */
export function familiesCommand(): Command {
  return overArchive(new Command('families'))
    .description('utterances that several pages print, each with its variants by time; the most carried first')
    .argument('[id]', 'article#statement of any of its members: shows how each variant differs from the earliest')
    .option('--limit <number>', 'families at most (default: all)', count)
    .addHelpText('beforeAll', 'Examples:\n  onrecord families --archive news.onrecord\n  onrecord families c8826bb64245d98d#s3\n')
    .action(families);
}

async function families(id: string | undefined, { limit, ...flags }: ArchiveFlags & { readonly limit?: number }): Promise<void> {
  await withArchive(flags, { readOnly: true }, async (archive) => {
    const one = id === undefined ? undefined : await archive.family(id);
    if (id !== undefined && !one) {
      process.stderr.write(`onrecord: no statement ${oneLine(id)} in this archive that could have variants (onrecord families lists them)\n`);
      process.exitCode = EXIT_CODES.usage;
      return;
    }
    await print(one ? [one] : await archive.families(limit === undefined ? {} : { limit }), flags, asText);
  });
}

function asText({ id, speaker, members }: FamilyLine): string {
  const who = speaker ?? (members.some((m) => m.speaker) ? 'several speakers' : 'unresolved');
  return `${oneLine(id)} · ${oneLine(who)} · ${members.length} variants\n${members.map(memberText).join('')}\n`;
}

function memberText({ article, statement, site, published, speaker, text, drift }: FamilyMember): string {
  const where = [published?.slice(0, 10) ?? 'no date', speaker ?? 'unresolved', site, `${article} ${statement}`].filter(Boolean).map((s) => oneLine(String(s)));
  const edits = drift?.edits.map((e) => `      ${oneLine(`${e.was ? `“${e.was}”` : 'nothing'} → ${e.is ? `“${e.is}”` : 'left out'}`)}\n`) ?? [];
  const changed = drift && drift.severity > 0 ? `  [changed, severity ${drift.severity}]` : '';
  return `    ${where.join(' · ')}${changed}\n      ${oneLine(text)}\n${edits.join('')}`;
}
