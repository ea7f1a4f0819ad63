import type { Source } from '../../src/compare/index.js';
import type { Comparer } from './services.js';
import { WorkerCalls } from './worker-calls.js';

const calls = new WorkerCalls(() => new Worker(new URL('./compare.worker.ts', import.meta.url), { type: 'module' }));

/** The sources that the worker has. */
let indexed: readonly Source[] | undefined;

/** The comparisons of the core in a worker of this page. */
export const comparer: Comparer = {
  check: (draft, sources) => {
    // calls are answered in their order: the sources are there before the draft
    if (sources !== indexed) void calls.call('sources', sources);
    indexed = sources;
    return calls.call('check', draft);
  },
  textOf: (given) => calls.call('textOf', given),
  drift: (a, b) => calls.call('drift', { a, b }),
};
