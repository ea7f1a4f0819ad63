import { useEffect, useRef, useState } from 'preact/hooks';
import type { CheckResult, Source } from '../../src/compare/index.js';
import { comparer } from '../services/comparer.js';
import type { Progress, Services } from '../services/services.js';
import type { BroughtSource } from './sources.js';

/** Milliseconds without a key after which the wording is checked, and after which the speakers are read too. */
const PAUSE = 120;
const LONG_PAUSE = 900;

/** What is known of a draft at this moment. */
export interface Checked {
  /** The draft that the result speaks of: the reader may have typed on. */
  readonly draft: string;
  readonly sources: readonly Source[];
  readonly result: CheckResult;
  /** Have the speakers been read, so that misattribution can be told? */
  readonly attributed: boolean;
  readonly warnings: readonly string[];
}

export interface Checking {
  readonly checked: Checked | undefined;
  readonly progress: Progress | undefined;
  readonly complaint: Error | undefined;
}

/** Checks as one types: the wording at once in a worker, whoever speaks after a pause, where that is asked for. */
export function useChecking(services: Services, draft: string, brought: readonly BroughtSource[], withSpeakers: boolean): Checking {
  const sources = useSources(brought);
  const [checked, setChecked] = useState<Checked>();
  const [progress, setProgress] = useState<Progress>();
  const [complaint, setComplaint] = useState<Error>();
  const latest = useRef(0);
  useEffect(() => {
    const turn = ++latest.current;
    const current = (): boolean => latest.current === turn;
    setComplaint(undefined);
    if (!sources || sources.length === 0 || draft.trim() === '') {
      setChecked(undefined);
      return;
    }
    const fail = (error: Error): void => {
      if (current()) setComplaint(error);
    };
    const quick = setTimeout(() => {
      comparer.check({ text: draft }, sources).then((result) => current() && setChecked({ draft, sources, result, attributed: false, warnings: [] }), fail);
    }, PAUSE);
    const slow = setTimeout(() => {
      if (!withSpeakers) return;
      services
        .checkWithSpeakers(
          { id: 'draft', text: draft },
          brought.map((b) => b.given),
          (p) => current() && setProgress(p),
        )
        .then(({ result, warnings }) => current() && setChecked({ draft, sources, result, attributed: true, warnings }), fail)
        .finally(() => current() && setProgress(undefined));
    }, LONG_PAUSE);
    return () => {
      clearTimeout(quick);
      clearTimeout(slow);
    };
  }, [draft, sources, withSpeakers]);
  return { checked, progress, complaint };
}

/** The texts of the sources, as the check takes them. */
function useSources(brought: readonly BroughtSource[]): readonly Source[] | undefined {
  const [sources, setSources] = useState<readonly Source[]>();
  useEffect(() => {
    let wanted = true;
    void Promise.all(brought.map((b) => comparer.textOf(b.given))).then((texts) => wanted && setSources(texts));
    return () => {
      wanted = false;
    };
  }, [brought]);
  return sources;
}
