import type { PageRecord } from '../../src/record/index.js';
import { S } from '../strings.js';
import { type AttributedCheck, Complaint, type Services } from './services.js';
import { WorkerCalls } from './worker-calls.js';

const calls = new WorkerCalls(() => new Worker(new URL('./read.worker.ts', import.meta.url), { type: 'module' }));

/** This browser alone: the engine runs in a worker and nothing leaves the machine. */
export const browser: Services = {
  where: 'browser',
  fetches: false,
  read: ({ content, url }, tell) => {
    if (content === undefined) throw new Complaint(S.intake.cannotFetch, S.intake.cannotFetchHint);
    return calls.call<PageRecord, never>('read', { content, ...(url ? { url } : {}) }, tell as never);
  },
  checkWithSpeakers: (draft, sources, tell) => calls.call<AttributedCheck, never>('check', { draft, sources }, tell as never),
};
