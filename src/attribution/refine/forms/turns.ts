import { holds, overlap, type Range, trimRange } from '../../../record/index.js';
import type { Draft, Flow, Refiner } from '../../attribution.js';
import { labelsSomebody, labelsSpeaker } from '../../label.js';

/** One labelled paragraph: "HOLT: I kept two." */
interface Turn {
  readonly whole: Range;
  readonly label: string;
  readonly asks: boolean;
  readonly draft: Draft;
}

/** The label of a turn at the head of a paragraph: a name in capitals, or Q and A, which nothing else looks like. */
const LABEL = /^["“]?(?<label>Q|A|Question|Answer|\p{Lu}[\p{Lu}.'’\- ]{1,40})(?<cue>:|\.(?=\s))\s+(?=\S)/u;
/** A name as names are written: a list of facts looks like it too ("Lead Guitar: …"). */
const NAMED = /^(?<label>\p{Lu}[\p{L}'’-]+(?:\s(?:\p{Lu}[\p{L}'’.-]*|de|da|di|du|van|von|der|al|bin)){0,3})(?<cue>:)\s+(?=["“‘]?\p{Lu})/u;
/** What a page asks and answers by itself, at its end. */
const OWN_QUESTIONS = /^(?:(?:[\p{L}’'-]+\s){0,4}FAQs?|(?:[\p{L}’'-]+\s){0,3}Frequently\s[Aa]sked\s[Qq]uestions)(?![\p{L}])[^.?!]{0,60}$/u;
/** What heads a part of the page is no turn ("Carafe Style: Glass or Steel?"). */
const HEADS: ReadonlySet<string> = new Set(['title', 'heading']);
/** So many labelled paragraphs make a transcript; one alone is a dateline or a kicker. */
const FEWEST = 2;
/** So many make one without anybody asking. */
const WITHOUT_QUESTION = 4;

/** The label is the source, the colon the cue, the rest of the paragraph what is said, with what follows it unlabelled in the same interview. */
export const turns: Refiner = {
  name: 'turns',
  apply: (drafts, flow) => {
    const own = flow.paragraphs.find((p) => OWN_QUESTIONS.test(flow.text.slice(p.start, p.end)))?.start ?? Number.POSITIVE_INFINITY;
    const labelled = flow.paragraphs.filter((p) => p.start < own).flatMap((p) => split(flow, p).flatMap((r) => turnIn(flow, r, LABEL)));
    const named = flow.paragraphs.flatMap((p) => (HEADS.has(p.kind) ? [] : turnIn(flow, p, NAMED)));
    const all = [
      ...(labelled.length >= FEWEST && isSpoken(labelled, flow) && (asksOther(labelled) || knowsMost(labelled, flow)) ? labelled : []),
      ...(isTalk(named) && isSpoken(named, flow) && knowsMost(named, flow) ? named : []),
    ].sort((a, b) => a.whole.start - b.whole.start);
    if (all.length === 0) return drafts;
    for (const [i, turn] of all.entries()) turn.draft.content.push(...(all[i + 1] ? unlabelled(flow, drafts, turn, all[i + 1]!) : []));
    const within = (r: Range): boolean => all.some((t) => overlap(r, t.whole) > 0 || t.draft.content.some((c) => overlap(c, r) > 0));
    return [...drafts.filter((d) => !d.cue.some(within) && !d.content.some(within)), ...all.map((t) => t.draft)];
  },
};

/** "MSRP: $249.99", "CEO: Mara Holt", "CONS: bulky, heavy": of a list of facts few end as sentences do. */
const isSpoken = (turns: readonly Turn[], { text }: Flow): boolean =>
  turns.filter(({ whole }) => /[.!?…][”"’')\]]*\s*$/u.test(text.slice(whole.start, whole.end))).length > turns.length / 2;

/** "Q: Is it safe? A: It is.": a question and its answer in one paragraph. */
const ANSWERED = /^Q(?:uestion)?[:.]\s[^\n]*?\?["”]?\s+(?=A(?:nswer)?[:.]\s)/;

function split({ text }: Flow, { start, end }: Range): Range[] {
  const question = ANSWERED.exec(text.slice(start, end))?.[0].length ?? 0;
  return question > 0 ? [trimRange(text, { start, end: start + question }), { start: start + question, end }] : [{ start, end }];
}

/** One asks, and another stands beside. */
const asksOther = (turns: readonly Turn[]): boolean =>
  turns.some((t, i) => t.asks && [turns[i - 1], turns[i + 1]].some((o) => o !== undefined && !o.asks && o.label !== t.label));

/** Two or more people taking turns: somebody asks and another answers, or the same names come back. */
function isTalk(turns: readonly Turn[]): boolean {
  const names = new Set(turns.map((t) => t.label)).size;
  return names > 1 && (asksOther(turns) || (turns.length >= WITHOUT_QUESTION && names <= turns.length / 2));
}

/** Are most labels somebody's, or Q and A? "Breakfast:" and "Cooling Test:" come back too, "FYI:" is written like a name in capitals. */
function knowsMost(turns: readonly Turn[], { text }: Flow): boolean {
  const names = [...new Set(turns.map((t) => t.label))];
  return 2 * names.filter((name) => labelsSomebody(text, name)).length >= names.length;
}

/** Paragraphs between two turns that nobody else is told to say: the answer goes on. */
function unlabelled(flow: Flow, drafts: readonly Draft[], turn: Turn, next: Turn): Range[] {
  const between = flow.paragraphs.filter((p) => p.start >= turn.whole.end && p.end <= next.whole.start);
  const goesOn = !turn.asks && between.every((p) => p.kind === 'body' && !drafts.some((d) => d.cue.some((c) => holds(p, c))));
  return goesOn ? between.map(({ start, end }) => ({ start, end })) : [];
}

function turnIn({ text }: Flow, whole: Range, form: RegExp): Turn[] {
  const m = form.exec(text.slice(whole.start, whole.end));
  const { label, cue } = m?.groups ?? {};
  if (!m || !label || !cue || (cue === '.' && !/^[QA]$/.test(label))) return [];
  if (form === LABEL && label.length > 1 && !/\p{Lu}{2}|^(?:Question|Answer)$/u.test(label)) return [];
  if (!/^(?:Question|Answer)$/.test(label) && !labelsSpeaker(text, label)) return [];
  const start = whole.start + m[0].indexOf(label);
  const end = start + label.length;
  return [
    {
      whole,
      label,
      asks: text.slice(whole.start, whole.end).trimEnd().endsWith('?'),
      draft: {
        basis: 'turn',
        source: [{ start, end }],
        cue: [{ start: end, end: end + 1 }],
        content: [{ start: whole.start + m[0].length, end: whole.end }],
        spoken: true,
        sure: { cue: 0.95, source: 0.95, content: 0.95 },
      },
    },
  ];
}
