import { useMemo } from 'preact/hooks';
import { wordsOf } from '../../src/export/index.js';
import type { PageRecord, Speaker, Statement } from '../../src/record/index.js';
import { CopyButton } from '../controls/copy.js';
import { Link } from '../navigation.js';
import { useServices } from '../services/use-services.js';
import { S } from '../strings.js';
import { ActWords } from './act-words.js';
import { citationOf, sourceLink } from './citation.js';
import { type Pairing, useIsLit } from './pairing.js';
import { type Part, partsOf } from './parts.js';

/** Under this share, a statement is called uncertain: four in ten such statements are wrong (evaluation report, calibration). */
const UNCERTAIN = 0.6;

interface CardProps {
  readonly record: PageRecord;
  readonly statement: Statement;
  readonly pairing: Pairing;
  readonly open: boolean;
  /** Says who speaks, where no heading above the card does. */
  readonly named: boolean;
  readonly permalink: string;
  onToggle(): void;
  /** The reader came here by key: the page should show the words. */
  onFocusCard(): void;
}

/** A statement: its words on a button that lights them on the page, and, opened, its parts. */
export function Card({ record, statement: s, pairing, open, named, permalink, onToggle, onFocusCard }: CardProps) {
  const lit = useIsLit(pairing, s.id);
  const light = (): void => pairing.light({ statement: s.id });
  const words = useMemo(() => wordsOf(record, s), [record, s]);
  const speaker = record.speakers.find((p) => p.id === s.speaker);
  return (
    <article class={`card ${lit ? 'lit' : ''} ${open ? 'open' : ''} ${s.within ? 'nested' : ''}`} id={`card-${s.id}`} onPointerEnter={light}>
      <button
        type="button"
        class="card-head"
        aria-expanded={open}
        aria-controls={`parts-${s.id}`}
        onClick={onToggle}
        onFocus={(event) => {
          light();
          if (event.currentTarget.matches(':focus-visible')) onFocusCard();
        }}
      >
        {named && <bdi class="card-who">{speaker?.name ?? S.unresolved}</bdi>}
        <bdi class="card-words">{words}</bdi>
        <Facts record={record} statement={s} />
      </button>
      {open && (
        <div class="card-body" id={`parts-${s.id}`}>
          <dl class="parts">
            {partsOf(s, record).map((part, i) => (
              <PartRow key={`${part.label}-${i}`} part={part} statement={s} pairing={pairing} />
            ))}
          </dl>
          <p class="sure-long">{S.card.sureLong(s.confidence)}.</p>
          <Actions record={record} statement={s} words={words} permalink={permalink} />
        </div>
      )}
    </article>
  );
}

/** What is worth a line of a closed card: act, kind, doubts. */
function Facts({ record, statement: s }: Pick<CardProps, 'record' | 'statement'>) {
  const outer = s.within === undefined ? undefined : record.statements.find((x) => x.id === s.within);
  const name = (id: string | null): string => record.speakers.find((p) => p.id === id)?.name ?? S.unresolved;
  return (
    <span class="facts">
      {s.act && <ActWords kind={s.act.kind} confidence={s.act.confidence} />}
      {s.unsaid && <span>{S.card.unsaid}</span>}
      <span class={`kind ${s.quotation}`}>{S.quotations[s.quotation]}</span>
      {s.report !== 'speech' && <span>{S.reports[s.report]}</span>}
      {s.conditions.length > 0 && <span>{S.card.conditional}</span>}
      {s.via.length > 0 && <bdi>{S.card.via(s.via.map(name).join(', '))}</bdi>}
      {outer && <bdi>{S.card.inside(name(outer.speaker))}</bdi>}
      {s.damage.length > 0 && <span class="damaged">{S.card.damaged}</span>}
      <span class={`sure ${s.confidence < UNCERTAIN ? 'low' : ''}`} title={S.card.sureLong(s.confidence)}>
        {s.confidence < UNCERTAIN ? S.card.unsure(s.confidence) : S.card.sure(s.confidence)}
      </span>
    </span>
  );
}

function PartRow({ part, statement, pairing }: { readonly part: Part; readonly statement: Statement; readonly pairing: Pairing }) {
  const light = (): void => pairing.light({ statement: statement.id, part: part.spans });
  const dim = (): void => pairing.light({ statement: statement.id });
  const quoted = part.spans.map((span) => span.text).join(' … ');
  return (
    <div class="part">
      <dt>{part.label}</dt>
      <dd>
        {part.value && <bdi class="value">{part.value}</bdi>}
        {part.confidence !== undefined && <span class="sure">{S.card.share(part.confidence)}</span>}
        {part.spans.length > 0 && (
          <button type="button" class="evidence" onPointerEnter={light} onFocus={light} onClick={light} onPointerLeave={dim} onBlur={dim} title={S.parts.show}>
            <bdi>{quoted}</bdi>
          </button>
        )}
      </dd>
    </div>
  );
}

interface ActionsProps {
  readonly record: PageRecord;
  readonly statement: Statement;
  readonly words: string;
  readonly permalink: string;
}

function Actions({ record, statement, words, permalink }: ActionsProps) {
  const { archive } = useServices();
  const source = sourceLink(record, statement);
  const speaker = record.speakers.find((p) => p.id === statement.speaker);
  return (
    <div class="actions" role="group" aria-label={S.card.actions}>
      <CopyButton label={S.card.copy} text={() => citationOf(record, statement, words)} />
      <CopyButton label={S.card.link} text={() => permalink} />
      {source && (
        <a href={source} target="_blank" rel="noopener noreferrer">
          {S.card.source}
        </a>
      )}
      {archive && speaker && speaker.kind !== 'unnamed' && <Link to={{ path: '/speakers', query: { name: speaker.name } }}>{S.card.inArchive}</Link>}
    </div>
  );
}

/** The heading of a speaker's statements. */
export function VoiceHead({ speaker, count, pairing }: { readonly speaker: Speaker | null; readonly count: number; readonly pairing: Pairing }) {
  const known = speaker ? [speaker.role, speaker.kind === 'person' ? undefined : S.kinds[speaker.kind], speaker.country].filter(Boolean).join(' · ') : '';
  const light = (): void => pairing.light({ part: speaker?.mentions ?? [] });
  return (
    <header class={`voice ${speaker ? '' : 'nobody'}`} onPointerEnter={light} onPointerLeave={() => pairing.light({})}>
      <h2>
        <bdi>{speaker?.name ?? S.unresolved}</bdi>
      </h2>
      {known && <bdi class="role">{known}</bdi>}
      <span class="count">{S.card.statements(count)}</span>
    </header>
  );
}
