import type { Attribution } from '../attribution/index.js';
import { hasPastVerb, sentenceAt, sentencesOf, type TimePhrase, timesIn } from '../language/index.js';
import { type Article, indexAt, overlap, type Range, type Statement, spanOf } from '../record/index.js';

type Time = Statement['times'][number];

/**
 * The times of a statement: when it was said, as the sentence with the cue tells it, and those named in what was said.
 *
 * A quotation is told from the day it was said, all else from the day of publication. Where it was said long before publication, "today"
 * inside it is left open.
 *
 * @param published the day from which the page is told (told-on.ts)
 */
export function timesOf(article: Article, attribution: Attribution, published: string | undefined): Time[] {
  const { text } = article;
  const saying = sayingTimes(article, attribution, published);
  const today = toldFrom(saying, attribution, published);
  const content = attribution.content.flatMap((range) => sentencesOf(text, range).flatMap((part) => timesIn(text, part, today, sentenceOf(article, part))));
  const time =
    (of: Time['of']) =>
    ({ start, end, from, to }: TimePhrase): Time => ({ span: spanOf(text, { start, end }), from, to, of });
  return [...saying.map(time('saying')), ...content.map(time('content'))].sort((a, b) => a.span.start - b.span.start);
}

/** The day from which the content is told: ISO 8601, undefined where nobody can know. */
function toldFrom(saying: readonly TimePhrase[], { quotation }: Attribution, published: string | undefined): string | undefined {
  const said = saying[0];
  if (!said) return published;
  if (said.from !== null && said.from.slice(0, 10) === said.to?.slice(0, 10)) return quotation === 'direct' ? said.from.slice(0, 10) : published;
  return said.to !== null && published !== undefined && said.to >= published.slice(0, 8) ? published : undefined;
}

/** What parts a time from the cue: another clause between them tells of something else. */
const OTHER_CLAUSE = /\b(?:who|whose|which|that|where|when|after|before|because|since|while|as|if|but)\b|,\sand\b|\band\s*$|[;:—–]/i;

/** A relative clause, a participle: a time in it, with the verb before it, tells when that was done ("Ann Poole, who joined in 2018, said"). */
const RELATIVE = /(?<!\p{L})(?:who|whom|whose|which|that|where)\s(?<clause>[^,;:]{2,120})$/u;
const PARTICIPLE = /(?:^["“‘]?|,\s)(?<verb>\p{L}{2,15}ed|[Bb]orn|[Bb]uilt|[Bb]ought|[Cc]hosen|[Ss]worn|[Ss]hot|[Hh]urt|[Hh]aving)\s[^,;:]{0,120}$/u;
/** Participles of talk and of what carries it: their time is that of saying ("Asked on Monday, Roe said"). */
const OF_TALK =
  /^(?:asked|interviewed|contacted|reached|questioned|pressed|quizzed|quoted|approached|challenged|called|phoned|released|published|issued|posted|dated|broadcast|aired|unveiled|filed|signed|circulated|addressed|cited|pushed|invited)$/i;

/** Does a time in front of the cue belong to another verb of its sentence? */
function ofAnotherVerb(text: string, sentence: Range, time: Range, cue: Range): boolean {
  if (time.start >= cue.start) return false;
  const before = text.slice(sentence.start, time.start);
  const clause = RELATIVE.exec(before)?.groups?.clause;
  if (clause !== undefined) return hasPastVerb(clause);
  const verb = PARTICIPLE.exec(before)?.groups?.verb;
  return verb !== undefined && !OF_TALK.test(verb) && text.slice(time.end, cue.start).includes(',');
}

const sentenceOf = ({ text, blocks }: Article, { start }: Range): Range => sentenceAt(text, blocks[indexAt(blocks, start)]!, start);

/** Nobody has said yet what they will say: a time ahead is none of saying, whenever the page was published. */
const YET_TO_COME = /\b(?:next|tomorrow|coming)\b/i;

function sayingTimes(article: Article, { cue, content }: Attribution, published: string | undefined): TimePhrase[] {
  const { text } = article;
  const first = cue[0];
  if (!first) return [];
  const sentence = sentenceOf(article, first);
  const near = outside(sentence, content)
    .flatMap((range) => timesIn(text, range, published))
    .filter((t) => t.to !== null || t.from === null)
    .filter((t) => published === undefined || t.from === null || t.from.slice(0, 10) <= published)
    .map((time) => ({ time, between: between(text, time, first, content) }))
    .filter(({ time, between }) => !OTHER_CLAUSE.test(between) && !YET_TO_COME.test(text.slice(time.start, time.end)))
    .filter(({ time }) => !ofAnotherVerb(text, sentence, time, first))
    // "said: next week": behind a colon stand the words said
    .filter(({ time }) => time.start < first.end || text[first.end - 1] !== ':')
    .sort((a, b) => a.between.length - b.between.length);
  return near.slice(0, 1).map(({ time }) => time);
}

/** What stands between a time and the cue, the content left out. */
function between(text: string, time: Range, cue: Range, content: readonly Range[]): string {
  const gap = time.start >= cue.end ? { start: cue.end, end: time.start } : { start: time.end, end: cue.start };
  return outside(gap, content)
    .map((r) => text.slice(r.start, r.end))
    .join(' ');
}

/** The parts of a range that none of the others hold. */
function outside(range: Range, others: readonly Range[]): Range[] {
  let rest = [range];
  for (const o of others)
    rest = rest.flatMap((r) =>
      overlap(r, o) === 0
        ? [r]
        : [
            { start: r.start, end: o.start },
            { start: o.end, end: r.end },
          ].filter((x) => x.start < x.end),
    );
  return rest;
}
