import type { Article, Place } from '../record/index.js';
import { findColumn, findTitle, isInside } from './column.js';
import { fold } from './fold.js';
import { labelLines } from './labels/index.js';
import { type Beside, type Label, type Line, lineOf, placed, touchesZone } from './labels/line.js';
import { viewOf } from './labels/view.js';
import { accessClaims } from './metadata/access.js';
import { type BylinePlace, bylinePlaces, voteByline } from './metadata/byline.js';
import { datelineAgency, datelineClaim } from './metadata/dateline.js';
import { voteDates } from './metadata/dates.js';
import { collectFacts, type Facts, metaOf } from './metadata/facts.js';
import { headingsOf } from './metadata/headings.js';
import { languageOf } from './metadata/language.js';
import { isArticle, stringsIn } from './metadata/linked-data.js';
import { placesOf } from './metadata/places.js';
import { type Settled, settledOf } from './metadata/settled.js';
import { addressOf, nextOf, siteOf } from './metadata/site.js';
import { titleCandidates, voteTitle, withoutSite } from './metadata/title.js';
import { visibleBylines } from './metadata/visible-byline.js';
import { besidePictures } from './pictures.js';
import { type Post, postsIn } from './posts.js';
import { repeatsIn } from './repeats.js';
import { inRows } from './rows.js';
import { type Section, sectionsIn } from './sections.js';
import { segmentTree } from './segment.js';
import { type LeftOut, selectLines } from './select.js';
import type { PageSource } from './source.js';
import { type Judged, judge } from './story/judge.js';
import { type Told, withDataText } from './told.js';
import { parseTree, type Tree } from './tree.js';
import { ZONES } from './zone.js';
import { zonesOf } from './zones.js';

/** A page with its labels' reasons, before it becomes an Article. */
export interface ReadPage {
  readonly metadata: Omit<Article, 'id' | 'text' | 'blocks'>;
  readonly lines: readonly Line[];
  readonly labels: readonly Label[];
  /** Texts that a reader sees on the page and that are no part of the article or its surroundings. */
  readonly leftOut: readonly LeftOut[];
  /** The model's probability that each line is of the story, where it was weighed. */
  readonly probabilities?: readonly (number | undefined)[];
  /** Where the values of the metadata came from, with the rivals that lost. */
  readonly settled: readonly Settled[];
  /** Where in the decoded source each value of the metadata is said. */
  readonly places: readonly Place[];
  /** For each line of an embedded post: who posted it. */
  readonly posts?: readonly (Post | undefined)[];
  /** For each pull quote: the index of the line whose words it says again. */
  readonly repeats?: readonly (number | undefined)[];
  /** The dated entries of a live blog. */
  readonly sections?: readonly Section[];
}

/** Reads decoded HTML: every line that belongs to the article or its surroundings is labelled by rules, then weighed by the model. */
export function readHtml(html: string, source: PageSource): ReadPage {
  const { page, title, labels: ruled, left, facts, site, url, byline: people, claims } = ruleHtml(html, source);
  const judged = judge(page, ruled);
  const shown = page.lines.flatMap((line, i): Told[] => {
    const { label, probability } = judged[i] as Judged;
    return label ? [{ line, label, probability }] : [];
  });
  const told = withDataText(html, shown);
  const [lines, labels] = [told.map((t) => t.line), told.map((t) => t.label)];
  const taken = new Set(lines.map((l) => l.start));
  const dated = dateLines(lines, labels);
  const story = lines.filter((_, i) => labels[i]?.kind === 'body').map((l) => l.text);
  const agency = people.length > 0 ? undefined : datelineAgency(story);
  const byline = agency ? [agency] : people;
  const dateline = datelineClaim(story, () => [...(url ? [url] : []), ...page.lines.filter((l) => l.words < NOTICE_WORDS).map((l) => l.text)]);
  const dates = voteDates(facts, dated, url, dateline?.value);
  const published = dates.published ?? source.published;
  const access = accessClaims(facts)[0]?.value;
  const next = nextOf(facts, url);
  const language = languageOf(facts, () => lines.map((l) => l.text).join(' '));
  const metadata = {
    byline,
    language,
    ...(title && { title }),
    ...(site && { site }),
    ...(url && { url }),
    ...dates,
    ...(published && { published }),
    ...(access && { access }),
    ...(next && { next }),
  };
  const settled = settledOf(metadata, { ...claims, places: [...claims.places, ...wired(agency)], dateLines: dated, dateline }, facts);
  return {
    metadata,
    lines,
    labels,
    leftOut: left.filter((l) => !taken.has(l.start)),
    probabilities: told.map((t) => t.probability),
    settled,
    places: placesOf(page.tree, page.lines, settled),
    posts: postsIn(page.tree, lines, labels),
    repeats: repeatsIn(lines, labels),
    sections: sectionsIn(page.tree, facts, lines, labels),
  };
}

/** Where nobody signs, the agency in the dateline does. */
const wired = (agency: string | undefined): BylinePlace[] => (agency ? [{ from: 'dateline', names: [agency] }] : []);

/** A page laid out and labelled by the rules alone; `labels` is parallel to `page.lines`, undefined for what is left out. */
export function ruleHtml(html: string, source: PageSource) {
  const tree = parseTree(html);
  const facts = collectFacts(tree);
  const url = addressOf(facts) ?? source.url;
  const site = siteOf(facts, url);
  const { all, kept, left, column, title, titleAt, bylines, candidates } = layOut(tree, facts, site, source.title);
  const lines = kept.map((line, index) => placed(line, index, line));
  const places = bylinePlaces(facts, bylines);
  const byline = [...(voteByline(places, site)?.names ?? [])];
  const flat = isFlat(lines);
  const descriptions = descriptionsOf(facts);
  const titleIndex = kept.findIndex((l) => l.index === titleAt);
  const columnStart = Math.max(
    0,
    lines.findIndex((l) => isInside(l, column)),
  );
  const pictured = besidePictures(tree, all);
  const beside = new Map(kept.flatMap((line, i): [number, Beside][] => (pictured.has(line.index) ? [[i, pictured.get(line.index) as Beside]] : [])));
  const ruled = labelLines(viewOf(lines, { ...(title && { title }), descriptions, byline, titleIndex, columnStart, beside, flat }));
  const titleWords = new Set(title ? fold(title).split(' ') : []);
  const labels: (Label | undefined)[] = all.map(() => undefined);
  for (const [i, line] of kept.entries()) labels[line.index] = ruled[i];
  return {
    page: { tree, lines: all, column, titleAt, titleWords, descriptions },
    title,
    labels,
    left,
    facts,
    site,
    url,
    byline,
    claims: { titles: candidates, places },
  };
}

/** What stands where: the article's column, its title and headline, and the lines that belong to it. */
function layOut(tree: Tree, facts: Facts, site: string | undefined, knownTitle: string | undefined) {
  const zones = zonesOf(tree);
  const all = inRows(
    tree,
    segmentTree(tree, zones).filter((s) => s.tag !== 'title'),
  ).map(lineOf);
  const claimed = claimedTitles(facts, site);
  const column = findColumn(tree, zones, all, (l) => l.words > 1 && l.text.length < 300 && claimed.has(l.folded));
  const first = all.find((l) => isInside(l, column))?.index ?? 0;
  const candidates = titleCandidates(facts, headingsOf(tree, all, first), site);
  const title = voteTitle(candidates)?.text ?? knownTitle;
  const wanted = title ? fold(title) : '';
  const said = (line: Line): string => {
    const bare = withoutSite(line.text, site);
    return bare === line.text ? line.folded : fold(bare);
  };
  const titleAt = findTitle(all, column, (line) => wanted !== '' && line.folded.includes(wanted) && saysTitle(said(line), wanted));
  const { kept, left } = selectLines(all, column, titleAt);
  return { all, kept, left, column, title, titleAt, bylines: visibleBylines(all, kept, titleAt), candidates };
}

/** A notice of copyright has fewer words. */
const NOTICE_WORDS = 60;

/** Texts in which a reader looks for the date. */
const dateLines = (lines: readonly Line[], labels: readonly Label[]): string[] =>
  lines.filter((l, i) => touchesZone(l, 'date') || labels[i]?.rule === 'date-line' || labels[i]?.kind === 'byline').map((l) => l.text);

/** All that the metadata gives as the title, folded. */
function claimedTitles(facts: Facts, site: string | undefined): Set<string> {
  const given = [
    metaOf(facts, 'og:title'),
    metaOf(facts, 'twitter:title'),
    facts.titleElement,
    ...facts.things.filter(isArticle).flatMap((t) => stringsIn(t.headline)),
  ];
  return new Set(given.filter((t): t is string => t !== undefined).map((t) => fold(withoutSite(t, site))));
}

/** The headline may carry its kicker in one element with it: "Weather Storm closes bridge". */
const saysTitle = (text: string, title: string): boolean => text === title || (title.length > 20 && text.endsWith(title) && text.length < title.length * 1.8);

/** HTML of paragraphs only: nothing but `p`, `div` and line breaks to go by. */
const isFlat = (lines: readonly Line[]): boolean =>
  !lines.some(
    (l) =>
      /^h[2-6]$|^li$|^figcaption$|^blockquote$/.test(l.tag) || (l.zones & (ZONES.caption | ZONES.figure | ZONES.aside | ZONES.promo | ZONES.related)) !== 0,
  );

function descriptionsOf(facts: Facts): Set<string> {
  const given = [
    metaOf(facts, 'og:description'),
    metaOf(facts, 'description'),
    metaOf(facts, 'twitter:description'),
    ...facts.things.filter(isArticle).flatMap((t) => [...stringsIn(t.description), ...stringsIn(t.alternativeHeadline), ...stringsIn(t.abstract)]),
  ];
  return new Set(
    given
      .filter((d): d is string => d !== undefined)
      .map(fold)
      .filter(Boolean),
  );
}
