/**
 * Quantities: the numbers that English news counts and measures with. Text in; phrases with value, bound and unit out.
 *
 * A phrase is a number as written (`amounts`), the words that bound it (`bounds`) and what it counts (`units`), each a table of named
 * rows. No quantity: "one", ordinals, halves, dates, ages in apposition, scores, and numbers that name a thing ("Article 5").
 */
import type { Range } from '../../record/index.js';
import { type Amount, amountAt, NUMBER_WORDS } from './amounts.js';
import { type Bound, boundAfter, boundBefore } from './bounds.js';
import { rangeFrom } from './range.js';
import { rateOf, unitAfter } from './units.js';

export interface QuantityPhrase extends Range {
  /** As written; a range is its two ends; null for vague ones ("tens of thousands"). */
  readonly value: number | readonly [number, number] | null;
  readonly bound?: Bound;
  /** Singular noun, ISO 4217 code, "percent", or a rate ("hour/week"). */
  readonly unit?: string;
}

const either = (words: string): string =>
  words
    .split('|')
    .map((w) => `[${w[0]!.toUpperCase()}${w[0]!}]${w.slice(1)}`)
    .join('|');

/** Where a number can begin. */
export const TRIGGER = new RegExp(
  `(?<![\\p{L}\\p{N}]|[.,:/#-](?=\\d)|\\d[-–])(?:(?:US|NZ|HK|[CAR])?[$€£¥₹₽₴]|(?:[NR]|(?:Rs|K?[Ss]h)\\.?\\s?)(?=\\d)|\\d|(?:${either(`${NUMBER_WORDS}|twice`)})(?!\\p{L})|[Oo]ne[\\s-](?:hundred|thousand|million|billion|trillion|third|quarter|fifth|tenth|sixth|eighth)|[Aa]\\s(?:hundred|thousand|million|billion|trillion|dozen|third|quarter|fifth|half)|[Hh]alf\\sa|(?:[Tt]ens|[Dd]ozens|[Ss]cores|[Hh]undreds|[Tt]housands|[Mm]illions|[Bb]illions|[Tt]rillions)(?!\\p{L}))`,
  'gu',
);

/** Words that make the number behind them a name. */
const LABEL =
  /(?<!\p{L})(?:Nos?\.|No|number|Article|Section|Sec\.|Title|Chapter|Rule|Flight|Room|Route|Highway|Interstate|Channel|Proposition|Prop\.|Amendment|Resolution|Phase|Level|Grade|District|Precinct|Ward|Apollo|Boeing|Airbus|page|pages|p\.|Psalm|Verse|Group\sof|chapter|section|article|room|age|aged|ages|Super\sBowl|top|Top|Fortune|Forbes|Catch|Local|Unit|Pier|Gate|Area|Studio|Form|Type|Class|Division|Code|§|(?:[Oo]ne|\d|two|nine)\s(?:in|out\sof))\s$/u;
/** Code units in front of a number that are looked at. */
const AROUND = 24;
/** A score, a part of a longer figure or the first half of "1 in 3" goes on here. */
const GOES_ON = /^(?:[-–:/]\d|\+|\sin\s(?:\d{1,2}(?![\d,])|three|four|five|ten)(?!\p{L}))/u;
/** "two of the nine": the number stands for its noun. */
const OF = /^\sof\s/;

/** "put the toll at 21": a number that counts the dead without a noun. */
const TOLL = /(?<!\p{L})(?:toll|tally)\s(?:(?:now|then|had|has|was|is|stood|stands|rose|risen|climbed|reached|at|to)\s){1,4}$/iu;
/** "2024 Results": a year in front of a name. */
const YEAR = /^(?:19|20)\d\d$/;
const NAME = /^\s\p{Lu}/u;

/** The quantities of a stretch of text, in order. */
export function quantitiesIn(text: string, { start, end }: Range): QuantityPhrase[] {
  const passage = text.slice(start, end);
  const out: QuantityPhrase[] = [];
  TRIGGER.lastIndex = 0;
  let free = 0;
  for (let m = TRIGGER.exec(passage); m; m = TRIGGER.exec(passage)) {
    const amount = amountAt(passage, m.index);
    const found = amount && quantityAt(passage, m.index, amount, free);
    TRIGGER.lastIndex = found ? found.end : Math.max(amount?.end ?? 0, m.index + 1);
    free = TRIGGER.lastIndex;
    if (found) out.push({ ...found, start: found.start + start, end: found.end + start });
  }
  return out;
}

function quantityAt(text: string, at: number, first: Amount, free: number): QuantityPhrase | undefined {
  const before = text.slice(Math.max(free, at - AROUND), at);
  if (LABEL.test(before) || (YEAR.test(text.slice(at, first.end)) && NAME.test(text.slice(first.end, first.end + 2)))) return undefined;
  const lead = boundBefore(before);
  const range = rangeFrom(text, first, before);
  const number = range?.end ?? first.end;
  const trail = boundAfter(text, number);
  const stop = number + (trail?.length ?? 0);
  if (GOES_ON.test(text.slice(stop, stop + 10))) return undefined;
  const bound = lead?.bound ?? trail?.bound;
  const ownUnit = first.unit ?? range?.unit;
  const unit = ownUnit ? rateOf({ end: stop, unit: ownUnit }, text) : unitAfter(text, stop);
  const telling = range ? range.sure : first.telling || bound !== undefined || TOLL.test(before) || OF.test(text.slice(stop, stop + 4));
  if (!unit && !telling) return undefined;
  return {
    start: at - (range?.lead || (lead?.length ?? 0)),
    end: unit?.end ?? stop,
    value: range?.value ?? first.value,
    ...(bound === undefined ? {} : { bound }),
    ...(unit === undefined ? {} : { unit: unit.unit }),
  };
}
