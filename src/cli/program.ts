import { Command } from 'commander';
import { addCommand } from './add.js';
import { checkCommand } from './check.js';
import { compareCommand } from './compare.js';
import { exportCommand } from './export.js';
import { extractCommand } from './extract.js';
import { familiesCommand } from './families.js';
import { ledgerCommand } from './ledger.js';
import { listenCommand } from './listen.js';
import { mcpCommand } from './mcp.js';
import { positionsCommand } from './positions.js';
import { readCommand } from './read.js';
import { searchCommand } from './search.js';
import { serveCommand } from './serve.js';
import { speakersCommand } from './speakers.js';
import { version } from './version.js';
import { versionsCommand } from './versions.js';
import { watchCommand } from './watch.js';

/** The command line: one file a command, a line here. */
export function program(): Command {
  return new Command('onrecord')
    .description('Puts news pages on the record: who said what, in which words, on which condition, through whom.')
    .version(version())
    .exitOverride()
    .showHelpAfterError('(onrecord --help shows examples)')
    .addHelpText(
      'before',
      `Examples:
  onrecord read page.html                    a record to read at the terminal
  onrecord read --format html page.html > record.html
  onrecord check draft.md --against hearing.jsonl
  onrecord compare ours.html theirs.html
  zcat crawl.jsonl.gz | onrecord extract --workers 4 > records.jsonl
  onrecord add pages/ --archive news.onrecord
  onrecord search '"safe passage"' --archive news.onrecord
  onrecord listen page.html -o page.ogg      read aloud, each speaker in a voice of their own
  onrecord serve                             the same in a browser, at http://127.0.0.1:8765
  curl -s https://example.org/story | onrecord read --format json -
`,
    )
    .addCommand(readCommand())
    .addCommand(checkCommand())
    .addCommand(compareCommand())
    .addCommand(listenCommand())
    .addCommand(extractCommand())
    .addCommand(addCommand())
    .addCommand(searchCommand())
    .addCommand(speakersCommand())
    .addCommand(familiesCommand())
    .addCommand(ledgerCommand())
    .addCommand(positionsCommand())
    .addCommand(versionsCommand())
    .addCommand(watchCommand())
    .addCommand(exportCommand())
    .addCommand(serveCommand())
    .addCommand(mcpCommand());
}
