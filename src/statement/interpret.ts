import type { Attribution } from '../attribution/index.js';
import { isForeign, sentenceAt } from '../language/index.js';
import { type Article, indexAt, type Range, type Span, type Statement, spanOf } from '../record/index.js';
import { actOf, isUnsaid, reportOf } from './act/index.js';
import { addresseeOf } from './addressee.js';
import { commitmentOf } from './commitment.js';
import { conditionsIn, frontedCondition } from './conditions.js';
import { confidenceOf } from './confidence.js';
import { damageIn } from './damage.js';
import { hedgesOf } from './hedges.js';
import { isNegated } from './negation.js';
import { quantitiesOf } from './quantities.js';
import { settingOf } from './setting.js';
import { timesOf } from './times.js';
import { toldOn } from './told-on.js';

/** A statement before its speakers are known. */
export type Interpreted = Omit<Statement, 'speaker' | 'via'>;

/** Reads one attribution as a statement: report, act, conditions, commitment, setting, damage and the rest. Ids count from s1 in reading order; `today` is the day from which the page is told. */
export function interpret(article: Article, attribution: Attribution, index: number, today = toldOn(article)): Interpreted {
  const { text } = article;
  const spans = (ranges: readonly Range[]): Span[] => ranges.map((r) => spanOf(text, r));
  const cue = attribution.cue
    .map((c) => text.slice(c.start, c.end))
    .join(' ')
    .toLowerCase();
  const content = attribution.content
    .map((c) => text.slice(c.start, c.end))
    .join(' ')
    .replace(/^["“‘\s]+|["”’\s]+$/g, '');
  const block = indexAt(article.blocks, attribution.content[0]!.start);
  const conditions = [...fronted(article, attribution), ...conditionsIn(text, attribution.content)];
  const report = attribution.cue.length === 0 ? 'speech' : reportOf(cue, content);
  const source = attribution.source.map((r) => text.slice(r.start, r.end)).join(' ');
  // what is done by words is told by English words
  const act = isForeign(article.language)
    ? null
    : actOf({
        cue,
        content,
        source,
        quotation: attribution.quotation,
        conditional: conditions.length > 0,
        deed: deedOf(article, attribution),
        ...(attribution.states ? { states: attribution.states } : {}),
      });
  const times = timesOf(article, attribution, today);
  const addressee = addresseeOf(text, attribution);
  return {
    id: `s${index + 1}`,
    block,
    source: spans(attribution.source),
    cue: spans(attribution.cue),
    content: spans(attribution.content),
    quotation: attribution.quotation,
    report,
    ...(addressee ? { addressee: { span: addressee } } : {}),
    ...(attribution.within === undefined ? {} : { within: `s${attribution.within + 1}` }),
    act,
    negated: isNegated(content),
    ...unsaidOf(text, attribution),
    conditions,
    ...hedgesOf(article, attribution),
    ...commitmentOf(text, attribution, { act, conditions, times }),
    quantities: quantitiesOf(text, attribution.content, times),
    times,
    ...settingOf(article, attribution),
    damage: damageIn(article, attribution),
    confidence: confidenceOf(attribution),
  };
}

/** The part of the cue by which something was not said. */
function unsaidOf(text: string, { cue }: Attribution): { unsaid?: Span } {
  const part = cue.find((c) => isUnsaid(text.slice(c.start, c.end)));
  return part ? { unsaid: spanOf(text, part) } : {};
}

/** As far in front of the cue as its subject stands; UTF-16 code units. */
const DEED = 160;

/** What stands between a source and its cue; in front of the source where an infinitive follows it, for whoever does that is told of before: "blocked roads in defiance of the ministry | to demand". */
function deedOf({ text, blocks }: Article, { source, cue }: Attribution): string {
  const [who, how] = [source[0], cue[0]];
  if (!who || !how || who.end >= how.start || how.start - who.end >= DEED) return '';
  const between = text.slice(who.end, how.start);
  if (between.trim() !== '' || !/^to\s/iu.test(text.slice(how.start, how.end))) return between;
  return text.slice(Math.max(who.start - DEED, sentenceAt(text, blocks[indexAt(blocks, who.start)]!, who.start).start), who.start);
}

function fronted({ text, blocks }: Article, { cue, source }: Attribution): ReturnType<typeof frontedCondition> {
  const at = (source[0] ?? cue[0])?.start;
  if (at === undefined) return [];
  return frontedCondition(text, sentenceAt(text, blocks[indexAt(blocks, at)]!, at), source[0]);
}
