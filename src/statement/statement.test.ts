import { describe, expect, it } from 'vitest';
import { actOf, cueEntryOf, reportOf } from './act.js';
import { conditionsIn, frontedCondition } from './conditions.js';
import { damageIn } from './damage.js';

const whole = (text: string) => [{ start: 0, end: text.length }];

describe('conditions', () => {
  it.each<[string, string[]]>([
    ['that if the town signs, troops would leave', ['if the town signs']],
    ['“So if any ships appear, especially at night, we will act,”', ['if any ships appear, especially at night']],
    ['she would stay unless the log was on her table by noon.', ['unless the log was on her table by noon']],
    ['We will not sign until the first crane turns.', ['until the first crane turns']],
    ['that the road could open, provided the region pays its half', ['provided the region pays its half']],
    ['And once such a paper is signed, nobody has to wonder', ['once such a paper is signed']],
    ['once again they stalled', []],
    ['they were born beside it', []],
    ['he had made notes the next morning, standing up', []],
    ['Should the court agree to it, we leave', ['Should the court agree to it']],
    ['as if nothing had happened', []],
    ['based solely on neutrality', ['based solely on neutrality']],
  ])('%s', (text, expected) => expect(conditionsIn(text, whole(text)).map((c) => c.span.text)).toEqual(expected));

  it('an if after "asked" is a question, also when the content begins with it', () => {
    const text = 'Edda asked me if it was possible';
    expect(conditionsIn(text, [{ start: text.indexOf('if'), end: text.length }])).toEqual([]);
  });

  it('finds the condition in front of the attribution', () => {
    const text = 'Once the guns rest, the minister described a plan.';
    expect(frontedCondition(text, { start: 0, end: text.length }, { start: 20, end: 32 }).map((c) => c.span.text)).toEqual(['Once the guns rest']);
  });
});

describe('acts', () => {
  it.each<[string, string, string | null]>([
    ['said', 'the road is closed', 'assert'],
    ['rejected', 'the charge that he lied', 'deny'],
    ['rejected', 'the proposal', 'refuse'],
    ['asked', 'whether it was so', 'request'],
    ['promised', 'to open the bridge', 'pledge'],
    ['vowed', 'to retaliate', 'threaten'],
    ['warned', 'that prices could rise', 'warn'],
    ['warned', 'that troops would be legitimate targets', 'threaten'],
    ['declined to comment', 'on the matter', 'refuse'],
    ['insisted', 'that they must leave', 'demand'],
    ['shot back', 'that it was late', 'assert'],
    ['said', 'We will open the bridge', 'pledge'],
    ['wants', 'a table', null],
    ['said', 'nobody has to wonder about it', 'assert'],
  ])('%s “%s”: %s', (cue, content, kind) => expect(actOf({ cue, content, conditional: false })?.kind ?? null).toBe(kind));

  it.each<[string, string]>([
    ['So if one more column is seen, we will close every bridge', 'threaten'],
    ['his members would block the road if talks had not begun', 'threaten'],
    ['If the paper is signed, I will unlock the bridges', 'pledge'],
  ])('on a condition, “%s”: %s', (content, kind) => expect(actOf({ cue: 'said', content, conditional: true })?.kind).toBe(kind));

  it.each([
    ['said', 'speech'],
    ['hopes', 'belief'],
    ['saw', 'perception'],
    ['according to', 'speech'],
    ['was believed', 'belief'],
  ])('%s reports %s', (cue, report) => expect(reportOf(cue)).toBe(report));

  it('knows a verb in its forms and with its particle', () => {
    expect(cueEntryOf('denies')?.lemma).toBe('deny');
    expect(cueEntryOf('ruled out')?.lemma).toBe('rule-out');
    expect(cueEntryOf('urging')?.lemma).toBe('urge');
  });
});

describe('damage', () => {
  const attribution = (text: string, unbalanced: { start: number; end: number }[] = []) => ({
    basis: 'model' as const,
    source: [],
    cue: [],
    content: whole(text),
    quotation: 'direct' as const,
    unbalanced,
    sure: { cue: 1, source: 1, content: 1 },
  });
  it.each<[string, string[]]>([
    ['they went to the talk booth', ['set-phrase']],
    ['we will see we will see we will see it', ['doubled-text']],
    ['never, never again', []],
  ])('%s', (text, kinds) => expect([...new Set(damageIn(text, attribution(text)).map((d) => d.kind))]).toEqual(kinds));
  it('reports quotations whose marks do not balance', () =>
    expect(damageIn('“We go', attribution('“We go', [{ start: 0, end: 6 }])).map((d) => d.kind)).toEqual(['unbalanced-quotation']));
});
