import { givenName } from '../../language/index.js';
import { inZone, type Line } from '../labels/line.js';
import { ZONES } from '../zone.js';
import { type BylinePlace, namesIn } from './byline.js';
import { looksLikeName } from './person.js';

/** The byline stands so many lines from the headline at most; further on it is that of another article. */
const REACH = 15;
/** A name without any word or markup that says it is the writer's is believed so near to the headline, in lines. */
const BESIDE = 6;
const MOST_WORDS = 14;

const BY = /(?:^|\s)(?:by|von|par|por)\s*:?\s+(?=\p{Lu})/iu;
/** Others who had a hand in the page: "Photo by", "Reviewed by". */
const OTHER_HAND = /\b(?:photo\p{L}*|foto\p{L}*|bild\p{L}*|image|picture|illustrat\p{L}*|edited|reviewed|checked|approved|medically)\b/iu;
/** What stands between names and dates in one line; a date may be stuck to the name ("Ada ExampleNovember 20, 2007"), set apart from it by style alone. */
const PARTS =
  /[⋅•·|]|(?:(?<=\p{Ll})|\s)(?:January|February|March|April|May|June|July|August|September|October|November|December)\s\d{1,2},?\s\d{4}|\d[\d.:,/]*/u;
/** Zones whose names are not the writer's. */
const NOT_BYLINE =
  ZONES.caption | ZONES.figure | ZONES.credit | ZONES.tags | ZONES.related | ZONES.comments | ZONES.bio | ZONES.navigation | ZONES.heading | ZONES.aside;

/**
 * Who wrote the article as the page shows it: after "by", in what the markup calls a byline, alone beneath the headline, above the text
 * in bold type.
 *
 * @param all every line of the page
 * @param kept those that belong to the article
 * @param titleAt index of the headline among `all`; -1 for none
 */
export function visibleBylines(all: readonly Line[], kept: readonly Line[], titleAt: number): BylinePlace[] {
  const short = (lines: readonly Line[]): Line[] =>
    lines.filter((l) => l.words <= MOST_WORDS && !l.ended && !(l.zones & NOT_BYLINE) && !OTHER_HAND.test(l.text));
  const near = short(titleAt < 0 ? kept : all.slice(Math.max(0, titleAt - REACH), titleAt + REACH));
  const beside = near.filter((l) => titleAt >= 0 && l.index > titleAt && l.index <= titleAt + BESIDE);
  return [
    { from: 'visible byline', names: firstByline(near) },
    { from: 'name beneath the headline', names: beside.map(namesOfPeople).find((n) => n.length > 0 && n.every(hasGivenName)) ?? [] },
    { from: 'bold name above the text', names: boldAbove(kept, titleAt) },
  ];
}

/** The names in the first line that is a byline, and in those right behind it. */
function firstByline(lines: readonly Line[]): string[] {
  const found = lines.map((l) => (inZone(l, 'byline') || BY.test(l.text) ? namesOfPeople(l) : []));
  const first = found.findIndex((names) => names.length > 0);
  if (first < 0) return [];
  let end = first + 1;
  while (found[end]?.length && lines[end]?.index === (lines[end - 1]?.index as number) + 1) end++;
  return found.slice(first, end).flat();
}

function namesOfPeople({ text }: Line): string[] {
  const by = text.search(BY);
  return text
    .slice(Math.max(0, by))
    .split(PARTS)
    .flatMap((part) => namesIn(part.trim()))
    .filter(looksLikeName);
}

const hasGivenName = (name: string): boolean => givenName(name.split(' ')[0] as string) !== undefined;

/** Lines wholly in bold type that are nothing but names, between the headline and the first paragraph. */
function boldAbove(kept: readonly Line[], titleAt: number): string[] {
  const from = kept.findIndex((l) => l.index > titleAt);
  const to = kept.findIndex((l) => l.index > titleAt && l.words >= 15 && l.ended);
  return kept
    .slice(Math.max(0, from), Math.max(0, to))
    .filter((l) => l.tag === 'p' && l.strong >= l.text.replace(/\s/g, '').length && l.text.split('/').every(looksLikeName))
    .flatMap(namesOfPeople);
}
