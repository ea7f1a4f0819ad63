import { everywhere, hasPastVerb, matchesOf } from '../language/index.js';
import { type Condition, type Range, spanOf } from '../record/index.js';
import { clauseEnd } from './clause.js';

/** Where a marker stands, as far as rows ask for it. */
interface Place {
  /** What stands in front, up to 80 code units, from the article. */
  readonly before: string;
  /** The clause from the marker to its end. */
  readonly clause: string;
  /** The content behind the clause, up to 80 code units. */
  readonly after: string;
}

/** One row: what a marker looks like, which kind it is, and where the same words are no condition. */
interface Marker {
  readonly name: string;
  readonly kind: Condition['kind'];
  /** Without unbounded quantifiers; begins where a word begins. */
  readonly pattern: RegExp;
  readonly accepts?: (place: Place) => boolean;
}

/** "asked if", "do not know if": the if of a question holds no condition. */
const ASKING =
  /(?<!\p{L})(?:(?:ask|asks|asked|asking|wonder|wonders|wondered)\s(?:(?!(?:that|to)\s)[\p{L}’'.-]{1,20}\s){0,5}|(?:know|knows|knew|see|sure|doubt|check|question|questioned|unclear|decide|determine|find\sout|assess|establish|consider|clear|tell|idea)\s(?:(?!that\s)\p{L}{1,20}\s)?|(?:not|n[’']t|to)\ssay\s|(?:as|what)\s)$/iu;
/** "asked when it would leave, and if": the second question of two. */
const SECOND_QUESTION = /(?<!\p{L})(?:ask|wonder)\p{L}{0,3}\s(?:\p{L}{1,20}\s)?(?:when|whether|how|why|what|who|where|if)\s[^.?!]{1,60}(?:and|or)\s$/iu;
/** A time noun or a verb of knowing in front makes "when" a relative or a question. */
const WHEN_OF =
  /(?<!\p{L})(?:time|times|day|days|moment|night|morning|week|month|year|years|era|age|period|point|case|instances?|occasions?|is|was|know|knows|knew|say|said|says|ask|asked|decide|wonder|sure|see|exactly|since|of|on|about|how\sand|if\sand|where\sand|why\sand|just|only|remember|recall|forget)\s$|(?<!\p{L})(?:time|day|moment|point|age|era|period|year|night)s?\s(?:in|of)\s(?:[\p{L}’']{1,20}\s){1,4}$|\d,?\s$/iu;
/** A clause that tells of any time: it speaks of people at large, or of a subject in the present. */
const GENERIC =
  /^[Ww]hen\s(?:you|they|we|people|someone|somebody|anyone|one|he|she|it|I|a|an|the|his|her|their|our|your|these|those|\p{L}{2,20}s|\p{Lu}\p{L}{1,20})(?:[’'](?:re|s|ve))?\s/u;
const AHEAD = /(?<!\p{L})(?:will|would|can|could|cannot|may|might|must|should|shall|risks?|faces?)(?!\p{L})|[’']ll(?!\p{L})|n[’']t(?!\p{L})/iu;
const HINDERED =
  /(?<!\p{L})(?:not|cannot|never|nobody|no|impossible|oppos\p{L}{1,3}|reject\p{L}{0,3}|refus\p{L}{1,3}|will|would|could|unable|hardly)(?!\p{L})[^.;:]{0,60}$|n[’']t(?!\p{L})[^.;:]{0,60}$/iu;
/** What "until" may lead to that is a date and no condition. */
const DATE =
  /^(?:until|till)\s(?:recently|now|then|late|today|tomorrow|lately|midnight|noon|dawn|dusk|the\s(?:early|late|small|end|beginning|start|middle|summer|spring|fall|autumn|winter|weekend|next|following|last|day|night|morning|age|19|20)|next|last|this|after\s\p{L}{1,15}day|January|February|March|April|May|June|July|August|September|October|November|December|Mon|Tue|Wed|Thu|Fri|Sat|Sun|\d)/iu;
/** Three words behind the marker, or a pronoun: less is the name of an event ("until the convention"). */
const CLAUSE = /^\p{L}{1,10}\s(?:\S{1,30}\s\S{1,30}\s\S|(?:I|you|he|she|it|we|they|this|that)(?!\p{L}))/u;
const SUBJECT =
  '(?:even\\s\\p{L}{1,20}|one|both|all|either|just\\s\\p{L}{1,20}|the|an?|he|she|it|they|we|I|you|his|her|their|this|that|any|anyone|someone|\\p{Lu}\\p{L}{1,20})';

/** The sentence goes on to ask: "Should the court, then, decide?" */
const QUESTION = /^[^.!?]{0,160}\?/;
/** A clause that names its day tells of one event. */
const DATED =
  /(?<!\p{L})(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|April|June|July|August|September|October|November|December|tomorrow|tonight|next\s(?:week|month|year))(?!\p{L})/u;

/** "is lifted", "have left": a present perfect or passive is none of the past. */
const HELD = /(?<!\p{L})(?:is|are|has|have|has\sbeen|have\sbeen)\s(?:\p{L}{2,15}ly\s)?\p{L}{2,20}(?!\p{L})/iu;
/** A refusal in the same clause: what comes before the thing refused is its condition. */
const WITHHELD =
  /(?<!\p{L})(?:will|would|can|could|shall|must|should)\s(?:not|never)(?!\p{L})[^.;:]{0,60}$|(?<!\p{L})(?:cannot|won[’']t|wouldn[’']t|can[’']t|couldn[’']t|refus\p{L}{1,3}|(?:will|would|can|could)\s\p{L}{2,15}(?:\s\p{L}{2,10})?\s(?:nothing|nobody|none|no))(?!\p{L})[^.;:]{0,60}$/iu;

/** What lies ahead, or is denied: a limit to it is a condition, also where the limit is told in the past ("said he would not leave until it ended"). */
const OPEN_END =
  /(?<!\p{L})(?:will|would|won|wouldn|can|cannot|could|couldn|must|should|shall|may|might|not|never|no|nothing|nobody)(?!\p{L})|[’']ll(?!\p{L})|n[’']t(?!\p{L})/iu;
const LAST_CLAUSE = /[^.;:“”"]{0,80}$/u;
/** "refused to leave until somebody ate it": told as something that came to pass. */
const toldOf = (before: string, clause: string): boolean => {
  const near = LAST_CLAUSE.exec(before)![0];
  return hasPastVerb(clause) && hasPastVerb(near) && !OPEN_END.test(near) && !AHEAD.test(clause);
};

/** The markers in order; where two fit at one place the first counts. */
export const MARKERS: readonly Marker[] = [
  {
    name: 'if',
    kind: 'if',
    pattern:
      /(?<!\p{L})(?:if\sand\sonly\sif|only\sif|even\sif|especially\sif|if)(?!\p{L})(?!\s(?:only|anything|ever|at\sall|you\swill|not\s(?:most|all|more|every|outright|the|an?|worse|better|longer|impossible|hundreds|thousands|always|for))(?!\p{L}))/iu,
    accepts: ({ before }) => !ASKING.test(before) && !SECOND_QUESTION.test(before),
  },
  {
    name: 'inverted, in front',
    kind: 'if',
    pattern: new RegExp(`(?<=^|[.,;“"]\\s?|(?:that|and|but)\\s["“]?)(?:[Ww]ere|[Ss]hould)(?=\\s${SUBJECT}\\s[^.?!]{3,160},)`, 'u'),
    accepts: ({ after }) => !QUESTION.test(after),
  },
  {
    name: 'inverted past, in front',
    kind: 'if',
    pattern:
      /(?<=^|[.;“"]\s?|(?:that|and|but|,)\s)[Hh]ad(?=\s(?:the\s\p{L}{1,20}|he|she|it|they|we|I|you|\p{Lu}\p{Ll}{1,20}(?:\s\p{Lu}\p{Ll}{1,20})?)\s(?:not\s|ever\s|only\s)?(?:\p{L}{2,20}(?:ed|en|wn|ght)|won|come|gone|lost|made|done|had|said|told|run|put|got|left|met|heard|kept|found|stood|held)(?!\p{L})[^.?!]{0,160},)/u,
    accepts: ({ after }) => !QUESTION.test(after),
  },
  {
    name: 'inverted, behind',
    kind: 'if',
    pattern: new RegExp(`(?<!\\p{L})were(?=\\s${SUBJECT}\\s(?:\\p{L}{1,20}\\s){0,3}to\\s\\p{Ll})`, 'u'),
    accepts: ({ before }) => /\bwould\b/.test(before) && !/(?:\b(?:they|we|you|who|that|these|those|there|people)|s)\s$/.test(before),
  },
  { name: 'unless', kind: 'unless', pattern: /(?<!\p{L})unless(?!\p{L})/iu },
  { name: 'barring', kind: 'unless', pattern: /(?<!\p{L})barring(?!\p{L})/iu, accepts: ({ before }) => before === '' || /[.,;“”"—–]\s?["“]?$/.test(before) },
  {
    name: 'once',
    kind: 'when',
    pattern:
      /(?<!\p{L})(?:as\ssoon\sas(?!\spossible)|once(?=\s(?:the|an?|he|she|it|they|we|you|I|this|that|these|those|such|his|her|their|our|your|all|both|there|\p{Lu}\p{L}{1,20}|\p{L}{2,20}s)(?:[’'](?:s|re|ve))?\s))(?!\p{L})/iu,
    accepts: ({ clause, before }) =>
      !/^once\s(?:again|more|was|has|is|says|the\s(?:most|world|largest)|an?\s(?:day|week|month|year|decade|night|time))(?!\p{L})/iu.test(clause) &&
      !/(?<!\p{L})(?:at|was|were|had|has|have|is|more\sthan|only|not|who|all\sat|he|she|it|they|I|we|the|an?)\s$/iu.test(before),
  },
  { name: 'whenever', kind: 'when', pattern: /(?<!\p{L})(?:whenever|every\stime(?=\s(?:I|you|he|she|it|we|they|the|an?)\s))(?!\p{L})/iu },
  {
    name: 'when, of any time',
    kind: 'when',
    pattern: /(?<!\p{L})when(?!\p{L})/iu,
    accepts: ({ before, clause }) =>
      GENERIC.test(clause) &&
      !/^when\s(?:it\scomes\sto|does|is|was|has)(?!\p{L})/iu.test(clause) &&
      !DATED.test(clause) &&
      !WHEN_OF.test(before) &&
      !hasPastVerb(clause) &&
      !/\b(?:will|would)\b/.test(clause),
  },
  {
    name: 'until',
    kind: 'until',
    pattern: /(?<!\p{L})(?:until|till)(?!\p{L})/iu,
    accepts: ({ before, clause }) =>
      CLAUSE.test(clause) &&
      !DATE.test(clause) &&
      !toldOf(before, clause) &&
      !/(?<!\p{L})(?:days?|weeks?|months?|hours?|years?|minutes?|longer?)\s$/u.test(before),
  },
  {
    name: 'before, that hinders',
    kind: 'until',
    pattern: /(?<!\p{L})before(?=\s(?:\p{L}{1,20}\s){1,5}(?:is|are|has|have|can|\p{L}{2,20}s)(?!\p{L}))/iu,
    accepts: ({ before, clause }) => !DATED.test(clause) && !hasPastVerb(clause.replace(HELD, '')) && WITHHELD.test(before),
  },
  {
    name: 'after, of what is to come',
    kind: 'after',
    pattern: /(?<!\p{L})(?:only\safter|after)(?=\s(?:\p{L}{1,20}\s){1,5}(?:has|have)\s(?!to\s))/iu,
    accepts: ({ before }) => /\b(?:will|can|would|should|must|only)\b|[’']ll\b/.test(before),
  },
  {
    name: 'provided',
    kind: 'provided',
    pattern:
      /(?<!\p{L})(?:(?:provided|providing)\sthat|provided(?=\s(?:the|he|she|it|they|we|you|an?|both|all|there)\s)|as\slong\sas|so\slong\sas|(?:up)?on\s(?:the\s)?condition\s(?:that|of)|based\ssolely\son|in\sexchange\sfor|in\sreturn\sfor|assuming(?:\sthat)?|contingent\s(?:up)?on|in\scase(?:\sof)?|in\sthe\sevent\s(?:of|that))(?!\p{L})/iu,
    accepts: ({ before, clause }) =>
      !/\b(?:by|of|for)\s$/.test(before) &&
      !/^(?:as|so)\slong\sas\s(?:\d|two|three|four|five|six|ten|a|an|possible|several)(?!\p{L})/iu.test(clause) &&
      !/^(?:up)?on\s(?:the\s)?condition\s(?:of\s(?:anonymity|not)|that\s(?:his|her|their|he|she|they)\s(?:name|not))/iu.test(clause) &&
      !/^assuming\s(?!that)(?:office|control|responsibility|power|the\s(?:presidency|role|office))/iu.test(clause),
  },
  {
    name: 'without, that hinders',
    kind: 'if',
    pattern: /(?<!\p{L})without(?=\s(?!\p{L}{1,20}ing\s|(?:a|any)?\s?(?:doubt|question|exception|fail|delay|incident|comment|warning|word)(?!\p{L})))/iu,
    accepts: ({ before, clause, after }) =>
      /^Without/.test(clause) || /(?:^|(?<!\p{L})that|[,;:—])["“\s]*$/u.test(before) ? AHEAD.test(after) : HINDERED.test(before),
  },
];

/** A concessive conditional (Quirk et al. 1985, 15.39): the matrix clause holds whether or not its condition does. */
const EVEN = /^even(?!\p{L})/iu;

/** Code units around a marker that rows may look at. */
const AROUND = 80;
/** A condition has at least this many code units behind its marker. */
const SHORTEST = 3;

/**
 * The conditions of a content, by their markers: the whole clause with its marker.
 *
 * @returns in reading order, without overlap
 */
export function conditionsIn(text: string, content: readonly Range[]): Condition[] {
  return content.flatMap((range) => {
    const out: Condition[] = [];
    let free = range.start;
    for (const { marker, row } of markersIn(text, range)) {
      if (marker.start < free) continue;
      const end = clauseEnd(text, marker, range.end);
      const place = {
        before: text.slice(Math.max(0, marker.start - AROUND), marker.start),
        clause: text.slice(marker.start, end),
        after: text.slice(end, Math.min(range.end, end + 2 * AROUND)),
      };
      if (end - marker.end < SHORTEST || isTitle(place) || row.accepts?.(place) === false) continue;
      const concessive = EVEN.test(text.slice(marker.start, marker.end));
      out.push({ span: spanOf(text, { start: marker.start, end }), marker: spanOf(text, marker), kind: row.kind, ...(concessive && { concessive }) });
      free = end;
    }
    return out;
  });
}

/** "The ‘In case of crisis’ leaflet", "her song “If I Go”": what stands between marks and ends before the clause does is called so. */
const isTitle = ({ before, clause }: Place): boolean => /[‘“]$/.test(before) && /[’”](?!\p{L})/u.test(clause.slice(0, -1));

const SCANNED = MARKERS.map((row) => ({ row, pattern: everywhere(row.pattern) }));

function markersIn(text: string, { start, end }: Range): { marker: Range; row: Marker }[] {
  const passage = text.slice(start, end);
  const hits = SCANNED.flatMap(({ row, pattern }) =>
    matchesOf(passage, pattern).map((m) => ({ marker: { start: start + m.index, end: start + m.index + m[0].length }, row })),
  );
  return hits.sort((a, b) => a.marker.start - b.marker.start);
}

const FRONTED_KINDS = { once: 'when', if: 'if', unless: 'unless', until: 'until', 'as soon as': 'when', 'as long as': 'provided' } as const;

/**
 * A condition in front of the whole attribution: "Once hostilities cease, the minister described …". It stands outside the content, at
 * the head of the cue's sentence.
 */
export function frontedCondition(text: string, sentence: Range, source: Range | undefined): Condition[] {
  if (!source || source.start <= sentence.start) return [];
  const head = text.slice(sentence.start, source.start);
  const m = /^(?<marker>Once|If|Unless|Until|As soon as|As long as)\s[^,“”"]{4,160}(?=,\s?$)/.exec(head);
  const marker = m?.groups?.marker;
  if (!m || !marker || /^Once (?:again|more|a|upon)/.test(m[0])) return [];
  const at = sentence.start;
  const kind = FRONTED_KINDS[marker.toLowerCase() as keyof typeof FRONTED_KINDS];
  return [{ span: spanOf(text, { start: at, end: at + m[0].length }), marker: spanOf(text, { start: at, end: at + marker.length }), kind }];
}
