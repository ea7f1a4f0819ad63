import { createHash } from 'node:crypto';
import { assertRecord, type Block, type PageRecord, type Span, type Speaker, type Statement, spanOf } from '../../record/index.js';
import type { ClaimReview, Named } from './claim-review.js';

const DATE = /^\d{4}-\d{2}-\d{2}/;

/** A text that grows by lines. */
class Lines {
  text = '';
  readonly blocks: Block[] = [];

  line(words: string): Span {
    const start = this.text === '' ? 0 : this.text.length + 1;
    this.text += this.text === '' ? words : `\n${words}`;
    return spanOf(this.text, { start, end: start + words.length });
  }

  /** A block from one line to another. */
  block(kind: Block['kind'], first: Span, last: Span): number {
    return this.blocks.push({ kind, start: first.start, end: last.end }) - 1;
  }
}

/**
 * A review as a record: its text is the review's own fields, a line each, and every span is one of them. The claim is a statement of whoever
 * made it, the finding one of whoever checked it; so both are searched and put into families like those of pages. What they do by it is not
 * read: `act` is null.
 */
export function claimRecord(review: ClaimReview): PageRecord {
  const { claim, claimant, claimed, reviewer, rating, title, url, published, language } = review;
  const lines = new Lines();
  if (title) {
    const line = lines.line(title);
    lines.block('title', line, line);
  }
  const speakers: Speaker[] = [];
  const statements: Statement[] = [];
  const say = (who: Named | undefined, words: string, when: string | undefined): void => {
    const source = who && lines.line(who.name);
    const content = lines.line(words);
    const date = when && DATE.exec(when)?.[0];
    const day = when && date ? lines.line(when) : undefined;
    const block = lines.block('body', source ?? content, day ?? content);
    const speaker = who && source ? speakerFor(speakers, who, source) : null;
    const times: Statement['times'] = day && date ? [{ span: day, from: date, to: date, of: 'saying' }] : [];
    statements.push({ ...BARE, id: `s${statements.length + 1}`, block, source: source ? [source] : [], content: [content], speaker, times });
  };
  say(claimant, claim, claimed);
  if (rating) say(reviewer, rating, undefined);
  const article = {
    id: createHash('sha256')
      .update(`${url ?? ''}\n${lines.text}`)
      .digest('hex')
      .slice(0, 16),
    ...(url ? { url } : {}),
    ...(title ? { title } : {}),
    byline: [],
    ...(published ? { published } : {}),
    ...(reviewer ? { site: reviewer.name } : {}),
    language: language ?? 'und',
    text: lines.text,
    blocks: lines.blocks,
  };
  return assertRecord({ onrecord: '1', offsets: 'utf16', article, speakers, statements, warnings: lacking(review) });
}

/** What every statement of a review has: nothing of it was read. */
const BARE = {
  cue: [],
  quotation: 'indirect',
  report: 'speech',
  via: [],
  act: null,
  negated: false,
  conditions: [],
  quantities: [],
  damage: [],
  confidence: 1,
} as const satisfies Partial<Statement> as unknown as Omit<Statement, 'id' | 'block' | 'source' | 'content' | 'speaker' | 'times'>;

function speakerFor(speakers: Speaker[], { name, kind, role }: Named, mention: Span): string {
  const at = speakers.findIndex((s) => s.name === name && s.kind === kind);
  if (at >= 0) {
    speakers[at] = { ...speakers[at]!, mentions: [...speakers[at]!.mentions, mention] };
    return speakers[at].id;
  }
  const id = `p${speakers.length + 1}`;
  speakers.push({ id, name, kind, ...(role ? { role } : {}), mentions: [mention] });
  return id;
}

const lacking = ({ claimant, reviewer, rating }: ClaimReview): string[] => [
  ...(claimant ? [] : ['the review does not say who made the claim (itemReviewed.author)']),
  ...(reviewer ? [] : ['the review does not say who checked it (author)']),
  ...(rating ? [] : ['the review gives no finding (reviewRating.alternateName)']),
];
