import type { Article, Block, PageRecord, Statement } from '../record/index.js';
import { oneLine } from './printable.js';

/** Where an article goes on: "goes on at https://…". */
export const goesOn = ({ next }: Article): string | undefined => (next ? `goes on at ${oneLine(next)}` : undefined);

/** The time of a live blog's entry, as it is read: "2026-06-03 10:15 +02:00". */
export const entryTime = (published: string): string =>
  oneLine(
    published
      .replace('T', ' ')
      .replace(/:00(?=[Z+-]|$)/, '')
      .replace(/(Z|[+-]\d\d:\d\d)$/, ' $1'),
  );

type Post = NonNullable<Block['post']>;

/** Who posted an embedded post, and when. */
export const posterOf = ({ author, handle, posted }: Post): string => oneLine([`${author.text} (${handle.text})`, posted?.text].filter(Boolean).join(', '));

/** Who posted an embedded post, when, and where it stands. */
const postedBy = (post: Post): string => [posterOf(post), ...(post.url ? [oneLine(post.url)] : [])].join(', ');

/** In what a statement stands: the dated entry of a live blog, somebody's post. */
export function settingOf({ article }: PageRecord, { content }: Statement): { readonly label: string; readonly text: string }[] {
  const at = content[0]?.start ?? 0;
  const entry = article.sections?.find((s) => at >= s.start && at < s.end);
  const post = article.blocks.find((b) => b.post && at >= b.start && at < b.end)?.post;
  return [...(entry ? [{ label: 'entry of', text: entryTime(entry.published) }] : []), ...(post ? [{ label: 'posted by', text: postedBy(post) }] : [])];
}
