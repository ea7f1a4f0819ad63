import type { Source, SpeakerRange } from './source-index.js';

/** A transcript as it is exchanged: one object, its turns in order. */
export interface Transcript {
  readonly id: string;
  /** The day of the occasion, ISO 8601. */
  readonly date?: string;
  readonly venue?: string;
  readonly turns: readonly { readonly speaker: string; readonly text: string }[];
}

/**
 * A transcript as a source: the turns' texts with an empty line between them, and who speaks in which range. The names of the
 * speakers are not part of the text, so that they are never taken for words said.
 */
export function fromTranscript({ id, date, turns }: Transcript): Source {
  const speakers: SpeakerRange[] = [];
  let text = '';
  for (const turn of turns) {
    if (text) text += '\n\n';
    speakers.push({ start: text.length, end: text.length + turn.text.length, speaker: turn.speaker });
    text += turn.text;
  }
  return { id, text, speakers, ...(date ? { said: date } : {}) };
}
