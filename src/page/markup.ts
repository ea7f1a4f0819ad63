/** What the reader must know of HTML's vocabulary (WHATWG HTML, sections 13 and 15). */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Elements that begin and end a line of text. */
export const BLOCK_LEVEL = set(
  'html head body address article aside blockquote caption center details dialog dd div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav noscript ol optgroup option p pre section select summary table tbody td template tfoot th thead title tr ul amp-sidebar script style iframe video audio object button',
);

export const VOID = set('area base basefont bgsound br col embed frame hr img input link meta param source track wbr');

/** Elements whose text no reader sees. */
export const MUTE = set('script style template noframes noembed iframe object canvas video audio select option textarea datalist svg');

/** An end tag inside one of these does not close what is outside of it. */
export const SCOPE = set('td th table caption tr tbody thead tfoot template object html');

/** Attributes that say something about the text; the others are not kept. */
export const KEPT_ATTRIBUTES = set(
  'id class role itemprop itemtype property name content href rel lang datetime hidden style aria-hidden aria-label data-testid data-test data-component data-component-type data-type data-name data-block type pubdate http-equiv cite data-qa data-element title',
);

interface Implied {
  readonly names: ReadonlySet<string>;
  readonly until: ReadonlySet<string>;
}

const PARAGRAPH: Implied = { names: set('p'), until: set('td th table button object caption') };
const IMPLIED = new Map<string, Implied>([
  ['li', { names: set('li'), until: set('ul ol menu table td th div') }],
  ['dt', { names: set('dt dd'), until: set('dl table td th') }],
  ['dd', { names: set('dt dd'), until: set('dl table td th') }],
  ['td', { names: set('td th'), until: set('tr table') }],
  ['th', { names: set('td th'), until: set('tr table') }],
  ['tr', { names: set('tr'), until: set('table') }],
  ['option', { names: set('option'), until: set('select') }],
]);
const CLOSES_PARAGRAPH = set(
  'address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr main menu nav ol p pre section table ul',
);

/** Which open elements the start of `name` closes, and where the search for them ends. */
export function closedBy(name: string): Implied | undefined {
  return CLOSES_PARAGRAPH.has(name) ? PARAGRAPH : IMPLIED.get(name);
}
