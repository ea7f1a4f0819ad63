/**
 * Times: the days, months, years and hours that English news names. Text and the day it is told from in; phrases with what they mean out.
 *
 * A grammar of named forms (one row each in the tables beside this file), tried where a word or number begins; what stands in front
 * ("by the end of", "since") and beside ("Monday to Friday", "8 p.m. on Tuesday") is read by one rule each. A form keeps its
 * alternatives ("Monday": the last, the next); the tense of the clause settles them, against the day of telling. Values are ISO 8601.
 */
import type { Range } from '../../record/index.js';
import { type Day, dayFromIso, isoOf, type Period } from '../calendar.js';
import { type Tense, tenseAt } from '../tense.js';
import { CLOCK_FORMS } from './clock-forms.js';
import { DAY_FORMS } from './day-forms.js';
import type { Reading, Setting, TimeForm } from './form.js';
import { type Found, joined } from './join.js';
import { bounded, leadOf } from './lead.js';
import { PERIOD_FORMS } from './period-forms.js';

/** First and last day, or instant, of a time; null on the side that is open or that the article does not settle. */
export interface Dates {
  readonly from: string | null;
  readonly to: string | null;
}

/** A time phrase. */
export interface TimePhrase extends Range, Dates {
  /** Name of the form that found it. */
  readonly form: string;
  /** What the phrase could mean before tense settled it, earlier first. */
  readonly alternatives: readonly Dates[];
}

export const TIME_FORMS: readonly TimeForm[] = [...CLOCK_FORMS, ...DAY_FORMS, ...PERIOD_FORMS];
const COMPILED = TIME_FORMS.map((form) => ({ form, pattern: new RegExp(form.pattern, 'uy') }));

/** Where a phrase can begin: a digit, or a word with which some form begins. */
export const TRIGGER =
  /(?<![\p{L}\p{N}])(?:[’']?\d|Q[1-4]|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Christmas|Easter|Thanksgiving|Passover|Ramadan|Diwali|New\sYear|Election\sDay|Labor\sDay|Memorial\sDay|Halloween|Valentine)|(?:[Ll]ast|[Nn]ext|[Tt]his|[Pp]ast|[Pp]revious|[Cc]oming|[Rr]ecent|[Ff]ollowing|[Ww]ithin|[Yy]esterday|[Tt]oday|[Tt]onight|[Tt]omorrow|[Ee]arlier|[Ll]ater|[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter|first|second|third|fourth|[Ee]nd\sof|[Bb]eginning\sof|[Ss]tart\sof|weekend|[Nn]oon|[Mm]idnight|[Ff]rom\s\d|[Bb]etween\s\d|[Aa]t\s(?:the|that)\stime|[Tt]he\s(?:day|following|next|same|previous|coming|last)|[Dd]ays|[Ww]eeks|[Mm]onths|[Yy]ears|[Dd]ecades|[Cc]enturies|[Aa]n?|[Hh]alf\sa|[Ff]ew|[Cc]ouple|[Ss]everal|[Mm]any|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve|[Tt]hirteen|[Ff]ourteen|[Ff]ifteen|[Ss]ixteen|[Ss]eventeen|[Ee]ighteen|[Nn]ineteen|(?:[Tt]wenty|[Tt]hirty|[Ff]orty|[Ff]ifty|[Ss]ixty|[Ss]eventy|[Ee]ighty|[Nn]inety)(?![\p{L}]))(?![\p{Ll}]))/gu;

/** Code units around a core that forms may look at. */
const AROUND = 60;

/**
 * The time phrases of a stretch of text.
 *
 * @param stretch what to read
 * @param today ISO 8601 date that the text is told from; without it only phrases that name their year are settled
 * @param sentence where the tense of a phrase is looked for: the sentence around the stretch
 */
export function timesIn(text: string, stretch: Range, today: string | undefined, sentence: Range = stretch): TimePhrase[] {
  return joined(text, found(text, stretch, dayFromIso(today))).map((f) => settled(f, tenseAt(text, sentence, f)));
}

function found(text: string, { start, end }: Range, today: Day | undefined): Found[] {
  const out: Found[] = [];
  const passage = text.slice(start, end);
  TRIGGER.lastIndex = 0;
  for (let m = TRIGGER.exec(passage); m; m = TRIGGER.exec(passage)) {
    const hit = formAt(passage, m.index, today);
    TRIGGER.lastIndex = hit ? hit.end : m.index + 1; // a phrase may begin inside the words of a trigger: "the next three years"
    if (!hit) continue;
    out.push({ ...hit, start: hit.start + start, end: hit.end + start, core: { start: hit.core.start + start, end: hit.core.end + start } });
  }
  return out;
}

/** The longest form that fits at a place. */
function formAt(passage: string, at: number, today: Day | undefined): Found | undefined {
  let best: Found | undefined;
  for (const { form, pattern } of COMPILED) {
    pattern.lastIndex = at;
    const m = pattern.exec(passage);
    if (!m || (best && at + m[0].length <= best.end)) continue;
    const end = at + m[0].length;
    const before = passage.slice(Math.max(0, at - AROUND), at);
    const after = passage.slice(end, end + AROUND);
    const lead = leadOf(before, after, form.name);
    const setting: Setting = { ...lead, before, after };
    if (form.accepts && !form.accepts(setting, m.groups ?? {})) continue;
    const reading = form.read(m.groups ?? {}, today);
    if (reading) best = { form: form.name, start: at - lead.length, end, core: { start: at, end }, lead, reading };
  }
  return best;
}

/** A limit lies ahead where no verb says otherwise. */
const LIMIT = /^(?:until|till|through|by)$/;
/** What goes on since then began in the past, whatever the tense of its verb. */
const BEGUN = 'since';

function settled({ start, end, form, lead, reading }: Found, tense: Tense | undefined): TimePhrase {
  const said = (period: Period | undefined): Dates => datesOf(period && bounded(period, lead), reading);
  const { last, next } = reading;
  const alternatives = [last, next].flatMap((p) => (p ? [said(p)] : []));
  const told = lead.preposition === BEGUN ? 'past' : (tense ?? (LIMIT.test(lead.preposition) ? 'future' : undefined));
  const chosen = choose(reading, told);
  return { start, end, form, ...said(chosen), alternatives: alternatives.filter((a, i) => i === 0 || a.from !== alternatives[0]!.from) };
}

/** Past tense takes the last, future tense the next; without tense what the form prefers, and nothing where it prefers none. */
function choose({ last, next, plain }: Reading, tense: Tense | undefined): Period | undefined {
  if (tense !== undefined) return tense === 'past' ? last : next;
  return last === next || plain === 'last' ? last : plain === 'next' ? next : undefined;
}

function datesOf(period: Period | undefined, { clock = '', until = clock }: Reading): Dates {
  if (!period) return { from: null, to: null };
  const iso = (day: Day | null, hour: string): string | null => (day === null ? null : `${isoOf(day)}${hour}`);
  const overnight = until < clock && period.to !== null;
  return { from: iso(period.from, clock), to: iso(overnight ? period.to! + 1 : period.to, until) };
}
