import { html } from './html.js';
import { json } from './json.js';
import type { CheckExporter } from './report.js';
import { sarif } from './sarif.js';
import { text } from './text.js';

export { COMPARISON_EXPORTERS, type ComparedPage, type Comparison, type ComparisonExporter, type SharedQuotation, type SharedStatement } from './comparison.js';
export { draftPassage, type Passage, sourcePassages } from './passages.js';
export type { CheckExporter, CheckExportOptions, CheckReport, ReportedText } from './report.js';
export {
  changesOf,
  SEVERITY_WORDS,
  shownMatches,
  VERDICT_WORDS,
} from './report.js';

/** Every format of a check, in the order in which help lists them. */
export const CHECK_EXPORTERS: readonly CheckExporter[] = [text, json, sarif, html];
