import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseRssFeed } from 'feedsmith';
import { afterAll, describe, expect, it } from 'vitest';
import { onrecord } from './command.js';

const folder = mkdtempSync(join(tmpdir(), 'onrecord-listen-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string): string => join(folder, name);

describe('onrecord listen --feed', () => {
  it('makes a podcast of the archive: sounds, cue sheets and a feed with their lengths, and speaks only what is new the next time', () => {
    const pages = [
      { id: 'first/../x', url: 'https://paper.example/first', title: 'The gate', published: '2026-03-01', text: '“We will open the gate,” Ilse Marren said.' },
      { id: 'second', title: 'The wall', published: '2026-03-02', text: 'Tobias Renk said the wall would fail.' },
    ];
    writeFileSync(at('pages.jsonl'), pages.map((p) => `${JSON.stringify(p)}\n`).join(''));
    const archive = ['--archive', at('news.onrecord')];
    expect(onrecord(['add', at('pages.jsonl'), ...archive]).code).toBe(0);
    const make = () => onrecord(['listen', ...archive, '--feed', 'https://pod.example/news', '-o', at('podcast')]);
    const { code, stderr } = make();
    expect([code, stderr]).toEqual([0, expect.stringContaining('2 episodes')]);
    const rss = readFileSync(at('podcast/feed.xml'), 'utf8');
    const { items = [] } = parseRssFeed(rss);
    expect(items).toMatchObject([{ title: 'The wall' }, { title: 'The gate', link: 'https://paper.example/first', guid: { value: 'first/../x' } }]);
    for (const { enclosures, itunes } of items) {
      const { url, length, type } = enclosures![0]!;
      expect(url).toMatch(/^https:\/\/pod\.example\/news\/[0-9a-f]{16}\.ogg$/);
      const file = at(`podcast/${basename(url!)}`);
      expect([length, type, readFileSync(file).subarray(0, 4).toString()]).toEqual([statSync(file).size, 'audio/ogg', 'OggS']);
      const sheet = JSON.parse(readFileSync(file.replace(/ogg$/, 'json'), 'utf8')) as { seconds: number; cues: object[] };
      expect([itunes?.duration, sheet.cues.length]).toEqual([Math.round(sheet.seconds), 1]);
    }
    const made = readdirSync(at('podcast')).map((name) => [name, statSync(at(`podcast/${name}`)).mtimeMs]);
    expect(make().code).toBe(0);
    expect(readdirSync(at('podcast')).map((name) => [name, statSync(at(`podcast/${name}`)).mtimeMs])).toEqual(
      made.map(([name, time]) => [name, name === 'feed.xml' ? expect.any(Number) : time]),
    );
    expect(readFileSync(at('podcast/feed.xml'), 'utf8')).toBe(rss);
  });

  it.each([
    [['listen', '-o', at('x.ogg')], /either a page/],
    [['listen', 'page.html', '--feed', 'https://pod.example', '-o', folder], /either a page/],
    [['listen', '--feed', 'pod', '-o', folder], /no address.*--feed https/],
    [['listen', 'examples/harbour-vote.html', '-o', '-', '--cues', '-'], /cannot both go to standard output.*--cues/],
    [['listen', 'examples/harbour-vote.html', '-o', at('x.flac')], /flac is no sound file.*ogg/],
  ])('says what is wrong with %j', (args, says) => {
    const { code, stderr } = onrecord(args);
    expect([code, stderr]).toEqual([2, expect.stringMatching(says)]);
  });
});

describe('onrecord listen -o -', () => {
  it('writes the sound to standard output and the cues beside it', () => {
    writeFileSync(at('page.txt'), '“We will open the gate,” Ilse Marren said.');
    const { status, stdout } = spawnSync(process.execPath, [
      'dist/cli/main.js',
      'listen',
      at('page.txt'),
      '-o',
      '-',
      '--format',
      'wav',
      '--cues',
      at('cues.json'),
    ]);
    expect([status, stdout.subarray(0, 4).toString(), stdout.subarray(8, 12).toString()]).toEqual([0, 'RIFF', 'WAVE']);
    expect(JSON.parse(readFileSync(at('cues.json'), 'utf8'))).toMatchObject({ cues: [{ start: expect.any(Number) }] });
  });
});

describe('the voices', () => {
  it('speak on and on without ending the process', () => {
    // in a process of its own, so that its end can be seen
    const script = `import { Flite } from './dist/speech/index.js';
      const voice = await Flite.open();
      const kept = [];
      for (let i = 0; i < 60; i++) {
        kept.push(await voice.speak('The freight company reported a loss of 41 million crowns for the third quarter, compared with a profit.', voice.voices[i % 4], []));
        if (kept.length > 5) kept.shift();
      }
      await voice.close();`;
    expect(spawnSync(process.execPath, ['--input-type=module', '-e', script])).toMatchObject({ signal: null, status: 0 });
  });
});
