import { Command } from 'commander';
import type { LedgerLine } from '../archive/index.js';
import { actWords, oneLine, saysMore } from '../export/index.js';
import { type ArchiveFlags, count, overArchive, print, whereOf, withArchive } from './archive-options.js';

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

function asText({ act, actConfidence, text, who, what, not, conditions, deadline, later, ...line }: LedgerLine): string {
  const about = whereOf(line, act && actWords(act, actConfidence));
  const terms = [
    ...(saysMore(what.text, text) ? [`commits${not ? ' not to' : ''}: ${who}: ${what.text}`] : []),
    ...conditions.map((c) => `condition: ${c.span.text}`),
    ...(deadline ? [`by: ${deadline}`] : []),
  ];
  const since = later.map((l) => `    ${l.relation}? ${whereOf(l)}\n      ${oneLine(l.text)}\n      (${oneLine(l.reason)})\n`);
  return `${oneLine(text)}\n    ${about}\n${terms.map((t) => `    ${oneLine(t)}\n`).join('')}${since.join('')}\n`;
}
