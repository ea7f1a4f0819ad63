import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { PageRecord } from '../../src/record/index.js';
import { FailedView, ProgressNote } from '../controls/states.js';
import { useNavigation } from '../navigation.js';
import type { Progress } from '../services/services.js';
import { useServices } from '../services/use-services.js';
import { S } from '../strings.js';
import { RecordView } from './record-view.js';
import { recordFor } from './records.js';
import '../look/record.css';
import '../look/marks.css';

/** The Read view of an address: a page being read, then on the record. */
export default function ReadView() {
  const services = useServices();
  const { route } = useNavigation();
  const { example = '', url = '', page = '', handed = '' } = route.query;
  return (
    <Loaded key={`${example} ${url} ${page} ${handed}`} load={(tell) => recordFor(services, route, tell)} waiting={handed ? S.intake.handed : undefined} />
  );
}

interface LoadedProps {
  load(tell: (progress: Progress) => void): Promise<PageRecord>;
  readonly waiting?: string | undefined;
  readonly ties?: ComponentChildren;
}

/** A record as it comes: what is being done, then the page, or why there is none. */
export function Loaded({ load, waiting, ties }: LoadedProps) {
  const [record, setRecord] = useState<PageRecord>();
  const [progress, setProgress] = useState<Progress>();
  const [complaint, setComplaint] = useState<Error>();
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let wanted = true;
    setComplaint(undefined);
    load((p) => wanted && setProgress(p)).then(
      (r) => wanted && setRecord(r),
      (e: Error) => wanted && setComplaint(e),
    );
    return () => {
      wanted = false;
    };
  }, [attempt]);
  useEffect(() => {
    if (record) document.title = `${record.article.title ?? S.record.untitled} – ${S.name}`;
  }, [record]);
  if (record) return <RecordView record={record} ties={ties} />;
  if (complaint) return <FailedView complaint={complaint} again={() => setAttempt(attempt + 1)} />;
  return <ProgressNote progress={progress} waiting={waiting} />;
}
