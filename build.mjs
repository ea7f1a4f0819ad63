// Builds what is shipped, where its sources changed since: `node build.mjs library app` (npm run build), `static`, `extension`.
// npm builds on install and once more for the first `npx onrecord`, and the tests want it built: without this each would take half a minute.
// The library is compiled where it changed: a change in one file takes a quarter of the time.
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

/** What the compiler knows of its last run, by which it compiles only what changed (tsconfig.build.json). */
const COMPILED = `${MADE}/library.tsbuildinfo`;
/** Folders of `dist` that are no part of the library. */
const APPS = ['web', 'static', 'extension'];

/** Compiles what changed. The compiler does not look whether its files of before are still there: where one is missing all are made anew. */
async function library() {
  const compile = () => node('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json');
  const made = new Set(
    filesIn('src')
      .filter(isSource)
      .flatMap((file) => [file.replace(/\.ts$/, '.js'), file.replace(/\.ts$/, '.d.ts')]),
  );
  compile();
  if (![...made].every((file) => existsSync(`${ROOT}dist/${file}`))) {
    rmSync(COMPILED, { force: true });
    compile();
  }
  // those whose source is gone would stay
  for (const file of filesIn('dist')) if (!made.has(file) && !APPS.includes(file.split('/')[0])) rmSync(`${ROOT}dist/${file}`);
  const { written } = await import('./patterns.mjs');
  for (const file of [...made].filter((f) => f.endsWith('.js'))) {
    const code = readFileSync(`${ROOT}dist/${file}`, 'utf8');
    const out = written(code, file);
    if (out !== code) writeFileSync(`${ROOT}dist/${file}`, out);
  }
  // npm does so only when it links the command: after a build of one's own `npx onrecord` would not be allowed
  chmodSync(`${ROOT}${TARGETS.library.file}`, 0o755);
}

const isTest = (file) => /\.test\.tsx?$/.test(file);
const isSource = (file) => file.endsWith('.ts') && !file.endsWith('.d.ts') && !isTest(file);

/** Paths of all files of a folder, relative to it. */
const filesIn = (folder) =>
  readdirSync(ROOT + folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => pathOf(entry).slice(`${ROOT}${folder}/`.length));

/** A fingerprint of every file that a target is made of; tests are no part of any. */
function sourcesOf({ of = [] }) {
  const hash = createHash('sha256');
  const add = (path) => hash.update(`${path}\0`).update(readFileSync(ROOT + path));
  for (const file of ['build.mjs', 'patterns.mjs', 'package.json', 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json'])
    if (existsSync(ROOT + file)) add(file);
  for (const folder of ['src', 'web', 'examples', ...of]) for (const file of filesIn(folder).sort()) if (!isTest(file)) add(`${folder}/${file}`);
  return hash.digest('hex');
}

const pathOf = ({ parentPath, path, name }) => `${parentPath ?? path}/${name}`;

/** Makes the targets, each only where it is not there or its sources changed. */
export async function build(...names) {
  mkdirSync(MADE, { recursive: true });
  for (const name of names) {
    const target = TARGETS[name];
    const [stamp, sources] = [`${MADE}/${name}`, sourcesOf(target)];
    if (existsSync(ROOT + target.file) && existsSync(stamp) && readFileSync(stamp, 'utf8') === sources) continue;
    rmSync(stamp, { force: true });
    await target.make();
    writeFileSync(stamp, sources);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await build(...process.argv.slice(2));
