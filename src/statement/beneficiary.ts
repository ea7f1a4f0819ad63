import { isRolePlural } from '../language/index.js';
import { type Span, spanOf } from '../record/index.js';

const STOP =
  '(?:to|for|if|by|in|on|at|from|with|before|after|until|till|within|when|once|unless|and|or|but|who|that|which|because|while|so|as|over|during|under|through|against|next|this|last|every\\s(?:day|week|month|year)|now|soon|again|instead|another|more|nearly|about|around|at|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)(?!\\p{L})';
/** A short noun phrase; "of" and one more part of it. */
const PHRASE = `(?:(?:the|its|his|her|their|our|all|every|each)\\s)?(?!${STOP})[\\p{L}’'.-]{0,30}[\\p{L}’'](?:\\s(?!${STOP}|of\\s)[\\p{L}’'.-]{0,30}[\\p{L}’']){0,4}?(?:\\sof\\s(?:(?:the|its|his|her|their)\\s)?(?!${STOP})[\\p{L}’'-]{1,30})?`;
const ENDS = `(?=\\s*$|[.,;:“”"—–]|\\s${STOP}|\\s[$€£\\d]|\\s(?:an?|the|some)\\s)`;

/** One way in which a deed names whom it is for; none has unbounded quantifiers. */
const FORMS: readonly { readonly name: string; readonly pattern: RegExp; readonly people?: boolean }[] = [
  {
    name: 'give, send, pay something to somebody',
    pattern: new RegExp(
      `(?<!\\p{L})(?:giv|send|suppl|deliver|pay|lend|donat|provid|offer|grant|hand|transfer|sell|return|ship|contribut|extend|allocat)\\p{Ll}{0,4}\\s[^.;:“”"]{1,60}?\\sto\\s(?<whom>${PHRASE})${ENDS}`,
      'u',
    ),
  },
  {
    name: 'provide, supply somebody with something',
    pattern: new RegExp(`(?<!\\p{L})(?:provid|suppl|furnish|equip)\\p{Ll}{0,4}\\s(?<whom>${PHRASE})\\swith(?!\\p{L})`, 'u'),
  },
  {
    name: 'give, lend, pay somebody something',
    pattern: new RegExp(
      `(?<!\\p{L})(?:give|giving|lend|lending|pay|paying|send|sending|offer|offering|grant|granting)\\s(?<whom>${PHRASE})\\s(?=an?\\s|another\\s|more\\s|up\\sto\\s|the\\s|some\\s|[$€£\\d])`,
      'u',
    ),
  },
  {
    name: 'help, protect, pay somebody',
    pattern: new RegExp(
      `(?<!\\p{L})(?:help|protect|defend|support|compensat|assist|reimburs|shelter|rescu|pay|feed|hous)(?:e|ing)?\\s(?<whom>${PHRASE})${ENDS}`,
      'u',
    ),
    people: true,
  },
  { name: 'for somebody', pattern: new RegExp(`(?<!\\p{L})for\\s(?<whom>${PHRASE})${ENDS}`, 'u'), people: true },
];

/** People, a country, somebody with a name: not "for peace", "pay taxes". */
const PEOPLE =
  /\p{Lu}|(?<!\p{L})(?:families|civilians|people|victims|refugees|children|women|men|passengers|households|survivors|every\sone|everyone|those)(?!\p{L})|\p{L}{3}(?:ers|ors|ists|ians|ees)$/u;

/** For whom a deed is, as its words tell. */
export function beneficiaryIn(text: string, what: Span): Span | undefined {
  for (const { pattern, people } of FORMS) {
    const m = pattern.exec(what.text);
    const whom = m?.groups?.whom;
    if (!m || !whom) continue;
    if (people && !PEOPLE.test(whom) && !isRolePlural(whom.split(/\s/).at(-1)!)) continue;
    const at = what.start + m.index + m[0].lastIndexOf(whom);
    return spanOf(text, { start: at, end: at + whom.length });
  }
  return undefined;
}
