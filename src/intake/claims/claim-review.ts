import { OnrecordError } from '../../record/index.js';

/** A claim that somebody checked, as schema.org's ClaimReview tells it (https://schema.org/ClaimReview). */
export interface ClaimReview {
  /** What was claimed: `claimReviewed`. */
  readonly claim: string;
  /** Who claimed it: `itemReviewed.author`, or `itemReviewed.itemReviewed.author` of older markup. */
  readonly claimant?: Named;
  /** When it was claimed: `itemReviewed.datePublished`, as it is written. */
  readonly claimed?: string;
  /** Who checked it: `author`. */
  readonly reviewer?: Named;
  /** The finding in words, else as a number of a scale: `reviewRating`. */
  readonly rating?: string;
  readonly url?: string;
  readonly title?: string;
  readonly published?: string;
  readonly language?: string;
}

export interface Named {
  readonly name: string;
  readonly kind: 'person' | 'organisation' | 'group';
  readonly role?: string;
}

type Fields = Readonly<Record<string, unknown>>;

/** How deep reviews are looked for: array, graph, feed, feed item, and some around. */
const DEEPEST = 8;

const fieldsOf = (value: unknown): Fields | undefined => (typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined);

/** The first of a list, or the thing itself: schema.org lets every property have several values. */
const firstOf = (value: unknown): unknown => (Array.isArray(value) ? (value as unknown[])[0] : value);

const textOf = (value: unknown): string | undefined => {
  const first = firstOf(value);
  // JSON-LD may write a text as {"@value": ...}
  const plain = fieldsOf(first)?.['@value'] ?? first;
  const text = typeof plain === 'string' || typeof plain === 'number' ? String(plain).replace(/\s+/gu, ' ').trim() : '';
  return text === '' ? undefined : text;
};

const isA = (fields: Fields, type: string): boolean =>
  [fields['@type']].flat().some((t) => typeof t === 'string' && t.replace(/^(?:https?:\/\/schema\.org\/|schema:)/, '') === type);

/** All reviews of a JSON-LD document, in its order: one, a list, an `@graph`, or the entries of a `DataFeed`. */
export function reviewsIn(document: unknown): Fields[] {
  const out: Fields[] = [];
  const look = (value: unknown, depth: number): void => {
    if (depth > DEEPEST || typeof value !== 'object' || value === null) return;
    const fields = fieldsOf(value);
    if (fields && isA(fields, 'ClaimReview')) out.push(fields);
    else for (const part of Object.values(value)) look(part, depth + 1);
  };
  look(document, 0);
  return out;
}

/**
 * Reads one review.
 *
 * @param name of the place it stands in, for messages
 * @throws OnrecordError `unreadable-input` where it says no claim
 */
export function readReview(fields: Fields, name: string): ClaimReview {
  const item = fieldsOf(firstOf(fields.itemReviewed)) ?? {};
  const claim = textOf(fields.claimReviewed) ?? textOf(item.text);
  if (claim === undefined)
    throw new OnrecordError('unreadable-input', `${name} is a ClaimReview without claimReviewed`, 'its text is what is searched and compared: write it');
  const told = {
    claimant: namedIn(item.author) ?? namedIn(fieldsOf(firstOf(item.itemReviewed))?.author),
    claimed: textOf(item.datePublished) ?? textOf(item.dateCreated),
    reviewer: namedIn(fields.author),
    rating: ratingIn(fieldsOf(firstOf(fields.reviewRating))),
    url: textOf(fields.url) ?? textOf(fields['@id']),
    title: textOf(fields.headline) ?? textOf(fields.name),
    published: textOf(fields.datePublished),
    language: textOf(fields.inLanguage),
  };
  return { claim, ...(Object.fromEntries(Object.entries(told).filter(([, v]) => v !== undefined)) as Omit<ClaimReview, 'claim'>) };
}

function namedIn(value: unknown): Named | undefined {
  const first = firstOf(value);
  const fields = fieldsOf(first);
  const name = textOf(fields ? fields.name : first);
  if (name === undefined) return undefined;
  const kind =
    fields && isA(fields, 'Person') ? 'person' : fields && ['Organization', 'NewsMediaOrganization'].some((t) => isA(fields, t)) ? 'organisation' : 'group';
  const role = fields && textOf(fields.jobTitle);
  return { name, kind, ...(role ? { role } : {}) };
}

/** "False"; where only a number is given, with the end of its scale: "1 of 5". */
function ratingIn(rating: Fields | undefined): string | undefined {
  if (!rating) return undefined;
  const [value, best] = [textOf(rating.ratingValue), textOf(rating.bestRating)];
  return textOf(rating.alternateName) ?? (value && best ? `${value} of ${best}` : value);
}
