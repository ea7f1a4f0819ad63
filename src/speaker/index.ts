/**
 * Speaker: who the sources refer to. Article and attributions in; the article's speakers, and for each attribution its speaker, its
 * chain (who passed the words on) and the damaged names beside it, out.
 *
 * Alias chains as in coreference, but only as far as quotations need them: full names, surnames, roles by apposition, pronouns by
 * named features with learnt weights (likely/; conditional logit), in which "nobody" is one of the choices. Where nobody
 * is likely enough the answer is "unresolved"; every answer says how sure it is.
 *
 * names/ places where the text names somebody; chains/ who is one and the same, and what the text tells of each; sources/ what the words of a source
 * refer to; likely/ the learnt weighing; rules/ one file a way of telling who speaks. resolve.ts asks them in order, via.ts tells who passed words on.
 */
export { type HeldRole, type RegisteredSpeaker, withRegistry } from './registry.js';
export { type Resolved, resolveSpeakers } from './resolve.js';
