import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type LaunchOptions } from 'playwright-core';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** Names a browser of the system instead: for machines on which the packaged one does not run. */
const OWN = 'CHROMIUM_PATH';

/**
 * Launches the Chromium that comes inside an npm package, so that `npm ci` is all a test needs.
 *
 * @returns the browser, or why there is none on this machine
 */
export async function launch(): Promise<Browser | { readonly missing: string }> {
  try {
    return await chromium.launch(launchOptions());
  } catch (error) {
    return { missing: `no browser starts here (${(error as Error).message.split('\n')[0]}); name one in ${OWN}` };
  }
}

function launchOptions(): LaunchOptions {
  const own = process.env[OWN];
  if (own) return { executablePath: own, args: ['--no-sandbox'] };
  const dir = unpacked();
  return {
    executablePath: `${dir}/chromium`,
    env: { ...process.env, LD_LIBRARY_PATH: `${dir}/al2023/lib`, FONTCONFIG_PATH: `${dir}/fonts` } as Record<string, string>,
    args: ['--no-sandbox', '--no-zygote', '--font-render-hinting=none', '--disable-dev-shm-usage'],
  };
}

/** Unpacks the packaged browser once, in a folder of its own: two processes may do so at the same time. */
function unpacked(): string {
  const { version } = JSON.parse(readFileSync(`${ROOT}node_modules/@sparticuz/chromium/package.json`, 'utf8')) as { version: string };
  const dir = `${ROOT}node_modules/.cache/chromium-${version}`;
  if (existsSync(`${dir}/ok`)) return dir;
  const temporary = `${dir}.${process.pid}`;
  mkdirSync(temporary, { recursive: true });
  const program = "import chromium from '@sparticuz/chromium'; await chromium.executablePath()";
  const { status } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    cwd: ROOT,
    // it unpacks its own libraries only where it believes to run on such a host
    env: { ...process.env, TMPDIR: temporary, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' },
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('the packaged browser cannot be unpacked');
  // its own configuration looks for the fonts where it would be unpacked on such a host
  writeFileSync(`${temporary}/fonts/fonts.conf`, fontConfiguration(dir));
  writeFileSync(`${temporary}/ok`, version);
  try {
    renameSync(temporary, dir);
  } catch {
    rmSync(temporary, { recursive: true, force: true });
  }
  return dir;
}

const fontConfiguration = (dir: string): string =>
  `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${dir}/fonts</dir><cachedir>${dir}/font-cache</cachedir></fontconfig>`;
