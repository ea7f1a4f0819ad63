import type { Recording } from '../listen/index.js';

/** Longest chapter list: one byte counts them. */
const MOST = 255;
const bytes = (...parts: readonly (Uint8Array | readonly number[])[]): Uint8Array => Uint8Array.from(parts.flatMap((p) => [...p]));
const latin = (text: string): number[] => [...text].map((c) => c.charCodeAt(0) & 0xff);
const long = (n: number): number[] => [(n >>> 24) & 0xff, (n >>> 16) & 0xff, (n >>> 8) & 0xff, n & 0xff];
/** Seven bits a byte, so that no player takes it for the beginning of sound. */
const synchsafe = (n: number): number[] => [(n >>> 21) & 0x7f, (n >>> 14) & 0x7f, (n >>> 7) & 0x7f, n & 0x7f];
const utf8 = (text: string): number[] => [3, ...new TextEncoder().encode(text)];
const frame = (name: string, content: Uint8Array): Uint8Array => bytes(latin(name), synchsafe(content.length), [0, 0], content);
const titleFrame = (title: string): Uint8Array => frame('TIT2', bytes(utf8(title.slice(0, 500))));

/** An ID3v2.4 tag with title and chapters (ID3v2 Chapter Frame Addendum 1.0), to stand before the sound of an MP3. */
export function id3(title: string, chapters: Recording['chapters']): Uint8Array {
  const listed = chapters.slice(0, MOST);
  const ids = listed.map((_, i) => [...latin(`ch${i}`), 0]);
  const contents = frame('CTOC', bytes([...latin('toc'), 0], [0b11, listed.length], ids.flat(), titleFrame('Chapters')));
  const frames = listed.map(({ title: name, start, end }, i) =>
    frame('CHAP', bytes(ids[i]!, long(Math.round(start * 1000)), long(Math.round(end * 1000)), long(0xffffffff), long(0xffffffff), titleFrame(name))),
  );
  const all = bytes(titleFrame(title), contents, ...frames);
  return bytes(latin('ID3'), [4, 0, 0], synchsafe(all.length), all);
}
