import { useState } from 'preact/hooks';
import type { PageRecord } from '../../src/record/index.js';
import { FileButton, useDrop } from '../controls/files.js';
import { ComplaintNote, ProgressLine } from '../controls/states.js';
import { isAddress, isPdf } from '../services/markup.js';
import { Complaint, type Progress } from '../services/services.js';
import { useServices } from '../services/use-services.js';
import { S } from '../strings.js';
import { ArchiveSources } from './archive-sources.js';
import { type BroughtSource, sourcesIn } from './sources.js';

interface SourceListProps {
  readonly sources: readonly BroughtSource[];
  change(sources: readonly BroughtSource[]): void;
}

/** What the draft is held against: pasted, dropped, chosen; each can be looked into and taken away. */
export function SourceList({ sources, change }: SourceListProps) {
  const { archive, fetches, read } = useServices();
  const [text, setText] = useState('');
  const [progress, setProgress] = useState<Progress>();
  const [complaint, setComplaint] = useState<Error>();
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
  const addRecord = (name: string, { article }: PageRecord): void => add(name, article.text);
  const addAddress = async (url: string): Promise<void> => {
    setProgress({ doing: 'fetching' });
    try {
      const record = await read({ url }, setProgress);
      addRecord(record.article.title ?? url, record);
      setText('');
    } catch (error) {
      setComplaint(error as Error);
    } finally {
      setProgress(undefined);
    }
  };
  const addPasted = (words: string): void => {
    setComplaint(undefined);
    if (!isAddress(words)) {
      add(S.check.pasted(sources.length + 1), words);
      setText('');
    } else if (fetches) void addAddress(words.trim());
    else setComplaint(new Complaint(S.intake.cannotFetch, S.intake.cannotFetchHint));
  };
  const addFile = async (file: File): Promise<void> => {
    const content = new Uint8Array(await file.arrayBuffer());
    if (isPdf(content)) setComplaint(new Complaint(S.intake.pdf, S.check.pdfHint));
    else add(file.name, new TextDecoder().decode(content));
  };
  const dropping = useDrop(addFile, addPasted);
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
          placeholder={fetches ? S.check.addPlaceholder : S.check.addPlaceholderLocal}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <div class="bring-actions">
          <button type="button" onClick={() => addPasted(text)} disabled={text.trim() === '' || progress !== undefined}>
            {S.check.add}
          </button>
          <FileButton label={S.intake.file} accept=".html,.htm,.txt,.md,.json,.jsonl" take={addFile} />
          <ProgressLine progress={progress} />
        </div>
        {complaint && <ComplaintNote complaint={complaint} heading="h3" />}
        {archive && <ArchiveSources archive={archive} take={async (id, name) => addRecord(name, await archive.record(id))} />}
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
