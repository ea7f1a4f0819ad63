import type { PageRecord } from '../record/index.js';

/** How a record is to be written; exporters ignore what does not concern them. */
export interface ExportOptions {
  /** Width of a line in terminal columns; 80 unless told. Widths under 30 are taken as 30. */
  readonly width?: number;
  /** ANSI colours; off unless told. */
  readonly colour?: boolean;
  /** Does another record stand before this one in the same output? A format with a head then leaves its own out. */
  readonly continued?: boolean;
}

/** One format in which a record can be written. */
export interface Exporter {
  /** What a user types after `--format`. */
  readonly name: string;
  /** IANA media type of what `write` returns. */
  readonly mediaType: string;
  /** One line for a list of formats. */
  readonly describe: string;
  /** The whole record as one string that ends with a newline. */
  write(record: PageRecord, options: ExportOptions): string;
}
