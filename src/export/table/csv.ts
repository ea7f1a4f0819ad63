import { stringify } from 'csv-stringify/browser/esm/sync';
import type { Exporter } from '../exporter.js';
import { COLUMNS, rowsOf } from './columns.js';

/**
 * The statements as a table (RFC 4180), for spreadsheets. A cell that a spreadsheet would take for a formula is led by an apostrophe
 * (OWASP, CSV injection).
 */
export const csv: Exporter = {
  name: 'csv',
  mediaType: 'text/csv',
  describe: 'a row a statement, for spreadsheets',
  write: (record, { continued = false }) =>
    stringify(
      rowsOf(record).map((row) => row.map((cell) => (typeof cell === 'boolean' ? String(cell) : cell))),
      { header: !continued, columns: COLUMNS.map((c) => c.name), escape_formulas: true, record_delimiter: 'windows' },
    ),
};
