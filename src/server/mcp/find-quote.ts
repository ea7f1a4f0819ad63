import { z } from 'zod';
import type { Archive, SearchHit, StoredArticle } from '../../archive/index.js';
import { type CheckedQuotation, checkQuotes } from '../../compare/index.js';
import { CheckedQuotationSchema, MatchSchema } from '../schemas/answers.js';
import { inWords, quoted, sourceWords, tool, UNTRUSTED } from './tool.js';

/** Hits of the search that are looked at more closely. */
const LOOKED_AT = 30;
/** Words of the quotation that are searched for where it stands nowhere as it is. */
const WORDS = 12;

const found = z.strictObject({
  article: z.string(),
  statement: z.string().optional(),
  url: z.string().optional(),
  site: z.string().optional(),
  published: z.string().optional(),
  verdict: CheckedQuotationSchema.shape.verdict,
  severity: CheckedQuotationSchema.shape.severity,
  reason: z.string(),
  match: MatchSchema,
});
type Found = z.infer<typeof found>;

/** Who carried these words first? */
export const findQuoteTool = tool({
  name: 'find_quote',
  title: 'Find a quotation in the archive',
  description:
    'Looks for a quotation over all pages of the archive, word for word or changed, and gives every page that prints it, earliest first, with the verdict on its wording there. Nothing found ' +
    'means: not in this archive.',
  input: z.strictObject({
    quote: z.string().min(3).max(2000).meta({ description: 'the words, without quotation marks' }),
    limit: z.int().min(1).max(LOOKED_AT).default(10),
  }),
  output: z.strictObject({ found: z.array(found).meta({ description: 'earliest first' }), notice: z.literal(UNTRUSTED) }),
  answer: async ({ archive }, { quote, limit }) => {
    const places: Found[] = [];
    for (const { article, hit } of await candidates(archive, quote)) {
      const checked = checkedAgainst(article, quote);
      const match = checked?.matches[0];
      if (checked && match && checked.verdict !== 'not-found') places.push(placeOf(article, hit, checked, match));
    }
    const ordered = places.sort((a, b) => (a.published ?? '~').localeCompare(b.published ?? '~') || (a.article < b.article ? -1 : 1)).slice(0, limit);
    const lines = ordered.map(
      (p) =>
        `- ${p.published ?? 'no date'} ${quoted(p.site ?? p.url ?? p.article)} (article ${p.article}): ${p.verdict}, severity ${p.severity} (${p.reason}): ${quoted(sourceWords(p.match))}`,
    );
    const none = lines.length === 0 ? ['No page of this archive prints it; that it was never said does not follow.'] : [];
    return { data: { found: ordered, notice: UNTRUSTED }, words: inWords([...none, ...lines]) };
  },
});

/** Pages that may have it: those with the very words first, then those with its longer words. */
async function candidates(archive: Archive, quote: string): Promise<{ article: StoredArticle; hit: SearchHit }[]> {
  const words = quote.match(/[\p{L}\p{N}]+/gu) ?? [];
  const rare = [...new Set(words.filter((w) => w.length > 3))].sort((a, b) => b.length - a.length).slice(0, WORDS);
  const asked = [`"${words.join(' ')}"`, rare.map((w) => `"${w}"`).join(' OR ')].filter((q) => /\w|\p{L}/u.test(q));
  const hits = new Map<string, SearchHit>();
  for (const q of asked) for (const hit of await archive.search(q, { limit: LOOKED_AT })) if (!hits.has(hit.article)) hits.set(hit.article, hit);
  const out: { article: StoredArticle; hit: SearchHit }[] = [];
  for (const hit of [...hits.values()].slice(0, LOOKED_AT)) {
    const article = await archive.article(hit.article);
    if (article) out.push({ article, hit });
  }
  return out;
}

function checkedAgainst({ id, text }: StoredArticle, quote: string): CheckedQuotation | undefined {
  const draft = `“${quote}”`;
  return checkQuotes({ text: draft, quotations: [{ span: { start: 0, end: draft.length } }] }, [{ id, text }], { matches: 1 }).quotations[0];
}

function placeOf(
  { id, url, site, published }: StoredArticle,
  hit: SearchHit,
  { verdict, severity, reason }: CheckedQuotation,
  match: CheckedQuotation['matches'][number],
): Found {
  const inside = hit.spans.some((s) => match.spans.some((m) => s.start < m.end && m.start < s.end));
  return {
    article: id,
    ...(inside ? { statement: hit.statement } : {}),
    ...(url ? { url } : {}),
    ...(site ? { site } : {}),
    ...(published ? { published } : {}),
    verdict,
    severity,
    reason,
    match: match as Found['match'],
  };
}
