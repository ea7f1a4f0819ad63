import type { PageRecord } from '../../record/index.js';
import { COLUMNS, rowsOf } from './columns.js';

/** The statements of many records as one Apache Parquet file, the columns of `COLUMNS`; cells of the page's text are UTF-8. */
export async function parquetOf(records: readonly PageRecord[]): Promise<Uint8Array> {
  const { parquetWriteBuffer } = await import('hyparquet-writer');
  const rows = records.flatMap(rowsOf);
  const columnData = COLUMNS.map(({ name, type }, i) => ({ name, type, data: rows.map((row) => row[i]!), nullable: true }));
  return new Uint8Array(parquetWriteBuffer({ columnData }));
}
