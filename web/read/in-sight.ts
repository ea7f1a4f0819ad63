import type { Statement } from '../../src/record/index.js';
import { paintSaid } from './marks.js';
import type { Printed, StatementsAt } from './places.js';

/**
 * Statements up to which all are painted at once. Chromium looks through every painted range whenever the document changes, 20 µs each
 * (3,000 of them: 60 ms a frame while the record beside them is scrolled).
 */
const ALL_AT_ONCE = 300;
/** How far above and below the window words are painted before they come into sight, in windows. */
const AHEAD = '100% 0px';

/** Paints the words of the statements that are shown, of a long page those in and near the window, and keeps them so; returns how to stop. */
export function paintInSight(printed: Printed, places: StatementsAt, shown: readonly Statement[]): () => void {
  const all = (): void => paintSaid(printed, shown);
  if (shown.length <= ALL_AT_ONCE || !('IntersectionObserver' in window)) {
    all();
    return () => {};
  }
  const passing = new Set(shown);
  const blocks = watched(printed);
  const near = new Set<number>();
  const paintNear = (): void =>
    paintSaid(
      printed,
      [...places.inBlocks(near)].filter((s) => passing.has(s)),
    );
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        for (const block of blocks.get(target)!) {
          if (isIntersecting) near.add(block);
          else near.delete(block);
        }
      }
      paintNear();
    },
    { rootMargin: AHEAD },
  );
  for (const element of blocks.keys()) observer.observe(element);
  window.addEventListener('beforeprint', all);
  window.addEventListener('afterprint', paintNear);
  return () => {
    observer.disconnect();
    window.removeEventListener('beforeprint', all);
    window.removeEventListener('afterprint', paintNear);
  };
}

/** What is watched, with the blocks in it: of a very long page its stretches, since 10,000 watched elements are slow, else each block. */
function watched(printed: Printed): Map<Element, number[]> {
  const out = new Map<Element, number[]>();
  for (const [element, block] of printed.elements()) {
    const whole = element.closest('.stretch') ?? element;
    const inside = out.get(whole);
    if (inside) inside.push(block);
    else out.set(whole, [block]);
  }
  return out;
}
