import type { Comparer } from './services.js';
import { WorkerCalls } from './worker-calls.js';

const calls = new WorkerCalls(() => new Worker(new URL('./compare.worker.ts', import.meta.url), { type: 'module' }));

/** The comparisons of the core in a worker of this page. */
export const comparer: Comparer = {
  check: (draft, sources) => calls.call('check', { draft, sources }),
  textOf: (given) => calls.call('textOf', given),
  drift: (a, b) => calls.call('drift', { a, b }),
};
