import { type Column, isInside } from './column.js';
import { inZone, type Line } from './labels/line.js';
import { CHROME, ZONES, type Zone } from './zone.js';

/** A text of the page that is no part of the article or its surroundings. */
export interface LeftOut {
  readonly text: string;
  /** Range in the decoded source, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  readonly reason: string;
}

/** How many lines behind the column the writer's biography is still looked for. */
const BIO_REACH = 12;
/** Zones that belong to the article where they stand between its headline and its column. */
const HEAD_MATTER = ZONES.summary | ZONES.byline | ZONES.caption | ZONES.date | ZONES.figure | ZONES.credit;
const NO_HEAD_MATTER = ZONES.related | ZONES.promo | ZONES.advertisement | ZONES.aside;

/** What left-out text is called, by its markup. */
const FURNITURE_ZONES: readonly Zone[] = ['comments', 'consent', 'share', 'navigation', 'footer', 'hidden'];
const ASIDE_ZONES: readonly Zone[] = ['related', 'promo', 'advertisement', 'bio', 'tags', 'aside'];

/**
 * Which lines make the article and its surroundings: the column, the headline, what stands between the two, the biography behind.
 *
 * @param all every line of the page, in document order
 * @param titleAt index of the headline among them; -1 for none
 */
export function selectLines(all: readonly Line[], column: Column, titleAt: number): { kept: Line[]; left: LeftOut[] } {
  const kept: Line[] = [];
  const left: LeftOut[] = [];
  const first = all.findIndex((l) => isInside(l, column));
  let last = first;
  for (const line of all) if (isInside(line, column)) last = line.index;
  for (const line of all) {
    const reason = reasonToLeave(line, column, { titleAt, first, last });
    if (reason) left.push({ text: line.text, start: line.start, end: line.end, reason });
    else kept.push(line);
  }
  return { kept, left };
}

/** Designs that set the picture above the headline have its caption so many lines before it. */
const LEAD_REACH = 8;

const isLeadCaption = (line: Line, titleAt: number): boolean =>
  line.index < titleAt &&
  line.index >= titleAt - LEAD_REACH &&
  inZone(line, 'caption', 'credit') &&
  inZone(line, 'figure') &&
  inZone(line, 'article') &&
  !(line.zones & NO_HEAD_MATTER) &&
  line.linkShare < 0.5;

function reasonToLeave(line: Line, column: Column, at: { titleAt: number; first: number; last: number }): string | undefined {
  if (line.index === at.titleAt) return undefined;
  if (line.zones & CHROME) return `${FURNITURE_ZONES.find((z) => inZone(line, z)) ?? 'site furniture'}, by its markup`;
  if (isInside(line, column)) return undefined;
  if (line.zones & ZONES.bio && line.index > at.last && line.index <= at.last + BIO_REACH) return undefined;
  if (isLeadCaption(line, at.titleAt)) return undefined;
  const isBetween = at.titleAt >= 0 && line.index > at.titleAt && line.index < at.first;
  if (isBetween && line.zones & HEAD_MATTER) return undefined;
  if (isBetween && line.words >= 6 && line.linkShare < 0.5 && !(line.zones & NO_HEAD_MATTER)) return undefined;
  const zone = ASIDE_ZONES.find((z) => inZone(line, z));
  return zone ? `${zone}, outside the article` : 'outside the article';
}
