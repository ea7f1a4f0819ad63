import { diffStatements } from '../../compare/index.js';
import { newestFirst, type Variant } from '../../export/index.js';
import { isContentWord } from '../../language/index.js';
import type { Archive, SearchHit } from '../archive.js';

/** Share of a watched quotation that a statement must have to be a variant of it; as for families. */
const VARIANT = 0.5;
/** Statements looked at for one watched quotation, at most. */
const LOOKED_AT = 200;
/** Its words of content that are looked for, at most, the longest: a search takes no more, and a variant has half of all. */
const LOOKED_FOR = 32;

/** Where the archive prints these words or a variant of them, each with what differs; the newest first. */
export async function variantsOf(archive: Archive, watched: string): Promise<Variant[]> {
  const variants: Variant[] = [];
  for (const hit of await likely(archive, watched)) variants.push(...(await variantOf(archive, watched, hit)));
  return variants.sort(newestFirst);
}

/** Statements that have one of its words of content. */
async function likely(archive: Archive, watched: string): Promise<SearchHit[]> {
  const all = [...new Set(watched.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])].filter(isContentWord);
  const words = all.sort((a, b) => b.length - a.length).slice(0, LOOKED_FOR);
  return words.length === 0 ? [] : archive.search(words.map((w) => `"${w}"`).join(' OR '), { limit: LOOKED_AT });
}

async function variantOf(archive: Archive, watched: string, hit: SearchHit): Promise<Variant[]> {
  const { shared, edits } = diffStatements(hit.text, watched);
  if (shared < VARIANT) return [];
  const article = await archive.article(hit.article);
  const speaker = hit.speaker === null ? undefined : await nameOf(archive, hit.speaker);
  const { article: page, statement, text, published, site } = hit;
  return [
    {
      id: `${page}#${statement}`,
      text,
      changes: edits.filter((e) => !e.reported).map(({ kind, a, b }) => `${kind} ${[b && `“${b.text}”`, a && `“${a.text}”`].filter(Boolean).join(' to ')}`),
      ...(article?.url ? { url: article.url } : {}),
      ...(article?.title ? { title: article.title } : {}),
      ...(published ? { published } : {}),
      ...(site ? { site } : {}),
      ...(speaker ? { speaker } : {}),
    },
  ];
}

/** A speaker's name: from the list, for all that is known of one who is much heard is long. Undefined where it may be several people. */
async function nameOf(archive: Archive, id: string): Promise<string | undefined> {
  const [found] = await archive.speakers(id, { limit: 1 });
  return found?.id === id ? found.name : undefined;
}
