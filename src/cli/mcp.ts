import { existsSync } from 'node:fs';
import { Command, Option } from 'commander';
import { mcpOverStdio } from '../server/index.js';
import { ARCHIVE_FILE, ARCHIVE_VARIABLE } from './archive-options.js';
import { version } from './version.js';

/** `onrecord mcp` */
export function mcpCommand(): Command {
  return new Command('mcp')
    .description('the tools for language models, over standard input and output (Model Context Protocol)')
    .addOption(
      new Option(
        '-A, --archive <place>',
        'the archive that find_quote, get_span and positions ask: a file, or postgres://... (default: archive.onrecord where it is)',
      ).env(ARCHIVE_VARIABLE),
    )
    .option('--allow-private', 'also fetch pages from private networks and from this machine')
    .addHelpText(
      'before',
      'Examples:\n  onrecord mcp\n  onrecord mcp --archive news.onrecord\n  claude mcp add onrecord -- npx onrecord mcp --archive news.onrecord\n',
    )
    .exitOverride()
    .action(
      async ({
        archive = existsSync(ARCHIVE_FILE) ? ARCHIVE_FILE : undefined,
        allowPrivate = false,
      }: {
        readonly archive?: string;
        readonly allowPrivate?: boolean;
      }) => {
        await mcpOverStdio({ version: version(), allowPrivate, ...(archive ? { archive } : {}) });
      },
    );
}
