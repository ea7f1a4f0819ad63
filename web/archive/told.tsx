import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Act } from '../../src/record/index.js';
import { Link } from '../navigation.js';
import { ActWords } from '../read/act-words.js';
import { pathOf } from '../route.js';
import { useServices } from '../services/use-services.js';
import { S } from '../strings.js';
import type { Archive } from './archive.js';

interface ToldProps {
  readonly article: string;
  readonly statement: string;
  readonly children: ComponentChildren;
  readonly act?: Act | null | undefined;
  readonly actConfidence?: number | undefined;
  readonly published?: string | null | undefined;
  readonly site?: string | undefined;
  /** A speaker's id in the archive; null where the page does not settle it; left out where all are one speaker's. */
  readonly speaker?: string | null | undefined;
}

/** A statement in a list: its words, which lead to the page, and who, when, where. */
export function Told({ article, statement, children, act, actConfidence, published, site, speaker }: ToldProps) {
  return (
    <article class="told">
      <p class="told-facts">
        {published && <time dateTime={published}>{published.slice(0, 10)}</time>}
        {speaker !== undefined && (speaker === null ? <span class="nobody">{S.unresolved}</span> : <SpeakerName id={speaker} />)}
        {act && <ActWords kind={act} confidence={actConfidence} />}
        {site && <bdi class="site">{site}</bdi>}
      </p>
      <Link to={{ path: pathOf('articles', article), query: { s: statement } }} class="told-words">
        <bdi>{children}</bdi>
      </Link>
    </article>
  );
}

/** Who is meant by what a line of the archive calls a speaker: their name, and whether all that they said stands under it. */
interface Known {
  readonly name: string;
  readonly linked: boolean;
}

/** What is known by id, asked once a visit. */
const known = new Map<string, Promise<Known>>();

/** The id is a speaker's; or a page's own, where it may be several people; or only what a page calls somebody it does not name. */
async function whoIs(archive: Archive, id: string): Promise<Known> {
  const [, article, own] = /^(.*)#(p\d+)$/s.exec(id) ?? [];
  if (article !== undefined) return { name: (await archive.record(article)).speakers.find((p) => p.id === own)?.name ?? id, linked: false };
  // a list, for a speaker that there is not would be an error
  const [found] = (await archive.speakers({ name: id, limit: '1' })).items;
  return found?.id === id ? { name: found.name, linked: true } : { name: id, linked: false };
}

/** A speaker's name, a link to all that is on record of them where they are one person. */
export function SpeakerName({ id, name }: { readonly id: string; readonly name?: string | undefined }) {
  const { archive } = useServices();
  const [who, setWho] = useState<Known | undefined>(name === undefined ? undefined : { name, linked: true });
  useEffect(() => {
    if (name !== undefined) return;
    const asked = known.get(id) ?? whoIs(archive!, id);
    known.set(id, asked);
    asked.then(setWho, () => {
      known.delete(id);
      setWho({ name: id, linked: false });
    });
  }, [id, name]);
  // the id is the name nearly always: what stands here first stays as wide
  if (!who?.linked) return <bdi class="speaker-name plain">{who?.name ?? id.replace(/^.*#/s, '')}</bdi>;
  return (
    <Link to={{ path: pathOf('speakers', id), query: {} }} class="speaker-name">
      <bdi>{who.name}</bdi>
    </Link>
  );
}
