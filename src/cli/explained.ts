import { oneLine } from '../export/index.js';
import type { ExplainedPage } from '../page/index.js';

/** Characters of a block that are shown: enough to know it by. */
const SHOWN = 70;

/** How a page was read, for a person at a terminal: its metadata with their places, each block with its label, rule and confidence, and what was left out. */
export function explainedText({ article, metadata, reasons, leftOut }: ExplainedPage): string {
  const lines = metadata.flatMap(({ field, value, from, rivals }) => [
    `${field.padEnd(9)} ${shown(value)}  (${from})`,
    ...rivals.map((r) => `${' '.repeat(9)} not ${shown(r.value)}  (${r.from})`),
  ]);
  const blocks = article.blocks.map(({ kind, start, end, page }, i) => {
    const { rule, confidence } = reasons[i] as ExplainedPage['reasons'][number];
    const sheet = page === undefined ? '' : ` p.${page}`;
    return `${kind.padEnd(8)} ${confidence.toFixed(2)}  ${rule.padEnd(22)} @${start}${sheet}  ${shown(article.text.slice(start, end))}`;
  });
  const left = leftOut.map(({ reason, text }) => `left out  ${reason}: ${shown(text)}`);
  return `${[...lines, '', ...blocks, ...(left.length > 0 ? ['', ...left] : [])].join('\n')}\n`;
}

/** The same as data, one line. */
export const explainedJson = (page: ExplainedPage): string => `${JSON.stringify(page)}\n`;

function shown(text: string): string {
  const line = oneLine(text);
  return line.length > SHOWN ? `${line.slice(0, SHOWN - 1).trimEnd()}…` : line;
}
