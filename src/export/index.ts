/**
 * Export: a record, written for somebody: a program, a person at a terminal, a person with a browser.
 *
 * In: a `PageRecord`, or what a quote check or a comparison found (`check/`). Out: one string in a named format. Pure: no clock, no file, no network, the same record gives the same string,
 * and it runs in browsers. Nothing of the page is trusted: its text reaches a terminal without control characters and a document only
 * escaped. Formats: JSON (RFC 8259), JSON Lines, plain text with ANSI colours (ECMA-48) when asked for, HTML.
 *
 * To add a format: one file that exports an `Exporter`, one line in `EXPORTERS`.
 */
import type { Exporter } from './exporter.js';
import { html } from './html/index.js';
import { json, jsonl } from './json.js';
import { text } from './text/index.js';

export * from './check/index.js';
export type { Exporter, ExportOptions } from './exporter.js';
export { oneLine, printable } from './printable.js';

/** Every format, in the order in which help lists them. */
export const EXPORTERS: readonly Exporter[] = [text, json, jsonl, html];
