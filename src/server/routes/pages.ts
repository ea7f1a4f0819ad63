import type { Context } from 'hono';
import type { PageSource } from '../../page/index.js';
import { RequestProblem } from '../problem.js';
import { type GivenPage, given } from '../schemas/given.js';

/** A page as the reader takes it; one that is only an address has to be fetched first. */
export async function pageOf(page: GivenPage, name = 'the page'): Promise<PageSource> {
  const { text, html, ...known } = page;
  if (text !== undefined && html !== undefined) throw new RequestProblem('usage', `${name} has both text and html`, 'give one of them');
  const content = html ?? text;
  if (content === undefined) throw new RequestProblem('usage', `${name} has neither text, html nor url`, 'give one of them');
  return { ...given(known), content, format: html === undefined ? 'text' : 'html' } as PageSource;
}

/** The page in a body that is no JSON: bytes of HTML or text, or the first file of a form. */
export async function pageInBody(c: Context): Promise<PageSource> {
  const type = (c.req.header('content-type') ?? '').split(';')[0]!.trim().toLowerCase();
  const { url, published, title } = c.req.query();
  const known = given({ url, published, title });
  if (type === 'multipart/form-data') return { ...known, ...(await fileIn(c)) };
  if (type === 'text/html' || type === 'application/xhtml+xml') return { ...known, content: await bytesOf(c), format: 'html' };
  if (type === 'text/plain') return { ...known, content: await bytesOf(c), format: 'text' };
  if (type === 'application/pdf') return { ...known, content: await bytesOf(c) };
  throw new RequestProblem(
    'unknown-media-type',
    type ? `a body of ${type.slice(0, 100)} is not taken` : 'the request does not say what its body is',
    'send application/json, text/html, text/plain, application/pdf, or a form with a file',
  );
}

const bytesOf = async (c: Context): Promise<Uint8Array> => new Uint8Array(await c.req.arrayBuffer());

async function fileIn(c: Context): Promise<Pick<PageSource, 'content'>> {
  const form = await c.req.parseBody().catch(() => undefined);
  const file = Object.values(form ?? {}).find((field) => field instanceof File);
  if (!file) throw new RequestProblem('usage', 'the form has no file in it', 'send the page as a file of the form: curl -F file=@page.html');
  return { content: new Uint8Array(await file.arrayBuffer()) };
}
