import { OnrecordError } from '../../record/index.js';
import { claimRecord } from '../claims/claim-record.js';
import { readReview, reviewsIn } from '../claims/claim-review.js';
import { type Door, known, type PageInput } from './door.js';
import { whole } from './opened.js';

/** ClaimReview as JSON-LD: one review, a list, an `@graph`, a feed of them, or one a line. Each is a record of its own, not read but told. */
export const claimReviews: Door = {
  name: 'claimreview',
  takes: ({ head }) =>
    /^(?:\u00ef\u00bb\u00bf)?\s*[[{]/.test(head) && /"@type"\s*:\s*(?:\[\s*)?"(?:https?:\/\/schema\.org\/|schema:)?(?:ClaimReview|DataFeed)"/.test(head),
  pages: async function* ({ input, bytes }) {
    const text = new TextDecoder().decode(await whole(bytes, input));
    const reviews = documentsIn(text, input).flatMap(reviewsIn);
    if (reviews.length === 0)
      throw new OnrecordError('unreadable-input', `${input} has no ClaimReview in it`, 'JSON-LD with objects of "@type": "ClaimReview" is read');
    for (const [i, fields] of reviews.entries()) yield inputOf(fields, reviews.length === 1 ? input : `${input}#${i + 1}`);
  },
};

function inputOf(fields: Readonly<Record<string, unknown>>, input: string): PageInput {
  try {
    return { input, record: claimRecord(readReview(fields, input)) };
  } catch (error) {
    return { input, error: known(error) };
  }
}

/** One document, or one a line. */
function documentsIn(text: string, input: string): unknown[] {
  try {
    return [JSON.parse(text)];
  } catch (cause) {
    const lines = text.split(/\r?\n/).filter((l) => l.trim() !== '');
    try {
      if (lines.length > 1) return lines.map((l): unknown => JSON.parse(l));
    } catch {
      // said of the whole
    }
    throw new OnrecordError('unreadable-input', `${input} is not JSON: ${(cause as Error).message}`, 'mend it there', { cause });
  }
}
