import { MAX_PAGE_SIZE, type PageSource, unreadable } from './source.js';

/** How many bytes or characters at the head are searched for a declared encoding; the HTML standard's prescan takes 1024, real pages declare later. */
const PRESCAN = 4096;

/** First bytes of files that are no text, with the name to call them by. */
const SIGNATURES: readonly { name: string; bytes: readonly number[] }[] = [
  { name: 'a PDF', bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { name: 'a zip archive or office document', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { name: 'a gzip file', bytes: [0x1f, 0x8b] },
  { name: 'a PNG image', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { name: 'a JPEG image', bytes: [0xff, 0xd8, 0xff] },
  { name: 'a GIF image', bytes: [0x47, 0x49, 0x46, 0x38] },
  { name: 'a RIFF file (WebP, WAV or AVI)', bytes: [0x52, 0x49, 0x46, 0x46] },
  { name: 'a program', bytes: [0x7f, 0x45, 0x4c, 0x46] },
];

/**
 * The decoded source of a page: byte order mark, then UTF-8 where the bytes prove it, then the declared encoding, else
 * windows-1252 (WHATWG Encoding Standard's names). Offsets of `block.html` count in what this returns; a byte order mark is not part of it.
 *
 * @throws OnrecordError `unreadable-input` for nothing, too much, or something that is no text
 */
export function decodePage(source: PageSource): string {
  const { content } = source;
  if (content.length === 0) throw unreadable(source, 'is empty', 'give a page with text in it');
  if (content.length > MAX_PAGE_SIZE) {
    const size = `${Math.ceil(content.length / 1024 / 1024)} MB`;
    throw unreadable(source, `has ${size}, more than the ${MAX_PAGE_SIZE / 1024 / 1024} MB that are read`, 'cut the article out of it, or split it');
  }
  const text = typeof content === 'string' ? content.replace(/^\uFEFF/, '') : decodeBytes(content, source);
  rejectBinary(text, source);
  return text;
}

function decodeBytes(bytes: Uint8Array, source: PageSource): string {
  const signature = SIGNATURES.find((s) => s.bytes.every((b, i) => bytes[i] === b));
  if (signature) throw unreadable(source, `is ${signature.name}, not HTML or plain text`, 'convert it to HTML or text first');
  const marked = byteOrderMark(bytes) ?? unmarkedUtf16(bytes);
  if (marked) return decodeAs(bytes, marked, false) ?? '';
  // Bytes above 127 that are valid UTF-8 throughout are UTF-8, whatever the page declares: chance does not make them so.
  const utf8 = decodeAs(bytes, 'utf-8', true);
  if (utf8 !== undefined && utf8.length < bytes.length) return encodedOnce(utf8);
  const declared = declaredEncoding(bytes);
  const isUtf8 = declared === undefined || /^utf-?8$/i.test(declared);
  // nothing but ASCII
  if (utf8 !== undefined && isUtf8) return utf8;
  return (isUtf8 ? nearlyUtf8(bytes) : decodeAs(bytes, declared, false)) ?? decodeAs(bytes, 'windows-1252', false) ?? '';
}

/** A page of UTF-8 with a few broken characters is read as such; undefined when more of its letters are broken than whole. */
function nearlyUtf8(bytes: Uint8Array): string | undefined {
  const text = decodeAs(bytes, 'utf-8', false) ?? '';
  const broken = text.match(/\uFFFD/g)?.length ?? 0;
  const whole = text.match(/[\u0080-\uFFFC]/g)?.length ?? 0;
  return broken < whole ? text : undefined;
}

/** The text, or undefined when the label is unknown or (where `fatal`) the bytes are not of it. */
function decodeAs(bytes: Uint8Array, label: string, fatal: boolean): string | undefined {
  try {
    const text = new TextDecoder(label, { fatal }).decode(bytes);
    return LATIN.test(label) ? withoutC1(text) : text;
  } catch {
    return undefined;
  }
}

const LATIN = /^(?:windows-1252|cp1252|iso-?8859-?1|latin-?1|us-ascii|ascii|l1)$/i;
/** windows-1252 at 0x80 to 0x9F (WHATWG Encoding Standard, index). Some runtimes decode it as ISO 8859-1, which has control characters there. */
const AT_0X80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const withoutC1 = (text: string): string => text.replace(/[\u0080-\u009f]/g, (c) => AT_0X80[c.charCodeAt(0) - 0x80] as string);

/** From so many doubled three-byte characters on a page was encoded twice; a page that shows one is about such damage. */
const DOUBLED = 2;
const byte = (c: string): number => (AT_0X80.includes(c) ? 0x80 + AT_0X80.indexOf(c) : c.charCodeAt(0));
const CONTINUED = `[\u0080-\u00bf${AT_0X80}]`;
/** The bytes of one character of UTF-8, read as windows-1252 or ISO 8859-1: "â€™". */
const TWICE = new RegExp(`[\u00c2-\u00df]${CONTINUED}|[\u00e0-\u00ef]${CONTINUED}{2}|[\u00f0-\u00f4]${CONTINUED}{3}`, 'g');

/**
 * Text whose bytes of UTF-8 were taken for a Latin encoding and encoded again, as a dozen of 793 pages of wcxb-articles are: each such
 * run of characters becomes the one it was, else a page has no quotation marks to read.
 */
function encodedOnce(text: string): string {
  const runs = text.match(TWICE) ?? [];
  if (runs.length < DOUBLED) return text;
  const others = (text.match(/[^\u0000-\u007f]/g)?.length ?? 0) - runs.join('').length;
  // where most characters beyond ASCII are whole, a run is chance: "é", a hard space and a dash in Czech
  if (runs.filter((run) => run.length > 2).length < DOUBLED || runs.length < others) return text;
  return text.replace(TWICE, (run) => decodeAs(Uint8Array.from(run, byte), 'utf-8', true) ?? run);
}

function byteOrderMark(b: Uint8Array): string | undefined {
  if (b[0] === 0xef && b[1] === 0xbb && b[2] === 0xbf) return 'utf-8';
  if (b[0] === 0xfe && b[1] === 0xff) return 'utf-16be';
  if (b[0] === 0xff && b[1] === 0xfe) return 'utf-16le';
  return undefined;
}

function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, PRESCAN));
  const declared = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]+)/i.exec(head) ?? /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w-]+)/i.exec(head);
  // A declaration that could be read as ASCII is not UTF-16, whatever it says (WHATWG HTML, prescan).
  return declared?.[1] && !/^utf-?16/i.test(declared[1]) ? declared[1] : undefined;
}

/** UTF-16 without a mark shows in ASCII-range text as a NUL in every other byte. */
function unmarkedUtf16(bytes: Uint8Array): string | undefined {
  const head = bytes.subarray(0, 256);
  if (head.length < 8) return undefined;
  let even = 0;
  let odd = 0;
  for (const [i, b] of head.entries()) if (b === 0) i % 2 === 0 ? even++ : odd++;
  if (odd > head.length * 0.35 && even === 0) return 'utf-16le';
  if (even > head.length * 0.35 && odd === 0) return 'utf-16be';
  return undefined;
}

/** Share of control characters above which the head of a text is taken for binary; text has none but white space, a damaged page a few. */
const BINARY_SHARE = 0.02;

function rejectBinary(text: string, source: PageSource): void {
  const head = text.slice(0, 65_536);
  const controls = head.match(/[\u0000-\u0008\u000E-\u001A\u001C-\u001F]/g)?.length ?? 0;
  const lost = head.match(/\uFFFD/g)?.length ?? 0;
  if (/^%PDF-/.test(head)) throw unreadable(source, 'is a PDF, not HTML or plain text', 'convert it to HTML or text first');
  if (controls > head.length * BINARY_SHARE || lost > head.length * 0.3) {
    throw unreadable(source, 'is binary, not HTML or plain text', 'give the page itself, or convert the file to text first');
  }
}
