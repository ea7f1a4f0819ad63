import type { fromTranscript, SpeakerRange, Transcript } from '../compare/index.js';
import type { PageSource } from '../page/index.js';
import { isMoment, OnrecordError } from '../record/index.js';

/** One object of a JSON or JSON Lines file of sources: a transcript, a plain text or a page. */
export interface JsonSource {
  readonly id?: string;
  /** The transcript's turns as one text; who says which range of it. */
  readonly transcript?: { readonly text: string; readonly speakers: readonly SpeakerRange[]; readonly said?: string };
  readonly text?: string;
  readonly html?: string;
  readonly url?: string;
  readonly title?: string;
  readonly published?: string;
}

type Fields = Record<string, unknown>;

/** Does a file begin like JSON that holds a transcript, a text or a page? Told by its first characters alone. */
export const looksLikeJson = (text: string): boolean => /^\s*\{\s*"/.test(text) && /"(?:turns|text|html)"\s*:/.test(text.slice(0, 1 << 20));

/**
 * Reads a file of sources: one JSON object, or JSON Lines with one a line (`{id, date, venue, turns}`, `{id, text}`, `{id, html}`).
 *
 * @param name of the file, for messages
 * @throws OnrecordError `unreadable-input` with the number of the line that is wrong
 */
export async function readJsonSources(text: string, name: string): Promise<JsonSource[]> {
  // whoever reads pages compares nothing
  const { fromTranscript: transcribe } = await import('../compare/index.js');
  const whole = parsed(text);
  if (whole !== undefined) return [sourceIn(whole, name, 1, transcribe)];
  const lines = text.split(/\r?\n/);
  return lines.flatMap((line, i) => {
    if (line.trim() === '') return [];
    const value = parsed(line);
    if (value === undefined) throw wrong(name, i + 1, 'is not JSON', 'write one JSON object a line');
    return [sourceIn(value, name, i + 1, transcribe)];
  });
}

/**
 * One line of a JSON Lines file of pages: `{ id, text | html, url?, title?, published? }`.
 *
 * @param name of the line, for messages
 * @throws OnrecordError `unreadable-input` for anything else
 */
export function readJsonPage(line: string, name: string): PageSource {
  const value = parsed(line);
  if (value === undefined) throw new OnrecordError('unreadable-input', `${name} is not JSON`, 'write one JSON object a line');
  const fields = typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
  const { html, text, ...about } = strings(fields, ['id', 'url', 'title', 'published', 'html', 'text']);
  checkDate(about.published, name, 'published');
  const content = html ?? text;
  if (content === undefined)
    throw new OnrecordError('unreadable-input', `${name} has no text and no html`, 'write {"id": ..., "text": ...} or {"id": ..., "html": ...}');
  return { content, format: html === undefined ? 'text' : 'html', ...about };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
}

function sourceIn(value: unknown, name: string, line: number, transcribe: typeof fromTranscript): JsonSource {
  const fields = typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;
  if (!fields) throw wrong(name, line, 'is not an object', 'write {"id": ..., "turns": [{"speaker": ..., "text": ...}]}');
  const known = strings(fields, ['id', 'url', 'title', 'published']);
  checkDate(known.published, `${name}: line ${line}`, 'published');
  if (Array.isArray(fields.turns)) {
    const turns = fields.turns.map((turn: unknown, i) => turnOf(turn, name, line, i + 1));
    const { date } = strings(fields, ['date']);
    checkDate(date, `${name}: line ${line}`, 'date');
    const { text, speakers = [], said } = transcribe({ id: known.id ?? name, turns, ...(date ? { date } : {}) });
    return { ...known, transcript: { text, speakers, ...(said ? { said } : {}) } };
  }
  const content = strings(fields, ['html', 'text']);
  if (content.html === undefined && content.text === undefined) throw wrong(name, line, 'has no turns, text or html', 'give one of them');
  return { ...known, ...content };
}

function turnOf(turn: unknown, name: string, line: number, number: number): Transcript['turns'][number] {
  const { speaker, text } = (typeof turn === 'object' && turn !== null ? turn : {}) as Fields;
  if (typeof text !== 'string') throw wrong(name, line, `has a turn (${number}) without text`, 'write {"speaker": ..., "text": ...}');
  return { speaker: typeof speaker === 'string' ? speaker : '', text };
}

function strings<K extends string>(fields: Fields, keys: readonly K[]): { [key in K]?: string } {
  const out: { [key in K]?: string } = {};
  for (const key of keys) if (typeof fields[key] === 'string') out[key] = fields[key];
  return out;
}

/** A date that is given has to be one: everything that is told by time would be wrong with it. An empty one is none. */
function checkDate(value: string | undefined, where: string, field: string): void {
  if (value && !isMoment(value))
    throw new OnrecordError(
      'unreadable-input',
      `${where} has ${field} "${value.slice(0, 40)}", which is no date`,
      'write 2026-03-01 or 2026-03-01T08:00:00Z (ISO 8601)',
    );
}

const wrong = (name: string, line: number, what: string, hint: string): OnrecordError =>
  new OnrecordError('unreadable-input', `${name}: line ${line} ${what}`, hint);
