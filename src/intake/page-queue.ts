import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type PgBoss from 'pg-boss';
import { OnrecordError } from '../record/index.js';
import type { PageInput } from './pages.js';

/** The schema of the queue, beside the archive's own. */
const SCHEMA = 'onrecord_jobs';
/** Pages that wait, and those that nobody could finish. */
const [WAITING, GIVEN_UP] = ['pages', 'pages-given-up'];
/** How often a page is given to another worker whose own ended on it. */
const TRIES_AGAIN = 2;
/** Connections of one process: it has one page at a time. */
const CONNECTIONS = 2;
/** How long a worker may take for a page before another gets it, in seconds; the longest article is read in some 40 s on one slow processor. */
export const QUEUE_PATIENCE = 300;

/** A page that a worker has taken: it is another's again if it is neither done nor let go in time. */
export interface TakenPage {
  readonly page: PageInput;
  /** Told when the page is kept, or cannot be read: nobody gets it again. */
  done(): Promise<void>;
  /** Gives it back. */
  letGo(why: string): Promise<void>;
}

/**
 * Pages that wait in a PostgreSQL database for whoever reads next: any number of processes on any machines put in and take out. A page is one job
 * of pg-boss; it is gone only when it was told of as done, so one whose worker was killed comes again, and an archive keeps no page twice.
 */
export class PageQueue {
  private constructor(private readonly boss: PgBoss) {}

  /** @throws OnrecordError `usage` for a place that is no PostgreSQL address, `source-unavailable` where the server cannot be had */
  static async open(place: string): Promise<PageQueue> {
    if (!/^postgres(?:ql)?:\/\//i.test(place))
      throw new OnrecordError('usage', `${place} is one file, in which one process writes`, 'pages wait in a PostgreSQL archive: postgres://...');
    // loaded by whoever shares an archive
    const { default: Boss } = await import('pg-boss');
    const boss = new Boss({ connectionString: place, schema: SCHEMA, max: CONNECTIONS, supervise: false, schedule: false });
    // a connection that dies while idle is replaced; its error would end the process
    boss.on('error', () => {});
    try {
      await boss.start();
      await boss.createQueue(GIVEN_UP);
      await boss.createQueue(WAITING);
    } catch (cause) {
      throw new OnrecordError(
        'source-unavailable',
        `the queue of pages cannot be had: ${(cause as Error).message}`,
        'check that the server runs, and the rights',
        { cause },
      );
    }
    return new PageQueue(boss);
  }

  /** Puts a page in; resolves once it is safely there. */
  async put(page: PageInput, patience = QUEUE_PATIENCE): Promise<void> {
    const options = { expireInSeconds: patience, retryLimit: TRIES_AGAIN, retryDelay: 0, deadLetter: GIVEN_UP };
    await this.boss.send(WAITING, { packed: packed(page) }, options);
  }

  /** The next page; undefined where none waits now. */
  async take(): Promise<TakenPage | undefined> {
    const [job] = await this.boss.fetch<{ readonly packed: string }>(WAITING);
    if (!job) return undefined;
    return {
      page: unpacked(job.data.packed),
      done: () => this.boss.deleteJob(WAITING, job.id),
      letGo: (why) => this.boss.fail(WAITING, job.id, { why }),
    };
  }

  /** Gives pages back whose workers did not finish in time. */
  reclaim(): Promise<void> {
    return this.boss.expire();
  }

  /** Pages that wait or are being read. */
  left(): Promise<number> {
    return this.boss.getQueueSize(WAITING, { before: 'completed' });
  }

  /** Pages on which a worker ended each time. */
  givenUp(): Promise<number> {
    return this.boss.getQueueSize(GIVEN_UP);
  }

  async close(): Promise<void> {
    await this.boss.stop({ graceful: false, wait: true });
  }
}

/** A page as a text that any database takes: JSON has no bytes, and PostgreSQL no half characters. */
const packed = (page: PageInput): string =>
  deflateRawSync(JSON.stringify(page, (_, v: unknown) => (v instanceof Uint8Array ? { bytes: Buffer.from(v).toString('base64') } : v))).toString('base64');

const unpacked = (text: string): PageInput =>
  JSON.parse(inflateRawSync(Buffer.from(text, 'base64')).toString('utf8'), (key, v) =>
    key === 'content' && typeof v === 'object' ? new Uint8Array(Buffer.from(v.bytes, 'base64')) : v,
  ) as PageInput;
