import { fold } from '../fold.js';
import { inZone, type Line, type PageView } from './line.js';
import { isBiography } from './people.js';

/** What the maker of a view knows beside the lines. */
export type ViewFacts = Pick<PageView, 'title' | 'descriptions' | 'byline' | 'titleIndex' | 'columnStart' | 'flat'>;

/** Words that two lines must begin with alike before one is held to repeat the other. */
const HEAD_WORDS = 10;

/** Works out, in one pass, what the rules ask of the page as a whole. */
export function viewOf(lines: readonly Line[], facts: ViewFacts): PageView {
  const prose = lines.filter((l) => l.ended && l.words >= 20);
  const paragraph = lines.find((l) => l.index > facts.titleIndex && l.words >= 25 && l.tag === 'p' && l.ended && !inZone(l, 'summary', 'caption', 'figure'));
  return {
    ...facts,
    lines,
    ...(facts.title && { foldedTitle: fold(facts.title) }),
    foldedByline: facts.byline.map(fold),
    firstProse: prose[0]?.index ?? lines.length,
    lastProse: prose.at(-1)?.index ?? -1,
    firstParagraph: paragraph?.index ?? lines.length,
    nearEnd: prose.filter((l) => !isBiography(l)).at(-2)?.index ?? 0,
    ...repetitions(lines),
  };
}

function repetitions(lines: readonly Line[]): Pick<PageView, 'repeats' | 'sameHead'> {
  const whole = new Set<string>();
  const heads = new Set<string>();
  const repeats = new Set<number>();
  const sameHead = new Set<number>();
  for (const line of lines) {
    const { folded } = line;
    const head = folded.split(' ', HEAD_WORDS).join(' ');
    if (whole.has(folded)) repeats.add(line.index);
    if (line.words >= HEAD_WORDS && heads.has(head)) sameHead.add(line.index);
    whole.add(folded);
    heads.add(head);
  }
  return { repeats, sameHead };
}
