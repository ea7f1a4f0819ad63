import { OggOpusEncoder } from 'opus-encdec/src/oggOpusEncoder.js';

/** Bits a second: wideband speech needs no more (RFC 7845 plays everywhere but in some podcast players). */
const BITS = 24_000;
/** libopus' mode for speech. */
const VOICE = 2048;
/** Samples of a frame: 20 ms at 16 kHz. */
const FRAME = 320;
/**
 * Seconds that players skip at the beginning, as the encoder's header tells them (3,840 samples of 48 kHz), less what the codec looks ahead
 * (312 of them). Without as much silence before it the sound would begin in the middle of a word and every cue would be late.
 */
const SKIPPED = (3840 - 312) / 48_000;

/** Speech as Ogg Opus (RFC 7845). The serial number is fixed: the same sound gives the same file. */
export async function oggOpus(samples: Float32Array, rate: number): Promise<Uint8Array> {
  const encoder = new OggOpusEncoder(
    { originalSampleRate: rate, encoderSampleRate: rate, encoderApplication: VOICE, encoderBitRate: BITS, serial: 1 },
    await library(),
  );
  const before = Math.round(SKIPPED * rate);
  // whole frames: the encoder leaves out what is left over
  const padded = new Float32Array(Math.ceil((before + samples.length) / FRAME) * FRAME);
  padded.set(samples, before);
  const pages = [encoder.generateIdPage(), encoder.generateCommentPage()];
  for (let at = 0; at < padded.length; at += FRAME) pages.push(...encoder.encode([padded.subarray(at, at + FRAME)]));
  pages.push(...encoder.encodeFinalFrame());
  encoder.destroy();
  return Buffer.concat(pages.map(({ page }) => page));
}

async function library(): Promise<object> {
  const { default: loaded } = await import('opus-encdec/dist/libopus-encoder.wasm.min.js');
  if (!loaded.isReady)
    await new Promise<void>((done) => {
      loaded.onready = done;
    });
  return loaded;
}
