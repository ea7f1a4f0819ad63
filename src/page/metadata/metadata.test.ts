import { describe, expect, it } from 'vitest';
import { readPage } from '../index.js';
import { namesIn } from './byline.js';
import { isoDate } from './dates.js';
import { decodeEntities, linkedData } from './linked-data.js';
import { withoutSite } from './title.js';

describe('isoDate', () => {
  it.each([
    ['2024-05-03', '2024-05-03'],
    ['2024-05-03T10:15:00.250+02:00', '2024-05-03T10:15:00+02:00'],
    ['2024-05-03 10:15:00 +0200', '2024-05-03T10:15:00+02:00'],
    ['2024-05-03T10:15Z', '2024-05-03T10:15:00Z'],
    ['20240503T101500Z', '2024-05-03T10:15:00Z'],
    ['Fri, 03 May 2024 10:15:00 GMT', '2024-05-03T10:15:00Z'],
    ['May 3, 2024', '2024-05-03'],
    ['Updated 3rd May 2024', '2024-05-03'],
    ['3. Mai 2024', '2024-05-03'],
    ['3 de mayo de 2024', '2024-05-03'],
    ['03.05.2024, 10:15 Uhr', '2024-05-03'],
    ['2024-13-03', undefined],
    ['yesterday', undefined],
    ['', undefined],
  ])('%s', (text, iso) => expect(isoDate(text)).toBe(iso));
});

describe('namesIn', () => {
  it.each([
    ['By Ada Example', ['Ada Example']],
    ['By Ada Example and Bo Sample, Staff Writers', ['Ada Example', 'Bo Sample']],
    ['Von Ada Example', ['Ada Example']],
    ['Ada Example, Senior Bridges Correspondent', ['Ada Example']],
    ['Ada Example; Bo Sample | Cleo Invent', ['Ada Example', 'Bo Sample', 'Cleo Invent']],
    ['Associated Press', ['Associated Press']],
    ['3 min read', ['3 min read']],
    ['https://post.example/ada', []],
    ['', []],
  ])('%s', (line, names) => expect(namesIn(line)).toEqual(names));
});

describe('withoutSite', () => {
  it.each([
    ['Bridge to close | The Samplebridge Post', 'The Samplebridge Post', 'Bridge to close'],
    ['Bridge to close - samplebridgepost.com', 'Samplebridge Post', 'Bridge to close'],
    ['Samplebridge Post: Bridge to close', 'Samplebridge Post', 'Samplebridge Post: Bridge to close'],
    ['Bridge to close for a year | Town | News', undefined, 'Bridge to close for a year'],
    ['Bridge - and ferry - to close', 'Samplebridge Post', 'Bridge - and ferry - to close'],
  ])('%s', (title, site, bare) => expect(withoutSite(title, site)).toBe(bare));
});

describe('structured data is read as data', () => {
  it.each([
    ['a graph', '{"@graph":[{"@type":"Person"},{"@type":["NewsArticle","Thing"],"headline":"A"}]}', ['A']],
    ['a list', '[{"@type":"BlogPosting","headline":"B"}]', ['B']],
    ['line breaks inside strings', '{"@type":"NewsArticle","headline":"C\nD",}', ['C D']],
    ['comment wrappers', '//<![CDATA[\n{"@type":"Article","headline":"E"}\n//]]>', ['E']],
    ['the page around its article', '{"@type":"WebPage","mainEntity":{"@type":"NewsArticle","headline":"F"}}', ['F', undefined]],
    ['no JSON', 'alert(1)', []],
  ])('%s', (_, script, headlines) => expect(linkedData(script).map((t) => t.headline)).toEqual(headlines));

  it('decodes entities that publishers leave in it', () =>
    expect(decodeEntities('Bridge &amp; ferry&#8217;s &quot;end&quot; &nope;')).toBe('Bridge & ferry’s "end" &nope;'));
});

const page = (head: string, body = ''): string =>
  `<html><head>${head}</head><body>${body}<p>The bridge over the Sample will close in June, the council said on Monday in a letter.</p></body></html>`;

describe('votes', () => {
  it.each([
    [
      'the place with most support',
      page('<title>Bridge shut: news</title><meta property="og:title" content="Bridge to close">', '<h1>Bridge to close</h1>'),
      'Bridge to close',
    ],
    [
      'the headline and not the h1 of the trail',
      page(
        '<meta property="og:title" content="Ferry captain to stay">',
        '<nav><ol><li>Home</li><li><h1>Ferries: who is the captain and why will he stay?</h1></li></ol></nav><h2>Ferry captain to stay</h2>',
      ),
      'Ferry captain to stay',
    ],
    [
      'without the kicker that stands in the heading',
      page('', '<h1><span class="overline">Ferries</span> <span class="head">Captain to stay, says council</span></h1>'),
      'Captain to stay, says council',
    ],
    [
      'without a nameless kicker where another place has it so',
      page(
        '<meta property="og:title" content="Captain to stay, says council">',
        '<h1><b class="c1">Ferries</b><b class="c2">Captain to stay, says council</b></h1>',
      ),
      'Captain to stay, says council',
    ],
    [
      'entities written twice over',
      page('<script type="application/ld+json">{"@type":"NewsArticle","headline":"F&amp;auml;hre schlie&szlig;t im Juni"}</script>'),
      'Fähre schließt im Juni',
    ],
    [
      'the title element alone, without the site',
      page('<title>Bridge to close in June - Post</title><meta property="og:site_name" content="Post">'),
      'Bridge to close in June',
    ],
  ])('title: %s', (_, content, title) => expect(readPage({ content }).title).toBe(title));

  it.each([
    [
      'people before the paper',
      page(
        '<meta name="author" content="Ada Example"><script type="application/ld+json">{"@type":"NewsArticle","author":{"@type":"Organization","name":"Samplebridge Post"}}</script>',
      ),
      ['Ada Example'],
    ],
    ['the agency where nobody is named', page('<meta name="author" content="Reuters">'), ['Reuters']],
    ['an address is no name', page('<meta property="article:author" content="https://facebook.example/ada">'), []],
    [
      'a person by given and family name',
      page('<script type="application/ld+json">{"@type":"NewsArticle","author":[{"@type":"Person","familyName":"Example","givenName":"Ada"}]}</script>'),
      ['Ada Example'],
    ],
    [
      'a person by reference',
      page(
        '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","author":{"@id":"#a"}},{"@type":"Person","@id":"#a","name":"Ada Example"}]}</script>',
      ),
      ['Ada Example'],
    ],
    [
      'the visible person before the paper in the structured data',
      page(
        '<meta property="og:site_name" content="Samplebridge Post"><script type="application/ld+json">{"@type":"NewsArticle","author":{"@type":"Organization","name":"Samplebridge Post"}}</script>',
        '<h1>Bridge to close</h1><p>3 May 2024 • Ada Example • 3 min read</p>',
      ),
      ['Ada Example'],
    ],
    [
      'the agency before the paper',
      page('<meta property="og:site_name" content="Post"><meta name="author" content="Post"><meta name="parsely-author" content="dpa">'),
      ['dpa'],
    ],
    [
      'co-authors whom only the visible line has',
      page('<meta name="author" content="Ada Example">', '<h1>Bridge to close</h1><div class="byline">By Ada Example and Bo Sample</div>'),
      ['Ada Example', 'Bo Sample'],
    ],
    [
      'not the writers of other articles further on',
      page(
        '<meta name="author" content="Ada Example">',
        `<h1>Bridge to close</h1><p>${'It rains. </p><p>'.repeat(20)}</p><div class="byline">By Ada Example</div><div class="byline">By Bo Sample</div>`,
      ),
      ['Ada Example'],
    ],
    ['not the photographer', page('', '<h1>Bridge to close</h1><p>Photo by Bo Sample</p><p>By Ada Example</p>'), ['Ada Example']],
    ['a bold name above the text', page('', '<h1>Bridge to close</h1><p><b>Nokukhanya Invent/Bo Sample</b></p>'), ['Nokukhanya Invent', 'Bo Sample']],
    ['the visible line', page('', '<h1>Bridge to close</h1><p>By Ada Example</p>'), ['Ada Example']],
    ['a date stuck to the name', page('', '<h1>Bridge to close</h1><p>by <a>Ada Example</a><time>November 20, 2007</time></p>'), ['Ada Example']],
  ])('byline: %s', (_, content, byline) => expect(readPage({ content }).byline).toEqual(byline));

  it.each([
    ['meta', page('<meta property="article:published_time" content="2024-05-03T10:00:00Z">'), '2024-05-03T10:00:00Z'],
    [
      'the finer of two that agree',
      page('<meta name="date" content="2024-05-03">', '<time datetime="2024-05-03T10:00:00+02:00" class="published">today</time>'),
      '2024-05-03T10:00:00+02:00',
    ],
    ['the address', page('<link rel="canonical" href="https://post.example/2024/05/03/bridge">'), '2024-05-03'],
    ['nothing', page(''), undefined],
  ])('published: %s', (_, content, published) => expect(readPage({ content }).published).toBe(published));

  it('language: declared, else by words; a long text in another one is believed against a template', () => {
    const long = `<p>${'The council of the town said that it had been asked to close the bridge by the ministry. '.repeat(8)}</p>`;
    expect(readPage({ content: page('', long).replace('<html>', '<html lang="de">') }).language).toBe('en');
    expect(readPage({ content: page('').replace('<html>', '<html lang="de-AT">') }).language).toBe('de-AT');
    expect(readPage({ content: page('') }).language).toBe('en');
    expect(readPage({ content: 'Die Brücke schließt im Juni, sagte der Rat am Montag.' }).language).toBe('und');
    expect(
      readPage({ content: 'Die Brücke schließt im Juni, sagte der Rat am Montag in der Sitzung, und das ist das letzte Wort in dieser Sache.' }).language,
    ).toBe('de');
  });
});
