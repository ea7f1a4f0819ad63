import { Command } from 'commander';
import type { LedgerLine } from '../archive/index.js';
import { oneLine } from '../export/index.js';
import { type ArchiveFlags, count, overArchive, print, withArchive } from './archive-options.js';

/** `onrecord ledger` */
export function ledgerCommand(): Command {
  return overArchive(new Command('ledger'))
    .description('commitments and their conditions, each with later statements of the same speaker that may bear on it')
    .option('--speaker <name>', 'only what this speaker committed to: an id or words of a name')
    .option('--limit <number>', 'commitments at most', count, 100)
    .addHelpText('beforeAll', 'Examples:\n  onrecord ledger --archive news.onrecord\n  onrecord ledger --speaker Marren\n')
    .addHelpText('afterAll', '\nLater statements are candidates for a reader: the archive compares words, and judges nobody.\n')
    .action(ledger);
}

async function ledger({ speaker, limit, ...flags }: ArchiveFlags & { readonly speaker?: string; readonly limit: number }): Promise<void> {
  const lines = await withArchive(flags, { readOnly: true }, (a) => a.ledger({ limit, ...(speaker === undefined ? {} : { speaker }) }));
  await print(lines, flags, asText);
}

function asText({ article, statement, act, published, who, what, conditions, deadline, later }: LedgerLine): string {
  const head = [published?.slice(0, 10) ?? 'no date', act, `${article} ${statement}`].filter(Boolean).map((s) => oneLine(String(s)));
  const more = [...conditions.map((c) => `    condition: ${oneLine(c.span.text)}\n`), ...(deadline ? [`    by: ${oneLine(deadline)}\n`] : [])];
  const since = later.map(
    (l) =>
      `    ${l.relation}? ${oneLine(`${l.published?.slice(0, 10) ?? 'no date'} · ${l.article} ${l.statement}`)}\n      ${oneLine(l.text)}\n      (${oneLine(l.reason)})\n`,
  );
  return `${oneLine(who)}: ${oneLine(what.text)}\n    ${head.join(' · ')}\n${more.join('')}${since.join('')}\n`;
}
