import type { Exporter } from './exporter.js';

/** The record itself, indented by two spaces. */
export const json: Exporter = {
  name: 'json',
  mediaType: 'application/json',
  describe: 'the whole record, indented',
  write: (record) => `${JSON.stringify(record, null, 2)}\n`,
};

/** The record itself on one line, for pipes. */
export const jsonl: Exporter = {
  name: 'jsonl',
  mediaType: 'application/jsonl',
  describe: 'the whole record on one line',
  write: (record) => `${JSON.stringify(record)}\n`,
};
