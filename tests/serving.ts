import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Starts `onrecord serve` as a user would, on a free port, with one thread. */
export async function served(args: readonly string[] = [], env: NodeJS.ProcessEnv = {}): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(process.execPath, ['dist/cli/main.js', 'serve', '--port', '0', '--threads', '1', ...args], {
    cwd: ROOT,
    env: { ...process.env, ...env },
  });
  for await (const line of createInterface(child.stderr!)) {
    const url = /^listening on (http:\S+)$/.exec(line)?.[1];
    if (url) return { child, url };
  }
  throw new Error('the server did not start');
}
