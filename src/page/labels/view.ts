import { fold } from '../fold.js';
import { inZone, type Line, type PageView } from './line.js';
import { isBiography } from './people.js';

/** What the maker of a view knows beside the lines. */
export type ViewFacts = Pick<PageView, 'title' | 'descriptions' | 'byline' | 'titleIndex' | 'columnStart' | 'flat'> & Partial<Pick<PageView, 'beside'>>;

/** Words that two lines must begin with alike before one is held to repeat the other. */
const HEAD_WORDS = 10;

/** Works out, in one pass, what the rules ask of the page as a whole. */
export function viewOf(lines: readonly Line[], facts: ViewFacts): PageView {
  const prose = lines.filter((l) => l.ended && l.words >= 20);
  const paragraph = lines.find((l) => l.index > facts.titleIndex && l.words >= 25 && l.tag === 'p' && l.ended && !inZone(l, 'summary', 'caption', 'figure'));
  return {
    beside: new Map(),
    ...facts,
    lines,
    ...(facts.title && { foldedTitle: fold(facts.title) }),
    foldedByline: facts.byline.map(fold),
    firstProse: prose[0]?.index ?? lines.length,
    lastProse: prose.at(-1)?.index ?? -1,
    firstParagraph: paragraph?.index ?? lines.length,
    nearEnd: lastOf(prose, (l) => !isBiography(l), 2)?.index ?? 0,
    ...repetitions(lines),
    pulled: pulledFrom(lines),
  };
}

/** The line before whose end `count - 1` others pass the test that it passes too; undefined where fewer do. */
function lastOf(lines: readonly Line[], isIt: (line: Line) => boolean, count: number): Line | undefined {
  let seen = 0;
  for (let i = lines.length - 1; i >= 0; i--) if (isIt(lines[i] as Line) && ++seen === count) return lines[i];
  return undefined;
}

/** A pull quote has so many words. */
const PULLED_WORDS = { fewest: 4, most: 60 };
/** A page has few of them; more are not looked for, so that hostile pages stay linear. */
const MOST_PULLED = 100;

/** Words set apart to catch the eye that the text says as well: they are not said twice. */
function pulledFrom(lines: readonly Line[]): ReadonlySet<number> {
  const isApart = (l: Line): boolean => inZone(l, 'quote', 'aside');
  const apart = lines.filter((l) => isApart(l) && l.words >= PULLED_WORDS.fewest && l.words <= PULLED_WORDS.most).slice(0, MOST_PULLED);
  if (apart.length === 0) return new Set();
  const text = lines.flatMap((l) => (isApart(l) || inZone(l, 'summary', 'caption') ? [] : [l.folded])).join('\n');
  return new Set(apart.filter((l) => text.includes(l.folded)).map((l) => l.index));
}

function repetitions(lines: readonly Line[]): Pick<PageView, 'repeats' | 'sameHead'> {
  const whole = new Set<string>();
  const heads = new Set<string>();
  const repeats = new Set<number>();
  const sameHead = new Set<number>();
  for (const line of lines) {
    const { folded } = line;
    if (whole.has(folded)) repeats.add(line.index);
    whole.add(folded);
    const head = headOf(folded);
    if (line.words >= HEAD_WORDS && heads.has(head)) sameHead.add(line.index);
    heads.add(head);
  }
  return { repeats, sameHead };
}

/** The first `HEAD_WORDS` words of a folded text. */
function headOf(folded: string): string {
  let end = -1;
  for (let n = 0; n < HEAD_WORDS; n++) {
    end = folded.indexOf(' ', end + 1);
    if (end < 0) return folded;
  }
  return folded.slice(0, end);
}
