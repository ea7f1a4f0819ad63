import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Command } from 'commander';
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
      ['--input-type=module', '--eval', 'console.log(JSON.stringify(await (await import("./docs/make.mjs")).outdated()))'],
      { encoding: 'utf8' },
    );
    expect(JSON.parse(stdout)).toEqual([]);
  });

  it('names every option of every command', async () => {
    const reference = readFileSync('docs/commands.md', 'utf8');
    const missing = (await commands()).flatMap(({ name, flags }) => {
      const part = reference.split(`## onrecord ${name}\n`)[1]?.split('\n## ')[0] ?? '';
      return flags.filter((flag) => !part.includes(flag)).map((flag) => `${name} ${flag}`);
    });
    expect(missing).toEqual([]);
  });

  it('has every command in a how-to, and no how-to an option that there is not', async () => {
    const all = await commands();
    const prose = readdirSync('docs').filter((name) => name.endsWith('.md') && name !== 'commands.md');
    const shown = prose.flatMap((page) => [...blocks(textOf(page), 'sh'), ...blocks(textOf(page), 'text')].join('').split('\n'));
    const uses = shown.flatMap((line) => [...line.matchAll(/\bonrecord ([a-z]+)([^|;&>]*)/g)].map(([, name, rest]) => ({ name: name!, rest: rest! })));
    const words = prose.map(textOf).join('\n');
    expect(all.map((c) => c.name).filter((name) => !uses.some((u) => u.name === name) && !words.includes(`onrecord ${name}`))).toEqual([]);
    const unknown = uses.flatMap(({ name, rest }) => {
      const flags = all.find((c) => c.name === name)?.flags ?? [];
      return [...rest.matchAll(/(?<=\s)--[a-z-]+/g)]
        .map(([flag]) => flag)
        .filter((flag) => !flags.includes(flag))
        .map((flag) => `${name} ${flag}`);
    });
    expect(unknown).toEqual([]);
  });

  it('has only blocks of JSON that are JSON', () => {
    const found = readdirSync('docs')
      .filter((name) => name.endsWith('.md'))
      .flatMap((page) => blocks(textOf(page), 'json'));
    expect(found.length).toBeGreaterThan(0);
    for (const block of found) expect(() => JSON.parse(block)).not.toThrow();
  });
});

/** Every command of the program with the long names of its options. */
async function commands(): Promise<{ readonly name: string; readonly flags: readonly string[] }[]> {
  const { program } = (await import(resolve('dist/cli/program.js'))) as { program(): Promise<Command> };
  return (await program()).commands.map((c) => ({ name: c.name(), flags: c.options.flatMap((o) => o.long ?? []) }));
}
