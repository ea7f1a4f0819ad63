import type { CheckedQuotation, Match, Source } from '../../src/compare/index.js';
import { changesOf, draftPassage, type Passage, SEVERITY_WORDS, shownMatches, sourcePassages, VERDICT_WORDS } from '../../src/export/index.js';
import { S } from '../strings.js';

interface VerdictCardProps {
  readonly draft: string;
  readonly sources: readonly Source[];
  readonly quotation: CheckedQuotation;
  readonly lit: boolean;
  onLight(): void;
  /** Puts the caret at the quotation in the draft. */
  onShow(): void;
}

/** A verdict with both wordings under each other; what changed is marked by lines and told in words. */
export function VerdictCard({ draft, sources, quotation: q, lit, onLight, onShow }: VerdictCardProps) {
  const matches = shownMatches(q);
  return (
    <article class={`verdict s${q.severity} ${lit ? 'lit' : ''}`} onPointerEnter={onLight}>
      <header>
        <Severity severity={q.severity} />
        <h3>{VERDICT_WORDS[q.verdict]}</h3>
        <span class="grade">{S.check.grade(q.verdict, SEVERITY_WORDS[q.severity])}</span>
      </header>
      {q.context && <p class="context">{S.check.contexts[q.context]}</p>}
      <dl class="wordings">
        <div>
          <dt>{S.check.inDraft}</dt>
          <dd>
            <button type="button" class="wording" onFocus={onLight} onClick={onShow} title={S.check.toDraft}>
              <Wording text={draft} passage={draftPassage(q, matches)} />
            </button>
            {q.speaker && <bdi class="given">{S.check.givenTo(q.speaker.text)}</bdi>}
          </dd>
        </div>
        {matches.map((match, i) => (
          <SourceWording key={i} quotation={q} match={match} source={sources.find((s) => s.id === match.source)} />
        ))}
      </dl>
      <Others quotation={q} matches={q.matches.filter((m) => !matches.includes(m))} />
    </article>
  );
}

/** Three bars, as many filled as the fault is grave; the word beside it says the same. */
export function Severity({ severity }: { readonly severity: number }) {
  return (
    <span class="severity" aria-hidden="true">
      {[1, 2, 3].map((n) => (
        <i key={n} class={n <= severity ? 'full' : ''} />
      ))}
    </span>
  );
}

function SourceWording({ quotation, match, source }: { readonly quotation: CheckedQuotation; readonly match: Match; readonly source: Source | undefined }) {
  const passages = source ? sourcePassages(source.text, quotation, match) : [];
  const changes = changesOf(match);
  const first = match.spans[0];
  return (
    <div>
      <dt>{quotation.verdict === 'not-found' ? S.check.nearest : S.check.inSource}</dt>
      <dd>
        {passages.map((passage, i) => (
          <p key={i} class="wording">
            <Wording text={source!.text} passage={passage} />
          </p>
        ))}
        {changes.length > 0 && (
          <ul class="changes">
            {changes.map((change, i) => (
              <li key={i}>
                <bdi>{change}</bdi>
              </li>
            ))}
          </ul>
        )}
        <p class="where">
          <bdi>{match.source}</bdi>
          {match.speaker && <bdi> · {match.speaker}</bdi>}
          {first && ` · ${S.check.characters(first.start, match.spans.at(-1)!.end)}`}
        </p>
      </dd>
    </div>
  );
}

function Others({ quotation, matches }: { readonly quotation: CheckedQuotation; readonly matches: readonly Match[] }) {
  if (matches.length === 0) return null;
  return (
    <p class="where">
      {quotation.verdict === 'not-found' ? S.check.elsewhere : S.check.also}{' '}
      {matches.map((m, i) => (
        <bdi key={i}>
          {i > 0 && ', '}
          {m.source}
          {m.speaker && ` (${m.speaker})`}
        </bdi>
      ))}
    </p>
  );
}

/** A passage with its changed words marked. */
export function Wording({ text, passage }: { readonly text: string; readonly passage: Passage }) {
  const pieces: { readonly words: string; readonly changed: boolean }[] = [];
  let at = passage.start;
  for (const c of [...passage.changed].sort((a, b) => a.start - b.start)) {
    const [start, end] = [Math.max(at, c.start), Math.min(c.end, passage.end)];
    if (end <= start) continue;
    if (start > at) pieces.push({ words: text.slice(at, start), changed: false });
    pieces.push({ words: text.slice(start, end), changed: true });
    at = end;
  }
  if (at < passage.end) pieces.push({ words: text.slice(at, passage.end), changed: false });
  return <bdi>{pieces.map(({ words, changed }, i) => (changed ? <mark key={i}>{words}</mark> : <span key={i}>{words}</span>))}</bdi>;
}
