import { claimReviews } from './doors/claim-review.js';
import { type Door, known, type PageInput } from './doors/door.js';
import { feed } from './doors/feed.js';
import { jsonLines } from './doors/json-lines.js';
import { markdown } from './doors/markdown.js';
import { opened } from './doors/opened.js';
import { page } from './doors/page.js';
import { pdf } from './doors/pdf.js';
import { warc } from './doors/warc.js';
import { filesOf } from './quoted-text.js';
import type { Taken } from './taken.js';

export type { PageInput } from './doors/door.js';

/** The ways in, one a line; what no other takes is one page. */
const DOORS: readonly Door[] = [warc, feed, claimReviews, jsonLines, pdf, markdown, page];

/**
 * The pages of what was named: files, folders, addresses, feeds, WARC, ClaimReview, JSON Lines, `-`; what it is, is told by its content. One at a time,
 * as they are asked for; one that cannot be had or read comes as an error in its place, and the rest goes on.
 *
 * @param taken is told how much of it has been read
 */
export async function* pagesOf(inputs: readonly string[], taken?: Taken): AsyncIterable<PageInput> {
  await taken?.expect(inputs);
  for (const input of inputs) {
    try {
      for (const file of await filesOf(input)) yield* pagesIn(file, taken);
    } catch (error) {
      yield { input, error: known(error) };
    }
  }
}

async function* pagesIn(file: string, taken: Taken | undefined): AsyncIterable<PageInput> {
  try {
    const had = await opened(file, taken);
    yield* DOORS.find((d) => d.takes(had))!.pages(had);
  } catch (error) {
    yield { input: file, error: known(error) };
  }
}
