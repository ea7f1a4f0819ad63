import { stemOf } from '../../language/index.js';
import { WORDNET_OPPOSITES } from './antonym-pairs.js';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that turn a clause into its opposite. Contractions are already parted: "n't" is "not". */
export const NEGATIONS = set('not no never none nobody nothing nowhere neither nor without hardly barely scarcely');
/** Verbs that turn the verb after their "to" into its opposite. */
export const NEGATING_VERBS = set('unable refuse refuses refused refusing fail fails failed failing');

/** How many of the words negate: negations, and "failed to", "refuses to". */
export const negationsIn = (words: readonly string[]): number =>
  words.filter((w, i) => NEGATIONS.has(w) || (NEGATING_VERBS.has(w) && words[i + 1] === 'to')).length;

export const MODALS = set('can could may might must shall should will would ought');
/** Words by which a speaker does not answer for what is said. */
export const HEDGES = set(
  'allegedly reportedly supposedly apparently seemingly presumably purportedly probably possibly perhaps maybe alleged supposed suspected purported',
);
export const CONDITIONS = set('if unless until provided providing except whether lest');
/** Quantities told by a word: not a number token, but a number to a reader. */
export const VAGUE_NUMBERS = set('half quarter double triple twice thrice dozens hundreds thousands millions billions trillions');

const UNIT_FORMS =
  'percent:percents second:seconds minute:minutes hour:hours day:days week:weeks month:months year:years decade:decades century:centuries inch:inches foot:feet yard:yards ' +
  'mile:miles meter:meters kilometer:kilometers centimeter:centimeters acre:acres hectare:hectares gram:grams kilogram:kilograms pound:pounds ounce:ounces ton:tons tonne:tonnes ' +
  'liter:liters gallon:gallons barrel:barrels degree:degrees watt:watts kilowatt:kilowatts megawatt:megawatts gigawatt:gigawatts dollar:dollars euro:euros cent:cents yen:yen ' +
  'point:points km:km kg:kg mph:mph celsius:celsius fahrenheit:fahrenheit';
const UNITS = new Map(UNIT_FORMS.split(' ').flatMap((pair) => pair.split(':').map((form): [string, string] => [form, pair])));

/** The unit a word names, the same for its singular and plural; undefined for any other word. */
export const unitOf = (word: string): string | undefined => UNITS.get(word);

/** Opposites of news that WordNet has not, or has only in one form. */
const OWN_OPPOSITES =
  '#1th:last win:lose won:lost winning:losing rise:fall rose:fell risen:fallen rising:falling raise:cut raise:lower raised:lowered increase:cut increase:decrease increase:reduce more:less ' +
  'more:fewer most:least most:fewest always:never ever:never all:none everyone:nobody everybody:nobody somebody:nobody someone:nobody everything:nothing something:nothing ' +
  'everywhere:nowhere both:neither either:neither support:oppose supporter:opponent allow:ban allow:forbid permit:forbid allow:block start:stop begin:stop began:stopped ' +
  'bought:sold buy:sell friend:enemy ally:enemy allies:enemies friends:enemies victory:defeat success:failure safe:dangerous safer:dangerous guilty:innocent build:destroy create:destroy ' +
  'built:destroyed protect:threaten protect:endanger confirm:deny remember:forget remembered:forgot expand:shrink grow:shrink grew:shrank gain:lose gained:lost hope:fear early:late ' +
  'earlier:later before:after above:below over:under up:down for:against with:without many:few much:little higher:lower highest:lowest better:worse best:worst stronger:weaker ' +
  'strengthen:weaken strengthened:weakened richer:poorer easier:harder faster:slower safer:riskier larger:smaller bigger:smaller cheaper:dearer older:younger older:newer closer:further ' +
  'came:left gave:took accept:refuse agree:refuse embrace:reject welcome:condemn praise:condemn praise:criticize condemn:support defend:attack release:detain free:jail unite:divide ' +
  'united:divided unity:division love:hate loved:hated trust:distrust proud:ashamed honest:dishonest truth:lie truth:lies legal:illegal lawful:unlawful real:fake open:closed open:close ' +
  'majority:minority inside:outside peace:war rich:poor strong:weak winner:loser winners:losers insufficient:sufficient enough:insufficient remain:leave stay:leave enter:leave ' +
  'approve:reject passed:failed succeed:fail succeeded:failed keep:abandon kept:broke keep:break encourage:discourage enable:prevent help:hurt help:hinder helped:hurt improve:worsen ' +
  'improved:worsened healthy:sick hire:fire hired:fired import:export imports:exports income:expense profit:loss profits:losses surplus:deficit peaceful:violent calm:violent optimistic:pessimistic ' +
  'optimism:pessimism ready:unready willing:unwilling prepared:unprepared necessary:unnecessary important:unimportant acceptable:unacceptable fair:unfair certain:uncertain clear:unclear ' +
  'likely:unlikely able:unable aware:unaware possible:impossible responsible:irresponsible';
/** WordNet's opposites that are no opposites in a sentence: swapping them changes the words, not the sense into its contrary. */
const LOOSE = set(
  'come:go here:there all:some back:front man:woman day:night go:stop answer:question ask:answer now:then that:this make:break come:leave beginning:middle old:young give:take be:differ ' +
    'look:listen country:city sit:stand no:some home:away black:white left:right bring:take do:undo know:ignore see:miss get:leave have:lack',
);

const OPPOSITES = opposites();

function opposites(): ReadonlyMap<string, ReadonlySet<string>> {
  const out = new Map<string, Set<string>>();
  const add = (a: string, b: string): void => void (out.get(a) ?? out.set(a, new Set()).get(a)!).add(b);
  const wordnet = WORDNET_OPPOSITES.split(' ').filter((pair) => !LOOSE.has(pair));
  for (const pair of [...wordnet, ...OWN_OPPOSITES.split(' ')]) {
    const [a = '', b = ''] = pair.split(':');
    for (const [x, y] of [
      [a, b],
      [stemOf(a), stemOf(b)],
    ] as const) {
      add(x, y);
      add(y, x);
    }
  }
  return out;
}

/** Plain forms a comparative or superlative may come from; none for a plain form. */
function gradesOf(word: string): string[] {
  const base = /^(.{3,})(?:er|est)$/.exec(word)?.[1];
  return base ? [base, `${base}e`, base.replace(/(.)\1$/, '$1'), base.replace(/i$/, 'y')] : [];
}

const PREFIXED = /^(?:un|in|im|il|ir|dis|non|anti|mis)/;

/** Is the first word the second with a prefix of negation: "unfair" of "fair"? */
export const isNegatedForm = (word: string, plain: string): boolean =>
  plain.length > 3 && word.length > plain.length && PREFIXED.test(word) && word.replace(PREFIXED, '') === plain;

/** Is one word the opposite of the other: by the table, by a prefix of negation, or "-ful" against "-less"? */
export function areOpposite(a: string, b: string): boolean {
  if (a === b) return false;
  if (OPPOSITES.get(a)?.has(b) || OPPOSITES.get(stemOf(a))?.has(stemOf(b))) return true;
  if (gradesOf(a).some((x) => gradesOf(b).some((y) => OPPOSITES.get(x)?.has(y)))) return true;
  if (isNegatedForm(a, b) || isNegatedForm(b, a)) return true;
  return a.replace(/ful(ly)?$/, 'less$1') === b || b.replace(/ful(ly)?$/, 'less$1') === a;
}
