import type { Complaint, Progress } from '../services/services.js';
import { S } from '../strings.js';

/** What is being done, and how far it is. */
export function ProgressNote({ progress, waiting }: { readonly progress?: Progress | undefined; readonly waiting?: string | undefined }) {
  const words = progress ? S.progress[progress.doing] : (waiting ?? S.starting);
  return (
    <div class="note" role="status">
      <p>
        {words}
        {progress?.share !== undefined && <span class="share"> {S.progress.percent(progress.share)}</span>}
      </p>
      <progress {...(progress?.share === undefined ? {} : { value: progress.share })} aria-label={words} />
    </div>
  );
}

/** The same in one line, whose place is kept while nothing is done: what stands below does not move. */
export function ProgressLine({ progress }: { readonly progress: Progress | undefined }) {
  const share = progress?.share;
  return (
    <p class={`progress-line ${progress ? 'busy' : ''}`} role="status">
      {progress && `${S.progress[progress.doing]} …${share === undefined ? '' : ` ${S.progress.percent(share)}`}`}
    </p>
  );
}

/** A whole view that went wrong. */
export function FailedView({ complaint, again }: ComplaintProps) {
  return (
    <main id="content">
      <ComplaintNote complaint={complaint} heading="h1" {...(again ? { again } : {})} />
    </main>
  );
}

interface ComplaintProps {
  readonly complaint: Error;
  readonly heading?: 'h1' | 'h2' | 'h3';
  again?(): void;
}

/** What went wrong, and what to do. */
export function ComplaintNote({ complaint, heading: Heading = 'h2', again }: ComplaintProps) {
  const { message, hint, lasting } = complaint as Complaint;
  return (
    <div class="note complaint" role="alert">
      <Heading>
        <bdi>{message || S.failed}</bdi>
      </Heading>
      {hint && (
        <p>
          <bdi>{hint}</bdi>
        </p>
      )}
      {again && !lasting && (
        <button type="button" onClick={again}>
          {S.again}
        </button>
      )}
    </div>
  );
}
