import { type Range, trimRange } from '../../../record/index.js';

/** What no source ends in: the first word of a clause or phrase whose rest the model left out ("Mara Holt, who", "the mayor on", "Holt, speaking of"). */
const LOOSE_END = /(?:,\s(?:who|which|\p{Ll}+ing(?:\s\p{Ll}{2,5})?)|\s(?:and|or|but|on|in|at|to|for|with|by|from|who|which))$/u;
/** What leads a sentence to its subject: "Moreover, a study | says". */
const LEADS =
  /^(?:Accordingly|Additionally|Also|Besides|Consequently|Finally|Furthermore|Hence|However|In\s(?:addition|fact)|Indeed|Instead|Likewise|Meanwhile|Moreover|Nevertheless|Nonetheless|Overall|Similarly|Still|Therefore|Thus),\s(?=\S)/;
/** A dash without its partner. */
const LONE_DASH = /^(?:(?![—–]|\s--?\s).)*[^\s—–-]\s?(?<dash>[—–]|--?)$/u;
const DETERMINER = /^(?:the|an?)$/i;
/** The noun of a determiner that stands alone, the place of a title that ends in "of". */
const NOUN = /^\s\p{Ll}+(?!\p{L})/u;
const PLACE = /^\s\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)*/u;
/** Names before a source that begins with "and" or "of": "Mara Holt | and Jon Roe". */
const NAMES = /(?<![\p{L}\p{N}])(?:\p{Lu}[\p{L}'’.-]*\s){1,3}$/u;

/** "Kenosha, | Wis., | citing": the state behind a town, the month before a day, is nobody. */
const STATE_OR_MONTH =
  /^(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Mass|Md|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo|Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.,?$/;

/** A source with its edges where words end a name: what hangs loose is left out, what was cut through is made whole. */
export function withEdges(text: string, source: Range, paragraph: Range): Range[] {
  const words = text.slice(source.start, source.end);
  const behind = text.slice(source.end, paragraph.end);
  if (STATE_OR_MONTH.test(words)) return [];
  if (DETERMINER.test(words)) {
    const noun = NOUN.exec(behind)?.[0].length;
    return noun === undefined ? [] : [{ start: source.start, end: source.end + noun }];
  }
  const before = /^(?:and|of)\s/.test(words) ? (NAMES.exec(text.slice(paragraph.start, source.start))?.[0].length ?? 0) : 0;
  const after = /\sof$/.test(words) ? (PLACE.exec(behind)?.[0].length ?? 0) : 0;
  // "his partner on | ‘Heads or Tails’, Ada Vane": a title goes on
  const loose = after > 0 || /^\s[‘“"']/.test(behind) ? 0 : (LOOSE_END.exec(words)?.[0].length ?? LONE_DASH.exec(words)?.groups?.dash?.length ?? 0);
  const lead = LEADS.exec(words)?.[0].length ?? 0;
  return [trimRange(text, { start: source.start - before + lead, end: source.end + after - loose })];
}
