import type { Article } from '../../record/index.js';
import { type Claim, type Facts, metaOf } from './facts.js';
import { isArticle } from './linked-data.js';

type Access = NonNullable<Article['access']>;

/** Values of `article:content_tier` (Facebook's subscription markup) and of `isAccessibleForFree` (schema.org), in our words. */
const TIERS: Readonly<Record<string, Access>> = { locked: 'paid', metered: 'metered', free: 'free' };
const FREE: Readonly<Record<string, Access>> = { true: 'free', false: 'paid' };

/** What a page says of who may read it; the text of a page that is not free may be a part. */
export function accessClaims(facts: Facts): (Claim & { readonly value: Access })[] {
  const linked = facts.things.filter((t) => isArticle(t) && t.isAccessibleForFree !== undefined).map((t) => String(t.isAccessibleForFree).toLowerCase());
  const tier = metaOf(facts, 'article:content_tier')?.toLowerCase();
  return [
    ...linked.flatMap((said) => (FREE[said] ? [{ value: FREE[said], said, from: 'JSON-LD isAccessibleForFree' }] : [])),
    ...(tier && TIERS[tier] ? [{ value: TIERS[tier], said: tier, from: 'meta article:content_tier' }] : []),
  ];
}
