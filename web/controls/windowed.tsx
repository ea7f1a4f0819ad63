import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { VList, type VListHandle } from 'virtua';

export interface LongListProps<Item> {
  readonly items: readonly Item[];
  readonly label: string;
  /** The row to bring into sight. */
  readonly at?: number | undefined;
  keyOf(item: Item): string;
  draw(item: Item, index: number): ComponentChildren;
}

/** A list of which only the rows on the screen stand in the document. */
export function Windowed<Item>({ items, label, at, keyOf, draw }: LongListProps<Item>) {
  const list = useRef<VListHandle>(null);
  useEffect(() => {
    if (at !== undefined && at >= 0) list.current?.scrollToIndex(at, { align: 'nearest' });
  }, [at]);
  return (
    <div class="rows windowed" role="list" aria-label={label}>
      <VList ref={list} style={{ height: '100%' }} data={items}>
        {(item: Item, i: number) => (
          <div key={keyOf(item)} role="listitem" aria-setsize={items.length} aria-posinset={i + 1}>
            {draw(item, i)}
          </div>
        )}
      </VList>
    </div>
  );
}
