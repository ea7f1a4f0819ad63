import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** Prints the process's peak memory as the last thing on stderr, in kilobytes. */
const MEASURE = 'data:text/javascript,process.on("exit",()=>console.error("peak",process.resourceUsage().maxRSS))';

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  /** Without the line that measures. */
  readonly stderr: string;
  readonly peakMegabytes: number;
  readonly seconds: number;
}

/** Runs the built command line as a user would, from the repository's root. */
export function onrecord(args: readonly string[], input?: string | Uint8Array): Ran {
  const began = Date.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', MEASURE, 'dist/cli/main.js', ...args], {
    cwd: ROOT,
    input: input ?? '',
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, NO_COLOR: '1' },
  });
  const [, peak = 'NaN'] = /^peak (\d+)$/m.exec(stderr) ?? [];
  return { code: status, stdout, stderr: stderr.replace(/^peak \d+\n/m, ''), peakMegabytes: Number(peak) / 1024, seconds: (Date.now() - began) / 1000 };
}
