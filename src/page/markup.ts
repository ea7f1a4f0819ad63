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
export const SCOPE = set('td th table caption tr tbody thead tfoot template object html noscript');

/** The lists beyond which an end tag of their items does not reach. */
export const LIST = set('ul ol');

export const HEADING = set('h1 h2 h3 h4 h5 h6');

/** Of these a page or form has one: the start of a second inside it is none. */
export const SINGLE = set('html head body form');

/** Where a cell begins a row of its own. */
export const ROWLESS = set('table tbody thead tfoot');

/** Formatting that says something about the text: links, bold and italic type. */
export const FORMATTING = set('a b strong em i');

/** Elements that may stand in `head`; the start of any other ends it. */
export const IN_HEAD = set('base basefont bgsound link meta title noscript noframes style script template');

/** What starts one of these is in no drawing or formula any more, though its end tag is missing. */
export const NOT_IN_DRAWINGS = set(
  'b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li menu meta nobr ol p pre ruby s small span strong strike sub sup table tt u ul var',
);

/** Attributes that say something about the text; the others are not kept. */
export const KEPT_ATTRIBUTES = set(
  'id class role alt itemprop itemtype property name content href rel lang datetime hidden style aria-hidden aria-label data-testid data-test data-component data-component-type data-type data-name data-block type pubdate http-equiv cite data-qa data-element title',
);

interface Implied {
  readonly names: ReadonlySet<string>;
  readonly until: ReadonlySet<string>;
}

/** Elements between an item and the next whose start does not end it. */
const BETWEEN_ITEMS =
  'ul ol menu dl table td th caption button object article aside blockquote center details dialog fieldset figure footer form h1 h2 h3 h4 h5 h6 header hgroup main nav section template';
const PARAGRAPH: Implied = { names: set('p'), until: set('td th table button object caption') };
const ROWS: Implied = { names: set('tbody thead tfoot caption'), until: set('table') };
const IMPLIED = new Map<string, Implied>([
  ['li', { names: set('li'), until: set(BETWEEN_ITEMS) }],
  ['dt', { names: set('dt dd'), until: set(BETWEEN_ITEMS) }],
  ['dd', { names: set('dt dd'), until: set(BETWEEN_ITEMS) }],
  ['tbody', ROWS],
  ['thead', ROWS],
  ['tfoot', ROWS],
  ['button', { names: set('button'), until: set('td th table object caption') }],
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
