import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { ComplaintNote, ProgressNote } from '../controls/states.js';
import { useServices } from '../services/use-services.js';
import { S } from '../strings.js';
import type { Archive, Choices, Listing } from './archive.js';

interface AskedProps<T> {
  /** What is asked, in one string: another one asks anew. */
  readonly what: string;
  ask(archive: Archive): Promise<T>;
  children(answer: T): ComponentChildren;
}

/** Asks the archive, and shows the answer, or why there is none. */
export function Asked<T>({ what, ask, children }: AskedProps<T>) {
  const { archive } = useServices();
  const [answer, setAnswer] = useState<{ readonly to: string; readonly value: T }>();
  const [complaint, setComplaint] = useState<Error>();
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let wanted = true;
    setComplaint(undefined);
    ask(archive!).then(
      (value) => wanted && setAnswer({ to: what, value }),
      (error: Error) => wanted && setComplaint(error),
    );
    return () => {
      wanted = false;
    };
  }, [what, attempt]);
  if (complaint) return <ComplaintNote complaint={complaint} again={() => setAttempt(attempt + 1)} />;
  // the answer before stays while the next is on its way: nothing jumps
  return answer ? <div class={answer.to === what ? '' : 'stale'}>{children(answer.value)}</div> : <ProgressNote />;
}

interface AskedListProps<Line> {
  readonly what: string;
  readonly choices: Choices;
  ask(archive: Archive, choices: Choices): Promise<Listing<Line>>;
  readonly empty: string;
  children(lines: readonly Line[]): ComponentChildren;
}

/** A list of the archive, page by page. */
export function AskedList<Line>({ what, choices, ask, empty, children }: AskedListProps<Line>) {
  return (
    <Asked what={`${what} ${JSON.stringify(choices)}`} ask={(archive) => ask(archive, choices)}>
      {(first) => (
        <Pages key={JSON.stringify(choices)} first={first} more={(archive, cursor) => ask(archive, { ...choices, cursor })} empty={empty} draw={children} />
      )}
    </Asked>
  );
}

interface PagesProps<Line> {
  readonly first: Listing<Line>;
  more(archive: Archive, cursor: string): Promise<Listing<Line>>;
  readonly empty: string;
  draw(lines: readonly Line[]): ComponentChildren;
}

function Pages<Line>({ first, more, empty, draw }: PagesProps<Line>) {
  const { archive } = useServices();
  const [listing, setListing] = useState(first);
  const [complaint, setComplaint] = useState<Error>();
  useEffect(() => setListing(first), [first]);
  const next = (): void => {
    more(archive!, listing.next!).then(
      (page) => setListing({ ...page, items: [...listing.items, ...page.items] }),
      (error: Error) => setComplaint(error),
    );
  };
  if (listing.items.length === 0) return <p class="empty">{empty}</p>;
  return (
    <>
      {draw(listing.items)}
      {complaint && <ComplaintNote complaint={complaint} />}
      {listing.next && (
        <button type="button" class="more" onClick={next}>
          {S.archive.more}
        </button>
      )}
    </>
  );
}
