import { expect, it } from 'vitest';
import { variantFeeds } from './variants-feed.js';

/** Whatever XML 1.0 (2.2) has no place for. */
const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

it('stays XML whatever is watched and whatever pages print', async () => {
  const hostile = 'sign\u0000 a\u000b \u001bsingle\uffff \ufffe\ud800dismissal ]]></title>';
  const { rss, json } = await variantFeeds(hostile, [{ id: `a#${hostile}`, text: hostile, title: hostile, site: hostile, changes: [hostile] }]);
  expect(rss).not.toMatch(NOT_XML);
  expect(rss).toContain('single');
  expect(JSON.parse(json)).toMatchObject({ items: [{ content_text: expect.stringContaining('dismissal') }] });
});
