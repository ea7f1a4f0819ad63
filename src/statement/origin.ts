import { overlap, type Speaker, type Statement } from '../record/index.js';

/** Sources that are talk, and nobody's: "rumours", "unconfirmed reports", "some say". */
const TALK = /^(?:(?:un)?confirmed\s|media\s|press\s|local\s|some\s|the\s|wild\s|persistent\s)*(?:reports|rumou?rs|gossip|hearsay|speculation|legend|word)$/iu;
const SOME = /^(?:some|many|people|others|a\sfew)$/i;
/** "It was reported", "is said to": a saying without anybody who says it. */
const NOBODYS =
  /^(?:(?:it\s)?(?:is|was|were|are|has\sbeen|had\sbeen|have\sbeen|being)\s(?:\p{L}{2,12}ly\s)?(?:reported|said|claimed|alleged|rumou?red|believed|thought|suggested|understood|feared|speculated)|reportedly|allegedly|rumou?red)(?!\p{L})/iu;

/**
 * Marks a statement that leads back to nobody who can be named: `anonymous` where the text speaks of somebody and gives no name, `hearsay`
 * where it speaks of nobody at all. The span holds the words that show it.
 */
export function withOrigin(statement: Statement, speakers: readonly Speaker[]): Statement {
  const [source, cue] = [statement.source[0], statement.cue[0]];
  const speaker = speakers.find((s) => s.id === statement.speaker);
  const distanced = statement.hedges?.find((h) => h.of === 'saying');
  if (
    statement.report === 'speech' &&
    source &&
    (TALK.test(source.text) || SOME.test(source.text)) &&
    (!speaker || speaker.kind === 'unnamed' || speaker.kind === 'group')
  )
    return { ...statement, origin: { kind: 'hearsay', span: source } };
  if (!speaker && !source && cue && NOBODYS.test(cue.text)) return { ...statement, origin: { kind: 'hearsay', span: distanced?.span ?? cue } };
  const own = speaker?.kind === 'unnamed' ? (speaker.mentions.find((m) => source && overlap(m, source) > 0) ?? source ?? speaker.mentions[0]) : undefined;
  return own ? { ...statement, origin: { kind: 'anonymous', span: own } } : statement;
}
