import { Link, useNavigation } from '../navigation.js';
import { partsOf, pathOf } from '../route.js';
import { S } from '../strings.js';
import type { FamilyLine } from './archive.js';
import { AskedList } from './asked.js';
import { FamilyView } from './family-view.js';
import { ArchivePage } from './page.js';
import { SpeakerName } from './told.js';

/** Utterances that several pages print, or one of them. */
export default function FamiliesView() {
  const { route } = useNavigation();
  const [, id] = partsOf(route);
  if (id !== undefined) return <FamilyView key={id} id={id} />;
  return (
    <ArchivePage title={S.archive.familiesTitle} lead={<p>{S.archive.familiesLead}</p>}>
      <AskedList what="families" choices={route.query} ask={(archive, choices) => archive.families(choices)} empty={S.archive.noFamilies}>
        {(lines) => (
          <ol class="told-list">
            {lines.map((line) => (
              <li key={line.id}>
                <FamilyRow line={line} />
              </li>
            ))}
          </ol>
        )}
      </AskedList>
    </ArchivePage>
  );
}

function FamilyRow({ line: { id, speaker, members } }: { readonly line: FamilyLine }) {
  const [first] = members;
  const sites = [...new Set(members.map((m) => m.site).filter(Boolean))];
  return (
    <article class="told">
      <p class="told-facts">
        {first?.published && <time dateTime={first.published}>{first.published.slice(0, 10)}</time>}
        {speaker && <SpeakerName id={speaker} />}
        <span>{S.archive.printed(members.length)}</span>
        <bdi class="site">{sites.join(', ')}</bdi>
      </p>
      <Link to={{ path: pathOf('quotations', id), query: {} }} class="told-words">
        <bdi>{first?.text}</bdi>
      </Link>
    </article>
  );
}
