import type { Range } from '../../record/index.js';

/** A pointer in Markdown: the words before it that it bears out, and what it leads to. */
export interface MarkdownCitation {
  readonly span: Range;
  /** An address, or the text of the footnote. */
  readonly target: string;
}

const DEFINITION = /^ {0,3}\[(\^?[^[\]\n]{1,100})\]:[ \t]*([^\n]*)/gm;
const LINK = /\[([^[\]\n]{0,2000})\]\(<?([^()\s<>]{1,2000})>?(?:[ \t]+"[^"\n]{0,300}")?\)/g;
const MARKER = /\[(\^[^[\]\n]{1,100}|\d{1,4})\](?![(:])/g;

/**
 * The citations of a Markdown text (footnotes, numbered references with their list, links). A pointer bears out the words from the
 * pointer before it, or from the paragraph's beginning; a link around a quotation its own words; a link that goes before a quotation what
 * follows it.
 */
export function markdownCitations(markdown: string): MarkdownCitation[] {
  const defined = new Map<string, string>();
  const definitions: Range[] = [];
  for (const m of markdown.matchAll(DEFINITION)) {
    defined.set(m[1]!.toLowerCase(), addressIn(m[2]!));
    definitions.push({ start: m.index, end: m.index + m[0].length });
  }
  const links = [...markdown.matchAll(LINK)].map((m) => ({ at: m.index, end: m.index + m[0].length, words: m[1]!, target: m[2]! }));
  const marks = [...markdown.matchAll(MARKER)].map((m) => ({
    at: m.index,
    end: m.index + m[0].length,
    words: '',
    target: defined.get(m[1]!.toLowerCase()) ?? '',
  }));
  const all = [...links, ...marks].filter((p) => p.target !== '' && !definitions.some((d) => d.start <= p.at && p.at < d.end)).sort((a, b) => a.at - b.at);
  let before = 0;
  return all.map(({ at, end, words, target }, i) => {
    if (/["“”«»]/.test(words)) return { span: { start: at + 1, end: at + 1 + words.length }, target };
    const paragraph = markdown.lastIndexOf('\n\n', at) + 1;
    // several pointers at one place bear out the same words
    const adjacent = i > 0 && /^[\s,;]*$/.test(markdown.slice(all[i - 1]!.end, at));
    if (!adjacent) before = Math.max(paragraph, i > 0 ? all[i - 1]!.end : 0);
    // a link that nothing is quoted before introduces what follows it
    const introduces = words !== '' && !/["“”«»]/.test(markdown.slice(before, at));
    return {
      span: { start: before, end: introduces ? Math.min(all[i + 1]?.at ?? markdown.length, paragraphEnd(markdown, end)) : Math.max(at, before) },
      target,
    };
  });
}

function paragraphEnd(text: string, from: number): number {
  const at = text.indexOf('\n\n', from);
  return at < 0 ? text.length : at;
}

const addressIn = (definition: string): string => /https?:\/\/[^\s<>)\]]+/.exec(definition)?.[0] ?? definition.trim();
