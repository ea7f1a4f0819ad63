import type { Range } from '../record/index.js';

/** A value in JSON: its range between the quotation marks (or of `true` and `false`), and the key it stands under, itself or in a list. */
export interface JsonValue extends Range {
  readonly key: string;
}

const BACKSLASH = 92;
const MARK = 34;
/** What stands behind a key: a colon, and perhaps a truth value. */
const AFTER_KEY = /\s{0,20}:\s{0,20}(true|false)?/y;

/** The strings and truth values in a stretch of JSON (RFC 8259), in order. Nothing is parsed: damaged JSON gives what can be told of it. Linear. */
export function* jsonValuesIn(source: string, { start, end }: Range): Generator<JsonValue> {
  let key = '';
  for (let open = source.indexOf('"', start); open >= 0 && open < end; ) {
    let close = open + 1;
    for (let code = source.charCodeAt(close); close < end && code !== MARK; code = source.charCodeAt(close)) close += code === BACKSLASH ? 2 : 1;
    close = Math.min(close, end);
    AFTER_KEY.lastIndex = close + 1;
    const after = AFTER_KEY.exec(source);
    if (!after) yield { key, start: open + 1, end: close };
    else {
      key = source.slice(open + 1, Math.min(close, open + 100));
      const from = AFTER_KEY.lastIndex;
      if (after[1]) yield { key, start: from - after[1].length, end: from };
    }
    open = source.indexOf('"', close + 1);
  }
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** What a JSON string says, and where each of its code units stands in the source. */
export function unescaped(source: string, { start, end }: Range): { text: string; places: number[] } {
  const units: string[] = [];
  const places: number[] = [];
  for (let at = start; at < end; ) {
    places.push(at);
    const sign = source[at + 1] ?? '';
    if (source[at] !== '\\') units.push(source[at++] as string);
    else if (sign === 'u') {
      units.push(String.fromCharCode(Number.parseInt(source.slice(at + 2, at + 6), 16) || 0xfffd));
      at += 6;
    } else {
      units.push(ESCAPES[sign] ?? sign);
      at += 2;
    }
  }
  places.push(end);
  return { text: units.join(''), places };
}
