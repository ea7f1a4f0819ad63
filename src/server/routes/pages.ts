import type { Context } from 'hono';
import type { AttributeOptions } from '../../attribution/index.js';
import type { PageSource } from '../../page/index.js';
import { RequestProblem } from '../problem.js';
import { type GivenPage, given, type ReadAsked } from '../schemas/given.js';
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

/** What the engine is asked to read. */
export interface Asked {
  readonly page: PageSource;
  readonly options: AttributeOptions;
}

/** A page with how much of it is wanted. */
export const askedOf = async ({ recall, ...page }: ReadAsked, work: Work): Promise<Asked> => ({ page: await pageOf(page, work), options: given({ recall }) });

/** What a request asks to be read: JSON, the bytes of the page, or the first file of a form; what the body does not say, the address may. */
export async function askedInRequest(c: Context, work: Work): Promise<Asked> {
  const { recall, ...known } = given(c.req.valid('query' as never) as Pick<ReadAsked, 'url' | 'title' | 'published' | 'recall'>);
  const type = (c.req.header('content-type') ?? '').split(';')[0]!.trim().toLowerCase();
  if (/^application\/(?:[\w.+-]+\+)?json$/.test(type)) return askedOf({ recall, ...(c.req.valid('json' as never) as ReadAsked) }, work);
  return { page: await pageInBody(c, type, known), options: given({ recall }) };
}

async function pageInBody(c: Context, type: string, { url, title, published }: Pick<PageSource, 'url' | 'title' | 'published'>): Promise<PageSource> {
  const known = given({ url, title, published });
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
