import { useMemo } from 'preact/hooks';
import type { PageRecord, Statement } from '../../src/record/index.js';
import { LongList } from '../controls/long-list.js';
import { useNavigation } from '../navigation.js';
import { withQuery } from '../route.js';
import { S } from '../strings.js';
import { Card, VoiceHead } from './card.js';
import { FilterBar } from './filter-bar.js';
import { filtersOf } from './filters.js';
import type { Pairing } from './pairing.js';
import { type Row, rowsOf } from './rows.js';
import { Warnings } from './warnings.js';

interface PanelProps {
  readonly record: PageRecord;
  readonly pairing: Pairing;
  /** Shows words of the page: scrolls to them. */
  show(statement: Statement): void;
  showPlace(place: number): void;
}

/** The record beside the page: filters, what could not be made out, the statements. */
export function Panel({ record, pairing, show, showPlace }: PanelProps) {
  const { route } = useNavigation();
  const filters = filtersOf(route);
  const rows = useMemo(() => rowsOf(record, filters), [record, filters.speaker, filters.act, filters.quotation, filters.order]);
  const chosen = route.query.s ?? '';
  const at = rows.findIndex((row) => row.key === chosen);
  const shown = rows.reduce((n, row) => n + (row.kind === 'card' ? 1 : 0), 0);
  return (
    <section class="panel" id="record" aria-label={S.record.panel} onPointerLeave={() => pairing.light({ ...(chosen && { statement: chosen }) })}>
      <FilterBar record={record} filters={filters} shown={shown} />
      <Warnings warnings={record.warnings} showPlace={showPlace} />
      {rows.length === 0 && <p class="empty">{record.statements.length === 0 ? S.record.nothing : S.record.nothingShown}</p>}
      <LongList
        items={rows}
        label={S.record.panel}
        at={at < 0 ? undefined : at}
        keyOf={(row) => row.key}
        draw={(row) => <PanelRow row={row} record={record} pairing={pairing} named={filters.order === 'page'} show={show} />}
      />
    </section>
  );
}

interface PanelRowProps extends Pick<PanelProps, 'record' | 'pairing' | 'show'> {
  readonly row: Row;
  readonly named: boolean;
}

function PanelRow({ row, record, pairing, named, show }: PanelRowProps) {
  if (row.kind === 'voice') return <VoiceHead speaker={row.speaker} count={row.count} pairing={pairing} />;
  return <StatementCard statement={row.statement} record={record} pairing={pairing} named={named} show={show} />;
}

/** A card that is opened and closed by the address. */
export function StatementCard({ statement, record, pairing, named, show }: Omit<PanelRowProps, 'row'> & { readonly statement: Statement }) {
  const { route, go, href } = useNavigation();
  const open = route.query.s === statement.id;
  const toggle = (): void => {
    go(withQuery(route, { s: open ? '' : statement.id }), 'replace');
    if (!open) show(statement);
  };
  const permalink = new URL(href(withQuery({ path: route.path, query: route.query }, { s: statement.id })), window.location.href).href;
  return (
    <Card
      record={record}
      statement={statement}
      pairing={pairing}
      open={open}
      named={named}
      permalink={permalink}
      onToggle={toggle}
      onFocusCard={() => show(statement)}
    />
  );
}
