import { commitsNot, isDoubtful } from '../../src/export/index.js';
import type { PageRecord, Range, Span, Speaker, Statement } from '../../src/record/index.js';
import { S } from '../strings.js';

/** One part of a statement: what it says, and the words of the page that carry it. */
export interface Part {
  readonly label: string;
  /** What the record holds, in words; left out where the page's own words are all there is. */
  readonly value?: string;
  /** The words themselves, lit on the page when the part is looked at. */
  readonly spans: readonly Span[];
  /** How sure, 0 to 1, where it is told apart from the statement's own. */
  readonly confidence?: number;
}

type Reader = (s: Statement, record: PageRecord) => readonly Part[];

/** How a statement is taken apart, in the order in which the parts are read. A new field of the record is a new row here. */
const READERS: readonly Reader[] = [
  (s, record) => [whoOf(s, record)],
  (s) => (s.cue.length > 0 ? [{ label: S.parts.saidAs, spans: s.cue, ...(s.report === 'speech' ? {} : { value: S.reports[s.report] }) }] : []),
  (s) => [{ label: S.parts.words, value: S.quotations[s.quotation], spans: s.content }],
  (s) =>
    s.act
      ? [{ label: S.parts.act, value: `${actWords(s.act)}${s.negated ? S.parts.negated : ''}`, spans: s.cue, confidence: s.act.confidence }]
      : [{ label: S.parts.act, value: S.parts.noAct, spans: [] }],
  (s) => (s.unsaid ? [{ label: S.parts.unsaid, spans: [s.unsaid] }] : []),
  (s) => s.conditions.map((c) => ({ label: S.parts.condition, value: c.concessive ? S.concessive : S.conditions[c.kind], spans: [c.span] })),
  (s) => (s.hedges ?? []).map((h) => ({ label: S.parts.hedged, ...(h.of === 'saying' ? { value: S.hedgedByPage } : {}), spans: [h.span] })),
  (s, record) => commitmentOf(s, record),
  (s, record) => s.via.map((id) => ({ label: S.parts.chain, value: nameIn(record, id), spans: nearestMention(speakerIn(record, id), s) })),
  (s, record) => insideOf(s, record),
  (s, record) =>
    s.addressee
      ? [{ label: S.parts.addressee, spans: [s.addressee.span], ...(s.addressee.speaker ? { value: nameIn(record, s.addressee.speaker) } : {}) }]
      : [],
  (s) => s.quantities.map((q) => ({ label: S.parts.quantity, value: quantityWords(q), spans: [q.span] })),
  (s) => s.times.map((t) => ({ label: t.of === 'saying' ? S.parts.timeOfSaying : S.parts.timeOfContent, value: timeWords(t), spans: [t.span] })),
  (s) => (s.venue ? [{ label: S.parts.venue, spans: [s.venue] }] : []),
  (s) => (s.medium ? [{ label: S.parts.medium, spans: [s.medium] }] : []),
  (s) => s.damage.map((d) => ({ label: S.parts.damage, value: S.damages[d.kind], spans: [d.span] })),
];

/** A statement, part by part. */
export const partsOf = (s: Statement, record: PageRecord): Part[] => READERS.flatMap((read) => read(s, record));

/** An act by its name; where it is in doubt, with the one that is next. */
const actWords = (act: NonNullable<Statement['act']>): string =>
  act.second && isDoubtful(act) ? `${S.acts[act.kind]}${S.orElse}${S.acts[act.second.kind]}` : S.acts[act.kind]!;

function whoOf(s: Statement, record: PageRecord): Part {
  const speaker = speakerIn(record, s.speaker);
  if (!speaker) return { label: S.parts.who, value: S.unresolved, spans: s.source };
  const told = [speaker.name, speaker.role, speaker.kind === 'person' ? undefined : S.kinds[speaker.kind], speaker.country].filter(Boolean).join(' · ');
  return { label: S.parts.who, value: told, spans: s.source.length > 0 ? s.source : nearestMention(speaker, s) };
}

function commitmentOf(s: Statement, record: PageRecord): Part[] {
  const { commitment } = s;
  if (!commitment) return [];
  const who = typeof commitment.who === 'string' ? nameIn(record, commitment.who) : commitment.who.text;
  return [
    {
      label: commitsNot(record, s) ? S.parts.commitmentNot : S.parts.commitment,
      value: who,
      spans: typeof commitment.who === 'string' ? [commitment.what] : [commitment.who, commitment.what],
    },
  ];
}

function insideOf(s: Statement, record: PageRecord): Part[] {
  const outer = s.within === undefined ? undefined : record.statements.find((x) => x.id === s.within);
  return outer ? [{ label: S.parts.within, value: outer.speaker ? nameIn(record, outer.speaker) : S.unresolved, spans: outer.content }] : [];
}

function quantityWords({ value, bound, unit }: Statement['quantities'][number]): string {
  const number = value === null ? '' : typeof value === 'number' ? String(value) : value.join(S.to);
  return [bound && S.bounds[bound], number, unit].filter(Boolean).join(' ');
}

function timeWords({ from, to }: Statement['times'][number]): string {
  if (from === null && to === null) return S.parts.notSettled;
  return from === to ? from! : `${from ?? '?'}${S.to}${to ?? '?'}`;
}

const speakerIn = (record: PageRecord, id: string | null): Speaker | undefined => record.speakers.find((p) => p.id === id);
const nameIn = (record: PageRecord, id: string): string => speakerIn(record, id)?.name ?? id;

/** The mention of a speaker that stands nearest to a statement: where the chain can be seen. */
function nearestMention(speaker: Speaker | undefined, s: Statement): readonly Span[] {
  const at = (s.cue[0] ?? s.content[0])!.start;
  const distance = (m: Range): number => Math.abs(m.start - at);
  const nearest = (speaker?.mentions ?? []).reduce<Span | undefined>((best, m) => (best && distance(best) <= distance(m) ? best : m), undefined);
  return nearest ? [nearest] : [];
}
