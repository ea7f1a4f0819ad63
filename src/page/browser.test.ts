import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { decodePage } from './decode.js';
import { BLOCK_LEVEL, MUTE } from './markup.js';
import { segmentTree } from './segment.js';
import { parseTree } from './tree.js';
import { ZONES } from './zone.js';

// The oracle is parse5, which builds the tree that browsers build (WHATWG HTML, section 13.2.6).

const UNSEEN: ReadonlySet<string> = new Set([...MUTE, 'script', 'noscript']);

/** One line of a page: the blocks around it, its text, and how much of that is inside links. */
type Seen = readonly [blocks: string, text: string, linked: number];

/** The lines of a page as a browser's tree has them. */
function byBrowser(html: string): Seen[] {
  const lines: { group: number; blocks?: string; text: string; linked: number }[] = [];
  let group = 0;
  let isBroken = false;
  const boundary = (): void => {
    group++;
    isBroken = false;
  };
  const say = (text: string, blocks: string, isLinked: boolean): void => {
    if (lines.at(-1)?.group !== group) lines.push({ group, text: '', linked: 0 });
    const line = lines.at(-1)!;
    line.text += text;
    if (!/[^\s\0]/.test(text)) return;
    isBroken = false;
    line.blocks ??= blocks;
    if (isLinked) line.linked += plain(text).length;
  };
  const walk = (node: DefaultTreeAdapterTypes.Node, blocks: string, isLinked: boolean): void => {
    if ('value' in node) say(node.value, blocks, isLinked);
    const isBlock = BLOCK_LEVEL.has(node.nodeName);
    if (isBlock) boundary();
    if (node.nodeName === 'br' && isBroken) boundary();
    else if (node.nodeName === 'br') {
      say('\n', blocks, false);
      isBroken = true;
    }
    if ('childNodes' in node && !UNSEEN.has(node.nodeName))
      for (const child of node.childNodes) walk(child, isBlock ? `${blocks} ${node.nodeName}` : blocks, isLinked || node.nodeName === 'a');
    if (isBlock) boundary();
  };
  walk(parse(html, { scriptingEnabled: true }), '', false);
  return lines.map((l): Seen => [bare(l.blocks ?? ''), plain(l.text), l.linked]).filter(([, text]) => text !== '');
}

/** The lines of a page as the page reader cuts them. */
function byReader(html: string): Seen[] {
  const tree = parseTree(html);
  const { elements } = tree;
  const zones = new Int32Array(elements.length);
  for (let i = 1; i < elements.length; i++) {
    const { name, parent } = elements[i]!;
    const own = name !== 'script' && UNSEEN.has(name) ? ZONES.hidden : name === 'a' ? ZONES.link : 0;
    zones[i] = zones[parent]! | own;
  }
  const blocksAround = (i: number): string =>
    i <= 0 ? '' : `${blocksAround(elements[i]!.parent)}${BLOCK_LEVEL.has(elements[i]!.name) ? ` ${elements[i]!.name}` : ''}`;
  return segmentTree(tree, zones).map((s): Seen => [bare(blocksAround(s.element)), plain(s.text), s.linked]);
}

const plain = (text: string): string =>
  text
    .replace(/[\0\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
/** Elements that a browser adds by itself and that say nothing. */
const bare = (blocks: string): string => blocks.replace(/ (?:html|head|body|tbody)(?= |$)/g, '').trim();
const texts = (lines: readonly Seen[]): string[] => lines.map(([, text]) => text);

describe('broken markup is read as browsers read it', () => {
  it.each([
    ['paragraphs without an end', '<p>One<p>Two<div>Three</div>four'],
    ['an end of no paragraph', 'one</p>two'],
    ['a head without an end', '<head><title>a</title><meta name=x><p>One<p>Two'],
    ['text in the head', '<head><title>a</title>One<div>two</div>'],
    ['a body that ends early', '<body><section><main>a</body></html><p>b</section>c'],
    ['a second body', '<body>a<body class=x>b'],
    ['items without an end, in other elements', '<ul><li>a<li><div>b<li>c</div><li>d</ul>e<dl><dt>f<dd>g<dt>h</dl>'],
    ['the end of an item inside a list of its own', '<ul><li>a<ul></li><li>b</ul>c</ul>'],
    ['cells without a row', '<table><tbody><td>a<td>b<tr><td>c<tfoot><th>d</table>e'],
    ['a table that keeps its ends to itself', '<div><table><tr><td>a</div>b</td></tr></table>c</div>d'],
    ['headings that end each other', '<h1>a<h2>b</h3>c</h1>d'],
    ['a link that ends in a block', '<a href=x><div>one</a> two</div>three'],
    ['a link in a link', '<div><a href=x>one<a href=y>two</a>three</div>'],
    ['bold type across blocks', '<b><div>a</b>b</div>c'],
    ['a form in a form', '<form>a<form><p>b</form>c</form>d'],
    ['a drawing with a title', '<p>A lock (<svg><title>Lock</title><desc>closed</desc></svg>) is shut</p>'],
    ['a drawing without an end', '<div><svg><path d="M0"><p>seen</p></div>'],
    ['what only pages without scripts show', 'a<noscript></div><p>b</noscript>c'],
    ['a paragraph in what only pages without scripts show', '<p>a<noscript><p>b'],
    ['references without a semicolon, of no character, of none that is', 'a&ampb &notit; &copy2026 &#8217 &#x80; &#0; &#x110000; &nbsp &undefined; &'],
    ['NUL', 'a\0b<p\0>c</p>d'],
    ['a comment without an end', '<p>a</p><!-- b <p>c'],
    ['comments that end oddly', 'a<!-->b<!--->c<!--d--!>e<!--f--->g<!h>i<?j>k</ l>m'],
    ['attributes without marks', '<p class=a>b</p><p class="a>c</p><p class=">d</p>'],
    ['text that is raw', '<title>a<b>c</title><textarea><p>d</textarea><style><p>e</style><xmp><p>f</xmp><p>g'],
    ['less-than signs', 'a < b <3 c <<p>d</p> e</ f<>g'],
  ])('%s', (_, html) => expect(byReader(html)).toEqual(byBrowser(html)));

  const open = fc.constantFrom(...'p div section article h1 h2 ul li dl dt dd blockquote figure figcaption span b i a em strong button'.split(' '));
  const piece = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.constantFrom('Ada', ' said ', 'it was', ' late. ', 'x', '\n', ' & ', '&amp', '&#39;', '&eacute', '&#x2019', '\0', '<br>', '<br/>', '<hr>'),
    },
    { weight: 3, arbitrary: open.map((name) => `<${name}>`) },
    { weight: 3, arbitrary: open.map((name) => `</${name}>`) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        '<p',
        ' class="a',
        '>',
        '<!-- ',
        '-->',
        '<!>',
        '</>',
        '<',
        '<script>',
        '</script>',
        '<style>',
        '</style>',
        '<img src=x>',
        '<noscript>',
        '</noscript>',
      ),
    },
  );
  const broken = fc.array(piece, { maxLength: 40 }).map((parts) => `<!doctype html><body>${parts.join('')}`);

  it('says the same words in the same order, whatever is broken', () =>
    fc.assert(
      fc.property(broken, (html) => {
        expect(texts(byReader(html)).join('').replace(/\s/g, '')).toBe(texts(byBrowser(html)).join('').replace(/\s/g, ''));
      }),
      { numRuns: 1000, seed: 1 },
    ));
});

const shared = fileURLToPath(new URL('../../../shared/data/', import.meta.url));
const SETS = ['article-extraction', 'news-pages', 'wcxb-articles'];
const here = SETS.every((set) => existsSync(`${shared}${set}`));
if (!here) console.log('skipped: the page sets of ../shared/data are not here');

/** Every so many pages are read of each set: enough in a few seconds. */
const EVERY = 8;

describe.each(SETS)('real pages: %s', (set) => {
  it.skipIf(!here)(
    'are read line by line as browsers read them',
    () => {
      const ids = Object.keys(JSON.parse(readFileSync(`${shared}${set}/ground-truth.json`, 'utf8'))).filter((_, i) => i % EVERY === 0);
      for (const id of ids) {
        const html = decodePage({ content: new Uint8Array(gunzipSync(readFileSync(`${shared}${set}/html/${id}.html.gz`))) });
        expect(texts(byReader(html)), id).toEqual(texts(byBrowser(html)));
      }
    },
    120_000,
  );
});
