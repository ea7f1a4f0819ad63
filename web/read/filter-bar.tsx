import { useMemo } from 'preact/hooks';
import type { PageRecord, Statement } from '../../src/record/index.js';
import { useNavigation } from '../navigation.js';
import { withQuery } from '../route.js';
import { S } from '../strings.js';
import { type Choice, choicesOf, type Filters, NOBODY } from './filters.js';

interface FilterBarProps {
  readonly record: PageRecord;
  readonly filters: Filters;
  readonly shown: number;
}

/** The tally and the filters; every choice is a step of the address, so that back takes it back. */
export function FilterBar({ record, filters, shown }: FilterBarProps) {
  const { route, go } = useNavigation();
  const { speaker, act, quotation, order } = filters;
  const choices = useMemo(() => choicesOf(record, filters), [record, speaker, act, quotation]);
  const names = useMemo(() => new Map(record.speakers.map((p) => [p.id, p.name])), [record]);
  const choose = (name: string, value: string): void => go(withQuery(route, { [name]: value }));
  const speakers = new Set(record.statements.map((s) => s.speaker)).size;
  const filtered = speaker !== '' || act !== '' || quotation !== '';
  return (
    <div class="filter-bar">
      <p class="tally" role="status">
        {filtered ? S.record.shown(shown, record.statements.length) : S.record.tally(record.statements.length, speakers)}
      </p>
      <div class="filters">
        <Select
          label={S.record.speaker}
          value={speaker}
          choices={choices.speaker}
          name={(v) => (v === NOBODY ? S.unresolved : (names.get(v) ?? v))}
          choose={(v) => choose('speaker', v)}
        />
        <Select label={S.record.act} value={act} choices={choices.act} name={(v) => S.acts[v] ?? v} choose={(v) => choose('act', v)} />
        <Select
          label={S.record.quotation}
          value={quotation}
          choices={choices.quotation}
          name={(v) => S.quotations[v as Statement['quotation']]}
          choose={(v) => choose('quotation', v)}
        />
        <label class="select order">
          <span>{S.record.order}</span>
          <select value={order} onChange={(event) => choose('order', event.currentTarget.value === 'page' ? 'page' : '')}>
            <option value="speaker">{S.record.bySpeaker}</option>
            <option value="page">{S.record.byPage}</option>
          </select>
        </label>
        {filtered && (
          <button type="button" class="quiet" onClick={() => go(withQuery(route, { speaker: '', act: '', quotation: '' }))}>
            {S.record.clear}
          </button>
        )}
      </div>
    </div>
  );
}

interface SelectProps {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  name(value: string): string;
  choose(value: string): void;
}

/** A filter with what each choice would show. */
function Select({ label, value, choices, name, choose }: SelectProps) {
  return (
    <label class={`select ${value ? 'chosen' : ''}`}>
      <span>{label}</span>
      <select value={value} onChange={(event) => choose(event.currentTarget.value)}>
        <option value="">{S.record.any}</option>
        {choices.map((c) => (
          <option key={c.value} value={c.value}>
            {name(c.value)} ({c.count})
          </option>
        ))}
      </select>
    </label>
  );
}
