import { parentPort, workerData } from 'node:worker_threads';
import type { AttributionModel } from '../../attribution/index.js';
import type { ReadOptions } from '../../read.js';
import { OnrecordError } from '../../record/index.js';
import { packagedModel } from '../model.js';
import type { Answer, Asked } from './engine.js';
import { JOBS, type JobName } from './jobs.js';

/** A thread of the engine: one job at a time, the model loaded with the first. */
parentPort?.on('message', async ({ name, asked }: Asked) => {
  parentPort?.postMessage(await answer(name, asked));
});

async function answer(name: JobName, asked: unknown): Promise<Answer> {
  try {
    const job = JOBS[name] as (model: AttributionModel, asked: unknown, reading: ReadOptions) => Promise<unknown>;
    return { given: await job(await packagedModel(), asked, workerData as ReadOptions) };
  } catch (error) {
    if (error instanceof OnrecordError) return { error: { code: error.code, message: error.message, hint: error.hint } };
    return { error: { code: 'fault', message: error instanceof Error ? (error.stack ?? error.message) : String(error), hint: undefined } };
  }
}
