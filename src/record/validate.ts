import { OnrecordError } from './errors.js';
import { type PageRecord, RecordSchema } from './schema.js';
import type { Span } from './span.js';

/**
 * Proves the laws of a record: it has the schema's form, every span slices back out of `article.text`, blocks stand in
 * reading order without overlap, every statement lies where its block says, and every id resolves.
 *
 * @param value anything
 * @returns one line per broken law, with the path to it; empty when the record holds
 */
export function violations(value: unknown): string[] {
  const parsed = RecordSchema.safeParse(value);
  if (!parsed.success) return parsed.error.issues.map((i) => `${i.path.join('.') || 'record'}: ${i.message}`);
  const record = parsed.data;
  return [...spanViolations(record), ...blockViolations(record), ...referenceViolations(record)];
}

/** @throws OnrecordError with code `fault` that names the first broken laws; returns the record itself otherwise. */
export function assertRecord(record: PageRecord): PageRecord {
  const broken = violations(record);
  if (broken.length === 0) return record;
  const more = broken.length > 3 ? ` and ${broken.length - 3} more` : '';
  throw new OnrecordError(
    'fault',
    `the record of ${record.article?.id ?? 'a page'} breaks its own laws: ${broken.slice(0, 3).join('; ')}${more}`,
    'please report this page',
  );
}

const isSpan = (value: object): value is Span => 'start' in value && 'end' in value && 'text' in value;

/** Every span anywhere in the record, with the path to it: found by shape, so that a field added later is checked too. */
export function* spansIn(value: unknown, path = ''): Generator<[string, Span]> {
  if (typeof value !== 'object' || value === null) return;
  if (isSpan(value)) yield [path, value];
  else for (const [key, inner] of Object.entries(value)) yield* spansIn(inner, path ? `${path}.${key}` : key);
}

function* spanViolations({ article, speakers, statements }: PageRecord): Generator<string> {
  const all = { blocks: article.blocks.map(({ credit, post }) => [credit, post]), speakers, statements };
  for (const [path, span] of spansIn(all)) {
    if (span.start >= span.end) yield `${path}: empty or backward span ${span.start}-${span.end}`;
    else if (article.text.slice(span.start, span.end) !== span.text) yield `${path}: text at ${span.start}-${span.end} is not "${span.text.slice(0, 40)}"`;
  }
}

function* blockViolations({ article: { blocks, text } }: PageRecord): Generator<string> {
  let last = 0;
  for (const [i, block] of blocks.entries()) {
    if (block.start >= block.end || block.end > text.length) yield `article.blocks.${i}: ${block.start}-${block.end} is not a range of the text`;
    if (block.start < last) yield `article.blocks.${i}: overlaps the block before it`;
    if (block.credit && (block.credit.start < block.start || block.credit.end > block.end)) yield `article.blocks.${i}.credit: outside its block`;
    if (block.repeats !== undefined && (block.repeats === i || !blocks[block.repeats])) yield `article.blocks.${i}.repeats: no other block ${block.repeats}`;
    last = Math.max(last, block.end);
  }
}

function* referenceViolations({ article, speakers, statements }: PageRecord): Generator<string> {
  const speakerIds = new Set(speakers.map((s) => s.id));
  const statementIds = new Set(statements.map((s) => s.id));
  if (speakerIds.size !== speakers.length) yield 'speakers: two share an id';
  if (statementIds.size !== statements.length) yield 'statements: two share an id';
  for (const [i, s] of statements.entries()) {
    const named = [s.speaker, ...s.via, s.addressee?.speaker, typeof s.commitment?.who === 'string' ? s.commitment.who : undefined];
    for (const id of named) if (id != null && !speakerIds.has(id)) yield `statements.${i}: no speaker ${id}`;
    if (s.within !== undefined && (!statementIds.has(s.within) || s.within === s.id)) yield `statements.${i}.within: no other statement ${s.within}`;
    const block = article.blocks[s.block];
    if (!block) yield `statements.${i}.block: no block ${s.block}`;
    else if (!s.content.some((c) => c.start >= block.start && c.start < block.end)) yield `statements.${i}: no content in its block`;
  }
}
