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

/** What went wrong, and what to do. */
export function ComplaintNote({ complaint, again }: { readonly complaint: Error; again?(): void }) {
  const { message, hint } = complaint as Complaint;
  return (
    <div class="note complaint" role="alert">
      <h2>
        <bdi>{message || S.failed}</bdi>
      </h2>
      {hint && (
        <p>
          <bdi>{hint}</bdi>
        </p>
      )}
      {again && (
        <button type="button" onClick={again}>
          {S.again}
        </button>
      )}
    </div>
  );
}
