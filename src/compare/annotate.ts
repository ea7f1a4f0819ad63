import type { CheckedQuotation, CheckResult } from './check.js';

const SIGN = ['✓', '~', '≠', '✗'] as const;
const escaped = (s: string): string => s.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
const oneLine = (s: string): string => s.replace(/\s+/g, ' ');

/**
 * Writes the verdicts into the draft. Markdown: a footnote at each quotation with the verdict, its reason and the source's own words;
 * HTML: the draft's text, escaped, each quotation in a `mark` with `data-verdict`, `data-severity` and the reason as its title.
 *
 * @param draft the text that was checked
 * @param result of `checkQuotes` on it
 */
export function annotate(draft: string, result: CheckResult, format: 'markdown' | 'html' = 'markdown'): string {
  const inOrder = [...result.quotations].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  let out = '';
  let at = 0;
  for (const [i, q] of inOrder.entries()) {
    // a quotation inside another one is told at the outer one's end
    const from = Math.max(at, q.span.start);
    const [before, words] = [draft.slice(at, from), draft.slice(from, q.span.end)];
    out += format === 'html' ? escaped(before) + marked(q, words) : `${before}${words}[^quote-${i + 1}]`;
    at = Math.max(at, q.span.end);
  }
  const rest = draft.slice(at);
  return format === 'html' ? out + escaped(rest) : out + rest + inOrder.map((q, i) => note(q, i)).join('');
}

const marked = (q: CheckedQuotation, words: string): string =>
  `<mark data-verdict="${q.verdict}" data-severity="${q.severity}" title="${escaped(q.reason)}">${escaped(words)}</mark>`;

function note(q: CheckedQuotation, i: number): string {
  const match = q.matches[0];
  const who = match?.speaker ? `${match.speaker}, ` : '';
  const where = match ? ` ${who}${match.source}: “${oneLine(match.spans.map((s) => s.text).join(' … '))}”` : '';
  return `${i === 0 ? '\n' : ''}\n[^quote-${i + 1}]: ${SIGN[q.severity]} ${q.verdict}: ${q.reason}.${where}`;
}
