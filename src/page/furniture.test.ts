import { describe, expect, it } from 'vitest';
import type { BlockKind } from '../record/index.js';
import { explainPage } from './index.js';

/** The furniture of one invented page: its text, by what it is. */
interface Furniture {
  readonly listen: string;
  readonly app: string;
  readonly related: string;
  readonly captions: readonly string[];
  readonly ad: string;
  readonly newsletter: string;
  readonly bio: readonly string[];
  readonly footLinks: readonly string[];
  readonly share: string;
  readonly comments: readonly string[];
  readonly cookie: string;
  readonly footer: string;
}
interface Invented {
  readonly title: string;
  readonly author: string;
  readonly body: readonly string[];
  readonly furniture: Furniture;
}

const PAGES: readonly Invented[] = [
  {
    title: 'Bridge over the Sample to close for a year',
    author: 'Ada Example',
    body: [
      'The bridge over the Sample will close in June and will not open again before the spring of next year, the council of Samplebridge said on Monday.',
      '“Nobody wanted this,” mayor Cleo Invent said at a meeting in the town hall. “But nobody wants to fall into the river either.”',
      'Engineers found cracks in four of the nine arches last winter, and two of them have grown since, according to a report that the council published.',
      'Shopkeepers on the north bank have asked for a ferry. The council says that it has no money for one, and that it has written to the ministry.',
      '“We will lose the summer,” said Dorian Quill, who sells bread by the river. He expects half of his customers to stay away.',
      'The ministry did not answer questions on Monday. A spokeswoman said only that every letter is read.',
    ],
    furniture: {
      listen: 'Listen to this article 4 min',
      app: 'Click here to get the Samplebridge Post app',
      related: 'Ferry captain laughs at council while two boats sink in one week',
      captions: ['The old bridge in winter. (Bo Sample/Reuters)', 'Mayor Cleo Invent in the town hall. Photo: Bo Sample'],
      ad: 'ADVERTISEMENT',
      newsletter: 'Sign up for our morning newsletter and never miss a story',
      bio: ['Ada Example is a reporter who covers bridges and rivers for the Samplebridge Post.', 'Follow her on Twitter @adaexample'],
      footLinks: ['Related stories', 'Town to sell its only snow plough after a mild winter', 'School choir wins a prize that nobody has heard of'],
      share: 'Share this article on Facebook',
      comments: [
        '3 comments',
        'rivergirl: I have lived here for forty years and never saw anything like this.',
        'Old Tom: Build a tunnel, it is what I always said to my wife and to the council.',
      ],
      cookie: 'We use cookies to improve your experience on this website. Read our cookie policy or change your settings.',
      footer: '© 2031 The Samplebridge Post. All rights reserved.',
    },
  },
  {
    title: 'Quarry workers walk out after third rockfall',
    author: 'Milo Pretend',
    body: [
      'Some two hundred workers walked out of the Greyfell quarry on Thursday after the third rockfall in a month, their union said, and will stay away until the north wall is made safe.',
      'No one was hurt. “That was luck, and luck is no plan,” said Sabine Fable, who speaks for the union. She wants an inspection by the mining office.',
      'The owner, Greyfell Stone, denied that the wall was dangerous. It said that nets had been ordered and would be put up within two weeks.',
      'Greyfell has produced slate for two hundred years. The quarry is the largest employer in the valley, and every second family has somebody there.',
      'An inspector, Noor Model, said in a letter to the company in March that the wall “must not be worked before it is secured”.',
      'Talks are to go on this weekend. Both sides said that they expected an agreement, although neither would say what it might be.',
    ],
    furniture: {
      listen: 'NEW You can now listen to Greyfell Courier articles!',
      app: 'Download our app for breaking news alerts',
      related: 'READ MORE: Slate prices fall for the fifth month in a row',
      captions: ['Workers outside of the gate on Thursday. (AP Photo/Ines Mock)', 'The north wall, seen from the road. Picture: Ines Mock/Greyfell Courier'],
      ad: 'Article continues below advertisement',
      newsletter: 'Get the day’s top stories delivered to your inbox. Subscribe to our newsletter.',
      bio: [
        'Milo Pretend',
        'Milo Pretend is an award-winning journalist with more than ten years of experience covering industry.',
        'When he is not writing, he climbs.',
      ],
      footLinks: ['You may also like', 'Council bans bells on Sunday mornings after complaints', 'Why the valley has no railway, explained in five maps'],
      share: 'Share on X Share by email Copy link',
      comments: ['Comments', 'stonecutter77', 'They should have listened to the inspector in March, like the rest of us said.'],
      cookie: 'This site uses cookies. By continuing to browse the site you agree to our use of cookies and our privacy preferences.',
      footer: 'Copyright 2031 Greyfell Media Ltd. Registered in Greyfell.',
    },
  },
  {
    title: 'Hospital in Farwell drops plan to cut night shifts',
    author: 'Juno Madeup',
    body: [
      'The hospital in Farwell has dropped a plan to cut its night shifts from next month, a week after four hundred nurses signed a letter against it, the director said on Friday.',
      '“We have listened,” Rufus Sketch told reporters in the canteen. “The plan was written by people who sleep at night, and it showed.”',
      'Under the plan, one nurse would have looked after eighteen beds between midnight and six. Today it is one for eleven, and the law asks for one for twelve.',
      'The nurses’ council called it a victory. Its chair, Wanda Draft, said that she would believe it when she saw the roster.',
      'The hospital lost two million last year. How it means to save the money now, Mr Sketch did not say; he spoke of “conversations” with the insurers.',
      'A second plan, to close the small maternity ward, remains. It will be decided in autumn, after a hearing to which everybody may come.',
    ],
    furniture: {
      listen: 'Listen to this story',
      app: 'Get the Farwell Gazette app on the App Store and Google Play',
      related: 'Also read: Maternity ward to close, midwives say, whatever the director promises',
      captions: [
        'Nurses on their way to the night shift. (Otto Placeholder/AFP/Getty Images)',
        'Rufus Sketch in the canteen on Friday. Image: Otto Placeholder',
      ],
      ad: 'Sponsored content',
      newsletter: 'Enter your email to receive our newsletter every weekday',
      bio: ['Juno Madeup covers health for the Farwell Gazette.', 'She can be reached at juno@gazette.example'],
      footLinks: ['More from Farwell', 'New bus line will stop at the cemetery every hour', 'Swimming pool opens two weeks early, and nobody knows why'],
      share: 'Share Tweet Email Print',
      comments: ['Leave a comment', 'A nurse: I was there and this is not how it went, but I am glad.', 'Your email address will not be published.'],
      cookie: 'We and our partners use cookies and process personal data such as IP addresses. You can manage your preferences at any time.',
      footer: 'Contact us | Terms of use | Privacy policy | Advertise with us',
    },
  },
];

/** What each piece of furniture must be called; what is no part of the article at all may be left out instead. */
const KIND_OF: Readonly<Record<keyof Furniture, BlockKind>> = {
  listen: 'promo',
  app: 'promo',
  related: 'related',
  captions: 'caption',
  ad: 'other',
  newsletter: 'promo',
  bio: 'bio',
  footLinks: 'related',
  share: 'other',
  comments: 'other',
  cookie: 'other',
  footer: 'other',
};
const LEFT_OUT: ReadonlySet<keyof Furniture> = new Set(['listen', 'share', 'comments', 'cookie', 'footer', 'footLinks']);

const p = (text: string): string => `<p>${text}</p>`;

function clean({ title, author, body, furniture: f }: Invented): string {
  const [one, two, three, four, five, six] = body.map(p);
  const figure = (text: string | undefined): string => `<figure><img src="a.jpg"><figcaption>${text}</figcaption></figure>`;
  return `<!doctype html><html lang="en"><head><title>${title}</title><meta name="author" content="${author}"></head><body>
<div class="cookie-banner">${p(f.cookie)}</div><nav><ul><li><a href="/">Home</a></li><li><a href="/n">News</a></li></ul></nav>
<main><article><h1>${title}</h1><div class="byline">By ${author}</div><div class="audio-player">${f.listen}</div>${figure(f.captions[0])}
<div class="article-body">${one}${two}<div class="app-promo">${p(f.app)}</div>${three}<div class="ad-slot">${f.ad}</div>${four}
<p><a href="/r">${f.related}</a></p>${figure(f.captions[1])}${five}<div class="newsletter-signup">${p(f.newsletter)}</div>${six}</div>
<div class="share-bar">${f.share}</div><div class="author-bio">${f.bio.map(p).join('')}</div></article>
<aside class="related"><h3>${f.footLinks[0]}</h3><ul>${f.footLinks
    .slice(1)
    .map((l) => `<li><a href="/x">${l}</a></li>`)
    .join('')}</ul></aside></main>
<section class="comments">${f.comments.map(p).join('')}</section><footer>${p(f.footer)}</footer></body></html>`;
}

/** The same as copied pages have it: every block a `<p>`, no names, no links. */
function flat({ title, author, body, furniture: f }: Invented): string {
  const [one, two, three, four, five, six] = body;
  const all = [
    ...[f.cookie, title, `By ${author}`, f.listen, f.captions[0], one, two, f.app, three, f.ad, four, f.related, f.captions[1], five, f.newsletter, six],
    ...[f.share, ...f.bio, ...f.footLinks, ...f.comments, f.footer],
  ];
  return `<html><head><title>${title}</title></head><body>${all.map((t) => p(t ?? '')).join('\n')}</body></html>`;
}

const STORY: ReadonlySet<BlockKind> = new Set<BlockKind>(['body', 'heading', 'quote', 'list', 'table', 'summary']);

describe.each(PAGES)('$title', (invented) => {
  describe.each([
    ['clean', clean],
    ['flat', flat],
  ])('%s markup', (_, markup) => {
    const { article, leftOut } = explainPage({ content: markup(invented) });
    const kindOf = (text: string): BlockKind | 'left out' | undefined =>
      article.blocks.find((b) => article.text.slice(b.start, b.end) === text)?.kind ?? (leftOut.some((l) => l.text === text) ? 'left out' : undefined);

    it('keeps the whole story, and nothing but it', () => {
      const story = article.blocks.filter((b) => STORY.has(b.kind)).map((b) => article.text.slice(b.start, b.end));
      expect(story).toEqual(invented.body);
    });

    it.each(Object.keys(KIND_OF) as (keyof Furniture)[])('labels %s', (name) => {
      for (const text of [invented.furniture[name]].flat()) {
        const allowed = LEFT_OUT.has(name) ? [KIND_OF[name], 'left out'] : [KIND_OF[name]];
        expect([text, allowed.includes(kindOf(text) ?? 'lost') ? 'as wanted' : kindOf(text)]).toEqual([text, 'as wanted']);
      }
    });
  });
});
