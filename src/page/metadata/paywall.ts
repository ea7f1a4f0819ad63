import { type Claim, type Facts, metaOf } from './facts.js';
import { isArticle } from './linked-data.js';

/** Values of `article:content_tier` (Facebook's subscription markup) and of `isAccessibleForFree` (schema.org), in our words. */
const TIERS: Readonly<Record<string, string>> = { locked: 'paid', metered: 'metered', free: 'free' };
const FREE: Readonly<Record<string, string>> = { true: 'free', false: 'paid' };

/** What a page says of who may read it: `free`, `metered` or `paid`; the text of a page that is not free may be a part. */
export function paywallClaims(facts: Facts): Claim[] {
  const linked = facts.things.filter((t) => isArticle(t) && t.isAccessibleForFree !== undefined).map((t) => String(t.isAccessibleForFree).toLowerCase());
  const tier = metaOf(facts, 'article:content_tier')?.toLowerCase();
  return [
    ...linked.flatMap((said) => (FREE[said] ? [{ value: FREE[said], from: 'JSON-LD isAccessibleForFree' }] : [])),
    ...(tier && TIERS[tier] ? [{ value: TIERS[tier], from: 'meta article:content_tier' }] : []),
  ];
}
