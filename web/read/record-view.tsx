import type { ComponentChildren, ComponentProps } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PageRecord, Range, Statement } from '../../src/record/index.js';
import type { Player } from '../listen/player.js';
import { useNavigation } from '../navigation.js';
import { withQuery } from '../route.js';
import { S } from '../strings.js';
import { Article } from './article.js';
import { filtersOf, passes } from './filters.js';
import { paintInSight } from './in-sight.js';
import { clearMarks, paint, paintLit } from './marks.js';
import { Masthead } from './masthead.js';
import { Pairing } from './pairing.js';
import { Panel, StatementCard } from './panel.js';
import { Printed, StatementsAt } from './places.js';
import { rowsOf } from './rows.js';
import { useWide } from './wide.js';

/** A page on the record: the article as printed, and beside it who said what. */
export function RecordView({ record, ties }: { readonly record: PageRecord; readonly ties?: ComponentChildren }) {
  const { route, go } = useNavigation();
  const filters = filtersOf(route);
  const pairing = useMemo(() => new Pairing(), [record]);
  const sheet = useRef<HTMLElement>(null);
  const printed = usePrinted(record, sheet);
  const chosen = record.statements.find((s) => s.id === route.query.s);
  const shown = useMemo(() => record.statements.filter((s) => passes(s, filters)), [record, filters.speaker, filters.act, filters.quotation]);
  const wide = useWide();
  const pane = route.query.pane === 'record' ? 'record' : 'text';
  const listening = route.query.listen === 'yes';
  const choose = (s: Statement | undefined): void => go(withQuery(route, { s: s?.id ?? '' }), 'replace');
  const show = (range: Range): void => scrollToRange(printed, range);

  const places = useMemo(() => new StatementsAt(record), [record]);
  useMarks(printed, places, record, shown, pairing);
  useEffect(() => pairing.light(chosen ? { statement: chosen.id } : {}), [pairing, chosen]);
  // a permalink leads to the words
  useEffect(() => {
    if (printed && chosen) show(chosen.content[0]!);
  }, [printed]);
  const inOrder = useMemo(() => rowsOf(record, filters).flatMap((row) => (row.kind === 'card' ? [row.statement] : [])), [shown, filters.order]);
  useStepping(inOrder, chosen, (s) => {
    choose(s);
    if (s) show(s.content[0]!);
  });

  return (
    <div class={`record-view ${pane}`}>
      <Masthead record={record} ties={ties} listen={() => go(withQuery(route, { listen: listening ? '' : 'yes' }), 'replace')} />
      {!wide && <Panes pane={pane} choose={(p) => go(withQuery(route, { pane: p === 'record' ? p : '' }), 'replace')} />}
      <div class="columns">
        <main class="sheet" id="content" ref={sheet} aria-label={S.record.article} {...usePointing(printed, places, shown, pairing, chosen, choose)}>
          {!record.article.blocks.some((b) => b.kind === 'title') && <h1 class="heard">{record.article.title ?? S.record.untitled}</h1>}
          <Article article={record.article} />
        </main>
        <Panel record={record} pairing={pairing} show={(s) => show(s.content[0]!)} showPlace={(start) => show({ start, end: start + 1 })} />
      </div>
      {listening && (
        <ListenBar
          record={record}
          follow={(statement, word) => {
            pairing.light(statement ? { statement } : chosen ? { statement: chosen.id } : {});
            if (printed) paint(printed, 'spoken', word ? [word] : []);
          }}
          show={show}
          close={() => go(withQuery(route, { listen: '' }), 'replace')}
        />
      )}
      {!wide && pane === 'text' && chosen && (
        <aside class="dock" aria-label={S.record.panel}>
          <button type="button" class="quiet close" onClick={() => choose(undefined)}>
            {S.record.close}
          </button>
          <StatementCard statement={chosen} record={record} pairing={pairing} named show={(s) => show(s.content[0]!)} />
        </aside>
      )}
    </div>
  );
}

/** The player, loaded when somebody first listens. */
function ListenBar(props: ComponentProps<typeof Player>) {
  const [Loaded, setLoaded] = useState<{ readonly player: typeof Player }>();
  useEffect(() => {
    void import('../listen/player.js').then((m) => setLoaded({ player: m.Player }));
  }, []);
  return Loaded ? <Loaded.player {...props} /> : null;
}

function Panes({ pane, choose }: { readonly pane: string; choose(pane: string): void }) {
  return (
    <div class="panes" role="group" aria-label={S.record.panes}>
      {(['text', 'record'] as const).map((p) => (
        <button key={p} type="button" aria-pressed={pane === p} onClick={() => choose(p)}>
          {p === 'text' ? S.record.textPane : S.record.recordPane}
        </button>
      ))}
    </div>
  );
}

function usePrinted(record: PageRecord, sheet: { readonly current: HTMLElement | null }): Printed | undefined {
  const [printed, setPrinted] = useState<Printed>();
  useLayoutEffect(() => {
    if (sheet.current) setPrinted(new Printed(record.article, sheet.current));
    return clearMarks;
  }, [record]);
  return printed;
}

function useMarks(printed: Printed | undefined, places: StatementsAt, record: PageRecord, shown: readonly Statement[], pairing: Pairing): void {
  useLayoutEffect(() => (printed ? paintInSight(printed, places, shown) : undefined), [printed, places, shown]);
  useEffect(() => {
    if (!printed) return;
    paintLit(printed, record, pairing.lit);
    return pairing.follow((lit) => paintLit(printed, record, lit));
  }, [printed, record, pairing]);
}

/** The pointer over the words lights their statement, a click chooses it. */
function usePointing(
  printed: Printed | undefined,
  places: StatementsAt,
  shown: readonly Statement[],
  pairing: Pairing,
  chosen: Statement | undefined,
  choose: (s: Statement | undefined) => void,
) {
  const passing = useMemo(() => new Set(shown), [shown]);
  const frame = useRef(0);
  const under = (event: MouseEvent): Statement | undefined => {
    const place = printed?.placeAt(event.clientX, event.clientY);
    return place === undefined ? undefined : places.at(place, (s) => passing.has(s));
  };
  const light = (s: Statement | undefined): void => pairing.light(s ? { statement: s.id } : chosen ? { statement: chosen.id } : {});
  return {
    onPointerMove: (event: PointerEvent): void => {
      if (event.pointerType === 'touch') return;
      cancelAnimationFrame(frame.current);
      frame.current = requestAnimationFrame(() => light(under(event)));
    },
    onPointerLeave: (): void => {
      cancelAnimationFrame(frame.current);
      light(undefined);
    },
    onClick: (event: MouseEvent): void => {
      if (window.getSelection()?.isCollapsed === false) return;
      const s = under(event);
      if (s || chosen) choose(s);
    },
  };
}

/** j and k step through the statements, Escape lets go; not while something is being typed. */
function useStepping(statements: readonly Statement[], chosen: Statement | undefined, step: (s: Statement | undefined) => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || (event.target as Element).closest('input, textarea, select, [contenteditable]')) return;
      const at = chosen ? statements.indexOf(chosen) : -1;
      if (event.key === 'j') step(statements[Math.min(statements.length - 1, at + 1)]);
      else if (event.key === 'k') step(statements[Math.max(0, at - 1)]);
      else if (event.key === 'Escape' && chosen) step(undefined);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });
}

/** Frames after which words are where they are: of a very long page, what stands before them is laid out only when it comes into sight. */
const SETTLING = 12;

/** Brings words into the upper half of the window, unless they are in sight; furniture around them is unfolded. */
function scrollToRange(printed: Printed | undefined, range: Range): void {
  const block = printed?.rangeOf(range)?.startContainer.parentElement;
  const fold = block?.closest('details');
  if (fold) fold.open = true;
  const stretch = block?.closest('.stretch')?.getBoundingClientRect();
  if (stretch && (stretch.bottom < 0 || stretch.top > window.innerHeight)) {
    block!.scrollIntoView({ block: 'center', behavior: 'instant' });
    settle(printed!, range, SETTLING);
  } else bringIntoSight(printed, range, window.matchMedia('(prefers-reduced-motion: reduce)').matches);
}

function settle(printed: Printed, range: Range, frames: number): void {
  bringIntoSight(printed, range, true);
  if (frames > 0) requestAnimationFrame(() => settle(printed, range, frames - 1));
}

function bringIntoSight(printed: Printed | undefined, range: Range, calm: boolean): void {
  const box = printed?.boxOf(range);
  if (!box) return;
  const [top, bottom] = [window.innerHeight * 0.12, window.innerHeight * 0.75];
  if (box.top >= top && box.top <= bottom) return;
  window.scrollBy({ top: box.top - window.innerHeight * 0.3, behavior: calm ? 'instant' : 'smooth' });
}
