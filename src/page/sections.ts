import type { Label, Line } from './labels/line.js';
import { isoDate } from './metadata/dates.js';
import type { Facts } from './metadata/facts.js';
import { typesOf } from './metadata/linked-data.js';
import type { Element, Tree } from './tree.js';

/** One dated entry of a live blog: its first and last line, and when it was published (ISO 8601). */
export interface Section {
  readonly first: number;
  readonly last: number;
  readonly published: string;
}

const LIVE = /live-?(?:blog|ticker|feed|stream|updates?)/i;
/** One entry makes no live blog. */
const FEWEST_ENTRIES = 2;
/** More entries than this, and the further ones are read without sections: it keeps hostile pages linear. */
const MOST_ENTRIES = 1000;
/** How far above its time an entry's live blog is looked for, in elements. */
const REACH = 12;

/** The entries of a live blog, in page order; none on other pages. An entry is the largest element around one `time` of its own. */
export function sectionsIn({ elements }: Tree, facts: Facts, lines: readonly Line[], labels: readonly Label[]): Section[] {
  const dated: { i: number; published: string | undefined }[] = [];
  for (let i = 0; i < elements.length && dated.length < MOST_ENTRIES; i++) {
    const { name, attributes } = elements[i] as Element;
    if (name === 'time' && attributes.datetime) dated.push({ i, published: isoDate(attributes.datetime) });
  }
  const isLive = facts.things.some((t) => typesOf(t).includes('LiveBlogPosting')) || dated.some(({ i }) => isInLive(elements, i));
  if (!isLive || dated.length < FEWEST_ENTRIES) return [];
  const { times, last } = timesWithin(elements);
  const sections = dated.flatMap(({ i, published }) => {
    let entry = i;
    while ((elements[entry] as Element).parent > 0 && times[(elements[entry] as Element).parent] === 1) entry = (elements[entry] as Element).parent;
    const within = (l: Line): boolean => l.element >= entry && l.element <= (last[entry] as number);
    const first = lines.findIndex(within);
    const end = lines.findLastIndex(within);
    const tells = lines.slice(first, end + 1).some((l, k) => labels[first + k]?.kind === 'body' && l.ended);
    return published && first >= 0 && tells ? [{ first, last: end, published }] : [];
  });
  return sections.length >= FEWEST_ENTRIES ? sections : [];
}

function isInLive(elements: readonly Element[], from: number): boolean {
  for (let at = from, n = 0; at > 0 && n < REACH; at = (elements[at] as Element).parent, n++) {
    const { class: names = '', id = '', itemtype = '' } = (elements[at] as Element).attributes;
    if (LIVE.test(`${names} ${id} ${itemtype}`)) return true;
  }
  return false;
}

/** How many dated `time` elements each element holds, and the last element inside it. */
function timesWithin(elements: readonly Element[]): { times: Int32Array; last: Int32Array } {
  const times = new Int32Array(elements.length);
  const last = Int32Array.from(elements.keys());
  for (let i = elements.length - 1; i > 0; i--) {
    const { parent, name, attributes } = elements[i] as Element;
    if (name === 'time' && attributes.datetime) times[i] = (times[i] as number) + 1;
    times[parent] = (times[parent] as number) + (times[i] as number);
    last[parent] = Math.max(last[parent] as number, last[i] as number);
  }
  return { times, last };
}
