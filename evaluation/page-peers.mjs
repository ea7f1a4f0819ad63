// Other page readers on the same pages in the same run: Readability (Firefox's reader mode) and defuddle (Obsidian's clipper), both on linkedom.
import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';

/** Their text as a reader sees it: blocks apart. */
function textOf(html) {
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  for (const block of document.querySelectorAll('p,div,li,h1,h2,h3,h4,h5,h6,blockquote,td,th,figcaption,br')) block.append('\n');
  return document.body.textContent;
}

/** Each gives `{ text, title, authors, date }` of a page; one that throws has read nothing. */
export const PEERS = {
  'Readability + linkedom': async (html) => {
    const read = new Readability(parseHTML(html).document).parse();
    return { text: textOf(read?.content ?? ''), title: read?.title, author: read?.byline ?? '', date: read?.publishedTime };
  },
  'defuddle + linkedom': async (html, url) => {
    const read = await Defuddle(parseHTML(html).document, url);
    return { text: textOf(read.content), title: read.title, author: read.author ?? '', date: read.published };
  },
};
