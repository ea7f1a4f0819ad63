// Invented people with names, roles and countries: as many as wanted, the first far oftener heard than the last (Zipf 1949).
import { below, chance, pick } from './chance.mjs';

const GIVEN =
  'Anton Piers Luc Oskar Ruben Stefan Felix Marius Jonas Emil Viktor Hugo Matthew Robert William Daniel Ilse Greta Clara Nadia Vera Marta Judith Helena Ingrid Sofia Paula Lena Katherine Elizabeth Margaret Susan'.split(
    ' ',
  );
const SYLLABLES =
  'mar ren kel dov hask oll pry tam ver quill bost carr ell fenn gad holl jess kett lind mab nor pell rud sall thack umb vost wex yar zel'.split(' ');
const ENDS = 'en er ow ick ard ey ell in ott is and ue'.split(' ');
const PLACES = 'Averna Kelso Norham Tarbay Wickmoor Osterly Dunfell Marrowby Penhallow Stavely Corrow Edderton'.split(' ');
const ROLES = [
  (p) => [`mayor of ${p}`, `${p} mayor`, 'mayor'],
  (p) => [`${p} police chief`, `chief of police in ${p}`],
  (p) => [`professor of hydrology at ${p} University`, 'professor'],
  (p) => [`chief executive of ${p} Shipping`, 'chief executive'],
  (p) => [`senator for ${p}`, `${p} senator`, 'senator'],
  (p) => [`lawyer for the ${p} miners`, 'lawyer'],
];
const PEOPLE = 20_000;
const [PERSON, SURNAME] = [101, 102];

/** Number of a person: person 0 is heard most. */
export const somebody = (random) => Math.min(PEOPLE - 1, Math.floor(PEOPLE ** random()) - 1);

const capital = (word) => word[0].toUpperCase() + word.slice(1);

/** Some 10,000 surnames. */
function surname(random) {
  const [first, second] = [pick(random, SYLLABLES), random() < 0.6 ? pick(random, SYLLABLES) : ''];
  return capital(first + second + pick(random, ENDS));
}

export function person(number) {
  const random = chance(PERSON, number);
  const name = surname(chance(SURNAME, below(random, PEOPLE)));
  return { given: pick(random, GIVEN), surname: name, roles: pick(random, ROLES)(pick(random, PLACES)), country: random() < 0.3 ? 'GB' : undefined };
}
