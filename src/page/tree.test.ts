import { describe, expect, it } from 'vitest';
import { segmentTree } from './segment.js';
import { parseTree } from './tree.js';
import { zonesOf } from './zones.js';

const lines = (html: string): string[] => {
  const tree = parseTree(html);
  return segmentTree(tree, zonesOf(tree)).map((s) => `${s.tag}: ${s.text}`);
};

describe('lines of a page as a reader sees them', () => {
  it.each([
    ['paragraphs end where the next begins', '<p>One<p>Two<div>Three</div>', ['p: One', 'p: Two', 'div: Three']],
    [
      'list items and cells end by themselves',
      '<ul><li>One<li>Two</ul><table><tr><td>a<td>b<tr><td>c</table>',
      ['li: One', 'li: Two', 'td: a', 'td: b', 'td: c'],
    ],
    ['inline markup does not break words', '<p>S<b>ample</b>bridge <i>Post</i></p>', ['p: Samplebridge Post']],
    ['white space and entities', '<p> a&nbsp;\n\t b &amp; c&#8217;s </p>', ['p: a b & c’s']],
    ['one line break is a space, two part', '<p>a<br>b<br><br>c</p>', ['p: a b', 'p: c']],
    ['end tags without a start', '</div><p>a</span></p></b>b', ['p: a', '#page: b']],
    ['formatting closed across a block', '<b><div>a</b>b</div>c', ['div: ab', '#page: c']],
    ['a table keeps its ends to itself', '<div><table><tr><td>a</div>b</td></tr></table>c</div>', ['td: ab', 'div: c']],
    [
      'what no reader sees',
      '<p hidden>a</p><p style="display: none">b</p><script>c</script><template>d</template><svg><text>e</text></svg><p>f<span class="sr-only">g</span></p>',
      ['p: f'],
    ],
    ['soft hyphens', '<p>Sample&shy;bridge</p>', ['p: Samplebridge']],
    ['a comment never closed', '<p>a</p><!-- b <p>c', ['p: a']],
  ])('%s', (_, html, expected) => expect(lines(html)).toEqual(expected));

  it('knows where each stands in the source', () => {
    const html = '<p>\n  Cleo &amp; <b>Bo</b>\n</p>';
    const tree = parseTree(html);
    const [line] = segmentTree(tree, zonesOf(tree));
    expect(html.slice(line?.start, line?.end)).toBe('Cleo &amp; <b>Bo');
  });
});
