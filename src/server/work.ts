import type { Archive } from '../archive/index.js';
import { type Engine, fetchPage, isPublic, type JobName, type Jobs, LARGEST_PAGE, readState, type WatchState } from '../intake/index.js';
import type { PageSource } from '../page/index.js';
import type { Limits } from './guard/limits.js';
import { RequestProblem } from './problem.js';

/** What the addresses and tools work with. */
export interface Work {
  /** The archive that is asked. @throws RequestProblem where there is none */
  readonly archive: Archive;
  /** Has the engine do a job, or throws the problem `busy` when it has enough to do. */
  do<N extends JobName>(name: N, asked: Jobs[N]['asked']): Promise<Jobs[N]['given']>;
  /** Fetches a page that is given by its address alone; addresses of private networks only where that was allowed. */
  fetch(url: string): Promise<PageSource>;
  /** What `onrecord watch` follows into the archive, as its last round left it; nothing where nobody watches. */
  watched(): Promise<WatchState>;
  /** Pages that a batch keeps under way at one time. */
  readonly atOnce: number;
}

export interface WorkOptions {
  readonly engine: Engine;
  readonly archive?: Archive;
  readonly limits: Limits;
  /** Where a watch of the archive keeps its state. */
  readonly watch?: string;
  /** May the server fetch pages from private networks, and from this machine? */
  readonly allowPrivate?: boolean;
}

/** The engine behind a door: what is begun is finished, and no more is let in than it can do. */
export function workOf({ engine, archive, watch, limits: { jobs }, allowPrivate = false }: WorkOptions): Work {
  return {
    get archive() {
      if (archive) return archive;
      throw new RequestProblem('no-archive', 'this server has no archive', 'start it with --archive FILE');
    },
    do: async (name, asked) => {
      if (engine.busy >= jobs) throw new RequestProblem('busy', `${jobs} pages are being read or wait`, 'try again in a few seconds', { 'retry-after': '5' });
      return engine.run(name, asked);
    },
    fetch: (url) => fetchPage(url, { most: LARGEST_PAGE, ...(allowPrivate ? {} : { allows: isPublic }) }),
    watched: async () => (watch === undefined ? { watch: '1', feeds: [], quotations: [] } : readState(watch)),
    atOnce: engine.threads + 1,
  };
}
