import { useEffect, useState } from 'preact/hooks';
import { Link } from '../navigation.js';
import { pathOf } from '../route.js';
import { useServices } from '../services/use-services.js';
import { S } from '../strings.js';
import type { Archive } from './archive.js';

/** Copies that are told of one page. */
const TOLD = 5;

interface Tied {
  readonly changed: boolean;
  readonly copies: readonly { readonly words: string; readonly id: string; readonly title: string }[];
}

/** What ties a page of the archive to others: its versions, whose text it carries, and who carries its own. */
export function Ties({ id }: { readonly id: string }) {
  const { archive } = useServices();
  const [tied, setTied] = useState<Tied>();
  useEffect(() => {
    let wanted = true;
    // the page stands without them: what cannot be had is left out
    tiesOf(archive!, id).then(
      (t) => wanted && setTied(t),
      () => {},
    );
    return () => {
      wanted = false;
    };
  }, [id]);
  return (
    <>
      {tied?.changed && <Link to={{ path: pathOf('articles', id, 'versions'), query: {} }}>{S.archive.changedSince}</Link>}
      {tied?.copies.map((copy) => (
        <span key={copy.id}>
          {copy.words}{' '}
          <Link to={{ path: pathOf('articles', copy.id), query: {} }}>
            <bdi>{copy.title}</bdi>
          </Link>
        </span>
      ))}
    </>
  );
}

async function tiesOf(archive: Archive, id: string): Promise<Tied> {
  const [versions, copies] = await Promise.all([archive.versions(id), archive.copies(id)]);
  const told = await Promise.all(
    copies.items.slice(0, TOLD).map(async ({ from, to, kind }) => {
      const other = from === id ? to : from;
      const { title, site, url } = (await archive.record(other)).article;
      return {
        id: other,
        words: from === id ? S.archive.copiedBy[kind] : S.archive.copyOf[kind],
        title: [title ?? url ?? other, site].filter(Boolean).join(', '),
      };
    }),
  );
  return { changed: versions.items.length > 0, copies: told };
}
