import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { serveFiles } from './file-server.js';

const STATIC = fileURLToPath(new URL('../../dist/static', import.meta.url));

/** The build without a server, served as plain files while the tests of a file run. */
export function staticSite(): { readonly at: (route: string) => string } {
  let site: Awaited<ReturnType<typeof serveFiles>>;
  beforeAll(async () => {
    site = await serveFiles(STATIC);
  });
  afterAll(() => site.close());
  return { at: (route) => `${site.origin}/${route === '' ? '' : `#${route}`}` };
}

/** The runs of text that a highlight paints. */
export const painted = (page: Page, name: string): Promise<string[]> =>
  page.evaluate((mark) => {
    const text = (r: AbstractRange): string => {
      const range = document.createRange();
      range.setStart(r.startContainer, r.startOffset);
      range.setEnd(r.endContainer, r.endOffset);
      return range.toString();
    };
    return [...(CSS.highlights.get(mark) ?? [])].map(text);
  }, name);
