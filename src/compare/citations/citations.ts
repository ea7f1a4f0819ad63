import { lengthOf, overlap, type Range } from '../../record/index.js';
import type { Draft } from '../check.js';
import { findQuotations } from '../sources/find-quotations.js';
import { blocksOf, type Fields, fieldsOf, listOf, numberOf, rangeIn, textOf } from './citation-fields.js';
import { markdownCitations } from './citations-markdown.js';

/** A document that a model was given, in the order in which it was. */
export interface CitedDocument {
  /** As the sources of the check name it. */
  readonly id: string;
  readonly title?: string;
  readonly url?: string;
}

/** One pointer of an answer at a document. */
export interface Citation {
  /** The words of the answer that it is to bear out, UTF-16 code units. */
  readonly span: Range;
  /** Ids of the documents, as the sources name them; empty where the pointer leads to none that was given. */
  readonly sources: readonly string[];
  /** What the answer wrote: an address, an id, a title, an index. */
  readonly target: string;
  /** The words that it says stand there. */
  readonly cited?: string;
}

/** An answer in the shape that `checkQuotes` takes. */
export interface CitedAnswer {
  /** The answer's text; its quotations with the source that each is given to, where that is one of the documents. */
  readonly answer: Draft;
  /** The cited texts that stand beside the answer, one a paragraph, each claimed of its document. No text where there are none. */
  readonly evidence: Draft;
  readonly citations: readonly Citation[];
}

/**
 * Reads the citations of a language model's answer into quotations with a claimed source.
 *
 * Shapes: content blocks with `citations` of `cited_text` and `document_index` (`char_location`, `page_location`,
 * `content_block_location`, `web_search_result_location`); `citations` of `start`, `end` and `document_ids` or `sources`; `annotations`
 * of `url_citation` and `file_citation`; Markdown footnotes, numbered references and links. Snake case or camel case. Offsets are taken in
 * whichever unit (UTF-16, code points, UTF-8 bytes) gives the words that the citation repeats.
 *
 * @param answer Markdown, or a provider's response, message or content as parsed JSON; anything unknown in it is passed over
 * @param documents that the model was given, in that order
 * @example
 * const { answer, evidence } = citedAnswer(response, [{ id: 'speech' }]);
 * checkQuotes(answer, sources);   // what the answer puts in quotation marks
 * checkQuotes(evidence, sources); // what it says that it read
 */
export function citedAnswer(answer: unknown, documents: readonly CitedDocument[] = []): CitedAnswer {
  const blocks = typeof answer === 'string' ? [{ text: answer, pointers: [] }] : blocksOf(answer);
  const citations: Citation[] = [];
  let text = '';
  for (const block of blocks) {
    const whole = { start: text.length, end: text.length + block.text.length };
    text += block.text;
    for (const pointer of block.pointers) citations.push(...citationsOf(pointer, block.text, whole, documents));
  }
  for (const { span, target } of markdownCitations(text)) citations.push({ span, target, sources: namedBy(target, documents) });
  const quotations = findQuotations(text).map(({ span }) => ({ span, ...claimOf(span, citations) }));
  return { answer: { text, quotations }, evidence: evidenceOf(citations), citations };
}

function citationsOf(pointer: Fields, block: string, whole: Range, documents: readonly CitedDocument[]): Citation[] {
  const inner = fieldsOf(pointer.urlCitation ?? pointer.fileCitation) ?? pointer;
  const [start, end] = [numberOf(inner, 'start', 'startIndex'), numberOf(inner, 'end', 'endIndex')];
  const range = start === undefined || end === undefined ? undefined : rangeIn(block, start, end, textOf(inner, 'text'));
  const span = range ? { start: whole.start + range.start, end: whole.start + range.end } : whole;
  const cited = textOf(inner, 'citedText');
  const index = numberOf(inner, 'documentIndex');
  const byIndex = index === undefined ? undefined : documents[index]?.id;
  const targets = targetsOf(inner);
  const sources = byIndex !== undefined ? [byIndex] : [...new Set(targets.flatMap((t) => namedBy(t, documents)))];
  const target = targets.join(', ') || (index === undefined ? '' : `document ${index}`);
  return target === '' ? [] : [{ span, sources, target, ...(cited ? { cited } : {}) }];
}

function targetsOf(pointer: Fields): string[] {
  const ids = listOf(pointer, 'documentIds').filter((id): id is string => typeof id === 'string');
  const sources = listOf(pointer, 'sources').flatMap((s) => {
    const fields = fieldsOf(s);
    return fields ? (textOf(fieldsOf(fields.document) ?? {}, 'id') ?? textOf(fields, 'id') ?? []) : [];
  });
  if (ids.length + sources.length > 0) return [...ids, ...sources];
  const one =
    textOf(pointer, 'url') ?? textOf(pointer, 'fileId') ?? textOf(pointer, 'filename') ?? textOf(pointer, 'documentTitle') ?? textOf(pointer, 'title');
  return one === undefined ? [] : [one];
}

const bare = (s: string): string =>
  s
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/[/#?]+$/, '');

/** The document that a pointer means: by id, address or title; else the one whose id or address stands in it as a word. */
function namedBy(target: string, documents: readonly CitedDocument[]): string[] {
  const names = (d: CitedDocument): string[] => [d.id, d.url ?? '', d.title ?? ''].map(bare).filter(Boolean);
  const same = documents.filter((d) => names(d).includes(bare(target)));
  const words = ` ${bare(target).replace(/[\s,;:()[\]<>“”"]+/g, ' ')} `;
  const found =
    same.length > 0 ? same : documents.filter((d) => names(d).some((n) => n.length > 2 && words.includes(` ${n.replace(/[\s,;:()[\]<>“”"]+/g, ' ')} `)));
  return found.map((d) => d.id);
}

/** Whatever points at one document only: the citation that covers the quotation most closely. Of several documents none is claimed. */
function claimOf(span: Range, citations: readonly Citation[]): { source?: string } {
  const over = citations
    .filter((c) => overlap(c.span, span) > 0)
    .sort((a, b) => overlap(b.span, span) - overlap(a.span, span) || lengthOf(a.span) - lengthOf(b.span));
  const sources = new Set(over.filter((c) => lengthOf(c.span) === lengthOf(over[0]!.span)).flatMap((c) => c.sources));
  const [source] = sources;
  return sources.size === 1 && source !== undefined ? { source } : {};
}

function evidenceOf(citations: readonly Citation[]): Draft {
  const quotations: { span: Range; source?: string }[] = [];
  let text = '';
  for (const { cited, sources } of citations) {
    if (!cited) continue;
    if (text !== '') text += '\n\n';
    quotations.push({ span: { start: text.length, end: text.length + cited.length }, ...(sources.length === 1 ? { source: sources[0]! } : {}) });
    text += cited;
  }
  return { text, quotations: quotations.map(({ span, ...rest }) => ({ span, ...rest })) };
}
