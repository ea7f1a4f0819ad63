import { OggOpusDecoder } from 'ogg-opus-decoder';
import { describe, expect, it, vi } from 'vitest';
import type { PageRecord } from '../record/index.js';
import { SOUND_FORMATS } from './index.js';
import { partedAt } from './parted.js';

const RATE = 16_000;
const formatOf = (name: string) => SOUND_FORMATS.find((f) => f.name === name)!;
/** Half a second of a tone, half a second of silence, and so on. */
const BEEPS = Float32Array.from({ length: 3.2 * RATE }, (_, i) => (i % RATE < RATE / 2 ? 0.3 * Math.sin((2 * Math.PI * 440 * i) / RATE) : 0));
const recording = { rate: RATE, samples: BEEPS, length: 3.2, cues: [], chapters: [] };

/** Seconds at which sound begins and ends. */
function edges(samples: Float32Array, rate: number): number[] {
  const out: number[] = [];
  const step = rate / 500;
  for (let at = 0; at + step <= samples.length; at += step) {
    const loud = samples.subarray(at, at + step).some((s) => Math.abs(s) > 0.1);
    if (loud === (out.length % 2 === 0)) out.push(at / rate);
  }
  return out;
}

describe('where the sounds of a text part', () => {
  it.each<[string, string, string, string, number]>([
    ['both parts as they are said in the whole', 'dh ax g ey t ih z sh ah t', 'dh ax g ey t', 'ih z sh ah t', 5],
    ['"the" before a vowel, said apart', 'dh iy aa f er s t ae n d z', 'dh ax', 'aa f er s t ae n d z', 2],
    [
      'a number that is read otherwise apart: counting is off by three',
      'n ay n t iy n th er t iy w ah z',
      'n ay n t iy n hh ah n d r ax d th er t iy',
      'w ah z',
      10,
    ],
    ['nothing before', 'w ah z', '', 'w ah z', 0],
    ['nothing behind', 'w ah z', 'w ah z', '', 3],
    ['no sound at all', '', '', '', 0],
  ])('%s', (_, whole, first, second, at) => {
    const row = (sounds: string): string[] => sounds.split(' ').filter(Boolean);
    expect(partedAt(row(whole), row(first), row(second))).toBe(at);
  });
});

describe('Ogg Opus', () => {
  it('sounds when it should: what players skip is silence', async () => {
    const file = await formatOf('ogg').write(recording, 'Beeps');
    expect(await formatOf('ogg').write(recording, 'Beeps')).toEqual(file);
    const decoder = new OggOpusDecoder();
    await decoder.ready;
    const { channelData, sampleRate, errors } = await decoder.decodeFile(file);
    decoder.free();
    expect(errors).toEqual([]);
    const [heard, meant] = [edges(channelData[0]!, sampleRate), edges(BEEPS, RATE)];
    expect(heard).toHaveLength(meant.length);
    for (const [i, at] of heard.entries()) expect(Math.abs(at - meant[i]!)).toBeLessThan(0.03);
    expect(file.length).toBeLessThan(3.2 * 8000);
  });
});

describe('MP3', () => {
  it('is written where its encoder is installed', async () => {
    const file = await formatOf('mp3').write(recording, 'Beeps');
    expect(Buffer.from(file.subarray(0, 3)).toString()).toBe('ID3');
  });

  it('says what to install where it is not', async () => {
    vi.doMock('wasm-media-encoders', () => {
      throw new Error('Cannot find package');
    });
    await expect(formatOf('mp3').write(recording, 'Beeps')).rejects.toMatchObject({
      code: 'usage',
      hint: expect.stringContaining('npm install wasm-media-encoders'),
    });
    vi.doUnmock('wasm-media-encoders');
  });
});

describe('a page that has nothing to say', () => {
  it('is refused in words', async () => {
    const { spoken } = await import('./index.js');
    const record = { article: { id: 'a', text: '', language: 'en', blocks: [] }, statements: [] } as unknown as PageRecord;
    await expect(spoken(record, 'wav')).rejects.toMatchObject({ code: 'unreadable-input' });
    await expect(spoken(record, 'flac')).rejects.toMatchObject({ code: 'usage', hint: expect.stringContaining('ogg') });
  });
});
