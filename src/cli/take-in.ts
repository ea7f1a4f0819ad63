import { filesOf, type QuotedText, quotedTexts } from '../intake/index.js';
import { OnrecordError } from '../record/index.js';
import type { Progress } from './progress.js';

/** What was taken in of some arguments, and how many files of folders could not be read. */
export interface TakenIn {
  readonly texts: readonly QuotedText[];
  readonly left: number;
}

/**
 * Takes in the texts of the arguments. A named one that cannot be had or read ends the command, after all of them were tried; one that a
 * folder holds becomes an error line.
 *
 * @throws OnrecordError the worst of what went wrong with the named ones; the others are told
 */
export async function takeIn(inputs: readonly string[], progress: Progress): Promise<TakenIn> {
  const texts: QuotedText[] = [];
  const failed: OnrecordError[] = [];
  let left = 0;
  for (const input of new Set(inputs)) {
    const files = await attempt(filesOf(input), (error) => failed.push(error));
    for (const [i, file] of (files ?? []).entries()) {
      const named = file === input;
      progress.say(`taking in ${file}${named ? '' : ` (${i + 1} of ${files!.length})`}`);
      const had = await attempt(quotedTexts(file), (error) => {
        if (named) return failed.push(error);
        progress.tell(`onrecord: ${file}: ${error.line}`);
        return left++;
      });
      texts.push(...(had ?? []));
    }
  }
  if (failed.length > 0) throw worstOf(failed, progress);
  return { texts: withOwnIds(texts), left };
}

/** What a piece of work gives; undefined where it failed by no fault of ours, which is told. */
async function attempt<T>(work: Promise<T>, on: (error: OnrecordError) => unknown): Promise<T | undefined> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof OnrecordError) || error.code === 'fault') throw error;
    on(error);
    return undefined;
  }
}

/** The error to end with; the others are told. */
function worstOf(errors: readonly OnrecordError[], progress: Progress): OnrecordError {
  const worst = errors.find((e) => e.code === 'source-unavailable') ?? errors[0]!;
  for (const error of errors) if (error !== worst) progress.tell(`onrecord: ${error.line}`);
  progress.done();
  return worst;
}

/** Two texts of one id are told apart by their paths. */
function withOwnIds(texts: readonly QuotedText[]): QuotedText[] {
  const counts = new Map<string, number>();
  for (const { id } of texts) counts.set(id, (counts.get(id) ?? 0) + 1);
  const seen = new Map<string, number>();
  return texts.map((text) => {
    if (counts.get(text.id) === 1) return text;
    const id = text.id === text.path ? text.id : `${text.path}#${text.id}`;
    const n = (seen.get(id) ?? 0) + 1;
    seen.set(id, n);
    return { ...text, id: n === 1 ? id : `${id}~${n}` };
  });
}
