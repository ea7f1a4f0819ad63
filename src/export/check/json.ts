import type { CheckExporter } from './report.js';

/** The check itself: one object for one draft; for several an array of them, each with the `draft` it is of. */
export const json: CheckExporter = {
  name: 'json',
  mediaType: 'application/json',
  describe: 'policy, offsets and every quotation with verdict, matches and edits',
  write: (reports) => {
    const [one] = reports;
    const value = reports.length === 1 && one ? one.result : reports.map(({ draft, result }) => ({ draft: draft.id, ...result }));
    return `${JSON.stringify(value, null, 2)}\n`;
  },
};
