import type { PageRecord } from '../../src/record/index.js';
import { chance } from './chance.js';
import { made, type Said } from './made.js';

const PEOPLE = ['Ilse Marren', 'Tobias Renk', 'Greta Olm', 'Anton Brandt'];
const SYLLABLES = 'mar ren kel dov hask oll pry tam ver quill bost carr ell fenn gad holl jess kett lind mab nor pell rud sall'.split(' ');
const capital = (word: string): string => word[0]!.toUpperCase() + word.slice(1);
const THINGS = ['levy', 'ferry', 'wall', 'bridge'];

/**
 * Pages of invented people, in the order in which they come: some words stand on many of them, whole, cut or changed; some pages carry another's
 * text; some come twice, some again with another text, some with the id of another page; some have no date.
 */
export function pool(count: number, seed = 8): PageRecord[] {
  const random = chance(seed);
  const below = (n: number): number => Math.floor(random() * n);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)]!;
  const word = (): string => Array.from({ length: 2 + below(2) }, () => pick(SYLLABLES)).join('');
  const story = (): string =>
    Array.from(
      { length: 12 },
      () => `The ${word()} of ${word()} was ${word()} near ${capital(word())} and ${capital(word())} after ${below(9000)} ${word()}.`,
    ).join(' ');
  const utterances = Array.from(
    { length: 30 },
    () => `We ${word()} no ${word()} of ${word()}, and the ${word()} ${word()} will not ${word()} ${word()} for ${word()}`,
  );
  const said = (): Said => {
    const whole = pick(utterances);
    const words = pick([whole, whole.slice(whole.indexOf('the ')), whole.replace('will not', 'cannot'), `In short, ${whole} and the ${pick(THINGS)}`]);
    return { who: random() < 0.2 ? null : pick(PEOPLE), words };
  };
  const out: PageRecord[] = [];
  const leads: string[] = [];
  for (let n = 0; out.length < count; n++) {
    const kind = random();
    if (kind < 0.08 && n > 5) {
      out.push(pick(out));
      continue;
    }
    const earlier = kind < 0.2 && n > 5 ? pick(out).article : undefined;
    const lead = random() < 0.15 && n > 5 ? `${pick(leads)} More soon.` : story();
    leads.push(lead);
    out.push(
      made({
        // another text at a known address, or a known id at another address
        id: earlier && random() < 0.5 ? earlier.id : `p${n}`,
        url: earlier && random() < 0.6 ? earlier.url! : `https://quay.example/${n}`,
        ...(random() < 0.8 ? { published: `2026-0${1 + below(3)}-1${below(10)}T0${below(10)}:00:00Z` } : {}),
        site: pick(['The Courier', 'Quay News']),
        lead,
        says: Array.from({ length: 1 + below(4) }, said),
      }),
    );
  }
  return out;
}
