import { Command } from 'commander';
import { version } from './version.js';

/** The commands, in the order in which help lists them, a file each: whoever names one starts this one alone. */
const COMMANDS: { readonly [name: string]: () => Promise<Command> } = {
  read: async () => (await import('./read.js')).readCommand(),
  check: async () => (await import('./check.js')).checkCommand(),
  compare: async () => (await import('./compare.js')).compareCommand(),
  listen: async () => (await import('./listen.js')).listenCommand(),
  extract: async () => (await import('./extract.js')).extractCommand(),
  add: async () => (await import('./add.js')).addCommand(),
  work: async () => (await import('./work.js')).workCommand(),
  search: async () => (await import('./search.js')).searchCommand(),
  speakers: async () => (await import('./speakers.js')).speakersCommand(),
  families: async () => (await import('./families.js')).familiesCommand(),
  ledger: async () => (await import('./ledger.js')).ledgerCommand(),
  positions: async () => (await import('./positions.js')).positionsCommand(),
  versions: async () => (await import('./versions.js')).versionsCommand(),
  bulk: async () => (await import('./bulk.js')).bulkCommand(),
  watch: async () => (await import('./watch.js')).watchCommand(),
  export: async () => (await import('./export.js')).exportCommand(),
  serve: async () => (await import('./serve.js')).serveCommand(),
  mcp: async () => (await import('./mcp.js')).mcpCommand(),
};

/**
 * The command line: one file a command, a line in `COMMANDS`.
 *
 * @param named its first word: where it is a command, no other is loaded (most of a start was loading the server for who reads a page), and
 *   none for the version; else all are, for help and for what to say of an unknown one
 */
export async function program(named?: string): Promise<Command> {
  const wanted =
    named !== undefined && Object.hasOwn(COMMANDS, named) ? [COMMANDS[named]!] : /^(?:-V|--version)$/.test(named ?? '') ? [] : Object.values(COMMANDS);
  const all = introduction();
  for (const command of await Promise.all(wanted.map((load) => load()))) all.addCommand(command);
  return all;
}

function introduction(): Command {
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
    );
}
