import { parseRssFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import type { PageRecord } from '../record/index.js';
import { podcast, record, scriptOf, type Voice } from './index.js';

const TEXT = 'Gate stays shut\n\nIlse Marren spoke. “We will open the lower gate,” she said.\n\nPhoto: the gate';
const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length, text: words });
const block = (kind: 'title' | 'body' | 'caption', words: string) => ({ kind, start: at(words).start, end: at(words).end });
const statement = { id: 's1', content: [at('“We will open the lower gate,”')], speaker: 'p1' } as unknown as PageRecord['statements'][number];
const PAGE = {
  article: {
    title: 'Gate stays shut',
    language: 'en',
    text: TEXT,
    blocks: [
      block('title', 'Gate stays shut'),
      block('body', 'Ilse Marren spoke. “We will open the lower gate,” she said.'),
      block('caption', 'Photo: the gate'),
    ],
  },
  statements: [statement],
} as unknown as PageRecord;

/** A voice that takes a second for ten characters. */
const fake: Voice = {
  rate: 100,
  voices: ['narrator', 'other'],
  speak: async (text, _, places) => ({ samples: new Float32Array(text.length * 10).fill(0.5), times: places.map((p) => p / 10) }),
};

describe('listen', () => {
  it('reads the story alone, each quotation by its speaker', () => {
    const { utterances, cast } = scriptOf(PAGE);
    expect(utterances.map((u) => [u.speaker, u.text.trim()])).toEqual([
      [null, 'Gate stays shut'],
      [null, 'Ilse Marren spoke.'],
      ['p1', '“We will open the lower gate,”'],
      [null, 'she said.'],
    ]);
    expect(cast).toEqual(['p1']);
    expect(scriptOf(PAGE, { quotations: 'both' }).utterances.flatMap((u) => u.mark ?? [])).toEqual(['quote', 'end of quote']);
  });

  it('says when a statement is heard, and keeps the sound under full scale', async () => {
    const { cues, samples, length, rate } = await record(scriptOf(PAGE), fake);
    expect(cues).toEqual([{ statement: 's1', speaker: 'p1', start: expect.any(Number), end: expect.any(Number) }]);
    expect(cues[0]!.end - cues[0]!.start).toBeCloseTo(3, 3);
    expect(length).toBe(samples.length / rate);
    expect(Math.max(...samples)).toBeLessThanOrEqual(0.95);
  });
});

describe('podcast', () => {
  it('is RSS that a reader takes, whatever stands in a title', async () => {
    const audio = { url: 'https://pod.example/p/a.ogg?x=1&y=2', type: 'audio/ogg', length: 1234 };
    const rss = await podcast('On the <record> ]]>\u0001', 'https://pod.example/p/feed.xml', [
      { id: 'a#1', title: 'Gate & “wall” <b>\ud800 ]]> &amp;', link: 'https://paper.example/a', published: '2026-03-01T05:00:00+01:00', audio, seconds: 61.4 },
      { id: 'b', title: 'No date', published: 'some day', audio },
    ]);
    const { items, ...channel } = parseRssFeed(rss);
    expect(channel).toMatchObject({
      link: 'https://pod.example/p/',
      language: 'en',
      atom: { links: [{ href: 'https://pod.example/p/feed.xml', rel: 'self' }] },
    });
    expect(items).toMatchObject([
      {
        title: expect.stringMatching(/^Gate & “wall” <b>/),
        guid: { value: 'a#1', isPermaLink: false },
        link: 'https://paper.example/a',
        pubDate: 'Sun, 01 Mar 2026 04:00:00 GMT',
        enclosures: [audio],
        itunes: { duration: 61 },
      },
      { title: 'No date', enclosures: [audio] },
    ]);
    expect(items![1]).not.toHaveProperty('pubDate');
  });
});
