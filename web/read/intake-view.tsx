import { useEffect, useState } from 'preact/hooks';
import { FileButton, useDrop } from '../controls/files.js';
import { ComplaintNote, ProgressNote } from '../controls/states.js';
import { Link, useNavigation } from '../navigation.js';
import { isAddress, isPdf } from '../services/markup.js';
import { type BroughtPage, Complaint, type Progress } from '../services/services.js';
import { useServices } from '../services/use-services.js';
import { S } from '../strings.js';
import { forgetPages, type KeptPage, keptPages } from './desk.js';
import { EXAMPLES } from './examples.js';
import { readBrought } from './records.js';

/** Largest file taken, in bytes: what the reading engine takes. */
const LARGEST = 64 * 1024 * 1024;

/** Where a page comes in: pasted, dropped, chosen, by its address, or an example. */
export function IntakeView() {
  const services = useServices();
  const { go } = useNavigation();
  const [text, setText] = useState('');
  const [progress, setProgress] = useState<Progress>();
  const [complaint, setComplaint] = useState<Error>();
  const busy = progress !== undefined;

  const bring = async (page: BroughtPage): Promise<void> => {
    setComplaint(undefined);
    setProgress({ doing: 'reading' });
    try {
      const record = await readBrought(services, page, setProgress);
      go({ path: '/read', query: { page: record.article.id } });
    } catch (error) {
      setComplaint(error as Error);
    } finally {
      setProgress(undefined);
    }
  };
  const submit = (): void => {
    const given = text.trim();
    if (given === '') setComplaint(new Complaint(S.intake.empty));
    else if (isAddress(given) && services.fetches) go({ path: '/read', query: { url: given } });
    else if (isAddress(given)) setComplaint(new Complaint(S.intake.cannotFetch, S.intake.cannotFetchHint));
    else void bring({ content: text });
  };
  const takeFile = async (file: File): Promise<void> => {
    if (file.size > LARGEST) setComplaint(new Complaint(S.intake.tooLarge, S.intake.tooLargeHint));
    else {
      const content = new Uint8Array(await file.arrayBuffer());
      if (isPdf(content)) setComplaint(new Complaint(S.intake.pdf, S.intake.pdfHint));
      else await bring({ content, name: file.name });
    }
  };
  const dropping = useDrop(takeFile, (words) => setText(words));

  return (
    <main class="intake" id="content">
      <h1>{S.intake.title}</h1>
      <p class="lead">{S.intake.lead}</p>
      <form
        class={`bring ${dropping ? 'dropping' : ''}`}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <label for="page">{services.fetches ? S.intake.field : S.intake.fieldLocal}</label>
        <textarea
          id="page"
          rows={7}
          value={text}
          spellcheck={false}
          placeholder={dropping ? S.intake.dropHere : S.intake.placeholder}
          onInput={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit();
          }}
        />
        <div class="bring-actions">
          <button type="submit" class="main" disabled={busy}>
            {S.intake.read}
          </button>
          <FileButton label={S.intake.file} accept=".html,.htm,.xhtml,.txt,.md,text/html,text/plain" take={takeFile} />
          <span class="where">{services.where === 'browser' ? S.intake.private : S.intake.server}</span>
        </div>
      </form>
      {busy && <ProgressNote progress={progress} />}
      {complaint && <ComplaintNote complaint={complaint} />}
      <Examples />
      <Recent />
    </main>
  );
}

function Examples() {
  return (
    <section class="examples" aria-labelledby="examples">
      <h2 id="examples">{S.intake.examples}</h2>
      <ul>
        {EXAMPLES.map(({ name, title, about }) => (
          <li key={name}>
            <Link to={{ path: '/read', query: { example: name } }}>{title}</Link>
            <p>{about}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Recent() {
  const [pages, setPages] = useState<readonly KeptPage[]>([]);
  useEffect(() => {
    void keptPages().then(setPages);
  }, []);
  if (pages.length === 0) return null;
  return (
    <section class="recent" aria-labelledby="recent">
      <h2 id="recent">{S.intake.recent}</h2>
      <ul>
        {pages.map(({ id, title }) => (
          <li key={id}>
            <Link to={{ path: '/read', query: { page: id } }}>
              <bdi>{title}</bdi>
            </Link>
          </li>
        ))}
      </ul>
      <button type="button" class="quiet" onClick={() => void forgetPages().then(() => setPages([]))}>
        {S.intake.forget}
      </button>
    </section>
  );
}
