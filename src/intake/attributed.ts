import type { Draft, Source } from '../compare/index.js';
import { readPage } from '../page/index.js';
import { LONGEST_ARTICLE, readWith } from '../read.js';
import { lengthOf, type PageRecord, type Span } from '../record/index.js';
import { packagedModel } from './model.js';
import type { QuotedText } from './quoted-text.js';
import { type Claimed, claimedQuotations, quotationsIn, speakersIn } from './voices.js';

/** The longest quotation that is checked, in UTF-16 code units: some 1,700 words; the work grows with the square of it. */
export const LONGEST_QUOTATION = 10_000;

/** A draft ready for `checkQuotes`, with the places that name the speakers, parallel to its quotations. */
export interface AttributedDraft extends Draft {
  readonly quotations: readonly Claimed[];
  /** What was not looked at, in words: speakers that were not read, quotations that are too long. */
  readonly warnings: readonly string[];
  /** Quotations that were left out. */
  readonly left: number;
}

/** The quotations of a draft, each with whoever the attribution engine finds that the draft gives it to. */
export async function attributedDraft(draft: QuotedText): Promise<AttributedDraft> {
  const { page } = draft;
  const plain = quotationsIn({ text: draft.text, blocks: page ? readPage(page).blocks : [] });
  if (!page || plain.length === 0) return bounded(draft, plain, []);
  const record = await recordOf(draft);
  if (record) return bounded(draft, claimedQuotations(record), []);
  return bounded(draft, plain, [`has more than ${LONGEST_ARTICLE} characters: its speakers were not read, and misattribution cannot be told`]);
}

function bounded({ text, published }: QuotedText, all: readonly Claimed[], warnings: readonly string[]): AttributedDraft {
  const quotations = all.filter(({ span }) => lengthOf(span) <= LONGEST_QUOTATION);
  const left = all.length - quotations.length;
  const said = left === 0 ? [] : [`has ${left} of more than ${LONGEST_QUOTATION} characters between quotation marks, not checked: is a mark missing?`];
  return { text, ...(published ? { published } : {}), quotations, warnings: [...warnings, ...said], left };
}

/** A source with its speakers: a transcript's own, a page's by its own record. */
export async function attributedSource(source: QuotedText): Promise<Source> {
  const known = sourceOfText(source);
  if (known.speakers) return known;
  const record = await recordOf(source);
  return record ? { ...known, speakers: speakersIn(record) } : known;
}

/** A source as it stands, with the speakers that it names itself. */
export const sourceOfText = ({ id, text, speakers, said }: QuotedText): Source => ({
  id,
  text,
  ...(speakers ? { speakers } : {}),
  ...(said ? { said } : {}),
});

/** The record of a text; undefined for one that is too long to be read or is no page. */
export async function recordOf({ text, page }: QuotedText): Promise<PageRecord | undefined> {
  return page && text.length <= LONGEST_ARTICLE ? readWith(await packagedModel(), page) : undefined;
}

/** Where a draft names the speakers of its quotations, in their order. */
export const mentionsOf = ({ quotations }: AttributedDraft): (Span | undefined)[] => quotations.map((q) => q.mention);
