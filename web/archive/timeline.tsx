import { scaleUtc } from 'd3-scale';
import { useNavigation } from '../navigation.js';
import type { Route } from '../route.js';
import { S } from '../strings.js';

/** One mark on the line: a statement at its time. */
export interface TimelineMark {
  readonly id: string;
  /** ISO 8601. */
  readonly at: string;
  readonly words: string;
  /** 0 to 3: the larger, the taller the mark; what it means is told beside the line. */
  readonly grade: number;
  readonly to: Route;
}

const WIDTH = 960;
const HEIGHT = 96;
const BASE = 62;
const EDGE = 36;
/** Ticks of the axis, about. */
const TICKS = 6;
/** Longest words of a mark's name, in characters. */
const LONGEST = 120;

/** Statements on a line of time. Every mark is a link with its words for a name, in the order of time; the list below says the same. */
export function Timeline({ marks, label }: { readonly marks: readonly TimelineMark[]; readonly label: string }) {
  const { go, href } = useNavigation();
  if (marks.length < 2) return null;
  const times = marks.map((m) => Date.parse(m.at));
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const scale = scaleUtc([first, last === first ? first + 86_400_000 : last], [EDGE, WIDTH - EDGE]);
  const name = tickName(last - first);
  const levels = stacked(times.map((t) => scale(t)));
  return (
    <figure class="timeline">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="group" aria-label={label}>
        <line x1={EDGE / 2} x2={WIDTH - EDGE / 2} y1={BASE} y2={BASE} />
        {scale.ticks(TICKS).map((tick) => (
          <g key={tick.getTime()} transform={`translate(${scale(tick)} ${BASE})`}>
            <line y2="6" />
            <text y="24">{name(tick)}</text>
          </g>
        ))}
        {marks.map((mark, i) => (
          <a
            key={mark.id}
            href={href(mark.to)}
            aria-label={`${mark.at.slice(0, 10)}: ${mark.words.slice(0, LONGEST)}${mark.grade > 0 ? `, ${S.archive.grades[mark.grade]}` : ''}`}
            onClick={(event) => {
              event.preventDefault();
              go(mark.to);
            }}
          >
            <title>{`${mark.at.slice(0, 10)} ${mark.words.slice(0, LONGEST)}`}</title>
            <circle cx={scale(times[i]!)} cy={BASE - 10 - levels[i]! * 15} r={5.5} class={`grade-${mark.grade}`} />
          </a>
        ))}
      </svg>
    </figure>
  );
}

/** Milliseconds from which days no longer matter. */
const LONG = 400 * 86_400_000;

/** `18 Sep`, over long times `Sep 2026`. */
function tickName(span: number): (at: Date) => string {
  const form = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', month: 'short', ...(span < LONG ? { day: 'numeric' } : { year: 'numeric' }) });
  return (at) => form.format(at);
}

/** Marks nearer than this, in units of the picture, stand above each other. */
const APART = 14;
/** Marks above each other, at most. */
const HIGHEST = 3;

function stacked(places: readonly number[]): number[] {
  const lastAt: number[] = [];
  return places.map((x) => {
    let level = 0;
    while (level < HIGHEST && lastAt[level] !== undefined && Math.abs(x - lastAt[level]!) < APART) level++;
    lastAt[level] = x;
    return level;
  });
}
