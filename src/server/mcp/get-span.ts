import { z } from 'zod';
import { RequestProblem } from '../problem.js';
import { inWords, quoted, tool, UNTRUSTED } from './tool.js';

/** Longest range that is given, and most of what stands around it, in UTF-16 code units. */
const LONGEST = 20_000;
const MOST_AROUND = 5_000;

/** What stands there? */
export const getSpanTool = tool({
  name: 'get_span',
  title: 'Get the text of a page by its offsets',
  description:
    'Gives the characters of an archived page between two offsets (UTF-16 code units), with what stands before and after them. Use it to see what a quotation was cut out of.',
  input: z.strictObject({
    article: z.string().min(1).max(1000).meta({ description: 'id of the page in the archive' }),
    start: z.int().nonnegative(),
    end: z.int().nonnegative(),
    context: z.int().min(0).max(MOST_AROUND).default(200).meta({ description: 'characters before and after' }),
    version: z.int().min(1).optional(),
  }),
  output: z.strictObject({
    article: z.string(),
    title: z.string().optional(),
    url: z.string().optional(),
    published: z.string().optional(),
    start: z.int(),
    end: z.int(),
    text: z.string(),
    before: z.string(),
    after: z.string(),
    notice: z.literal(UNTRUSTED),
  }),
  answer: async ({ archive }, { article: id, start, end, context, version }) => {
    const article = await archive.article(id, version);
    if (!article)
      throw new RequestProblem('not-found', `the archive has no page ${id.slice(0, 200)}`, 'take the article of an answer of find_quote or positions');
    const { text, title, url, published } = article;
    if (start >= end || end > text.length)
      throw new RequestProblem(
        'usage',
        `${start} to ${end} is no range of this page, which has ${text.length} characters`,
        `give 0 ≤ start < end ≤ ${text.length}`,
      );
    if (end - start > LONGEST) throw new RequestProblem('usage', `the range has ${end - start} characters`, `give at most ${LONGEST} at a time`);
    const known = { ...(title ? { title } : {}), ...(url ? { url } : {}), ...(published ? { published } : {}) };
    const [before, after] = [text.slice(Math.max(0, start - context), start), text.slice(end, end + context)];
    const data = { article: id, ...known, start, end, text: text.slice(start, end), before, after, notice: UNTRUSTED };
    return { data, words: inWords([`before: ${quoted(before)}`, `text: ${quoted(data.text)}`, `after: ${quoted(after)}`]) };
  },
});
