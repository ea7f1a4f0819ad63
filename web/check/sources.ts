import { isMarkup } from '../services/markup.js';
import type { GivenText } from '../services/services.js';

/** A source as a reader brought it. */
export interface BroughtSource {
  readonly name: string;
  readonly given: GivenText;
}

/**
 * What a text brings: a page, plain words, or transcripts as JSON Lines, one source a line.
 *
 * @param name a file's name, or what the reader is told it is
 * @param taken ids that other sources have
 */
export function sourcesIn(name: string, content: string, taken: readonly string[] = []): BroughtSource[] {
  const transcripts = transcriptsIn(content);
  if (transcripts.length > 0) return transcripts.map(({ id = name, turns }) => ({ name: id, given: { id: freeId(id, taken), turns } }));
  const id = freeId(name, taken);
  return [{ name, given: isMarkup(content) ? { id, html: content } : { id, text: content } }];
}

type Turns = NonNullable<GivenText['turns']>;

function transcriptsIn(content: string): { readonly id?: string; readonly turns: Turns }[] {
  if (!/^\s*\{/.test(content)) return [];
  const lines = content.split('\n').filter((line) => line.trim() !== '');
  try {
    const read = lines.map((line) => JSON.parse(line) as { id?: string; turns?: Turns });
    return read.every(isTranscript) ? read : [];
  } catch {
    return [];
  }
}

const isTranscript = (value: { id?: string; turns?: Turns }): value is { id?: string; turns: Turns } =>
  Array.isArray(value.turns) && value.turns.every((turn) => typeof turn?.speaker === 'string' && typeof turn.text === 'string');

function freeId(wanted: string, taken: readonly string[]): string {
  let id = wanted;
  for (let n = 2; taken.includes(id); n++) id = `${wanted} (${n})`;
  return id;
}
