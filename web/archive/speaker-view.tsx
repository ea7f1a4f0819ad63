import { useMemo } from 'preact/hooks';
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
import { themesOf } from './themes.js';
import { Sample, Timeline, type TimelineMark } from './timeline.js';
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
          <Asked what={`said ${id}`} ask={(archive) => saidBy(archive, speaker)}>
            {(said) => (
              <>
                <Themes said={said} topic={topic} />
                {topic ? <Positions id={id} topic={topic} /> : <Everything said={said} of={speaker.articles} />}
              </>
            )}
          </Asked>
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

/** What they come back to, each a way to all that they said on it. */
function Themes({ said, topic }: { readonly said: readonly Said[]; readonly topic: string }) {
  const { route } = useNavigation();
  const themes = useMemo(() => themesOf(said.map((s) => s.words)), [said]);
  if (themes.length === 0) return null;
  return (
    <nav class="themes" aria-label={S.archive.themes}>
      <ul>
        {themes.map(({ word, statements }) => (
          <li key={word}>
            <Link to={withQuery(route, { q: word === topic ? '' : word })} current={word === topic}>
              <bdi>{word}</bdi> <span aria-hidden="true">{statements}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Everything({ said, of }: { readonly said: readonly Said[]; readonly of: number }) {
  const marks = said.flatMap(({ article, statement, words }): TimelineMark[] =>
    article.published
      ? [
          {
            id: `${article.id} ${statement.id}`,
            at: article.published,
            words,
            ...(statement.conditions.length > 0 ? { grade: 1, note: S.card.conditional } : { grade: 0 }),
            to: { path: pathOf('articles', article.id), query: { s: statement.id } },
          },
        ]
      : [],
  );
  return (
    <section class="part-of">
      <h2>{S.archive.overTime}</h2>
      {of > PAGES && <p class="names">{S.archive.firstPages(PAGES, of)}</p>}
      <Timeline label={S.archive.overTime} marks={marks} />
      {marks.some((m) => m.grade === 1) && (
        <p class="key">
          <span>
            <Sample grade={1} /> {S.card.conditional}
          </span>
        </p>
      )}
      <ol class="told-list">
        {said.map(({ article, statement, words }) => (
          <li key={`${article.id} ${statement.id}`}>
            <Told
              article={article.id}
              statement={statement.id}
              act={statement.act?.kind}
              actConfidence={statement.act?.confidence}
              published={article.published}
              site={article.site}
            >
              {words}
            </Told>
          </li>
        ))}
      </ol>
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
      <AskedList what="positions" choices={{ speaker: id, q: topic }} ask={(archive, choices) => archive.positions(choices)} empty={S.archive.noHits}>
        {(lines) => (
          <ol class="told-list">
            {lines.map((line) => (
              <Position key={`${line.article} ${line.statement}`} line={line} />
            ))}
          </ol>
        )}
      </AskedList>
    </section>
  );
}

/** A statement, and beside it the earlier ones that it seems to contradict: candidates for a person to judge. */
function Position({ line }: { readonly line: PositionLine }) {
  return (
    <li class={line.against?.length ? 'against' : ''}>
      <Told article={line.article} statement={line.statement} published={line.published} site={line.site}>
        {line.text}
      </Told>
      {line.against && line.against.length > 0 && (
        <ul class="contradictions">
          {line.against.map((other) => (
            <li key={`${other.article} ${other.statement}`}>
              <p class="reason">
                {S.archive.seemsAgainst} <bdi>{other.reason}</bdi>
              </p>
              <Told article={other.article} statement={other.statement} published={other.published} site={other.site}>
                {other.text}
              </Told>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
