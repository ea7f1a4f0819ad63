import { matchesOf } from '../language/index.js';
import type { Range } from '../record/index.js';

/** Marks at which a clause can end, and words that open another one. */
const END =
  /[.!?;:](?=\s|$|["”’])|[—–]|\s--\s|,(?!\d)|["”](?=\s|$|[.,;])|\s(?=(?:and|or|but)\s(?:if|unless|when|once|until)\s)|\s(?=(?:because|although|though|whereas|since|so\sthat|while|before\s\p{L}{1,20}ing)(?!\p{L}))/gu;
const ABBREVIATION = /(?<![\p{L}])(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Mt|St|U\.S|Jr|Sr|vs|No|Jan|Feb|Aug|Sept?|Oct|Nov|Dec|\p{Lu})$/u;
/** A comma this soon after the marker opens an aside ("if, as he said, …"); UTF-16 code units. */
const ASIDE = 2;
/** Behind a comma inside a clause: a list or an aside goes on. */
const GOES_ON =
  /^,\s(?:especially|including|such\sas|particularly|for\sexample|namely|or|and\s(?!(?:I|he|she|it|we|they|you|there|the|that)(?!\p{L}))|even|thus|as\s)/iu;
/** Behind the comma that ends a fronted clause: the main clause begins. */
const MAIN =
  /^,["”’]?\s["“‘]?(?:then|I|you|he|she|it|we|they|there|that|this|these|those|the|an?|his|her|its|their|our|my|your|please|no|nobody|nothing|all|everyone|if|unless|when|who|what|how|why|do|let|\p{Lu})(?![\p{L}])|^,["”’]?\s["“‘]?\p{Lu}/u;
/** What stands in front of a marker at the head of its sentence or clause. */
const FRONTED = /(?:^|[.!?:“"‘(—–]|(?<!\p{L})(?:that|and|but|because|so|or|yet))\s?[“"‘]?$/iu;
/** A fronted clause without its comma: "if he wins he will go". Where the main clause begins, a pronoun and its modal; not "if they think I will go". */
const UNMARKED =
  /(?<!(?:that|what|who|which|than|as|if|when|and|or|because|where|how|why|think|thinks|thought|believes?|believed|says?|said|knows?|knew|hopes?|feels?|felt|expects?|suppose|suspects?|fears?|sure|afraid|told\s\p{L}{1,12}))\s(?=(?:I|you|he|she|it|we|they)(?:[’'](?:ll|d)|\s(?:will|would|wouldn[’']t|can|can[’']t|cannot|could|couldn[’']t|won[’']t|should|might|must))(?!\p{L}))/gu;
/** The clause in front of it has a subject and a verb, hence this many code units at least. */
const SUBJECT_AND_VERB = 6;
/** A clause is given up after this many code units: longer ones have lost their end. */
const LONGEST = 400;

/**
 * Where the clause that a marker opens ends: before the main clause if it stands in front of it, else at the next comma, mark or
 * conjunction.
 */
export function clauseEnd(text: string, marker: Range, limit: number): number {
  const stretch = text.slice(marker.end, Math.min(limit, marker.end + LONGEST));
  const fronted = FRONTED.test(text.slice(Math.max(0, marker.start - 10), marker.start));
  const unmarked = fronted ? matchesOf(stretch, UNMARKED).find((m) => m.index >= SUBJECT_AND_VERB)?.index : undefined;
  let firstComma: number | undefined;
  let aside = false;
  for (const m of stretch.matchAll(END)) {
    const at = marker.end + m.index;
    if (unmarked !== undefined && m.index > unmarked) break;
    if (m[0] === ',') {
      const rest = text.slice(at, Math.min(limit, at + 40));
      if (m.index < ASIDE || aside) {
        aside = !aside;
        continue;
      }
      if (GOES_ON.test(rest) && stretch.indexOf(',', m.index + 1) > 0) continue;
      if (!fronted || MAIN.test(rest)) return trimmed(text, at);
      firstComma ??= at;
      continue;
    }
    if (m[0] === '.' && ABBREVIATION.test(text.slice(Math.max(0, at - 8), at))) continue;
    if (/["”]/.test(m[0]) && !/[,.!?…—]/.test(text[at - 1]!) && at + 1 < limit) continue;
    return trimmed(text, firstComma ?? at);
  }
  return trimmed(text, firstComma ?? marker.end + (unmarked ?? stretch.length));
}

function trimmed(text: string, end: number): number {
  while (end > 0 && /[\s”"’',.]/.test(text[end - 1]!)) end--;
  return end;
}
