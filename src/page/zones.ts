import type { Element, Tree } from './tree.js';
import { ZONES } from './zone.js';
import { BY_NAME } from './zone-names.js';
import { zonesByWords } from './zone-words.js';

const NAMING: ReadonlySet<string> = new Set([
  'class',
  'id',
  'data-testid',
  'data-test',
  'data-component',
  'data-component-type',
  'data-type',
  'data-name',
  'data-block',
  'data-qa',
  'data-element',
  'itemprop',
]);

/** The zones that an element's names tell, each name looked at once: a page has thousands of elements and few kinds of them. */
const namedZones = (): ((element: Element) => number) => {
  const ofNames = new Map<string, number>();
  const ofName = new Map<string, number>();
  const zonesByName = (name: string): number => known(ofName, name, (n) => (DESCRIBING.test(n) ? 0 : zonesByWords(n)));
  const zonesByNames = (names: string): number => known(ofNames, names, (n) => namesIn(n).reduce((bits, name) => bits | zonesByName(name), 0));
  return ({ attributes }) => {
    let bits = 0;
    for (const key in attributes) {
      if (NAMING.has(key)) bits |= zonesByNames(attributes[key] as string);
      else if (key === 'role') bits |= zonesByNames(`${attributes[key]}-role`);
    }
    return bits;
  };
};

function known<K>(seen: Map<K, number>, key: K, look: (key: K) => number): number {
  let value = seen.get(key);
  if (value === undefined) {
    value = look(key);
    seen.set(key, value);
  }
  return value;
}

/** Longer class lists are cut: names of utility classes, not of things. */
const MAX_NAMES = 400;

/** Names that describe a thing by what it has or lacks (WordPress puts a post's topics and `has-post-thumbnail` on the element around it). */
const DESCRIBING =
  /^(?:tags?|category|categories|has|no|not|without|with|is|type|status|format|author|topic)[-_]{1,2}(?!list|name|box|bio|info|link|links|cloud|section|container|wrapper|image|meta|line|by|card|block)/;

/** The single names in one spelling: `articleBody main_text` has `article-body` and `main_text`. */
function namesIn(names: string): string[] {
  const whole = names.length > MAX_NAMES ? names.slice(0, Math.max(0, names.lastIndexOf(' ', MAX_NAMES))) : names;
  return whole
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .trim()
    .split(/\s+/);
}

function isHidden({ attributes }: Element, around: number): boolean {
  if ('hidden' in attributes || /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributes.style ?? '')) return true;
  // a caption is hidden from those who hear the picture's alternative text, which says the same; who sees the page sees it
  return attributes['aria-hidden'] === 'true' && !(around & ZONES.caption);
}

/**
 * Designs put names like `with-sidebar` on the element around everything. What a name tells of furniture is believed only of an
 * element that holds less than this share of the page's running text, and neither the headline nor the main element.
 */
const BELIEVED_SHARE = 0.4;
/** Windows over the page and comments can hold more text than the article; they are disbelieved only when they hold all of it. */
const APART = ZONES.hidden | ZONES.consent | ZONES.comments;
const ALONE_SHARE = 0.9;
const STRUCTURAL = ZONES.article | ZONES.articleBody | ZONES.link | ZONES.heading | ZONES.list | ZONES.table | ZONES.strong | ZONES.headline | ZONES.quote;

/** The zones of each element of the tree, by index: its own and those of everything around it. */
export function zonesOf(tree: Tree): Int32Array {
  const { elements } = tree;
  const mass = textMass(tree);
  const total = Math.max(1, mass[0] as number);
  const main = holdersOf(tree, (name) => name === 'h1' || name === 'main', MOST_MAIN);
  const zones = new Int32Array(elements.length);
  const pictured = holdersOf(tree, isShown);
  const signUps = signUpBoxes(tree);
  const byNames = namedZones();
  for (let i = 1; i < elements.length; i++) {
    const element = elements[i] as Element;
    let own = byNames(element) | (element.name === 'figure' && !pictured[i] ? 0 : (BY_NAME[element.name] ?? 0));
    if (signUps.has(i)) own |= ZONES.promo;
    if (isHidden(element, (zones[element.parent] as number) | own)) own |= ZONES.hidden;
    if (element.name === 'html' || element.name === 'body') own = 0;
    const share = (mass[i] as number) / total;
    if (share > BELIEVED_SHARE || (main[i] && !isHeadMatter(element))) own &= main[i] || share > ALONE_SHARE ? STRUCTURAL : STRUCTURAL | APART;
    zones[i] = (zones[element.parent] as number) | own;
  }
  return zones;
}

/** A box around a field for an address says no more than this about what will be sent there, in characters. */
const SIGN_UP_SIZE = 600;

/** The largest elements around a field for an e-mail address that hold little else: they ask the reader for something. */
function signUpBoxes({ elements, runs }: Tree): ReadonlySet<number> {
  const boxes = new Set<number>();
  const fields = elements.flatMap((e, i) => (isAddressField(e) ? [i] : []));
  if (fields.length === 0) return boxes;
  const size = new Float64Array(elements.length);
  for (const run of runs) if ((elements[run.element] as Element).name !== 'script') size[run.element] = (size[run.element] as number) + run.text.trim().length;
  for (let i = elements.length - 1; i > 0; i--) {
    const { parent } = elements[i] as Element;
    size[parent] = (size[parent] as number) + (size[i] as number);
  }
  for (const field of fields) {
    let at = field;
    for (let up = (elements[at] as Element).parent; up > 0 && (size[up] as number) <= SIGN_UP_SIZE; up = (elements[at] as Element).parent) at = up;
    boxes.add(at);
  }
  return boxes;
}

const isAddressField = ({ name, attributes: { type, name: field } }: Element): boolean =>
  name === 'input' && type !== 'hidden' && (type === 'email' || /^e-?mail/i.test(field ?? ''));

/** A page has one such element among hundreds of others: a list of ten headlines set as h1 tells nothing. */
const MOST_MAIN = 3;

/** What a figure shows; one that shows nothing is a box for something else, often a form. */
const isShown = (name: string): boolean => /^(?:amp-)?(?:img|picture|video|iframe)$|^(?:canvas|object|noscript|table|pre|math)$/.test(name);

/** Which elements are or hold one that `isIt` names; none where there are more than `most`. */
function holdersOf({ elements }: Tree, isIt: (name: string) => boolean, most = Number.POSITIVE_INFINITY): Uint8Array {
  const holds = new Uint8Array(elements.length);
  const found: number[] = [];
  for (let i = 0; i < elements.length && found.length <= most; i++) if (isIt((elements[i] as Element).name)) found.push(i);
  if (found.length > most) return holds;
  for (const i of found) holds[i] = 1;
  for (let i = elements.length - 1; i > 0; i--) if (holds[i]) holds[(elements[i] as Element).parent] = 1;
  return holds;
}

/** The h1 itself may be called what it is. */
const isHeadMatter = ({ name }: Element): boolean => name === 'h1';

/** Characters of running text in each element: long runs outside links, so that menus weigh nothing. */
function textMass({ elements, runs }: Tree): Float64Array {
  const mass = new Float64Array(elements.length);
  for (const run of runs) {
    const { name } = elements[run.element] as Element;
    if (run.text.length < 20 || name === 'script' || name === 'noscript' || name === 'title') continue;
    const size = run.text.trim().length;
    if (size >= 60 || /[\u3040-\u30ff\u3400-\u9fff]{12}/.test(run.text)) mass[run.element] = (mass[run.element] as number) + size;
  }
  for (let i = elements.length - 1; i > 0; i--) {
    const { parent } = elements[i] as Element;
    mass[parent] = (mass[parent] as number) + (mass[i] as number);
  }
  return mass;
}
