import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

// What the documentation says is run: every command and every program of docs/*.md, in a folder with the examples.

const folder = mkdtempSync(join(tmpdir(), 'onrecord-docs-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
cpSync('examples', join(folder, 'examples'), { recursive: true });
// a project of its own that has installed the package
cpSync('package.json', join(folder, 'package.json'));
for (const name of ['dist', 'models', 'node_modules']) symlinkSync(resolve(name), join(folder, name));

const MAIN = resolve('dist/cli/main.js');
const blocks = (text: string, language: string): string[] => [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map((m) => m[1]!);
const textOf = (page: string): string => readFileSync(join('docs', page), 'utf8');
const pages = readdirSync('docs').filter((name) => name.endsWith('.md') && [...blocks(textOf(name), 'sh'), ...blocks(textOf(name), 'js')].length > 0);

describe.each(pages)('docs/%s', (page) => {
  const text = textOf(page);
  const commands = blocks(text, 'sh').flatMap((b) => b.trim().split('\n'));
  it.skipIf(commands.length === 0).each(commands.map((c) => [c]))('%s', (line) => {
    const [, command, exit = '0'] = /^(.*?)(?: # exits (\d+))?$/.exec(line)!;
    const { status, stderr } = spawnSync('bash', ['-c', command!.replace(/\bonrecord(?= [a-z])/g, '"$NODE" "$MAIN"')], {
      cwd: folder,
      encoding: 'utf8',
      input: '',
      env: { ...process.env, NODE: process.execPath, MAIN, NO_COLOR: '1' },
    });
    expect({ status, stderr }).toEqual({ status: Number(exit), stderr: '' });
  });

  const programs = blocks(text, 'js');
  it.skipIf(programs.length === 0).each(programs.map((p, i) => [i + 1, p] as const))('program %i', (_, source) => {
    const { status, stderr, stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', source], { cwd: folder, encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).not.toBe('');
  });
});

describe('the reference', () => {
  it('is what the program says: npm run docs', () => {
    const { stdout } = spawnSync(
      process.execPath,
      ['--input-type=module', '--eval', 'console.log(JSON.stringify((await import("./docs/make.mjs")).outdated()))'],
      { encoding: 'utf8' },
    );
    expect(JSON.parse(stdout)).toEqual([]);
  });

  it('names every option of every command', () => {
    const reference = readFileSync('docs/commands.md', 'utf8');
    for (const [name] of readFileSync('src/cli/program.ts', 'utf8').matchAll(/(?<=addCommand\()\w+(?=Command\(\))/g))
      expect(reference).toContain(`## onrecord ${name.toLowerCase()}`);
  });
});
