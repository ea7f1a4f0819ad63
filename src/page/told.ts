import { FEWEST_IN_ALL, textInData } from './data-text.js';
import { labelLines } from './labels/index.js';
import { type Label, type Line, lineOf } from './labels/line.js';
import { viewOf } from './labels/view.js';

/** A line with its label, and the model's probability that it is of the story, where it was weighed. */
export interface Told {
  readonly line: Line;
  readonly label: Label;
  readonly probability?: number | undefined;
}

/** Kinds that stand above the text of an article. */
const HEAD: ReadonlySet<string> = new Set(['title', 'summary', 'byline', 'caption', 'other']);

/**
 * A page that shows next to nothing may hold its text in a script, for the script to show it: then the lines shown, and behind the headline
 * and what goes with it those of the data. What both say is kept once.
 */
export function withDataText(html: string, shown: readonly Told[]): readonly Told[] {
  const prose = shown.reduce((words, { line, label }) => words + (label.kind === 'body' && line.ended ? line.words : 0), 0);
  if (prose >= FEWEST_IN_ALL) return shown;
  const data = dataLines(html);
  if (data.length === 0) return shown;
  const said = data.map((d) => d.line.folded).join('\n');
  const rest = shown.filter(({ line, label }) => label.kind === 'title' || !said.includes(line.folded));
  const title = rest.findIndex((t) => t.label.kind === 'title');
  let at = title + 1;
  while (title >= 0 && at < rest.length && HEAD.has(rest[at]?.label.kind as string)) at++;
  return [...rest.slice(0, at), ...data, ...rest.slice(at)];
}

function dataLines(html: string): Told[] {
  const lines = textInData(html).map(({ text, start, end }, i) =>
    lineOf({ text, start, end, element: 0, container: 0, tag: 'p', zones: 0, touches: 0, linked: 0, strong: 0, credit: undefined }, i),
  );
  const labels = labelLines(viewOf(lines, { descriptions: new Set(), byline: [], titleIndex: -1, columnStart: 0, flat: true }));
  return lines.map((line, i) => {
    const label = labels[i] as Label;
    return { line, label: label.rule === 'paragraph' ? { ...label, rule: 'text-in-data' } : label };
  });
}
