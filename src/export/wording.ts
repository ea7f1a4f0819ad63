import type { Act, Damage, PageRecord, Span, Speaker, Statement } from '../record/index.js';
import { speakerOf } from './by-speaker.js';
import { oneLine } from './printable.js';
import { settingOf } from './setting.js';

/** One labelled thing about a statement, such as `condition`: `if the talks fail`. */
export interface Detail {
  readonly label: string;
  readonly text: string;
  readonly tone: 'plain' | 'condition' | 'chain' | 'damage';
}

/** Under this, a statement's confidence is said aloud: four in ten such statements are wrong. */
const LOW_CONFIDENCE = 0.6;
/** Under this, an act is more likely another one. */
const LOW_ACT_CONFIDENCE = 0.5;

/** Is an act only "perhaps"? Then the next likeliest is told with it. */
export const isDoubtful = ({ confidence }: Pick<NonNullable<Statement['act']>, 'confidence'>): boolean => confidence < LOW_ACT_CONFIDENCE;

const DAMAGE_WORDS: Record<Damage['kind'], string> = {
  'unbalanced-quotation': 'quotation marks do not balance',
  'scrambled-name': 'a name is scrambled',
  'doubled-text': 'words are printed twice',
  'set-phrase': 'a set phrase is distorted',
};

const OPENS = /["“„«‘'‹「『]$/;
const CLOSES = /^[.,;:!?]?["”“»’'›」』]/;
const HAS_MARK = /^["“„«‘'‹「『]|["”»]$/;

/** A statement's words: direct speech in quotation marks, span by span, the rest as it is printed. */
export function wordsOf({ article: { text } }: PageRecord, { content, quotation }: Statement): string {
  const quoted = ({ start, end }: Span) =>
    quotation === 'direct' || (OPENS.test(text.slice(Math.max(0, start - 1), start)) && CLOSES.test(text.slice(end, end + 2)));
  const parts = content.map((span) => {
    const words = oneLine(span.text);
    return quoted(span) && !HAS_MARK.test(words) ? `“${words}”` : words;
  });
  return parts.join(quotation === 'direct' ? ' ' : ' … ');
}

/** How the page itself names speaker and saying, in its order: `she said`; words between the parts are shown as an ellipsis. */
export function printedAs({ article: { text } }: PageRecord, { source, cue }: Statement): string {
  let last: Span | undefined;
  let out = '';
  for (const span of [...source, ...cue].sort((a, b) => a.start - b.start)) {
    if (last && last.end !== span.start) out += text.slice(last.end, span.start).trim() === '' ? ' ' : ' … ';
    out += oneLine(span.text);
    last = span;
  }
  return out;
}

/** Does a deed say anything that the words in which it was promised do not say as well? Marks and white space say nothing. */
export const saysMore = (deed: string, words: string): boolean => letters(deed) !== letters(words);

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/** An act as a person is told it: no more than perhaps, where another is likelier, with that one where it is known; perhaps no more than an assertion alone tells nothing. */
export function actWords(kind: Act, confidence = 1, second?: Act): string | undefined {
  if (!isDoubtful({ confidence })) return kind;
  if (second) return `perhaps ${kind}, or ${second}`;
  return kind === 'assert' ? undefined : `perhaps ${kind}`;
}

const listed = (words: string | null | undefined): string[] => (words ? [words] : []);

/** Quotation kind, report, act and doubts of a statement, as words. */
export function factsOf({ quotation, report, act, negated, confidence }: Statement): string[] {
  return [
    quotation,
    ...(report === 'speech' ? [] : [report]),
    ...listed(act && actWords(act.kind, act.confidence, act.second?.kind)),
    ...(negated ? ['negated'] : []),
    ...(confidence < LOW_CONFIDENCE ? [`only ${Math.round(confidence * 100)} % sure`] : []),
  ];
}

/** A negated auxiliary right in front. */
const NEGATION = /(?:\b(?:not|never)|n[’']t)\s(?:(?:again|\p{L}{2,20}ly)\s)?$/iu;
/** As far in front of a deed as its "not" is looked for; UTF-16 code units. */
const NEGATION_WITHIN = 30;

/** Is it promised that something will not be, the "not" standing between the ones bound and the deed: "We will *not* | sign a dismissal"? */
export function commitsNot({ article: { text } }: PageRecord, { commitment }: Statement): boolean {
  if (!commitment) return false;
  const at = commitment.what.start;
  return NEGATION.test(text.slice(Math.max(0, at - NEGATION_WITHIN), at));
}

/** Everything else that is known of a statement and worth a line, the most telling first. */
export function detailsOf(record: PageRecord, s: Statement): Detail[] {
  const name = (id: string) => oneLine(record.speakers.find((p) => p.id === id)?.name ?? id);
  const plain = (label: string, text: string | undefined): Detail[] => (text ? [{ label, text: oneLine(text), tone: 'plain' }] : []);
  const who = s.commitment && (typeof s.commitment.who === 'string' ? name(s.commitment.who) : s.commitment.who.text);
  return [
    ...plain('not said', s.unsaid?.text),
    ...s.conditions.map((c): Detail => ({ label: c.concessive ? 'whether or not' : 'condition', text: oneLine(c.span.text), tone: 'condition' })),
    ...(s.via.length > 0 ? [{ label: 'via', text: s.via.map(name).join(', then '), tone: 'chain' } as const] : []),
    ...(s.origin ? [{ label: s.origin.kind, text: oneLine(s.origin.span.text), tone: 'chain' } as const] : []),
    ...plain('to', s.addressee && (s.addressee.speaker ? name(s.addressee.speaker) : s.addressee.span.text)),
    ...plain(commitsNot(record, s) ? 'commits not to' : 'commits', s.commitment && `${who}: ${s.commitment.what.text}`),
    ...plain('for', s.commitment?.for?.text),
    ...plain('by', s.commitment?.by?.text),
    ...plain('hedged', s.hedges?.map((h) => h.span.text).join(', ')),
    ...plain('figures', s.quantities.map((q) => q.span.text).join(', ')),
    ...plain(
      'said',
      s.times
        .filter((t) => t.of === 'saying')
        .map(timeWords)
        .join(', '),
    ),
    ...plain(
      'times in it',
      s.times
        .filter((t) => t.of === 'content')
        .map(timeWords)
        .join(', '),
    ),
    ...plain('where', s.venue?.text),
    ...plain('medium', s.medium?.text),
    ...settingOf(record, s).flatMap(({ label, text }) => plain(label, text)),
    ...s.damage.map((d): Detail => ({ label: 'damage', text: `${DAMAGE_WORDS[d.kind]}: ${shorten(oneLine(d.span.text), 80)}`, tone: 'damage' })),
  ];
}

function timeWords({ span, from, to }: Statement['times'][number]): string {
  if (from === null && to === null) return span.text;
  return `${span.text} (${from === to ? from : `${from ?? '?'} to ${to ?? '?'}`})`;
}

/** A speaker's name; what else is known of them: role, kind when not a person, country. */
export function introduced(speaker: Speaker): { readonly name: string; readonly rest: string } {
  const { name, role, kind, country } = speaker;
  return {
    name: oneLine(name) || 'no name',
    rest: [role && oneLine(role), kind !== 'person' && kind, country && oneLine(country)].filter(Boolean).join(' · '),
  };
}

/** The name of a statement's speaker, or that there is none. */
export function nameOf(record: PageRecord, statement: Statement): string {
  const speaker = speakerOf(record, statement);
  return speaker ? oneLine(speaker.name) : 'unresolved';
}

/** `1 promo`, `3 promos`. */
export const counted = (n: number, [one, several]: readonly [string, string]): string => `${n} ${n === 1 ? one : several}`;

/** Text cut at a word's end after at most `limit` UTF-16 code units; says how many words it left out. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const space = text.lastIndexOf(' ', limit);
  const head = text.slice(0, space > limit / 2 ? space : limit).replace(/\p{Surrogate}$/u, '');
  const words = text.slice(head.length).split(/\s+/).filter(Boolean).length;
  return `${head} [… ${counted(words, ['more word', 'more words'])}]`;
}
