import type { Context } from 'hono';
import type { PageSource } from '../../page/index.js';
import { RequestProblem } from '../problem.js';
import { type GivenPage, given } from '../schemas/given.js';
import type { Work } from '../work.js';

/** A page as the reader takes it; one that is only an address is fetched. */
export async function pageOf({ text, html, ...rest }: GivenPage, work: Work): Promise<PageSource> {
  const known = given(rest);
  if (text !== undefined && html !== undefined) throw new RequestProblem('usage', 'the page has both text and html', 'give one of them');
  if (html !== undefined) return { ...known, content: html, format: 'html' };
  if (text !== undefined) return { ...known, content: text, format: 'text' };
  if (known.url === undefined) throw new RequestProblem('usage', 'the page has neither text, html nor url', 'give one of them');
  return { ...known, ...(await work.fetch(known.url)) };
}

/** The page in a request: JSON, the bytes of the page, or the first file of a form. */
export async function pageInRequest(c: Context, work: Work): Promise<PageSource> {
  const type = (c.req.header('content-type') ?? '').split(';')[0]!.trim().toLowerCase();
  if (/^application\/(?:[\w.+-]+\+)?json$/.test(type)) return pageOf(c.req.valid('json' as never) as GivenPage, work);
  const { url, published, title } = c.req.query();
  const known = given({ url, published, title });
  if (type === 'multipart/form-data') return { ...known, ...(await fileIn(c)) };
  const format = FORMATS[type];
  if (format) return { ...known, ...format, content: new Uint8Array(await c.req.arrayBuffer()) };
  throw new RequestProblem(
    'unknown-media-type',
    type ? `a body of ${type.slice(0, 100)} is not taken` : 'the request does not say what its body is',
    'send application/json, text/html, text/plain, application/pdf, or a form with a file',
  );
}

const FORMATS: { readonly [mediaType: string]: Pick<PageSource, 'format'> } = {
  'text/html': { format: 'html' },
  'application/xhtml+xml': { format: 'html' },
  'text/plain': { format: 'text' },
  'application/pdf': {},
};

async function fileIn(c: Context): Promise<Pick<PageSource, 'content'>> {
  const form = await c.req.parseBody().catch(() => undefined);
  const file = Object.values(form ?? {}).find((field) => field instanceof File);
  if (!file) throw new RequestProblem('usage', 'the form has no file in it', 'send the page as a file of the form: curl -F file=@page.html');
  return { content: new Uint8Array(await file.arrayBuffer()) };
}
