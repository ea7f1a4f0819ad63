/**
 * Speaker: who the sources refer to. Article and attributions in; the article's speakers, and for each attribution its speaker, its
 * chain (who passed the words on) and the damaged names beside it, out.
 *
 * Alias chains as in coreference, but only as far as quotations need them: full names, surnames, roles by apposition, pronouns by
 * recency, subjecthood and gender. No model: every step is a named rule, and two equally likely people give "unresolved".
 */
export { type Resolved, resolveSpeakers } from './resolve.js';
