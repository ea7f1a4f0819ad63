import { castOf, type Script, type SpokenLine } from '../../src/listen/index.js';
import type { Range } from '../../src/record/index.js';
import type { Manner, Speech, SpeechVoice } from './speech.js';

/** Where a reading is. */
export interface Place {
  readonly speaking: boolean;
  /** Index into the script's utterances. */
  readonly at: number;
  readonly line: SpokenLine | undefined;
  /** The characters of the article that are heard right now. */
  readonly word: Range | undefined;
  readonly failed?: string;
}

/** Heights of voices by turn, where there are fewer voices than speakers: two in a row must not sound alike. */
const PITCHES = [1, 0.8, 1.2, 0.9, 1.1] as const;

/** A script being read aloud: begins, pauses, leaps from statement to statement, and tells where it is. */
export class ReadingAloud {
  #at = 0;
  #speaking = false;
  #paused = false;
  #voices: readonly SpeechVoice[] = [];
  rate = 1;
  readonly #script: Script;
  readonly #speech: Speech;
  readonly #tell: (place: Place) => void;

  constructor(script: Script, speech: Speech, tell: (place: Place) => void) {
    this.#script = script;
    this.#speech = speech;
    this.#tell = tell;
  }

  async play(): Promise<void> {
    if (this.#paused) {
      this.#paused = false;
      this.#speaking = true;
      this.#speech.resume();
      this.#say();
      return;
    }
    this.#voices = spokenIn(await this.#speech.voices(), this.#script.language);
    this.#speaking = true;
    this.#speak();
  }

  pause(): void {
    this.#speaking = false;
    this.#paused = true;
    this.#speech.pause();
    this.#say();
  }

  stop(): void {
    this.#speaking = false;
    this.#paused = false;
    this.#speech.stop();
    this.#say();
  }

  /** Leaps to the next or the last utterance at which another statement begins. */
  skip(step: 1 | -1): void {
    const { utterances } = this.#script;
    const own = firstOf(utterances[this.#at]);
    const isOther = (i: number): boolean => {
      const first = firstOf(utterances[i]);
      return first !== undefined && first !== own && first !== firstOf(utterances[i - 1]);
    };
    let to = this.#at + step;
    while (to > 0 && to < utterances.length - 1 && !isOther(to)) to += step;
    this.goTo(Math.max(0, Math.min(utterances.length - 1, to)));
  }

  goTo(at: number): void {
    this.#at = at;
    this.#paused = false;
    this.#speech.stop();
    if (this.#speaking) this.#speak();
    else this.#say();
  }

  #speak(): void {
    const line = this.#script.utterances[this.#at];
    if (!line) {
      this.#at = 0;
      this.stop();
      return;
    }
    this.#say();
    this.#speech.speak(line.text, this.#mannerOf(line), {
      // a mark ("quote") has no words on the page
      word: (start, length) => this.#say(line.mark ? undefined : { start: line.range.start + start, end: line.range.start + start + Math.max(1, length) }),
      end: () => {
        this.#at++;
        this.#speak();
      },
      fail: (reason) => {
        this.#speaking = false;
        this.#say(undefined, reason);
      },
    });
  }

  #mannerOf({ speaker }: SpokenLine): Manner {
    const names = this.#voices.map((v) => v.name);
    const name = names.length > 0 ? castOf(this.#script, names)(speaker) : undefined;
    const turn = speaker === null ? 0 : this.#script.cast.indexOf(speaker) + 1;
    const few = this.#voices.length <= this.#script.cast.length;
    return {
      voice: this.#voices.find((v) => v.name === name),
      rate: this.rate,
      pitch: few ? PITCHES[turn % PITCHES.length]! : 1,
      language: this.#script.language,
    };
  }

  #say(word?: Range, failed?: string): void {
    this.#tell({ speaking: this.#speaking, at: this.#at, line: this.#script.utterances[this.#at], word, ...(failed ? { failed } : {}) });
  }
}

const firstOf = (line: SpokenLine | undefined): string | undefined => line?.statements[0]?.id;

/** The voices of the page's language, if there are any. */
function spokenIn(voices: readonly SpeechVoice[], language: string): readonly SpeechVoice[] {
  const own = voices.filter((v) => v.language.toLowerCase().slice(0, 2) === language.slice(0, 2).toLowerCase());
  return own.length > 0 ? own : voices;
}
