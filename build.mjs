// Builds what is shipped, where its sources changed since: `node build.mjs library app` (npm run build), `static`, `extension`.
// npm builds on install and once more for the first `npx onrecord`, and the tests want it built: without this each would take half a minute.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('.', import.meta.url));
const MADE = `${ROOT}node_modules/.cache/onrecord-made`;

const node = (...args) => execFileSync(process.execPath, args, { cwd: ROOT, stdio: 'inherit' });
const vite = (...args) => node('node_modules/vite/bin/vite.js', 'build', ...args, '--logLevel', 'warn');

/** What is made: its main file, what it is made of beside the sources that all have, and how. */
const TARGETS = {
  library: { file: 'dist/cli/main.js', make: library },
  app: { file: 'dist/web/index.html', make: () => vite('web') },
  static: { file: 'dist/static/index.html', of: ['models'], make: () => vite('web', '--mode', 'static') },
  extension: { file: 'dist/extension/app/index.html', of: ['models'], make: () => vite('web/extension') },
};

/** The library's files of before go first: one whose source is gone would stay. */
function library() {
  const apps = ['web', 'static', 'extension'];
  if (existsSync(`${ROOT}dist`)) for (const name of readdirSync(`${ROOT}dist`)) if (!apps.includes(name)) rmSync(`${ROOT}dist/${name}`, { recursive: true });
  node('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json');
  // npm does so only when it links the command: after a build of one's own `npx onrecord` would not be allowed
  chmodSync(`${ROOT}${TARGETS.library.file}`, 0o755);
}

/** A fingerprint of every file that a target is made of. */
function sourcesOf({ of = [] }) {
  const hash = createHash('sha256');
  const add = (path) => hash.update(`${path}\0`).update(readFileSync(ROOT + path));
  for (const file of ['build.mjs', 'package.json', 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json']) if (existsSync(ROOT + file)) add(file);
  for (const folder of ['src', 'web', 'examples', ...of])
    for (const entry of readdirSync(ROOT + folder, { recursive: true, withFileTypes: true }).sort((a, b) => (pathOf(a) < pathOf(b) ? -1 : 1)))
      if (entry.isFile()) add(pathOf(entry).slice(ROOT.length));
  return hash.digest('hex');
}

const pathOf = ({ parentPath, path, name }) => `${parentPath ?? path}/${name}`;

/** Makes the targets, each only where it is not there or its sources changed. */
export function build(...names) {
  mkdirSync(MADE, { recursive: true });
  for (const name of names) {
    const target = TARGETS[name];
    const [stamp, sources] = [`${MADE}/${name}`, sourcesOf(target)];
    if (existsSync(ROOT + target.file) && existsSync(stamp) && readFileSync(stamp, 'utf8') === sources) continue;
    rmSync(stamp, { force: true });
    target.make();
    writeFileSync(stamp, sources);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) build(...process.argv.slice(2));
