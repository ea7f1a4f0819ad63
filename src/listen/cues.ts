import type { Script, SpokenLine } from './script.js';
import type { Spoken, Voice } from './voice.js';

/** When a statement is heard, in seconds. One that is spoken in several stretches has a cue for each. */
export interface Cue {
  readonly statement: string;
  /** Id of whoever speaks; null for the narrator, who tells it in his own words. */
  readonly speaker: string | null;
  readonly start: number;
  readonly end: number;
}

/** A page that was spoken: the sound, and what is heard when. */
export interface Recording {
  readonly rate: number;
  readonly samples: Float32Array;
  /** In seconds. */
  readonly length: number;
  readonly cues: readonly Cue[];
  readonly chapters: readonly { readonly title: string; readonly start: number; readonly end: number }[];
}

/** Silence between two utterances, in seconds: in one paragraph, and where another begins. */
const PAUSE = { sentence: 0.25, paragraph: 0.7 } as const;
/** Loudness of the whole, as the root of the mean square of the samples: -20 dB, usual for speech. */
const LEVEL = 0.1;
/** The loudest sample: a little under full scale, so that encoders do not clip. */
const PEAK = 0.95;

/** Which voice speaks for whom: the narrator's, and the others in turn in the order in which speakers are heard. */
export function castOf({ cast }: Pick<Script, 'cast'>, voices: readonly string[]): (speaker: string | null) => string {
  const others = voices.length > 1 ? voices.slice(1) : voices;
  const given = new Map(cast.map((speaker, i) => [speaker, others[i % others.length]!]));
  return (speaker) => (speaker === null ? undefined : given.get(speaker)) ?? voices[0]!;
}

/** Speaks a script. One utterance is with the engine at a time; `say` is told how many are done. */
export async function record(script: Script, voice: Voice, say: (done: number) => void = () => {}): Promise<Recording> {
  const voiceOf = castOf(script, voice.voices);
  const parts: Float32Array[] = [];
  const cues: Cue[] = [];
  const starts: number[] = [];
  let at = 0;
  for (const [i, utterance] of script.utterances.entries()) {
    const spoken = await voice.speak(utterance.text, voiceOf(utterance.speaker), placesOf(utterance));
    starts.push(at / voice.rate);
    cues.push(...cuesOf(utterance, spoken, at / voice.rate));
    const next = script.utterances[i + 1];
    const pause = !next ? 0 : next.block === utterance.block ? PAUSE.sentence : PAUSE.paragraph;
    parts.push(spoken.samples, new Float32Array(Math.round(pause * voice.rate)));
    at += spoken.samples.length + parts.at(-1)!.length;
    say(i + 1);
  }
  const samples = levelled(joined(parts, at));
  const length = at / voice.rate;
  const chapters = script.chapters.map(({ title, first }, i) => ({
    title,
    start: starts[first] ?? length,
    end: starts[script.chapters[i + 1]?.first ?? -1] ?? length,
  }));
  return { rate: voice.rate, samples, length, cues: merged(cues), chapters };
}

/** The places of an utterance where a statement begins or ends, ascending. */
function placesOf({ statements, range }: SpokenLine): number[] {
  return [...new Set(statements.flatMap((s) => [s.range.start - range.start, s.range.end - range.start]))].sort((a, b) => a - b);
}

function cuesOf(utterance: SpokenLine, { times }: Spoken, at: number): Cue[] {
  const places = placesOf(utterance);
  const timeOf = (offset: number): number => round(at + times[places.indexOf(offset - utterance.range.start)]!);
  return utterance.statements.map(({ id, range }) => ({ statement: id, speaker: utterance.speaker, start: timeOf(range.start), end: timeOf(range.end) }));
}

const round = (seconds: number): number => Math.round(seconds * 1000) / 1000;

/** Longest gap between two stretches of a statement that are one cue, in seconds: the pause between two sentences. */
const SAME_CUE = 0.8;

/** Stretches of one statement that follow each other become one cue; cues by time. */
function merged(cues: readonly Cue[]): Cue[] {
  const out: Cue[] = [];
  const last = new Map<string, number>();
  for (const cue of cues) {
    const i = last.get(cue.statement);
    const before = i === undefined ? undefined : out[i];
    if (i !== undefined && before && before.speaker === cue.speaker && cue.start - before.end <= SAME_CUE) out[i] = { ...before, end: cue.end };
    else last.set(cue.statement, out.push(cue) - 1);
  }
  return out.sort((a, b) => a.start - b.start || b.end - a.end);
}

function joined(parts: readonly Float32Array[], length: number): Float32Array {
  const out = new Float32Array(length);
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

/** Brought to the level of speech; silence stays silent. */
function levelled(samples: Float32Array): Float32Array {
  let [sum, peak] = [0, 0];
  for (const s of samples) {
    sum += s * s;
    peak = Math.max(peak, Math.abs(s));
  }
  if (peak === 0) return samples;
  const gain = Math.min(LEVEL / Math.sqrt(sum / samples.length), PEAK / peak);
  return samples.map((s) => s * gain);
}
