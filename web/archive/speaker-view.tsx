import { wordsOf } from '../../src/export/index.js';
import type { PageRecord, Statement } from '../../src/record/index.js';
import { Link, useNavigation } from '../navigation.js';
import { pathOf, withQuery } from '../route.js';
import { S } from '../strings.js';
import type { Archive, PositionLine, SpeakerDetails } from './archive.js';
import { Asked, AskedList } from './asked.js';
import { ChoicesForm, WordsField } from './choices.js';
import { Commitments } from './ledger-view.js';
import { ArchivePage } from './page.js';
import { Timeline } from './timeline.js';
import { SpeakerName, Told } from './told.js';

/** Pages of one speaker that are read for what they said, at most; the rest is found by searching. */
const PAGES = 40;

interface Said {
  readonly article: PageRecord['article'];
  readonly statement: Statement;
  readonly words: string;
}

/** One speaker: what they said over time, what they committed to, what seems to contradict what. */
export function SpeakerView({ id }: { readonly id: string }) {
  const { route } = useNavigation();
  const topic = route.query.q ?? '';
  return (
    <Asked what={`speaker ${id}`} ask={(archive) => archive.speaker(id)}>
      {(speaker) => (
        <ArchivePage title={speaker.name} lead={<Known speaker={speaker} />}>
          <ChoicesForm label={S.archive.onTopic}>
            <WordsField name="q" label={S.archive.onTopic} wide hint={S.archive.topicHint} />
          </ChoicesForm>
          {topic ? <Positions id={id} topic={topic} /> : <Everything speaker={speaker} />}
          <section class="part-of">
            <h2>{S.archive.commitments}</h2>
            <AskedList what="ledger" choices={{ speaker: id }} ask={(archive, choices) => archive.ledger(choices)} empty={S.archive.noCommitments}>
              {(lines) => <Commitments lines={lines} named={false} />}
            </AskedList>
          </section>
        </ArchivePage>
      )}
    </Asked>
  );
}

function Known({ speaker: { kind, country, names, roles, statements, articles, maybe } }: { readonly speaker: SpeakerDetails }) {
  const known = [...roles, kind === 'person' ? undefined : S.kinds[kind], country].filter(Boolean).join(' · ');
  return (
    <>
      {known && (
        <p>
          <bdi>{known}</bdi>
        </p>
      )}
      <p class="numbers">
        {S.card.statements(statements)}, {S.archive.pages(articles)}
      </p>
      {names.length > 1 && (
        <p class="names">
          {S.archive.namedAs} <bdi>{names.join(' · ')}</bdi>
        </p>
      )}
      {maybe.length > 0 && (
        <p class="maybe">
          {S.archive.maybe}{' '}
          {maybe.map((other, i) => (
            <span key={other}>
              {i > 0 && ', '}
              <SpeakerName id={other} />
            </span>
          ))}
        </p>
      )}
    </>
  );
}

async function saidBy(archive: Archive, { voices }: SpeakerDetails): Promise<Said[]> {
  const counted = voices.filter((v) => v.link !== 'uncertain').slice(0, PAGES);
  const records = await Promise.all(counted.map((v) => archive.record(v.article)));
  return records
    .flatMap((record, i) =>
      record.statements
        .filter((s) => s.speaker === counted[i]!.speaker)
        .map((statement) => ({ article: record.article, statement, words: wordsOf(record, statement) })),
    )
    .sort((a, b) => (a.article.published ?? '~').localeCompare(b.article.published ?? '~') || a.statement.content[0]!.start - b.statement.content[0]!.start);
}

function Everything({ speaker }: { readonly speaker: SpeakerDetails }) {
  return (
    <section class="part-of">
      <h2>{S.archive.overTime}</h2>
      <Asked what={`said ${speaker.id}`} ask={(archive) => saidBy(archive, speaker)}>
        {(said) => (
          <>
            <Timeline
              label={S.archive.overTime}
              marks={said.flatMap(({ article, statement, words }) =>
                article.published
                  ? [
                      {
                        id: `${article.id} ${statement.id}`,
                        at: article.published,
                        words,
                        grade: statement.conditions.length > 0 ? 1 : 0,
                        to: { path: pathOf('articles', article.id), query: { s: statement.id } },
                      },
                    ]
                  : [],
              )}
            />
            <ol class="told-list">
              {said.map(({ article, statement, words }) => (
                <li key={`${article.id} ${statement.id}`}>
                  <Told article={article.id} statement={statement.id} act={statement.act?.kind} published={article.published} site={article.site}>
                    {words}
                  </Told>
                </li>
              ))}
            </ol>
          </>
        )}
      </Asked>
    </section>
  );
}

function Positions({ id, topic }: { readonly id: string; readonly topic: string }) {
  const { route } = useNavigation();
  return (
    <section class="part-of">
      <h2>
        {S.archive.positions} <bdi>“{topic}”</bdi>{' '}
        <Link to={withQuery(route, { q: '' })} class="quiet">
          {S.archive.everything}
        </Link>
      </h2>
      <Asked what={`positions ${id} ${topic}`} ask={(archive) => archive.positions(id, topic)}>
        {({ items }) =>
          items.length === 0 ? (
            <p class="empty">{S.archive.noHits}</p>
          ) : (
            <ol class="told-list">
              {items.map((line) => (
                <Position key={`${line.article} ${line.statement}`} line={line} />
              ))}
            </ol>
          )
        }
      </Asked>
    </section>
  );
}

/** A statement, and beside it the earlier ones that it seems to contradict: candidates for a person to judge. */
function Position({ line }: { readonly line: PositionLine }) {
  return (
    <li class={line.against?.length ? 'against' : ''}>
      <Told article={line.article} statement={line.statement} published={line.published}>
        {line.text}
      </Told>
      {line.against?.map((other) => (
        <div class="contradiction" key={`${other.article} ${other.statement}`}>
          <p class="reason">
            {S.archive.seemsAgainst} <bdi>{other.reason}</bdi>
          </p>
          <Told article={other.article} statement={other.statement} published={other.published}>
            {other.text}
          </Told>
        </div>
      ))}
    </li>
  );
}
