/**
 * Export: a record, written for somebody: a program, a person at a terminal, a person with a browser.
 *
 * In: a `PageRecord`, or what a quote check or a comparison found (`check/`). Out: one string in a named format. Pure: no clock, no file, no network, the same record gives the same string,
 * and it runs in browsers. Nothing of the page is trusted: its text reaches a terminal without control characters and a document only
 * escaped. Formats: JSON (RFC 8259), JSON Lines, plain text with ANSI colours (ECMA-48) when asked for, HTML, Markdown (CommonMark), schema.org
 * in JSON-LD, W3C Web Annotations, CSV (RFC 4180), Apache Parquet.
 *
 * To add a format: one file that exports an `Exporter`, one line in `EXPORTERS`.
 */
import { annotations } from './annotations.js';
import type { Exporter } from './exporter.js';
import { html } from './html/index.js';
import { json, jsonl } from './json.js';
import { jsonLd } from './json-ld.js';
import { markdown } from './markdown.js';
import { csv } from './table/csv.js';
import { events } from './table/events.js';
import { text } from './text/index.js';

export { BLOCK_WORDS, countedBlocks, isFurniture } from './aside.js';
export * from './check/index.js';
export type { Exporter, ExportOptions } from './exporter.js';
export { oneLine, printable } from './printable.js';
export { type Cell, COLUMNS, type Column, rowsOf } from './table/columns.js';
export { parquetOf } from './table/parquet.js';
export { newestFirst, type Variant, variantFeeds } from './variants-feed.js';
export { actWords, commitsNot, isDoubtful, saysMore, wordsOf } from './wording.js';

/** Every format, in the order in which help lists them. */
export const EXPORTERS: readonly Exporter[] = [text, json, jsonl, html, markdown, jsonLd, annotations, csv, events];
