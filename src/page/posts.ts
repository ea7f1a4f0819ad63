import type { Range } from '../record/index.js';
import type { Label, Line } from './labels/line.js';
import type { Element, Tree } from './tree.js';

/** Who posted an embedded post, as the line beneath it says. Ranges count in that line's text. */
export interface Post {
  /** Index of the line that says it. */
  readonly line: number;
  readonly author: Range;
  readonly handle: Range;
  readonly posted?: Range;
  /** The post's own address, as the page links it. */
  readonly url?: string;
}

/** "— Ada Example (@ada) June 3, 2026", "A post shared by Ada Example (@ada)", "Ada Example @ada · 3 Jun". */
const SIGNATURES = [
  /^[—–-]\s*(?<author>[^(]{2,80}?)\s*\((?<handle>@[\w.@-]{1,60})\)\s*(?<posted>\S.{3,40})?$/du,
  /^(?:a (?:post|photo|video|reel) (?:shared|posted) by|ein beitrag geteilt von|une publication partagée par)\s+(?<author>[^(]{2,80}?)\s*\((?<handle>@[\w.@-]{1,60})\)(?:\s+(?:on|am|le)\s+(?<posted>\S.{3,40}))?$/diu,
  /^(?<author>[^@(]{2,60}?)\s+(?<handle>@[\w.-]{1,60})\s*[·•|]\s*(?<posted>\S.{1,40})$/du,
];

/** Addresses of posts on the networks that pages embed. */
const POST_ADDRESS = /^https?:\/\/[^/]+\/(?:[^?#]*\/)?(?:(?:status(?:es)?|posts?|p|reel|video|permalink)\/[^/]|permalink\.php)/i;

/** For each line that belongs to an embedded post which names its author: that post. */
export function postsIn({ elements }: Tree, lines: readonly Line[], labels: readonly Label[]): (Post | undefined)[] {
  const posts: (Post | undefined)[] = lines.map(() => undefined);
  let first = 0;
  for (const [i, line] of lines.entries()) {
    if (labels[i]?.kind !== 'embed') {
      first = i + 1;
      continue;
    }
    const said = SIGNATURES.map((form) => form.exec(line.text)?.indices?.groups).find(Boolean);
    if (!said?.author || !said.handle) continue;
    const url = addressIn(elements, lines.slice(first, i + 1));
    const post = { line: i, author: range(said.author), handle: range(said.handle), ...(said.posted && { posted: range(said.posted) }), ...(url && { url }) };
    posts.fill(post, first, i + 1);
    first = i + 1;
  }
  return posts;
}

const range = ([start, end]: [number, number]): Range => ({ start, end });

/** How many elements behind a post's first one its link is looked for. */
const REACH = 60;

function addressIn(elements: readonly Element[], lines: readonly Line[]): string | undefined {
  const from = lines[0]?.element ?? 0;
  const to = Math.min(from + REACH, (lines.at(-1)?.element ?? 0) + REACH, elements.length);
  const links = elements.slice(from, to).flatMap(({ name, attributes }) => (name === 'a' && attributes.href ? [attributes.href] : []));
  return links.find((href) => POST_ADDRESS.test(href));
}
