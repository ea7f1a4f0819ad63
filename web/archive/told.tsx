import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Link } from '../navigation.js';
import { pathOf } from '../route.js';
import { useServices } from '../services/use-services.js';
import { S } from '../strings.js';

interface ToldProps {
  readonly article: string;
  readonly statement: string;
  readonly children: ComponentChildren;
  readonly act?: string | null | undefined;
  readonly published?: string | null | undefined;
  readonly site?: string | undefined;
  /** A speaker's id in the archive; null where the page does not settle it; left out where all are one speaker's. */
  readonly speaker?: string | null | undefined;
}

/** A statement in a list: its words, which lead to the page, and who, when, where. */
export function Told({ article, statement, children, act, published, site, speaker }: ToldProps) {
  return (
    <article class="told">
      <p class="told-facts">
        {published && <time dateTime={published}>{published.slice(0, 10)}</time>}
        {speaker !== undefined && (speaker === null ? <span class="nobody">{S.unresolved}</span> : <SpeakerName id={speaker} />)}
        {act && <b class="act">{S.acts[act] ?? act}</b>}
        {site && <bdi class="site">{site}</bdi>}
      </p>
      <Link to={{ path: pathOf('articles', article), query: { s: statement } }} class="told-words">
        <bdi>{children}</bdi>
      </Link>
    </article>
  );
}

/** Names by id, asked once a visit. */
const names = new Map<string, Promise<string>>();

/** A speaker's name, a link to all that is on record of them. */
export function SpeakerName({ id, name }: { readonly id: string; readonly name?: string | undefined }) {
  const { archive } = useServices();
  const [known, setKnown] = useState(name);
  useEffect(() => {
    if (name !== undefined) return;
    const asked = names.get(id) ?? archive!.speaker(id).then((s) => s.name);
    names.set(id, asked);
    asked.then(setKnown, () => setKnown(id));
  }, [id, name]);
  return (
    <Link to={{ path: pathOf('speakers', id), query: {} }} class="speaker-name">
      <bdi>{name ?? known ?? '…'}</bdi>
    </Link>
  );
}
