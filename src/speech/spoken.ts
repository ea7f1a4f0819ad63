import { type Recording, record as recorded, type ScriptOptions, scriptOf } from '../listen/index.js';
import { OnrecordError, type PageRecord } from '../record/index.js';
import { Flite } from './flite.js';
import { SOUND_FORMATS } from './sound.js';

/** What is heard when, without the sound. Times in seconds. */
export interface CueSheet extends Pick<Recording, 'chapters' | 'cues'> {
  /** Id of the page. */
  readonly article: string;
  readonly seconds: number;
}

/** A page as a sound file. */
export interface SpokenFile {
  readonly file: Uint8Array;
  readonly sheet: CueSheet;
}

/**
 * Speaks a page into a file.
 *
 * @param format the name of one of `SOUND_FORMATS`
 * @throws OnrecordError `unreadable-input` where nothing of the page can be spoken, `usage` for a format that is none
 */
export async function spoken(
  record: PageRecord,
  format: string,
  options: ScriptOptions = {},
  say: (done: number, of: number) => void = () => {},
): Promise<SpokenFile> {
  const writer = SOUND_FORMATS.find((f) => f.name === format);
  if (!writer) throw new OnrecordError('usage', `${format} is no sound file that is written here`, `${SOUND_FORMATS.map((f) => f.name).join(', ')} are`);
  const script = scriptOf(record, options);
  if (script.utterances.length === 0)
    throw new OnrecordError('unreadable-input', 'the page has no story that could be read aloud', 'check that it is the page itself');
  const voice = await Flite.open();
  try {
    const recording = await recorded(script, voice, (done) => say(done, script.utterances.length));
    const { length, chapters, cues } = recording;
    return { file: await writer.write(recording, script.title ?? record.article.id), sheet: { article: record.article.id, seconds: length, chapters, cues } };
  } finally {
    await voice.close();
  }
}
