import { useNavigation } from '../navigation.js';
import { useServices } from '../services/use-services.js';
import { S } from '../strings.js';
import { Asked, AskedList } from './asked.js';
import { ChoiceField, ChoicesForm, WordsField } from './choices.js';
import { ArchivePage } from './page.js';
import { Told } from './told.js';

/** Statements of the archive by their words. */
export default function SearchView() {
  const { route } = useNavigation();
  return (
    <ArchivePage title={S.archive.searchTitle}>
      <ChoicesForm label={S.archive.searchTitle}>
        <WordsField name="q" label={S.archive.words} wide hint={S.archive.wordsHint} />
        <WordsField name="speaker" label={S.record.speaker} />
        <ChoiceField name="act" label={S.record.act} values={S.acts} />
        <ChoiceField name="quotation" label={S.record.quotation} values={S.quotations} />
        <WordsField name="since" label={S.archive.since} hint="2026-03" />
        <WordsField name="until" label={S.archive.until} hint="2026-09" />
        <WordsField name="site" label={S.archive.site} />
      </ChoicesForm>
      {route.query.q ? (
        <AskedList what="search" choices={route.query} ask={(archive, choices) => archive.search(choices)} empty={S.archive.noHits}>
          {(hits) => (
            <ol class="told-list">
              {hits.map((hit) => (
                <li key={`${hit.article} ${hit.statement}`}>
                  <Told
                    article={hit.article}
                    statement={hit.statement}
                    act={hit.act}
                    actConfidence={hit.actConfidence}
                    published={hit.published}
                    site={hit.site}
                    speaker={hit.speaker}
                  >
                    <Snippet text={hit.snippet} />
                  </Told>
                </li>
              ))}
            </ol>
          )}
        </AskedList>
      ) : (
        <Holds />
      )}
    </ArchivePage>
  );
}

/** A snippet, what was searched for between « and », marked. */
function Snippet({ text }: { readonly text: string }) {
  return text.split(/«([^«»]*)»/).map((piece, i) => (i % 2 === 1 ? <mark key={i}>{piece}</mark> : <span key={i}>{piece}</span>));
}

/** What there is to search, before anything is. */
function Holds() {
  const { archive } = useServices();
  if (!archive) return null;
  return (
    <Asked what="counts" ask={(a) => a.counts()}>
      {(counts) => <p class="empty">{S.archive.holds(counts.articles, counts.statements, counts.speakers)}</p>}
    </Asked>
  );
}
