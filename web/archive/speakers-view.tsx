import { LongList } from '../controls/long-list.js';
import { Link, useNavigation } from '../navigation.js';
import { partsOf, pathOf } from '../route.js';
import { S } from '../strings.js';
import type { SpeakerLine } from './archive.js';
import { AskedList } from './asked.js';
import { ChoicesForm, WordsField } from './choices.js';
import { ArchivePage } from './page.js';
import { SpeakerView } from './speaker-view.js';

/** Everybody who speaks in the archive, or one of them. */
export default function SpeakersView() {
  const { route } = useNavigation();
  const [, id] = partsOf(route);
  if (id !== undefined) return <SpeakerView key={id} id={id} />;
  return (
    <ArchivePage title={S.archive.speakersTitle}>
      <ChoicesForm label={S.archive.speakersTitle}>
        <WordsField name="name" label={S.archive.name} wide />
      </ChoicesForm>
      <AskedList what="speakers" choices={route.query} ask={(archive, choices) => archive.speakers(choices)} empty={S.archive.noSpeakers}>
        {(lines) => <LongList items={lines} label={S.archive.speakersTitle} keyOf={(line) => line.id} draw={(line) => <SpeakerRow line={line} />} />}
      </AskedList>
    </ArchivePage>
  );
}

function SpeakerRow({ line: { id, name, kind, role, country, statements, articles, first, last } }: { readonly line: SpeakerLine }) {
  const known = [role, kind === 'person' ? undefined : S.kinds[kind], country].filter(Boolean).join(' · ');
  const [from, to] = [first?.slice(0, 10), last?.slice(0, 10)];
  return (
    <div class="speaker-row">
      <Link to={{ path: pathOf('speakers', id), query: {} }} class="speaker-name">
        <bdi>{name}</bdi>
      </Link>
      <bdi class="role">{known}</bdi>
      <span class="numbers">
        {S.card.statements(statements)}, {S.archive.pages(articles)}
      </span>
      <span class="days">{from === to ? from : [from, to].filter(Boolean).join(S.to)}</span>
    </div>
  );
}
