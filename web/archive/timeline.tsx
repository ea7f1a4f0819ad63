import { scaleUtc } from 'd3-scale';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useNavigation } from '../navigation.js';
import type { Route } from '../route.js';

/** One mark on the line: a statement at its time. */
export interface TimelineMark {
  readonly id: string;
  /** ISO 8601. */
  readonly at: string;
  readonly words: string;
  /** Which of the shapes, 0 to 3; what it means is told in `note`, and beside the line. */
  readonly grade: number;
  /** What the shape says of this one. */
  readonly note?: string | undefined;
  readonly to: Route;
}

/** Units of the picture are pixels: its letters and marks are as large on a narrow screen. */
const HEIGHT = 96;
const BASE = 62;
const EDGE = 36;
/** Pixels of the axis for one tick, about. */
const TICK = 130;
/** Longest words of a mark's name, in characters. */
const LONGEST = 120;

/** Shapes of marks about their middle: told apart without colour too. */
const SHAPES = ['M5.5 0a5.5 5.5 0 1 1-11 0a5.5 5.5 0 1 1 11 0Z', 'M0-6.5 6.5 5.5h-13Z', 'M-5-5H5V5H-5Z', 'M0-7.5 7.5 0 0 7.5-7.5 0Z'] as const;

/** A mark as it stands on the line, to say beside it what it means. */
export function Sample({ grade }: { readonly grade: number }) {
  return (
    <svg viewBox="-9 -9 18 18" width="16" height="16" aria-hidden="true">
      <path d={SHAPES[grade]!} class={`mark grade-${grade}`} />
    </svg>
  );
}

/** Statements on a line of time. Every mark is a link with its words for a name, in the order of time; the list below says the same. */
export function Timeline({ marks, label }: { readonly marks: readonly TimelineMark[]; readonly label: string }) {
  const { go, href } = useNavigation();
  const [figure, width] = useWidth();
  if (marks.length < 2) return null;
  const times = marks.map((m) => Date.parse(m.at));
  const [first, last] = [Math.min(...times), Math.max(...times)];
  // what is all of one day stands in its middle
  const [from, to] = last - first < DAY ? [first - DAY, last + DAY] : [first, last];
  const scale = scaleUtc([from, to], [EDGE, width - EDGE]);
  // hours are not told: days alone have names
  const ticks = last - first < DAY ? [new Date(first)] : scale.ticks(width / TICK).filter((tick) => tick.getTime() % DAY === 0);
  const name = tickName(last - first);
  const levels = stacked(times.map((t) => scale(t)));
  return (
    <figure class="timeline" ref={figure}>
      <svg viewBox={`0 0 ${width} ${HEIGHT}`} height={HEIGHT} role="group" aria-label={label}>
        <line x1={EDGE / 2} x2={width - EDGE / 2} y1={BASE} y2={BASE} />
        {ticks.map((tick) => (
          <g key={tick.getTime()} transform={`translate(${scale(tick)} ${BASE})`}>
            <line y2="6" />
            <text y="24">{name(tick)}</text>
          </g>
        ))}
        {marks.map((mark, i) => (
          <a
            key={mark.id}
            href={href(mark.to)}
            aria-label={`${mark.at.slice(0, 10)}: ${mark.words.slice(0, LONGEST)}${mark.note ? `, ${mark.note}` : ''}`}
            onClick={(event) => {
              event.preventDefault();
              go(mark.to);
            }}
          >
            <title>{`${mark.at.slice(0, 10)} ${mark.words.slice(0, LONGEST)}`}</title>
            <path d={SHAPES[mark.grade]!} transform={`translate(${scale(times[i]!)} ${BASE - 10 - levels[i]! * 15})`} class={`mark grade-${mark.grade}`} />
          </a>
        ))}
      </svg>
    </figure>
  );
}

/** The width of an element in pixels, as it is before the first paint and whenever the window changes. */
function useWidth() {
  const element = useRef<HTMLElement>(null);
  const [width, setWidth] = useState(960);
  useLayoutEffect(() => {
    if (!element.current) return;
    const measure = (): void => setWidth(element.current!.clientWidth);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element.current);
    return () => observer.disconnect();
  }, []);
  return [element, width] as const;
}

/** Milliseconds of a day, and those from which days no longer matter. */
const DAY = 86_400_000;
const LONG = 400 * DAY;

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
