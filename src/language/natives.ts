import { countryOf } from './countries.js';
import type { Gender } from './first-names.js';

/** Nouns for one person from a country, where the adjective is another word ("a Dane", "the Scotsman"); code, then nouns. */
const ROWS =
  'DK Dane;SE Swede;FI Finn;PL Pole;ES Spaniard;TR Turk;GB Briton/Brit/Scot/Scotsman/Scotswoman/Englishman/Englishwoman/Welshman/Welshwoman/Ulsterman;IE Irishman/Irishwoman;' +
  'FR Frenchman/Frenchwoman;NL Dutchman/Dutchwoman;IS Icelander;NZ Kiwi/New-Zealander;AU Aussie;RS Serb;HR Croat;SK Slovak;BA Bosniak;LU Luxembourger;PH Filipino/Filipina';
const NOUNS = new Map(
  ROWS.split(';').flatMap((row) =>
    row
      .slice(3)
      .split('/')
      .map((noun) => [noun, row.slice(0, 2)] as const),
  ),
);
/** Parties whose member goes by the party's own word: "the Conservative", "the Democrat". */
const PARTIES = /^(?:Conservative|Tory|Labourite|Democrat|Republican|Liberal|Socialist|Nationalist)$/;

/** Somebody called by where they are from, or by their party, and nothing else. */
export interface Native {
  /** Country, ISO 3166-1 alpha-2; none for a party's member. */
  readonly country?: string;
  readonly gender?: Gender;
}

/** Does one word call a person by origin ("Norwegian", "Dutchman") or by party ("Conservative")? It is no name then. */
export function nativeOf(word: string): Native | undefined {
  const country = NOUNS.get(word) ?? (/^\p{Lu}/u.test(word) && countryOf(word)?.as === 'demonym' ? countryOf(word)!.code : undefined);
  if (country === undefined) return PARTIES.test(word) ? {} : undefined;
  const gender = /woman$|ina$/.test(word) ? 'female' : /man$/.test(word) && NOUNS.has(word) ? 'male' : undefined;
  return { country, ...(gender ? { gender } : {}) };
}
