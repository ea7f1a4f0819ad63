import { useState } from 'preact/hooks';
import type { Archive } from '../archive/archive.js';
import { ComplaintNote } from '../controls/states.js';
import { S } from '../strings.js';

/** Pages that are offered at once. */
const OFFERED = 8;

/** A page of the archive that could be held against a draft. */
interface Offered {
  readonly id: string;
  readonly name: string;
}

interface ArchiveSourcesProps {
  readonly archive: Archive;
  take(id: string, name: string): Promise<void>;
}

/** Sources out of the archive: the pages on which words stand, or the latest ones. Nothing is asked before it is opened. */
export function ArchiveSources({ archive, take }: ArchiveSourcesProps) {
  const [words, setWords] = useState('');
  const [offered, setOffered] = useState<readonly Offered[]>();
  const [complaint, setComplaint] = useState<Error>();
  const offer = (q: string): void => {
    setComplaint(undefined);
    offeredFor(archive, q).then(setOffered, setComplaint);
  };
  const submit = (event: Event): void => {
    event.preventDefault();
    offer(words.trim());
  };
  return (
    <details class="from-archive" onToggle={(event) => event.currentTarget.open && !offered && offer('')}>
      <summary>{S.check.fromArchive}</summary>
      <form role="search" onSubmit={submit}>
        <input
          type="search"
          aria-label={S.check.archiveWords}
          placeholder={S.check.archiveWords}
          value={words}
          onInput={(e) => setWords(e.currentTarget.value)}
        />
        <button type="submit">{S.archive.ask}</button>
      </form>
      {complaint && <ComplaintNote complaint={complaint} />}
      <ul aria-live="polite">
        {offered?.map(({ id, name }) => (
          <li key={id}>
            <bdi>{name}</bdi>
            <button type="button" class="quiet" aria-label={S.check.addOne(name)} onClick={() => take(id, name).catch(setComplaint)}>
              {S.check.add}
            </button>
          </li>
        ))}
        {offered?.length === 0 && <li>{S.archive.noHits}</li>}
      </ul>
    </details>
  );
}

async function offeredFor(archive: Archive, q: string): Promise<Offered[]> {
  if (q === '')
    return (await archive.articles({ limit: String(OFFERED) })).items.map(({ id, title, url, site }) => ({ id, name: nameOf(title ?? url ?? id, site) }));
  const hits = (await archive.search({ q, limit: String(OFFERED * 4) })).items;
  const ids = [...new Set(hits.map((hit) => hit.article))].slice(0, OFFERED);
  const records = await Promise.all(ids.map((id) => archive.record(id)));
  return records.map(({ article }, i) => ({ id: ids[i]!, name: nameOf(article.title ?? article.url ?? ids[i]!, article.site) }));
}

const nameOf = (title: string, site: string | undefined): string => [title, site].filter(Boolean).join(' · ');
