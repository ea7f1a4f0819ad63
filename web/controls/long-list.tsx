import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { LongListProps } from './windowed.js';

/** Rows above which only those on the screen are drawn: 20,000 plain rows take 3.3 s to lay out, 250 of them 60 ms, which a filter would be late by. */
const WINDOWED_FROM = 100;

/** Rows in their order, any number of them: many are drawn as they come into sight, all of them when the page is printed. */
export function LongList<Item>(props: LongListProps<Item>) {
  const { items, label, draw, keyOf, at } = props;
  const printing = usePrinting();
  const windowed = items.length > WINDOWED_FROM && !printing;
  const [Windowed, setWindowed] = useState<((props: LongListProps<Item>) => ComponentChildren) | undefined>();
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (windowed && !Windowed) void import('./windowed.js').then((m) => setWindowed(() => m.Windowed as never));
  }, [windowed, Windowed]);
  useEffect(() => {
    if (!windowed && at !== undefined) bringIntoSight(list.current, at);
  }, [at, windowed]);
  if (windowed) return Windowed ? <Windowed {...props} /> : null;
  return (
    <ul ref={list} class="rows" aria-label={label}>
      {items.map((item, i) => (
        <li key={keyOf(item)}>{draw(item, i)}</li>
      ))}
    </ul>
  );
}

/** Scrolls the list alone, never the window around it. */
function bringIntoSight(list: HTMLUListElement | null, at: number): void {
  const row = list?.children[at];
  if (!list || !row || list.scrollHeight <= list.clientHeight) return;
  const [box, around] = [row.getBoundingClientRect(), list.getBoundingClientRect()];
  if (box.top < around.top) list.scrollTop += box.top - around.top;
  else if (box.bottom > around.bottom) list.scrollTop += Math.min(box.bottom - around.bottom, box.top - around.top);
}

function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const [before, after] = [() => setPrinting(true), () => setPrinting(false)];
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);
  return printing;
}
