import { existsSync } from 'node:fs';
import { Command, InvalidArgumentError, Option } from 'commander';
import { serve } from '../server/index.js';
import { ARCHIVE_FILE, ARCHIVE_VARIABLE, registered, registryOption } from './archive-options.js';
import { version } from './version.js';

interface ServeFlags {
  readonly port: number;
  readonly host: string;
  readonly token?: string;
  readonly threads?: number;
  readonly archive?: string;
  readonly allowPrivate?: boolean;
  readonly registry?: string;
}

/** `onrecord serve` */
export function serveCommand(): Command {
  return new Command('serve')
    .description('the web app, the HTTP API and MCP over HTTP, on this machine')
    .option('-p, --port <port>', 'port to listen on; 0 takes a free one', port, 8765)
    .option('--host <host>', 'address to listen on; any but this machine’s own needs --token', '127.0.0.1')
    .option('--token <token>', 'answer only to who has it (Authorization: Bearer, or open /?token=… once); else from ONRECORD_TOKEN')
    .option('--threads <n>', 'threads that read pages, some 200 MB each (default: one fewer than there are processors, at most 4)', threads)
    .addOption(
      new Option('-A, --archive <place>', 'the archive: a file, or postgres://... (default: archive.onrecord where it is, else the examples)').env(
        ARCHIVE_VARIABLE,
      ),
    )
    .option('--allow-private', 'also fetch pages from private networks and from this machine')
    .addOption(registryOption())
    .addHelpText(
      'beforeAll',
      `Examples:
  onrecord serve                                 then open http://127.0.0.1:8765
  onrecord serve --archive news.onrecord
  onrecord serve --port 0                        on any free port
  ONRECORD_TOKEN=$(openssl rand -hex 16) onrecord serve --host 0.0.0.0
  curl -s --data-binary @page.html -H 'content-type: text/html' http://127.0.0.1:8765/api/read
`,
    )
    .exitOverride()
    .action(run);
}

function port(value: string): number {
  const n = Number(value);
  if (!Number.isInteger(n) || n < 0 || n > 65535) throw new InvalidArgumentError('a port from 0 to 65535 is wanted.');
  return n;
}

function threads(value: string): number {
  const n = Number(value);
  if (!Number.isInteger(n) || n < 1 || n > 64) throw new InvalidArgumentError('a number of threads from 1 to 64 is wanted.');
  return n;
}

async function run(flags: ServeFlags): Promise<void> {
  const token = flags.token ?? process.env.ONRECORD_TOKEN;
  const archive = flags.archive ?? (existsSync(ARCHIVE_FILE) ? ARCHIVE_FILE : undefined);
  if (!archive) process.stderr.write('no archive is named: showing the examples, nothing will be kept (onrecord serve --archive FILE)\n');
  const serving = await serve({
    port: flags.port,
    host: flags.host,
    version: version(),
    ...(token ? { token } : {}),
    ...(archive ? { archive } : {}),
    ...(flags.allowPrivate ? { allowPrivate: true } : {}),
    engine: { reading: await registered(flags.registry), ...(flags.threads ? { threads: flags.threads } : {}) },
  });
  process.stderr.write(`listening on ${serving.url}\n`);
  await stopped();
  await serving.close();
}

/** The first signal that asks the program to end; a second one ends it at once. */
const stopped = (): Promise<void> =>
  new Promise((done) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => done());
  });
