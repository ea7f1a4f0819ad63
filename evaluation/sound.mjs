// Sound from the articles written for this project: its length and level, measured on the WAV as a player decodes it, and how far the cue sheet is from what
// is heard. For the latter each statement's beginning (and end) is spoken apart by the same voice and looked for in the sound by its spectrum:
// nothing of the way in which cues are made is used.
import { readdirSync, readFileSync } from 'node:fs';
import { read } from '../dist/index.js';
import { castOf, record, scriptOf } from '../dist/listen/index.js';
import { Flite, SOUND_FORMATS } from '../dist/speech/index.js';
import { marked } from './genres.mjs';
import { pageOf } from './written.mjs';

/** Pages written for this project; those that are kept blind are not among them. */
const FOLDERS = ['./genres/', '../examples/', './written/looked-at/', './written/magazines/'].map((folder) => new URL(folder, import.meta.url));
/** Seconds of sound that are made, of the longest pages first. */
const HOUR = 3600;
const RATE = 16_000;
/** A frame of the spectrum every 10 ms, over 25 ms, in 20 bands from 200 to 6,000 Hz. */
const [HOP, WINDOW] = [160, 400];
const BANDS = Array.from({ length: 20 }, (_, i) => 200 * 30 ** (i / 19));
/** Frames of a statement that are looked for, and how far around where it must be about: half a second, 0.4 s to both sides. */
const [LENGTH, AROUND] = [50, 40];
/**
 * A place is told only where no other, so many frames off or more, fits nearly as well (the ratio test of Lowe 2004): said apart, words sound otherwise
 * than in their sentence, and the likest stretch may be of other words.
 */
const [ELSEWHERE, CLEAR] = [8, 0.8];
/** The bound of the cue sheet, in seconds. */
const BOUND = 0.2;

/** What is read aloud, the longest first. */
async function scripts() {
  const all = [];
  for (const folder of FOLDERS)
    for (const name of readdirSync(folder).filter((f) => /\.(html|txt)$/.test(f))) {
      const script = scriptOf(await read({ id: name, ...sourceOf(folder.pathname, name, readFileSync(new URL(name, folder), 'utf8')) }));
      all.push({ id: name, script, words: wordsIn(script) });
    }
  return all.sort((a, b) => b.words - a.words);
}

/** A page as its reader has it: the marks of who said what are taken out. */
function sourceOf(folder, name, content) {
  if (folder.endsWith('/genres/')) return { content: marked(name, content).text, format: 'text' };
  return { content: folder.includes('/written/') ? pageOf(name, content).html : content };
}

const wordsIn = ({ utterances }) => utterances.reduce((n, u) => n + (u.text.match(/\p{L}+/gu)?.length ?? 0), 0);

/** Logarithms of the energy in each band (Goertzel 1958). */
function frame(samples, at) {
  return BANDS.map((hertz) => {
    const k = 2 * Math.cos((2 * Math.PI * hertz) / RATE);
    let [a, b] = [0, 0];
    for (let i = at; i < at + WINDOW; i++) [a, b] = [(samples[i] ?? 0) + k * a - b, a];
    return Math.log(a * a + b * b - k * a * b + 1e-3);
  });
}
const frames = (samples, from, count) => Array.from({ length: count }, (_, i) => frame(samples, from + i * HOP));
const distance = (a, b) => a.reduce((sum, v, i) => sum + (v - b[i]) ** 2, 0);
const loud = (samples, at) => samples.subarray(at, at + HOP).some((s) => Math.abs(s) > 0.02);

/** Where the beginning (or end) of what is spoken apart stands in the sound, in seconds. */
function heardAt(sound, apart, near, end) {
  let [first, last] = [0, apart.length];
  while (first < last && !loud(apart, first)) first += HOP;
  while (last > first && !loud(apart, last - HOP)) last -= HOP;
  const length = Math.min(LENGTH, Math.floor((last - first - WINDOW) / HOP));
  if (length < 10) return undefined;
  const template = frames(apart, end ? last - length * HOP : first, length);
  const from = Math.max(0, Math.round(near * RATE) - AROUND * HOP - (end ? length * HOP : 0));
  const there = frames(sound, from, 2 * AROUND + length);
  const costs = [];
  for (let lag = 0; lag + length <= there.length; lag++) costs.push(template.reduce((sum, t, i) => sum + distance(t, there[lag + i]), 0) / length);
  const cost = Math.min(...costs);
  const place = costs.indexOf(cost);
  const other = Math.min(...costs.filter((_, lag) => Math.abs(lag - place) >= ELSEWHERE));
  return { at: (from + (place + (end ? length : 0)) * HOP) / RATE, cost, clear: cost <= CLEAR * other };
}

/** The samples of a 16-bit WAV, read as a player reads it. */
function decoded(file) {
  const bytes = Buffer.from(file);
  return Float32Array.from({ length: bytes.readUInt32LE(40) / 2 }, (_, i) => bytes.readInt16LE(44 + 2 * i) / 32768);
}

/** Where the speech in a sound ends, in samples. */
function spokenUntil(samples) {
  let last = samples.length;
  while (last > 0 && !loud(samples, last - HOP)) last -= HOP;
  return Math.max(0, last);
}

/** When each utterance begins: what stands between two is silence to the last bit. */
function startsOf(sound, said, gain) {
  let at = 0;
  return said.map((samples) => {
    while (at < sound.length && sound[at] === 0) at++;
    const lead = samples.findIndex((v) => Math.abs(v * gain) * 32767 >= 0.5);
    const start = at - Math.max(0, lead);
    at = start + samples.length;
    return start / RATE;
  });
}

const quantile = (values, q) => values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(q * values.length))];

export async function sound(seconds = HOUR) {
  const voice = await Flite.open();
  const all = { pages: 0, seconds: 0, words: 0, level: [], peak: 0, silence: 0, start: [], end: [], unclear: { start: 0, end: 0 } };
  for (const { id: page, script, words } of await scripts()) {
    if (all.seconds >= seconds) break;
    const said = [];
    const speak = async (...asked) => {
      const spoken = await voice.speak(...asked);
      said.push(spoken.samples);
      return spoken;
    };
    const recording = await record(script, { rate: voice.rate, voices: voice.voices, speak });
    const samples = decoded(await SOUND_FORMATS.find((f) => f.name === 'wav').write(recording, page));
    level(all, words, samples);
    const voiceOf = castOf(script, voice.voices);
    // what is spoken apart is brought to the level of the whole, so that silence is silence in both
    const most = (sound) => sound.reduce((m, v) => Math.max(m, Math.abs(v)), 0);
    const gain = most(samples) / Math.max(...said.map(most));
    const starts = startsOf(samples, said, gain);
    const apart = async (said, by) => (await voice.speak(said, by, [])).samples.map((v) => v * gain);
    const stretches = script.utterances.flatMap(({ text, range, speaker, statements }, i) =>
      statements.map((s) => {
        const [start, end] = [s.range.start - range.start, s.range.end - range.start];
        return { id: s.id, by: voiceOf(speaker), began: starts[i], said: text.slice(start, end), before: text.slice(0, start), after: text.slice(end) };
      }),
    );
    for (const id of new Set(recording.cues.map((c) => c.statement))) {
      const [own, cues] = [stretches.filter((s) => s.id === id), recording.cues.filter((c) => c.statement === id)];
      const [first, last, start, end] = [own[0], own.at(-1), cues[0].start, cues.at(-1).end];
      for (const [kind, { by, began }, at, before, after] of [
        ['start', first, start, first.before, first.said],
        ['end', last, end, last.before + last.said, last.after],
      ]) {
        // about where it must be: as long after its utterance began as what stands before it lasts when it is spoken apart
        const [ends, begins] = [await apart(before, by), await apart(after, by)];
        const near = began + spokenUntil(ends) / RATE;
        const found = [heardAt(samples, begins, near, false), heardAt(samples, ends, near, true)].filter((f) => f);
        const best = found.filter((f) => f.clear).sort((a, b) => a.cost - b.cost)[0];
        if (best)
          all[kind].push({
            error: Math.abs(best.at - at),
            place: `${page} ${id} ${kind} at ${at.toFixed(2)} s, heard at ${best.at.toFixed(2)}: ${before.slice(-40)} | ${after.slice(0, 40)}`,
          });
        else all.unclear[kind]++;
      }
    }
  }
  await voice.close();
  return printed(all);
}

function level(all, words, samples) {
  let [sum, quiet] = [0, 0];
  for (let i = 0; i < samples.length; i++) {
    sum += samples[i] ** 2;
    all.peak = Math.max(all.peak, Math.abs(samples[i]));
    quiet = Math.abs(samples[i]) < 0.003 ? quiet + 1 : 0;
    all.silence = Math.max(all.silence, quiet / RATE);
  }
  all.pages++;
  all.seconds += samples.length / RATE;
  all.words += words;
  all.level.push(10 * Math.log10(sum / samples.length));
}

/** Cues told of on standard error, to be looked at: the worst. */
const WORST = 20;

function printed({ pages: count, seconds, words, level: levels, peak, silence, start, end, unclear }) {
  const worst = [...start, ...end].sort((a, b) => b.error - a.error).slice(0, WORST);
  for (const { error, place } of worst) process.stderr.write(`${error.toFixed(2)} s: ${place}\n`);
  const line = (name, cues, untold, errors = cues.map((c) => c.error)) =>
    `| ${name} | ${errors.length} | ${untold} | ${quantile(errors, 0.5).toFixed(3)} | ${quantile(errors, 0.95).toFixed(3)} | ${quantile(errors, 1).toFixed(3)} | ${((100 * errors.filter((e) => e <= BOUND).length) / errors.length).toFixed(1)} |`;
  return [
    `${count} pages: ${(seconds / 60).toFixed(1)} minutes, ${Math.round(words / (seconds / 60))} words a minute; level ${Math.min(...levels).toFixed(1)} to ${Math.max(...levels).toFixed(1)} dB, peak ${peak.toFixed(2)}, longest silence ${silence.toFixed(1)} s.`,
    '',
    `| cue | told | not told: as like elsewhere | error s, median | 95 % | worst | within ${BOUND} s, % |\n|---|---|---|---|---|---|---|`,
    line('beginning', start, unclear.start),
    line('end', end, unclear.end),
  ].join('\n');
}
