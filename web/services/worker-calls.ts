import { Complaint } from './services.js';

/** What goes to a worker: which of its jobs, on what. */
export interface Call {
  readonly id: number;
  readonly job: string;
  readonly input: unknown;
}

/** What comes back: progress any number of times, then an output or a complaint. */
export type Answer =
  | { readonly id: number; readonly progress: unknown }
  | { readonly id: number; readonly output: unknown }
  | { readonly id: number; readonly complaint: { readonly message: string; readonly hint?: string | undefined } };

interface Waiting {
  readonly done: (output: never) => void;
  readonly fail: (complaint: Error) => void;
  readonly tell?: ((progress: never) => void) | undefined;
}

/** Jobs done by a worker, each a promise; the worker starts with the first of them. */
export class WorkerCalls {
  #worker: Worker | undefined;
  #next = 0;
  readonly #waiting = new Map<number, Waiting>();
  readonly #start: () => Worker;

  constructor(start: () => Worker) {
    this.#start = start;
  }

  call<Output, Progress = never>(job: string, input: unknown, tell?: (progress: Progress) => void): Promise<Output> {
    this.#worker ??= this.#listening(this.#start());
    const id = this.#next++;
    const worker = this.#worker;
    return new Promise<Output>((done, fail) => {
      this.#waiting.set(id, { done: done as never, fail, tell: tell as never });
      worker.postMessage({ id, job, input } satisfies Call);
    });
  }

  #listening(worker: Worker): Worker {
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      const waiting = this.#waiting.get(data.id);
      if (!waiting) return;
      if ('progress' in data) {
        waiting.tell?.(data.progress as never);
        return;
      }
      this.#waiting.delete(data.id);
      if ('output' in data) waiting.done(data.output as never);
      else waiting.fail(new Complaint(data.complaint.message, data.complaint.hint));
    };
    worker.onerror = (event) => {
      // a worker that cannot start answers nobody: everybody is told, and the next call starts another
      for (const { fail } of this.#waiting.values()) fail(new Complaint(event.message || 'the worker stopped'));
      this.#waiting.clear();
      this.#worker = undefined;
    };
    return worker;
  }
}

/** The worker's side: answers each call by the job of its name. */
export function answerCalls(jobs: Readonly<Record<string, (input: never, tell: (progress: unknown) => void) => unknown>>): void {
  const here = globalThis as unknown as { onmessage: (event: MessageEvent<Call>) => void; postMessage(answer: Answer): void };
  here.onmessage = async ({ data: { id, job, input } }) => {
    try {
      const output = await jobs[job]!(input as never, (progress) => here.postMessage({ id, progress }));
      here.postMessage({ id, output });
    } catch (error) {
      const { message, hint } = error as { message: string; hint?: string };
      here.postMessage({ id, complaint: { message, hint } });
    }
  };
}
