import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { CheckedQuotation } from '../../src/compare/index.js';
import { SEVERITY_WORDS } from '../../src/export/index.js';
import { ComplaintNote, ProgressLine } from '../controls/states.js';
import { useNavigation } from '../navigation.js';
import { withQuery } from '../route.js';
import { useServices } from '../services/use-services.js';
import { S } from '../strings.js';
import { type Checked, useChecking } from './checking.js';
import { DraftField } from './draft-field.js';
import { exampleCheck } from './example.js';
import { keepCheck, keptCheck } from './kept.js';
import { ReportMenu } from './report-menu.js';
import { SourceList } from './source-list.js';
import type { BroughtSource } from './sources.js';
import { VerdictCard } from './verdict-card.js';
import '../look/check.css';

/** A draft held against what it quotes: verdicts as one types. */
export default function CheckView() {
  const services = useServices();
  const { route, go } = useNavigation();
  const kept = useMemo(keptCheck, []);
  const [draft, setDraft] = useState(kept.draft);
  const [sources, setSources] = useState<readonly BroughtSource[]>(kept.sources);
  // a server has its engine loaded; here it would have to be fetched first
  const withSpeakers = services.where === 'server' || route.query.speakers === 'yes';
  const { checked, progress, complaint } = useChecking(services, draft, sources, withSpeakers);
  const [lit, setLit] = useState(-1);
  const [entered, setEntered] = useState(-1);
  const current = checked?.draft === draft ? checked : undefined;

  useEffect(() => {
    document.title = `${S.check.title} – ${S.name}`;
  }, []);
  useEffect(() => keepCheck({ draft, sources }), [draft, sources]);
  const example = route.query.example === 'yes';
  useEffect(() => {
    if (example)
      void exampleCheck().then((e) => {
        setDraft(e.draft);
        setSources(e.sources);
      });
  }, [example]);

  return (
    <main class="check" id="content">
      <header class="check-head">
        <h1>{S.check.title}</h1>
        <p class="lead">{S.check.lead}</p>
      </header>
      <div class="check-columns">
        <section class="draft">
          <div class="draft-head">
            <label for="draft">{S.check.draft}</label>
            <button type="button" class="quiet" onClick={() => go(withQuery(route, { example: 'yes' }))}>
              {S.check.example}
            </button>
            {(draft !== '' || sources.length > 0) && (
              <button
                type="button"
                class="quiet"
                onClick={() => {
                  setDraft('');
                  setSources([]);
                  go(withQuery(route, { example: '' }), 'replace');
                }}
              >
                {S.check.clear}
              </button>
            )}
          </div>
          <DraftField
            draft={draft}
            quotations={current?.result.quotations ?? []}
            lit={current?.result.quotations[lit]}
            onDraft={setDraft}
            onEnter={(q) => {
              const at = current?.result.quotations.indexOf(q) ?? -1;
              setLit(at);
              setEntered(at);
            }}
          />
          <SourceList sources={sources} change={setSources} />
        </section>
        <section class="verdicts" aria-labelledby="verdicts">
          <Head checked={checked} sources={sources} />
          {services.where === 'browser' && checked && !withSpeakers && (
            <p class="speakers-offer">
              {S.check.noSpeakers}{' '}
              <button type="button" class="quiet" onClick={() => go(withQuery(route, { speakers: 'yes' }), 'replace')}>
                {S.check.readSpeakers}
              </button>
            </p>
          )}
          <ProgressLine progress={progress} />
          {complaint && <ComplaintNote complaint={complaint} />}
          {checked?.warnings.map((w) => (
            <p key={w} class="warning">
              <bdi>{S.check.warning(w)}</bdi>
            </p>
          ))}
          {checked ? <Verdicts checked={checked} lit={lit} setLit={setLit} entered={entered} /> : <Empty draft={draft} sources={sources} />}
        </section>
      </div>
    </main>
  );
}

function Head({ checked, sources }: { readonly checked: Checked | undefined; readonly sources: readonly BroughtSource[] }) {
  const quotations = checked?.result.quotations ?? [];
  const counts = [3, 2, 1, 0].map((s) => ({ s, n: quotations.filter((q) => q.severity === s).length })).filter(({ n }) => n > 0);
  return (
    <header class="verdicts-head">
      <h2 id="verdicts" aria-live="polite">
        {checked ? S.check.tally(quotations.length) : S.check.verdicts}
      </h2>
      <p class="counts">{counts.map(({ s, n }) => `${n} ${SEVERITY_WORDS[s as 0 | 1 | 2 | 3]}`).join(' · ')}</p>
      {checked && quotations.length > 0 && (
        <div class="tools">
          <ReportMenu checked={checked} brought={sources} />
        </div>
      )}
    </header>
  );
}

function Empty({ draft, sources }: { readonly draft: string; readonly sources: readonly BroughtSource[] }) {
  return <p class="empty">{draft.trim() === '' ? S.check.emptyDraft : sources.length === 0 ? S.check.emptySources : S.starting}</p>;
}

interface VerdictsProps {
  readonly checked: Checked;
  readonly lit: number;
  setLit(index: number): void;
  /** The one in which the caret stands: that is brought into sight; what the pointer lights is there already. */
  readonly entered: number;
}

function Verdicts({ checked, lit, setLit, entered }: VerdictsProps) {
  const { route, go } = useNavigation();
  const list = useRef<HTMLUListElement>(null);
  const { quotations } = checked.result;
  const only = route.query.only === 'findings';
  const shown = quotations.map((quotation, i) => ({ quotation, i })).filter(({ quotation }) => !only || quotation.severity > 0);
  useEffect(() => {
    list.current?.querySelector('.verdict.lit')?.scrollIntoView({ block: 'nearest' });
  }, [entered]);
  if (quotations.length === 0) return <p class="empty">{S.check.noQuotation}</p>;
  return (
    <>
      <label class="only">
        <input type="checkbox" checked={only} onChange={(event) => go(withQuery(route, { only: event.currentTarget.checked ? 'findings' : '' }), 'replace')} />{' '}
        {S.check.only}
      </label>
      <ul ref={list} class="verdict-list">
        {shown.map(({ quotation, i }) => (
          <li key={i}>
            <VerdictCard
              draft={checked.draft}
              sources={checked.sources}
              quotation={quotation}
              lit={i === lit}
              onLight={() => setLit(i)}
              onShow={() => showInDraft(quotation)}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

function showInDraft({ span }: CheckedQuotation): void {
  const field = document.getElementById('draft') as HTMLTextAreaElement | null;
  field?.focus();
  field?.setSelectionRange(span.start, span.end);
}
