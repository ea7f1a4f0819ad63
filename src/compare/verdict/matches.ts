import { type Span, spanOf } from '../../record/index.js';
import type { Edit } from '../align/edit.js';
import type { Reading } from '../align/reading.js';
import type { Touch } from '../align/touches.js';
import type { Query } from '../sources/evidence.js';
import type { Passage } from '../sources/passage.js';
import { type SourceIndex, sourceOf, speakerAt } from '../sources/source-index.js';

/** One change of wording. `draft` slices out of the draft, `source` out of the source of its match. */
export interface WordEdit {
  readonly kind: Edit['kind'];
  readonly draft?: Span;
  readonly source?: Span;
  readonly touches: readonly Touch[];
  /** The editor's own mark that owns up to the change: no fault. */
  readonly marked?: 'bracket' | 'ellipsis';
}

/** A place of a source where a quotation stands, wholly or changed. */
export interface Match {
  /** Id of the source. */
  readonly source: string;
  /** Who says it there, as the source has the name. */
  readonly speaker?: string;
  /** Runs of the source, in the order of the quotation; runs in another source than this match's are left to its own. */
  readonly spans: readonly Span[];
  readonly edits: readonly WordEdit[];
}

/** A reading in characters: one match for each source it has runs of, the source of its first word first. */
export function matchesOf(draft: string, index: SourceIndex, query: Query, reading: Reading): Match[] {
  const sources = [...new Set(reading.runs.map(([from]) => sourceOf(index, from)))];
  return sources.map((source, i) => {
    const { id, text } = index.sources[source]!;
    const here = reading.runs.filter(([from]) => sourceOf(index, from) === source);
    const speaker = speakerAt(index, here[0]![0], source);
    // words put in belong to no source: they are told once
    const edits = reading.edits.filter((e) => (e.source.length > 0 ? sourceOf(index, e.source[0]!) === source : i === 0));
    return {
      source: id,
      ...(speaker === undefined ? {} : { speaker }),
      spans: here.map(([from, to]) => spanOf(text, { start: index.starts[from]!, end: index.ends[to]! })),
      edits: edits.map((e) => wordEdit(draft, text, index, query, e)),
    };
  });
}

function wordEdit(draft: string, text: string, index: SourceIndex, query: Query, { kind, touches, marked, ...edit }: Edit): WordEdit {
  const { starts, ends } = query.quotation.tokens;
  const [q, t] = [edit.draft, edit.source];
  return {
    kind,
    ...(q.length > 0 ? { draft: spanOf(draft, { start: starts[q[0]!]!, end: ends[q.at(-1)!]! }) } : {}),
    ...(t.length > 0 ? { source: spanOf(text, { start: index.starts[t[0]!]!, end: index.ends[t.at(-1)!]! }) } : {}),
    touches,
    ...(marked ? { marked } : {}),
  };
}

/** A passage in other words, in characters: the whole quotation stands against the whole passage. */
export function passageMatch(draft: string, index: SourceIndex, query: Query, passage: Passage): Match {
  const source = sourceOf(index, passage.from);
  const text = index.sources[source]!.text;
  const span = spanOf(text, { start: index.starts[passage.from]!, end: index.ends[passage.to - 1]! });
  const speaker = speakerAt(index, passage.from, source);
  const whole: WordEdit = { kind: 'replace', draft: spanOf(draft, query.quotation.inner), source: span, touches: ['word'] };
  return { source: index.sources[source]!.id, ...(speaker === undefined ? {} : { speaker }), spans: [span], edits: [whole] };
}
