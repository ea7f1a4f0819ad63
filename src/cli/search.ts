import { Command, Option } from 'commander';
import type { SearchFilters, SearchHit } from '../archive/index.js';
import { actWords, oneLine } from '../export/index.js';
import { ACTS } from '../record/index.js';
import { type ArchiveFlags, count, overArchive, print, withArchive } from './archive-options.js';

type SearchFlags = ArchiveFlags & SearchFilters;

/** `onrecord search <words>` */
export function searchCommand(): Command {
  return overArchive(new Command('search'))
    .description('statements of an archive, best first')
    .argument('<words...>', 'words in any form, "a phrase", pre*, OR, NOT, brackets')
    .option('--speaker <name>', 'only what this speaker said: an id or words of a name')
    .addOption(new Option('--act <act>', 'only statements that do this').choices([...ACTS]))
    .option('--since <date>', 'published on this day or later: 2026, 2026-03 or 2026-03-09')
    .option('--until <date>', 'published on this day or earlier')
    .option('--site <site>', 'only pages of this site')
    .addOption(new Option('--quotation <kind>', 'only direct, indirect or mixed').choices(['direct', 'indirect', 'mixed']))
    .option('--conditional', 'only statements that hang on a condition')
    .option('--limit <number>', 'hits at most', count, 20)
    .addHelpText(
      'beforeAll',
      'Examples:\n  onrecord search harbour levy --archive news.onrecord\n  onrecord search \'"safe passage" -ferry\' --act pledge --since 2026-03\n',
    )
    .action(search);
}

async function search(words: readonly string[], { archive, format, ...filters }: SearchFlags): Promise<void> {
  const flags = { archive, ...(format ? { format } : {}) };
  const hits = await withArchive(flags, { readOnly: true }, (a) => a.search(words.join(' '), filters));
  await print(hits, flags, asText);
}

function asText({ article, statement, speaker, act, actConfidence, published, site, snippet }: SearchHit): string {
  const about = [speaker ?? 'unresolved', act && actWords(act, actConfidence), published?.slice(0, 10), site, `${article} ${statement}`]
    .filter(Boolean)
    .map((s) => oneLine(String(s)));
  return `${oneLine(snippet)}\n    ${about.join(' · ')}\n\n`;
}
