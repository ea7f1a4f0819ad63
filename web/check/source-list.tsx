import { useState } from 'preact/hooks';
import { FileButton, useDrop } from '../controls/files.js';
import { S } from '../strings.js';
import { type BroughtSource, sourcesIn } from './sources.js';

interface SourceListProps {
  readonly sources: readonly BroughtSource[];
  change(sources: readonly BroughtSource[]): void;
}

/** What the draft is held against: pasted, dropped, chosen; each can be looked into and taken away. */
export function SourceList({ sources, change }: SourceListProps) {
  const [text, setText] = useState('');
  const add = (name: string, content: string): void => {
    if (content.trim() === '') return;
    change([
      ...sources,
      ...sourcesIn(
        name,
        content,
        sources.map((s) => s.given.id),
      ),
    ]);
  };
  const addPasted = (): void => {
    add(S.check.pasted(sources.length + 1), text);
    setText('');
  };
  const dropping = useDrop(
    async (file) => add(file.name, await file.text()),
    (words) => add(S.check.pasted(sources.length + 1), words),
  );
  return (
    <section class={`sources ${dropping ? 'dropping' : ''}`} aria-labelledby="sources">
      <h2 id="sources">{S.check.sources}</h2>
      <ul>
        {sources.map((source) => (
          <li key={source.given.id}>
            <details>
              <summary>
                <bdi>{source.name}</bdi> <span class="size">{S.check.size(wordsIn(source))}</span>
              </summary>
              <SourceText source={source} />
            </details>
            <button type="button" class="quiet" onClick={() => change(sources.filter((s) => s !== source))} aria-label={S.check.removeOne(source.name)}>
              {S.check.remove}
            </button>
          </li>
        ))}
      </ul>
      <div class="add-source">
        <label for="source">{S.check.addLabel}</label>
        <textarea
          id="source"
          rows={sources.length === 0 ? 6 : 2}
          value={text}
          dir="auto"
          spellcheck={false}
          placeholder={S.check.addPlaceholder}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <div class="bring-actions">
          <button type="button" onClick={addPasted} disabled={text.trim() === ''}>
            {S.check.add}
          </button>
          <FileButton label={S.intake.file} accept=".html,.htm,.txt,.md,.json,.jsonl" take={async (file) => add(file.name, await file.text())} />
        </div>
      </div>
    </section>
  );
}

const wordsIn = ({ given }: BroughtSource): number =>
  (given.turns ? given.turns.map((t) => t.text).join(' ') : (given.text ?? given.html ?? '')).split(/\s+/).length;

function SourceText({ source: { given } }: { readonly source: BroughtSource }) {
  if (!given.turns) return <p class="source-text">{given.text ?? given.html}</p>;
  return (
    <dl class="source-text">
      {given.turns.map((turn, i) => (
        <div key={i}>
          <dt>
            <bdi>{turn.speaker}</bdi>
          </dt>
          <dd>{turn.text}</dd>
        </div>
      ))}
    </dl>
  );
}
