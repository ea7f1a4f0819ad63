import { describe, expect, it } from 'vitest';
import { checkQuotes, fromTranscript, LIMITS, RULES, VERDICTS } from '../index.js';

/** An invented hearing. */
const HEARING = fromTranscript({
  id: 'hearing',
  date: '2031-03-04',
  venue: 'Port Ostry town hall',
  turns: [
    { speaker: 'Ilsa Marwick', text: 'Mr. Tarrant, do you still believe that the old ferry is safe enough for the winter crossings?' },
    {
      speaker: 'Bram Tarrant',
      text:
        'I have said from the beginning that the ferry should be replaced. We will not raise the fares this year, and we will never close the northern landing. ' +
        'The council gave us $2.5 million in April, which paid for twenty-six new lifeboats and about 40 miles of cable. ' +
        'If the storms come early, we will cancel every crossing after dark. We can reopen the quarry road by June if the bridge inspectors agree. ' +
        "I don't think that the mayor wanted to mislead anybody, but his office sold the dredger to Kasimir Holdings for less than it was worth.",
    },
    { speaker: 'Ilsa Marwick', text: 'So who signed the papers for the dredger, and who was told about the price?' },
    {
      speaker: 'Bram Tarrant',
      text: 'The deputy signed them. Nobody in my department saw a single page until the auction was over, and I regret that deeply.',
    },
  ],
});
const BULLETIN = { id: 'bulletin', text: 'A spokeswoman said the granite works would open a second furnace before the end of May and hire sixty people.' };

type Row = [
  why: string,
  quote: string,
  verdict: string,
  severity: number,
  extra?: { speaker?: string; source?: string; context?: string; tier?: string; touches?: string },
];
const ROWS: Row[] = [
  ['whole sentence', 'I have said from the beginning that the ferry should be replaced.', 'verbatim', 0],
  ['number in digits', 'which paid for 26 new lifeboats and about forty miles of cable', 'verbatim', 0, { tier: 'numerals' }],
  ['money in words', 'The council gave us 2.5 million dollars in April', 'verbatim', 0, { tier: 'numerals' }],
  ['contraction', 'I do not think that the mayor wanted to mislead anybody', 'verbatim', 2, { tier: 'contractions', context: 'contrast' }],
  ['capital in a bracket', '[T]he ferry should be replaced', 'verbatim', 0, { tier: 'case' }],
  ['ellipsis sign', 'I have said … that the ferry should be replaced', 'elided', 0],
  ['ellipsis in brackets', 'I have said [...] that the ferry should be replaced', 'elided', 0],
  ['spaced dots', 'I have said . . . that the ferry should be replaced', 'elided', 0],
  ['ellipsis over sentences', 'We will not raise the fares this year … The council gave us $2.5 million in April', 'elided', 0],
  ['ellipsis over the other speaker', 'his office sold the dredger to Kasimir Holdings … The deputy signed them.', 'elided', 0],
  ['an ellipsis that swallows a not', 'We will … raise the fares this year', 'reversed', 3],
  [
    'an ellipsis that turns the order round',
    'The council gave us $2.5 million in April … I have said from the beginning that the ferry should be replaced',
    'altered',
    2,
  ],
  ['name in a bracket', '[Tarrant and his deputy] will not raise the fares this year', 'bracketed', 0],
  ['word put in', 'The council gave us $2.5 million in [early] April', 'bracketed', 0],
  ['another ending', 'The council [gives] us $2.5 million in April', 'bracketed', 0],
  ['a false number in a bracket', 'which paid for [thirty] new lifeboats and about 40 miles of cable', 'altered', 3, { touches: 'number' }],
  ['a not in a bracket', 'I have [not] said from the beginning that the ferry should be replaced', 'reversed', 3],
  ['words left out', 'I have said that the ferry should be replaced', 'trimmed', 1],
  ['a whole sentence left out', 'I have said from the beginning that the ferry should be replaced. The council gave us $2.5 million in April', 'trimmed', 1],
  ['another word', 'I have said from the beginning that the ferry should be repaired.', 'altered', 2, { touches: 'word' }],
  ['a word put in', 'I have always said from the beginning that the ferry should be replaced.', 'altered', 2],
  ['another number', 'which paid for twenty-five new lifeboats and about 40 miles of cable', 'altered', 3, { touches: 'number' }],
  ['another unit', 'which paid for twenty-six new lifeboats and about 40 kilometres of cable', 'altered', 3, { touches: 'unit' }],
  ['another currency', 'The council gave us €2.5 million in April', 'altered', 3, { touches: 'unit' }],
  ['another name', 'his office sold the dredger to Lindqvist Holdings for less than it was worth', 'altered', 3, { touches: 'name' }],
  ['another modal', 'We must reopen the quarry road by June if the bridge inspectors agree.', 'altered', 3, { touches: 'modal' }],
  ['two phrases in another order', 'which paid for about 40 miles of cable and twenty-six new lifeboats', 'altered', 2],
  ['not taken out', 'We will raise the fares this year, and we will never close the northern landing.', 'reversed', 3],
  ['not put in', 'the ferry should not be replaced, I have said from the beginning that', 'reversed', 3],
  ['an opposite', 'his office sold the dredger to Kasimir Holdings for more than it was worth', 'reversed', 3],
  ['cut off before the not', 'I do', 'too-short', 0],
  ['two places', 'I have said from the beginning that the ferry was told until the auction was over, and I regret that deeply', 'spliced', 3],
  ['question and answer', 'who was told about the price? The deputy signed them.', 'spliced', 3],
  ['cut before if', 'We can reopen the quarry road by June', 'verbatim', 2, { context: 'condition' }],
  ['cut after an if clause', 'we will cancel every crossing after dark', 'verbatim', 2, { context: 'condition' }],
  ['cut out of a question', 'the old ferry is safe enough for the winter crossings', 'verbatim', 2, { context: 'question' }],
  ['cut after a negation', 'the mayor wanted to mislead anybody', 'verbatim', 2, { context: 'contrast' }],
  ['nowhere', 'Every lighthouse keeper on this coast has been offered a pension and a cottage', 'not-found', 3],
  ['a few words', 'the northern landing', 'too-short', 0],
  ['the right speaker', 'I have said from the beginning that the ferry should be replaced.', 'verbatim', 0, { speaker: 'Mr Tarrant' }],
  ['a spelling of the name', 'I have said from the beginning that the ferry should be replaced.', 'verbatim', 0, { speaker: 'Harbour chief Bram Tarant' }],
  ['a pronoun is not compared', 'I have said from the beginning that the ferry should be replaced.', 'verbatim', 0, { speaker: 'she' }],
  ['said by the other', 'I have said from the beginning that the ferry should be replaced.', 'misattributed', 3, { speaker: 'Ilsa Marwick' }],
  ['the questioner’s words', 'do you still believe that the old ferry is safe enough', 'misattributed', 3, { speaker: 'Tarrant' }],
  ['in the source named', 'would open a second furnace before the end of May', 'verbatim', 0, { source: 'bulletin' }],
  ['not here, but there', 'would open a second furnace before the end of May', 'not-found', 3, { source: 'hearing' }],
];

describe('verdicts', () => {
  it.each(ROWS)('%s: %s', (_why, quote, verdict, severity, extra = {}) => {
    const text = `“${quote}”`;
    const { context, tier, touches, ...claim } = extra;
    const { quotations } = checkQuotes({ text, quotations: [{ span: { start: 0, end: text.length }, ...claim }] }, [HEARING, BULLETIN]);
    const q = quotations[0]!;
    expect({ verdict: q.verdict, severity: q.severity, context: q.context, why: q.reason }).toEqual({ verdict, severity, context, why: expect.any(String) });
    if (tier) expect(q.tiers).toContain(tier);
    if (touches) expect(q.matches[0]!.edits.flatMap((e) => e.touches)).toContain(touches);
  });

  // each against a source of its own
  it.each<[why: string, source: string, quote: string, verdict: string, severity: number, context?: string | undefined]>([
    [
      'two negations of two clauses',
      'I did not take the money and I did not lie to the court.',
      'I did take the money and I did lie to the court',
      'reversed',
      3,
    ],
    [
      'one changed places with none',
      'I did not take the money and I did lie to the court.',
      'I did take the money and I did not lie to the court',
      'reversed',
      3,
    ],
    ['a modal left out', 'The guards may have killed two prisoners in the yard.', 'The guards killed two prisoners in the yard', 'trimmed', 2],
    ['a modal left out, another kept', 'Today we will look at it and we will mend the harbour wall.', 'Today we will mend the harbour wall', 'trimmed', 1],
    ['a hedge left out', 'The mill allegedly dumped its waste in the river.', 'The mill dumped its waste in the river', 'trimmed', 2],
    ['what is not wanted left out', 'I would rather resign than sign this contract.', 'I would rather sign this contract', 'trimmed', 2],
    ['a number in another’s place', 'It rose to 1,200 in Karn and 300 in Marlow.', 'It rose to 300 in Marlow', 'trimmed', 2],
    ['a number with another’s name', 'Arrests rose to 1,200 in Karn and 300 in Marlow.', 'Arrests rose to 1,200 in Marlow', 'trimmed', 2],
    ['ellipses between single words', 'The plan is reckless, it is rushed, and it is wrong.', 'reckless ... rushed ... and wrong', 'elided', 0],
    ['the same with its head', 'The plan is reckless, it is rushed, and it is wrong.', 'The plan is reckless ... rushed ... and wrong', 'elided', 0],
    ['the same with no mark', 'The plan is reckless, it is rushed, and it is wrong.', 'reckless, rushed and wrong', 'trimmed', 1],
    ['words of three sentences', 'The plan is reckless. Was it rushed? It was, and it is wrong.', 'reckless ... rushed ... and wrong', 'not-found', 3],
    ...(
      [
        ['I doubt that', 'negation'],
        ['I doubt', 'negation'],
        ['I do not doubt that', undefined],
        ['There is no doubt that', undefined],
        ['It is a lie that', 'negation'],
        ['It is false that', 'negation'],
        ['It is not false that', undefined],
        ['There is no evidence that', 'negation'],
        ['Nobody could have known that', 'negation'],
        ['I refuse to say', 'negation'],
        ['Suppose', 'condition'],
        ['I suppose', undefined],
        ['If only', 'condition'],
        ['My opponent says', 'report'],
        ['He wants you to believe that', 'report'],
        ['The mayor said that', undefined],
        ['I can only say that', undefined],
        ['Nor can we let', undefined],
      ] as const
    ).map(([frame, context]): [string, string, string, string, number, string | undefined] => [
      `cut after “${frame}”`,
      `${frame} the bridge is safe for heavy trucks. That is all.`,
      'the bridge is safe for heavy trucks',
      'verbatim',
      context ? 2 : 0,
      context,
    ]),
  ])('%s', (_why, source, quote, verdict, severity, context) => {
    const { quotations } = checkQuotes(`“${quote}”`, [{ id: 'said', text: source }]);
    const { verdict: v, severity: s, context: c, reason: why } = quotations[0]!;
    expect({ verdict: v, severity: s, context: c, why }).toEqual({ verdict, severity, context, why: expect.any(String) });
  });

  it('a condition that the draft tells itself was not cut away', () => {
    const draft = 'If the inspectors agree, he said, “we can reopen the quarry road by June.”';
    expect(checkQuotes(draft, [HEARING]).quotations[0]).toMatchObject({ verdict: 'verbatim', severity: 0 });
  });

  it('shows both places where one source has the words and another has them changed', () => {
    const changed = { id: 'rewrite', text: 'He insisted that the council gave us $3 million in April, which paid for lifeboats.' };
    const { matches } = checkQuotes('“The council gave us $3 million in April, which paid for twenty-six new lifeboats.”', [HEARING, changed]).quotations[0]!;
    expect(matches.map((m) => m.source).sort()).toEqual(['hearing', 'rewrite']);
  });

  it('words in other words are paraphrased, with the passage shown', () => {
    const quote = '“Before May ends, the granite company will start another furnace and employ sixty workers at the works, a spokeswoman announced”';
    const q = checkQuotes(quote, [BULLETIN], { similarity: () => 0.95 }).quotations[0]!;
    expect(q).toMatchObject({ verdict: 'paraphrased', severity: 2 });
  });

  it('a subject in common, or a phrase that is said often, is no paraphrase; the nearest place is shown where one resembles it', () => {
    const stump = { id: 'stump', text: 'The harbour is the largest source of copper ore in the province. Every winter the ferry brings miners home.' };
    const subject = checkQuotes('“They are smuggling silver past the largest source of copper ore in the province, and nobody stops it.”', [stump])
      .quotations[0]!;
    expect(subject).toMatchObject({ verdict: 'not-found', matches: [{ source: 'stump' }] });
    expect(checkQuotes('“Nobody painted the orchard walls before the bishop arrived on Sunday.”', [stump]).quotations[0]!.matches).toEqual([]);
  });

  // the hearing was on 4 March 2031
  it.each<[why: string, quote: string, published: string | undefined, source: string | undefined, verdict: string]>([
    ['changed, on the day after', 'The council gave us $3 million in April', '2031-03-05', undefined, 'altered'],
    ['changed, but printed before it was said', 'The council gave us $3 million in April', '2031-01-20', undefined, 'not-found'],
    ['cut, but printed before it was said', 'I have said that the ferry should be replaced', '2031-01-20', undefined, 'not-found'],
    ['said again after it was printed', 'I have said from the beginning that the ferry should be replaced', '2031-01-20', undefined, 'verbatim'],
    ['printed before by the date line only', 'The council gave us $3 million in April', '2031-03-03T23:10:00-08:00', undefined, 'altered'],
    ['changed, from the occasion that the draft names', 'The council gave us $3 million in April', '2031-01-20', 'hearing', 'altered'],
    ['a fact changed, a year after', 'The council gave us $3 million in April, which paid for twenty-six new lifeboats', '2032-05-01', undefined, 'altered'],
    ['much changed, a year after: said again since', 'The people gave us 2.5 million dollars in April for more boats', '2032-05-01', undefined, 'not-found'],
    ['without a date', 'The council gave us $3 million in April', undefined, undefined, 'altered'],
    ['with a date that is none', 'The council gave us $3 million in April', 'yesterday', undefined, 'altered'],
  ])('%s', (_why, quote, published, source, verdict) => {
    const text = `“${quote}”`;
    const quotations = [{ span: { start: 0, end: text.length }, speaker: 'Bram Tarrant', ...(source ? { source } : {}) }];
    const draft = { text, quotations, ...(published ? { published } : {}) };
    expect(checkQuotes(draft, [HEARING, BULLETIN]).quotations[0]!.verdict).toBe(verdict);
  });

  it('every rule has a verdict of the list and a name of its own, and the last one always holds', () => {
    expect(new Set(RULES.map((r) => r.name)).size).toBe(RULES.length);
    for (const r of RULES) expect(VERDICTS).toContain(r.verdict);
    expect(RULES.at(-1)!.name).toBe('same-words');
    expect(LIMITS.fewWords).toBe(4);
  });

  it('names its rules by a fingerprint that stays', () => {
    const [a, b] = [checkQuotes('', []), checkQuotes('no quotation', [BULLETIN])];
    expect(a.policy).toMatch(/^[0-9a-f]{16}$/);
    expect(b).toEqual({ policy: a.policy, offsets: 'utf16', quotations: [] });
  });
});
