import type { CheckedQuotation, CheckResult, Match, Severity, SpeakerRange, Verdict } from '../../compare/index.js';
import type { Range } from '../../record/index.js';
import { oneLine } from '../printable.js';

/** A text of a check, as its report tells of it. */
export interface ReportedText {
  /** By which the check's matches name it. */
  readonly id: string;
  /** The path or address as it was given. */
  readonly path: string;
  /** transcript, html, markdown, text or pdf. */
  readonly kind: string;
  readonly text: string;
  /** SHA-256 of the bytes as they were had, hexadecimal. */
  readonly sha256: string;
  readonly speakers?: readonly SpeakerRange[];
  /** Turns of a transcript, pages of a PDF. */
  readonly parts?: readonly (Range & { readonly name: string })[];
  /** Line and column in the file, from 1, in UTF-16 code units, where an editor can show it. */
  readonly at: (offset: number) => { readonly line: number; readonly column: number } | undefined;
}

/** One draft, held against sources: all that a report may tell. */
export interface CheckReport {
  readonly draft: ReportedText;
  readonly sources: readonly ReportedText[];
  readonly result: CheckResult;
}

/** How a report is to be written. */
export interface CheckExportOptions {
  /** Width of a line in terminal columns; 80 unless told. */
  readonly width?: number;
  /** ANSI colours; off unless told. */
  readonly colour?: boolean;
  /** Version of the program, for reports that name their tool. */
  readonly version?: string;
  /** When the check was made, as the caller writes it; left out of the report where the caller says nothing. */
  readonly time?: string;
}

/** One format in which checks can be written. */
export interface CheckExporter {
  /** What a user types after `--format`. */
  readonly name: string;
  /** IANA media type of what `write` returns. */
  readonly mediaType: string;
  /** One line for a list of formats. */
  readonly describe: string;
  /** All reports as one string that ends with a newline. */
  write(reports: readonly CheckReport[], options: CheckExportOptions): string;
}

/** What each verdict says, in words. */
export const VERDICT_WORDS: Record<Verdict, string> = {
  verbatim: 'word for word',
  elided: 'shortened, and marked so',
  bracketed: 'words in brackets, marked so',
  trimmed: 'words left out, unmarked',
  altered: 'the wording was changed',
  reversed: 'the sense was turned round',
  spliced: 'put together from several places',
  misattributed: 'somebody else said it',
  paraphrased: 'other words in quotation marks',
  'not-found': 'in none of the sources',
  'too-short': 'too short to tell',
};

/** What each severity says, in words. */
export const SEVERITY_WORDS: Record<Severity, string> = { 0: 'no fault', 1: 'small', 2: 'serious', 3: 'grave' };

/** `draft.md:9:12`, or the path alone where no editor shows the text. */
export function addressOf(text: ReportedText, offset: number): string {
  const place = text.at(offset);
  const path = text.path === '-' ? 'stdin' : oneLine(text.path);
  return place ? `${path}:${place.line}:${place.column}` : path;
}

/** Where a match stands, in words: address, transcript, turn or page, speaker, characters of each of its runs. */
export function whereOf(report: CheckReport, match: Match): string {
  const source = sourceOfMatch(report, match);
  const first = match.spans[0];
  if (!source || !first) return oneLine(match.source);
  const runs = match.spans.map(({ start, end }) => `${start} to ${end}`).join(', ');
  const id = source.id === source.path || source.path === '-' ? '' : oneLine(source.id);
  const part = source.parts?.find((p) => p.start <= first.start && first.start < p.end)?.name ?? '';
  const unit = source.at(0) ? '' : ' of its text';
  return [addressOf(source, first.start), id, part, match.speaker ? oneLine(match.speaker) : '', `characters ${runs}${unit}`].filter(Boolean).join(', ');
}

/** The source that a match is in. */
export const sourceOfMatch = ({ sources }: CheckReport, { source }: Match): ReportedText | undefined => sources.find((s) => s.id === source);

/** The changes of a match in words: `“two” for “three” (number)`. */
export function changesOf({ edits }: Match): string[] {
  const quoted = (s: string | undefined): string => `“${oneLine(s ?? '')}”`;
  return edits.map(({ kind, draft, source, touches, marked }) => {
    const what = touches.filter((t) => t !== 'word').join(', ');
    const owned = marked === 'bracket' ? 'in brackets' : marked === 'ellipsis' ? 'at an ellipsis' : '';
    const said = {
      replace: `${quoted(draft?.text)} for ${quoted(source?.text)}`,
      insert: `${quoted(draft?.text)} put in`,
      delete: `${quoted(source?.text)} left out`,
      move: `${quoted(draft?.text ?? source?.text)} moved`,
    };
    return [said[kind], [what, owned].filter(Boolean).join('; ')].filter(Boolean).join(' (') + (what || owned ? ')' : '');
  });
}

/** The matches that a verdict rests on: of a splice all its places, else the best. */
export const shownMatches = ({ verdict, matches }: CheckedQuotation): readonly Match[] => (verdict === 'spliced' ? matches : matches.slice(0, 1));

/** `5 quotations: 2 verbatim, 1 altered`, gravest first. */
export function tallyOf({ result: { quotations } }: CheckReport): string {
  const counts = new Map<Verdict, number>();
  for (const q of [...quotations].sort((a, b) => b.severity - a.severity)) counts.set(q.verdict, (counts.get(q.verdict) ?? 0) + 1);
  if (quotations.length === 0) return 'no quotation found';
  return `${quotations.length} ${quotations.length === 1 ? 'quotation' : 'quotations'}: ${[...counts].map(([verdict, n]) => `${n} ${verdict}`).join(', ')}`;
}

/** Verdicts whose line names the changes themselves. */
const NAMES_CHANGES: readonly Verdict[] = ['altered', 'reversed', 'trimmed'];
/** Changes named in one line, at most. */
const MOST_CHANGES = 2;

/** One line for an editor's list: what is the matter, by which words, how grave it is. */
export function messageOf(q: CheckedQuotation): string {
  const said = q.verdict === 'altered' ? VERDICT_WORDS.altered : oneLine(q.reason);
  const match = NAMES_CHANGES.includes(q.verdict) ? q.matches[0] : undefined;
  const changes = match ? changesOf({ ...match, edits: match.edits.filter((e) => e.marked === undefined) }) : [];
  const named = changes.slice(0, MOST_CHANGES).map(shortened).join(', ') + (changes.length > MOST_CHANGES ? `, and ${changes.length - MOST_CHANGES} more` : '');
  return `${said}${named ? `: ${named}` : ''}${q.severity > 0 ? ` (severity ${q.severity}, ${SEVERITY_WORDS[q.severity]})` : ''}`;
}

/** Characters of a wording in one line, at most. */
const LONGEST = 200;

/** A wording on one line, without its outer quotation marks, cut where it is long. */
export function quotedShort(words: string): string {
  return shortened(oneLine(words).replace(/^["“”„«»]+|["“”„«»]+$/g, ''));
}

const shortened = (line: string): string => (line.length <= LONGEST ? line : `${line.slice(0, LONGEST).replace(/\p{Surrogate}$/u, '')} …`);
