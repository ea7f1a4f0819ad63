import type { Recording } from '../listen/index.js';
import { OnrecordError } from '../record/index.js';
import { id3 } from './chapters.js';
import { waveOf } from './wave.js';

/** One form of sound file. */
export interface SoundFormat {
  readonly name: string;
  readonly mediaType: string;
  /** The whole file. */
  readonly write: (recording: Recording, title: string) => Promise<Uint8Array>;
}

/** Bits a second of an MP3: speech at 16 kHz needs no more. */
const KILOBITS = 48;
/** Samples given to an encoder at one time: ten seconds. */
const CHUNK = 160_000;

/** Every form, by the ending of the file. */
export const SOUND_FORMATS: readonly SoundFormat[] = [
  {
    name: 'mp3',
    mediaType: 'audio/mpeg',
    write: async (recording, title) => {
      const { createMp3Encoder } = await lame();
      const encoder = await createMp3Encoder();
      encoder.configure({ channels: 1, sampleRate: recording.rate, bitrate: KILOBITS });
      return Buffer.concat([id3(title, recording.chapters), ...encoded(encoder, recording.samples)]);
    },
  },
  {
    name: 'ogg',
    mediaType: 'audio/ogg',
    write: async ({ samples, rate }) => (await import('./opus.js')).oggOpus(samples, rate),
  },
  { name: 'wav', mediaType: 'audio/wav', write: async ({ samples, rate }) => waveOf(samples, rate) },
];

/** The MP3 encoder is LAME (LGPL), which onrecord does not bring along: whoever wants MP3 installs it. */
async function lame(): Promise<typeof import('wasm-media-encoders')> {
  try {
    return await import('wasm-media-encoders');
  } catch (cause) {
    throw new OnrecordError(
      'usage',
      'MP3 needs an encoder that does not come with onrecord, since its licence is the LGPL',
      'npm install wasm-media-encoders, or write .ogg or .wav',
      { cause },
    );
  }
}

interface Encoder {
  encode(samples: readonly Float32Array[]): Uint8Array;
  finalize(): Uint8Array;
}

function encoded(encoder: Encoder, samples: Float32Array): Uint8Array[] {
  const out: Uint8Array[] = [];
  // what an encoder gives is its own memory and is written over by the next call
  for (let at = 0; at < samples.length; at += CHUNK) out.push(Uint8Array.from(encoder.encode([samples.subarray(at, at + CHUNK)])));
  out.push(Uint8Array.from(encoder.finalize()));
  return out;
}
