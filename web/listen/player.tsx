import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { scriptOf } from '../../src/listen/index.js';
import type { PageRecord, Range } from '../../src/record/index.js';
import { S } from '../strings.js';
import { type Place, ReadingAloud } from './reading-aloud.js';
import { browserSpeech } from './speech.js';
import '../look/player.css';

/** Speeds a listener can choose: 1 is the voice's own. */
const RATES = [0.75, 1, 1.25, 1.5, 2] as const;
const QUOTATIONS = ['voice', 'words', 'both'] as const;

interface PlayerProps {
  readonly record: PageRecord;
  /** Told what is heard: the statement, and the word. */
  follow(statement: string | undefined, word: Range | undefined): void;
  /** Told when another stretch begins. */
  show(range: Range): void;
  close(): void;
}

/** Reads the story aloud, each quotation in a voice of its own, and lights the words as they are heard. */
export function Player({ record, follow, show, close }: PlayerProps) {
  const [quotations, setQuotations] = useState<(typeof QUOTATIONS)[number]>('voice');
  const [rate, setRate] = useState(1);
  const [place, setPlace] = useState<Place>();
  const speech = useMemo(browserSpeech, []);
  const script = useMemo(() => scriptOf(record, { quotations }), [record, quotations]);
  const reading = useMemo(() => (speech ? new ReadingAloud(script, speech, setPlace) : undefined), [speech, script]);
  useEffect(() => () => reading?.stop(), [reading]);
  if (reading) reading.rate = rate;

  const at = useRef(-1);
  useEffect(() => {
    if (!place?.line) return;
    follow(place.speaking ? place.line.statements[0]?.id : undefined, place.speaking ? (place.word ?? place.line.range) : undefined);
    if (place.speaking && place.at !== at.current) show(place.line.range);
    at.current = place.at;
  }, [place]);

  const who = place?.line?.speaker === null ? undefined : record.speakers.find((p) => p.id === place?.line?.speaker)?.name;
  return (
    <section class="player" aria-label={S.listen.title}>
      <button type="button" onClick={() => reading?.skip(-1)} disabled={!reading} aria-label={`${S.listen.back} ${S.listen.statement}`}>
        {S.listen.back}
        <span class="of-statement"> {S.listen.statement}</span>
      </button>
      <button type="button" class="main" onClick={() => (place?.speaking ? reading?.pause() : void reading?.play())} disabled={!reading}>
        {place?.speaking ? S.listen.pause : S.listen.play}
      </button>
      <button type="button" onClick={() => reading?.skip(1)} disabled={!reading} aria-label={`${S.listen.next} ${S.listen.statement}`}>
        {S.listen.next}
        <span class="of-statement"> {S.listen.statement}</span>
      </button>
      <label class="select">
        <span>{S.listen.speed}</span>
        <select value={rate} onChange={(event) => setRate(Number(event.currentTarget.value))}>
          {RATES.map((r) => (
            <option key={r} value={r}>
              {r}×
            </option>
          ))}
        </select>
      </label>
      <label class="select">
        <span>{S.listen.quotations}</span>
        <select value={quotations} onChange={(event) => setQuotations(event.currentTarget.value as (typeof QUOTATIONS)[number])}>
          {QUOTATIONS.map((q) => (
            <option key={q} value={q}>
              {S.listen.ways[q]}
            </option>
          ))}
        </select>
      </label>
      <p class="heard-now" role="status">
        {reading === undefined || place?.failed ? S.listen.none : <bdi>{place?.line ? (who ?? S.listen.narrator) : S.listen.ready}</bdi>}
      </p>
      <button type="button" class="quiet" onClick={close}>
        {S.record.close}
      </button>
    </section>
  );
}
