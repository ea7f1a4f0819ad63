import { type Amount, amountAt } from './amounts.js';

/** Two numbers that are the ends of one range. */
export interface NumberRange {
  readonly end: number;
  readonly value: readonly [number, number];
  /** The unit that is part of the second number: "20 to 30mph". */
  readonly unit?: string;
  /** Code units of "between " in front of the first number. */
  readonly lead: number;
  /** Surely a range, also with no unit behind it: not a score or a part number. */
  readonly sure: boolean;
}

/** What joins the ends of a range, the percent sign of the first left out. */
const JOIN = /^(?:(?:\s?%|\spercent)?\s(?<word>to|or|and)\s|\s?(?<dash>[-–])\s?)(?:(?:more\sthan|about|nearly|almost|over|around|perhaps|as\smany\sas)\s)?/;
/** "from 3 to 5", "cut by 2 to 3": a change, told as two numbers. */
const CHANGE = /(?<!\p{L})(?:from|by)\s$/iu;
const BETWEEN = /(?<!\p{L})between\s$/iu;
/** "three or four" is a range, "two or ninety" a choice: the ends lie no further apart than this factor. */
const OR_FACTOR = 2;

/** The range that begins with a number, `before` being the text in front of it. */
export function rangeFrom(text: string, first: Amount, before: string): NumberRange | undefined {
  const between = BETWEEN.exec(before)?.[0];
  const join = JOIN.exec(text.slice(first.end, first.end + 30));
  if (!join || first.value === null) return undefined;
  const { word, dash } = join.groups!;
  if ((word === 'and') !== (between !== undefined) || (word === 'to' && CHANGE.test(before))) return undefined;
  const second = amountAt(text, first.end + join[0].length);
  if (!second || second.value === null || (first.unit && second.unit && first.unit !== second.unit)) return undefined;
  const low = first.scale === 1 && first.value < second.value / second.scale ? first.value * second.scale : first.value;
  if (low >= second.value || (word === 'or' && second.value > OR_FACTOR * low)) return undefined;
  const sure = between !== undefined || first.unit !== undefined || (dash === undefined && second.telling);
  return { end: second.end, ...(second.unit ? { unit: second.unit } : {}), value: [low, second.value], lead: between?.length ?? 0, sure };
}
