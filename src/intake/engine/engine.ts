import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { ReadOptions } from '../../read.js';
import { type ErrorCode, OnrecordError } from '../../record/index.js';
import type { JobName, Jobs } from './jobs.js';

/** What goes to a thread, and what comes back. */
export interface Asked {
  readonly name: JobName;
  readonly asked: unknown;
}
export type Answer =
  | { readonly given: unknown }
  | { readonly error: { readonly code: ErrorCode; readonly message: string; readonly hint: string | undefined } };

export interface EngineOptions {
  /** Threads; one fewer than the machine has processors if left out, at most four: each holds the model, some 200 MB. */
  readonly threads?: number;
  /** How long one job may take, in milliseconds. */
  readonly patience?: number;
  /** How every page is read, where a job says nothing else. */
  readonly reading?: ReadOptions;
  /** The thread's program; the package's own if left out. */
  readonly program?: URL;
}

/** The longest article that is taken is read in some 40 s on one slow processor; two such pages are compared in one job. */
const PATIENCE = 180_000;
const MOST_THREADS = 4;
/** Memory of a thread's JavaScript, in MB: a page at every limit takes under 1 GB. */
const MEMORY = 2048;

interface Waiting extends Asked {
  readonly done: (given: never) => void;
  readonly failed: (error: OnrecordError) => void;
  /** Has it been in a thread that died? Then it is not tried a third time. */
  tried: number;
}

interface Thread {
  readonly worker: Worker;
  job?: Waiting | undefined;
  timer?: NodeJS.Timeout | undefined;
}

/**
 * The reading engine in threads of its own, so that a server answers while it reads. Threads begin when they are needed; one that dies is
 * replaced, and its job is tried once more.
 */
export class Engine {
  readonly #threads: Thread[] = [];
  readonly #queue: Waiting[] = [];
  /** Threads at most. */
  readonly threads: number;
  readonly #patience: number;
  readonly #reading: ReadOptions;
  readonly #program: URL;
  #closed = false;

  constructor({ threads, patience = PATIENCE, reading = {}, program = new URL('./worker.js', import.meta.url) }: EngineOptions = {}) {
    this.threads = threads ?? Math.max(1, Math.min(MOST_THREADS, availableParallelism() - 1));
    this.#patience = patience;
    this.#reading = reading;
    this.#program = program;
  }

  /** Jobs that are being done or wait. */
  get busy(): number {
    return this.#queue.length + this.#threads.filter((t) => t.job).length;
  }

  /**
   * Does one job.
   *
   * @throws OnrecordError what the job throws; `unreadable-input` when it takes too long, `fault` when its thread died twice
   */
  run<N extends JobName>(name: N, asked: Jobs[N]['asked']): Promise<Jobs[N]['given']> {
    return new Promise((done, failed) => {
      if (this.#closed) return failed(new OnrecordError('fault', 'the engine is closed'));
      this.#queue.push({ name, asked, done, failed, tried: 0 });
      this.#next();
    });
  }

  /** Ends the threads; jobs that are not done fail. */
  async close(): Promise<void> {
    this.#closed = true;
    const stopped = new OnrecordError('fault', 'the engine was closed before this was done');
    for (const job of [...this.#queue.splice(0), ...this.#threads.flatMap((t) => t.job ?? [])]) job.failed(stopped);
    await Promise.all(this.#threads.splice(0).map((t) => this.#end(t)));
  }

  #next(): void {
    while (this.#queue.length > 0) {
      const thread = this.#threads.find((t) => !t.job) ?? (this.#threads.length < this.threads ? this.#begin() : undefined);
      if (!thread) return;
      const job = this.#queue.shift()!;
      thread.job = job;
      job.tried++;
      thread.timer = setTimeout(() => this.#tooLong(thread), this.#patience);
      thread.worker.postMessage({ name: job.name, asked: job.asked } satisfies Asked);
    }
  }

  #begin(): Thread {
    const options = { resourceLimits: { maxOldGenerationSizeMb: MEMORY }, execArgv: [], workerData: this.#reading };
    const thread: Thread = { worker: new Worker(this.#program, options) };
    thread.worker.on('message', (answer: Answer) => this.#answered(thread, answer));
    thread.worker.on('error', (error) => this.#died(thread, error));
    thread.worker.on('exit', (code) => this.#died(thread, new Error(`exit ${code}`)));
    this.#threads.push(thread);
    return thread;
  }

  #answered(thread: Thread, answer: Answer): void {
    const job = this.#free(thread);
    if ('error' in answer) job?.failed(new OnrecordError(answer.error.code, answer.error.message, answer.error.hint));
    else job?.done(answer.given as never);
    this.#next();
  }

  #tooLong(thread: Thread): void {
    const seconds = Math.round(this.#patience / 1000);
    this.#free(thread)?.failed(new OnrecordError('unreadable-input', `the page was not read within ${seconds} s`, 'split it, or give fewer sources'));
    this.#remove(thread);
    this.#next();
  }

  #died(thread: Thread, cause: Error): void {
    if (!this.#remove(thread)) return;
    const job = this.#free(thread);
    if (job && job.tried < 2) this.#queue.unshift(job);
    else job?.failed(new OnrecordError('fault', `a thread of the engine ended twice on this page: ${cause.message}`, 'please report it', { cause }));
    if (!this.#closed) this.#next();
  }

  #free(thread: Thread): Waiting | undefined {
    clearTimeout(thread.timer);
    const { job } = thread;
    thread.job = undefined;
    return job;
  }

  #remove(thread: Thread): boolean {
    const at = this.#threads.indexOf(thread);
    if (at < 0) return false;
    this.#threads.splice(at, 1);
    void this.#end(thread);
    return true;
  }

  async #end(thread: Thread): Promise<void> {
    clearTimeout(thread.timer);
    await thread.worker.terminate();
  }
}
