import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveArchive } from './archive-server.js';
import { inBrowser } from './browsing.js';
import { painted } from './site.js';

let site: Awaited<ReturnType<typeof serveArchive>>;
beforeAll(async () => {
  site = await serveArchive();
});
afterAll(() => site.close());

/** A browser's voices, played by hand: nothing is heard, and the test says when a word or a stretch is over. */
async function fakeVoices(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const spoken: { text: string; voice: string; rate: number }[] = [];
    let current: SpeechSynthesisUtterance | undefined;
    const voices = ['Narrator', 'First', 'Second'].map((name) => ({ name, lang: 'en-GB', default: false, localService: true, voiceURI: name }));
    class Utterance extends EventTarget {
      voice: { name: string } | null = null;
      lang = '';
      rate = 1;
      pitch = 1;
      constructor(readonly text: string) {
        super();
      }
    }
    const synthesis = {
      getVoices: () => voices,
      addEventListener: () => {},
      speak: (u: SpeechSynthesisUtterance) => {
        current = u;
        spoken.push({ text: u.text, voice: u.voice?.name ?? '', rate: u.rate });
      },
      cancel: () => {
        current = undefined;
      },
      pause: () => {},
      resume: () => {},
    };
    const fake = {
      spoken,
      word: (charIndex: number, charLength: number) => current?.onboundary?.({ charIndex, charLength, name: 'word' } as SpeechSynthesisEvent),
      end: () => current?.onend?.({} as SpeechSynthesisEvent),
      fail: () => current?.onerror?.({ error: 'synthesis-failed' } as SpeechSynthesisErrorEvent),
    };
    Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
    Object.assign(window, { SpeechSynthesisUtterance: Utterance, fake });
  });
}

interface Fake {
  spoken: { text: string; voice: string; rate: number }[];
  word(at: number, length: number): void;
  end(): void;
  fail(): void;
}
const fake = <T>(page: Page, act: string): Promise<T> => page.evaluate(`window.fake.${act}`);

inBrowser('listening to a page', ({ open }) => {
  test('a quotation has a voice of its own, words light up as they are heard, a leap goes to the next statement', async () => {
    const page = await open(`${site.origin}/articles/a1`, {}, fakeVoices);
    await page.getByRole('button', { name: 'Listen' }).click();
    await page.getByRole('button', { name: 'Play' }).click();
    await page.waitForFunction(() => (window as unknown as { fake: Fake }).fake.spoken.length === 1);
    await fake(page, 'word(1, 2)');
    await expect.poll(() => painted(page, 'spoken')).toEqual(['We']);
    expect((await painted(page, 'lit')).join('')).toContain('We will not sign a single dismissal');
    await page.getByLabel('Speed').selectOption('1.5');
    await fake(page, 'end()');
    await page.waitForFunction(() => (window as unknown as { fake: Fake }).fake.spoken.length === 2);
    const spoken = await fake<Fake['spoken']>(page, 'spoken');
    expect(spoken[0]).toMatchObject({ voice: 'First', rate: 1 });
    expect(spoken[1]).toMatchObject({ voice: 'Narrator', rate: 1.5 });
    await page.getByRole('button', { name: 'Pause' }).click();
    expect(await page.getByRole('button', { name: 'Play' }).count()).toBe(1);
    await page.getByLabel('Quotations').selectOption('words');
    await page.getByRole('button', { name: 'Play' }).click();
    await page.waitForFunction(() => (window as unknown as { fake: Fake }).fake.spoken.length === 3);
    expect((await fake<Fake['spoken']>(page, 'spoken'))[2]).toMatchObject({ text: 'quote', voice: 'Narrator' });
  });

  test('says so when there is no voice', async () => {
    const page = await open(`${site.origin}/articles/a1?listen=yes`, {}, fakeVoices);
    await page.getByRole('button', { name: 'Play' }).click();
    await page.waitForFunction(() => (window as unknown as { fake: Fake }).fake.spoken.length === 1);
    await fake(page, 'fail()');
    await page.waitForSelector('.player:has-text("no voice to read with")');
  });
});
