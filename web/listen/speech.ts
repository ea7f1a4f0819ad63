/** A voice that can speak. */
export interface SpeechVoice {
  readonly name: string;
  /** BCP 47. */
  readonly language: string;
}

/** How a stretch is spoken. */
export interface Manner {
  readonly voice: SpeechVoice | undefined;
  /** 1 is the voice's own speed, and its own height. */
  readonly rate: number;
  readonly pitch: number;
  readonly language: string;
}

/** Told while a stretch is spoken; offsets are UTF-16 code units of what is spoken. */
export interface Following {
  word(start: number, length: number): void;
  end(): void;
  fail(reason: string): void;
}

/** Whatever speaks. One stretch is spoken at a time; `stop` ends it without a word. */
export interface Speech {
  voices(): Promise<readonly SpeechVoice[]>;
  speak(text: string, manner: Manner, following: Following): void;
  pause(): void;
  resume(): void;
  stop(): void;
}

/** Milliseconds for which a browser is waited for that has not listed its voices yet. */
const PATIENCE = 1500;

/** The browser's own voices (Web Speech API); undefined where it has none to offer. */
export function browserSpeech(): Speech | undefined {
  const synthesis = window.speechSynthesis as SpeechSynthesis | undefined;
  return synthesis ? speechOf(synthesis) : undefined;
}

function speechOf(synthesis: SpeechSynthesis): Speech {
  let current: SpeechSynthesisUtterance | undefined;
  return {
    voices: async () => (await listed(synthesis)).map(({ name, lang }) => ({ name, language: lang })),
    speak: (text, { voice, rate, pitch, language }, following) => {
      const utterance = new SpeechSynthesisUtterance(text);
      current = utterance;
      const own = synthesis.getVoices().find((v) => v.name === voice?.name);
      if (own) utterance.voice = own;
      utterance.lang = voice?.language ?? language;
      utterance.rate = rate;
      utterance.pitch = pitch;
      // what was stopped still says that it ended: only the current one is heard
      const heard = (act: () => void) => () => current === utterance && act();
      utterance.onboundary = (event) => current === utterance && event.name !== 'sentence' && following.word(event.charIndex, event.charLength ?? 0);
      utterance.onend = heard(() => following.end());
      utterance.onerror = (event) => current === utterance && following.fail(event.error);
      synthesis.speak(utterance);
    },
    pause: () => synthesis.pause(),
    resume: () => synthesis.resume(),
    stop: () => {
      current = undefined;
      synthesis.cancel();
    },
  };
}

/** Some browsers list their voices only a moment after they are first asked. */
function listed(synthesis: SpeechSynthesis): Promise<SpeechSynthesisVoice[]> {
  const now = synthesis.getVoices();
  if (now.length > 0) return Promise.resolve(now);
  return new Promise((done) => {
    const answer = (): void => done(synthesis.getVoices());
    synthesis.addEventListener('voiceschanged', answer, { once: true });
    setTimeout(answer, PATIENCE);
  });
}
