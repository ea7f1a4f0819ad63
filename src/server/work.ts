import type { Engine, JobName, Jobs } from '../intake/index.js';
import type { Limits } from './guard/limits.js';
import { RequestProblem } from './problem.js';

/** What the routes work with. */
export interface Work {
  /** Has the engine do a job, or throws the problem `busy` when it has enough to do. */
  do<N extends JobName>(name: N, asked: Jobs[N]['asked']): Promise<Jobs[N]['given']>;
}

/** The engine behind a door: what is begun is finished, and no more is let in than it can do. */
export function workOf(engine: Engine, { jobs }: Limits): Work {
  return {
    do: async (name, asked) => {
      if (engine.busy >= jobs) throw new RequestProblem('busy', `${jobs} pages are being read or wait`, 'try again in a few seconds', { 'retry-after': '5' });
      return engine.run(name, asked);
    },
  };
}
