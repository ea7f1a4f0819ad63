import { stringify } from 'csv-stringify/browser/esm/sync';
import { ACTS, type PageRecord } from '../../record/index.js';
import { EVENT_CODES } from '../../statement/index.js';
import { placeOf, speakerOf } from '../by-speaker.js';
import type { Exporter } from '../exporter.js';
import { oneLine } from '../printable.js';
import { wordsOf } from '../wording.js';

const HEADINGS = ['event_id', 'date', 'actor', 'actor_country', 'recipient', 'act', 'cameo', 'plover', 'condition', 'negated', 'confidence', 'words', 'source'];

/**
 * The acts as event rows, as event data of conflict research has them (PLOVER 0.8; CAMEO 1.1): who did what by words towards whom, when.
 * Statements that only assert are no events, nor are beliefs. The date is the first day on which it was said, else the page's.
 */
export const events: Exporter = {
  name: 'events',
  mediaType: 'text/csv',
  describe: 'event rows with PLOVER and CAMEO codes, one an act',
  write: (record, { continued = false }) =>
    stringify(rowsOf(record), { header: !continued, columns: HEADINGS, escape_formulas: true, record_delimiter: 'windows' }),
};

function rowsOf(record: PageRecord): (string | number | null)[][] {
  const { article } = record;
  return [...record.statements]
    .sort((a, b) => placeOf(a) - placeOf(b))
    .flatMap((s) => {
      if (s.act === null || s.report !== 'speech' || s.act.kind === ACTS[0]) return [];
      const speaker = speakerOf(record, s);
      const { cameo, plover } = EVENT_CODES[s.act.kind];
      const to = s.addressee?.speaker ? record.speakers.find((p) => p.id === s.addressee?.speaker)?.name : s.addressee?.span.text;
      const text = (words: string | undefined): string | null => (words ? oneLine(words) : null);
      return [
        [
          text(`${article.id}#${s.id}`),
          text((s.times.find((t) => t.of === 'saying' && t.from)?.from ?? article.published)?.slice(0, 10)),
          text(speaker?.name),
          text(speaker?.country),
          text(to),
          s.act.kind,
          text(cameo),
          text(plover),
          text(s.conditions.map((c) => c.span.text).join(' | ')),
          String(s.negated),
          s.act.confidence,
          wordsOf(record, s),
          text(article.url),
        ],
      ];
    });
}
