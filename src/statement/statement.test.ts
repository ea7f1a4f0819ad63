import { describe, expect, it } from 'vitest';
import { cueEntryOf } from '../language/index.js';
import { ACTS, type Article } from '../record/index.js';
import { mainClause } from './act/clause.js';
import { actOf, actsOf, isUnsaid, reportOf, type Said } from './act/index.js';
import { addresseeOf } from './addressee.js';
import { commitmentOf } from './commitment.js';
import { frontedCondition } from './conditions.js';
import { damageIn } from './damage.js';
import { interpret } from './interpret.js';
import { settingOf } from './setting.js';
import { timesOf } from './times.js';
import { toldOn } from './told-on.js';

const whole = (text: string) => [{ start: 0, end: text.length }];

describe('conditions', () => {
  it('finds the condition in front of the attribution', () => {
    const text = 'Once the guns rest, the minister described a plan.';
    expect(frontedCondition(text, { start: 0, end: text.length }, { start: 20, end: 32 }).map((c) => c.span.text)).toEqual(['Once the guns rest']);
  });
});

const said = (cue: string, content: string, more: Partial<Said> = {}): Said => ({
  cue,
  content,
  source: 'Edda Roe',
  quotation: 'indirect',
  conditional: false,
  ...more,
});

describe('acts', () => {
  it.each<[string, string, string | null]>([
    ['said', 'the road is closed', 'assert'],
    ['rejected', 'the charge that he lied', 'deny'],
    ['rejected', 'the proposal', 'refuse'],
    ['asked', 'whether it was so', 'request'],
    ['promised', 'to open the bridge', 'pledge'],
    ['warned', 'that prices could rise', 'warn'],
    ['declined to comment', 'on the matter', 'refuse'],
    ['insisted', 'that they must leave', 'demand'],
    ['issued an ultimatum', 'to the islanders to lower their flag', 'threaten'],
    ['claimed', 'responsibility for the fire', 'admit'],
    ['voiced support for', 'the plan', 'endorse'],
    ['wants', 'a table', null],
    ['saw', 'the ship', null],
  ])('%s “%s”: %s', (cue, content, kind) => expect(actOf(said(cue, content))?.kind ?? null).toBe(kind));

  it.each<[string, string]>([
    ['We will open the bridge and pay for the repairs', 'pledge'],
    ['I will not sign it', 'refuse'],
    ['They must release the prisoners now', 'demand'],
    ['It was my fault', 'admit'],
    ['Why was nobody told?', 'request'],
    ['This is a disgrace', 'condemn'],
    ['Our thoughts are with the families', 'express'],
  ])('said directly, “%s”: %s', (content, kind) => expect(actOf(said('said', content, { quotation: 'direct' }))?.kind).toBe(kind));

  it.each<[string, string, string, string]>([
    // a named party that must do it: a demand; a guess or a rule: none
    ['Kestria', 'said', 'Sarovia must be ready to hand back the two trawlers', 'demand'],
    ['The rebels', 'announced', 'that General Vint and his council must agree to a new law before the guns are stacked', 'demand'],
    ['The envoy', 'said', 'the two governments must settle the border by the spring', 'demand'],
    ['The detective', 'said', 'the thief must have known the house', 'assert'],
    ['The clerk', 'said', 'Vint must have left by the back door', 'assert'],
    // what one side does to another at its cost is threatened, even as confirmed
    ['The alliance', 'confirmed', 'it would tighten the naval blockade of the two islands', 'threaten'],
    ['Dunmar', 'said', 'it would impose sanctions on the firms that ship the coal', 'threaten'],
    ['Dunmar', 'announced', 'it would widen its embargo to fish', 'threaten'],
    // what a body tells that it has asked it asks
    ['Kestria', 'said', 'it had asked Sarovia and Dunmar for the names of the six sailors', 'request'],
    ['The justice minister of Kestria', 'said', 'Kestria renewed an appeal to Dunmar to hand over the banker', 'request'],
    ['The agency', 'said', 'it has offered both sides a ship for the talks', 'offer'],
    ['The agency', 'said', 'the banker had been asked to leave', 'assert'],
    ['The archivist', 'said', 'it had asked the king for bread in 1641', 'assert'],
    // a suit accuses where who brings it speaks, be it through a lawyer
    ['his lawyer', 'said', 'A fisherman is suing the province over the loss of his boat', 'accuse'],
    ['Norlane', 'said', 'it has filed a suit against its former auditors', 'accuse'],
    // who is called on is asked, but not where it must be done at once
    ['The relief board', 'has called on', 'the mission to broker a truce on the islands', 'request'],
    ['Scholars', 'called for', 'Dunmar to open its archive', 'request'],
    ['The relief board', 'has called for', 'the immediate withdrawal of the guns', 'demand'],
    ['The guild', 'called on', 'the harbour master to resign', 'demand'],
    // who leaves a race refuses nobody anything
    ['The mayor', 'said', 'she will not stand again in the spring', 'announce'],
    ['Senator Roe', 'announced', 'he would not seek a third term', 'announce'],
    ['The mayor', 'said', 'she will not stand in a queue for bread', 'refuse'],
    ['The emir', 'granted', 'asylum to nine of the sailors', 'announce'],
    ['A court', 'overturned', 'the ban on kites', 'announce'],
    ['The league', 'admitted', 'two new members', 'announce'],
    ['Kestria', 'is considering', 'whether to send a ship', 'announce'],
    // a deed of its own verb is not announced
    ['The ministry', 'has outlawed', 'the largest of the militias', 'assert'],
    ['The museum', 'voted to', 'close its east wing', 'announce'],
    // what was not to be binds nobody
    ['The ferryman', 'said', 'he would have thrown them a rope if he had seen the boat', 'assert'],
    ['The mayor', 'said', 'she would have to sell the tram', 'not assert'],
    // to forgive is to say so; a debt forgiven is a promise
    ['The clan', 'said', 'it was willing to forgive the duke and to drink with him', 'express'],
    // a cost held out by the speaker's side offers nothing
    ['Kestria', 'said', 'it might pull out of the mediation', 'threaten'],
    // what any settlement must hold is a condition
    ['The widow', 'said', 'any settlement requires the truth about the fire', 'demand'],
    ['Sarovia', 'said', 'it was still refusing entry to the monitors', 'refuse'],
    // ... in its second predicate as well, however far down the sentence
    [
      'A ministry spokesman',
      'said',
      'The ministry had let forty of the clerks out in spring with their papers and a month’s pay for the journey, but was still refusing to say where the others were',
      'refuse',
    ],
    ['A guard', 'said', 'Nine clerks had eaten at noon, but were refusing to speak', 'assert'],
    // what is given back or made good binds whoever announces it; what opens, or goes back to its old name, is announced
    ['The ferry line', 'announced', 'it will repay the fare of every stranded passenger', 'pledge'],
    ['The rebels', 'announced', 'they would hand back the two trawlers', 'pledge'],
    ['The ferry line', 'announced', 'it will open a route to Velm', 'announce'],
    ['The ferry line', 'announced', 'it will hand its northern routes to a rival in May', 'announce'],
    // what another announced is told, whatever it announced
    ['Norlane Radio', 'reported', 'Kestria said on Friday that it would expel nine envoys', 'assert'],
    ['Norlane Radio', 'reported', 'Kestria would expel nine envoys', 'threaten'],
    // who looks into what others allege alleges nothing
    ['The water board', 'is investigating claims', 'that Marlow Water hid the leaks', 'assert'],
    ['A court', 'opened an inquiry into an allegation', 'that the port had bribed two inspectors', 'assert'],
    ['A court', 'reviewed and rejected a claim', 'that the port had bribed two inspectors', 'deny'],
    ['A lawyer', 'repeated an allegation', 'that the port had bribed two inspectors', 'accuse'],
    // what ships and planes did is an event; what their owner decided is announced
    ['the Tolvian navy', 'said', 'Tolvian gunboats on Friday launched a patrol of the northern coast', 'assert'],
    ['the Tolvian navy', 'said', 'Tolvia suspended its gunboats in May', 'announce'],
    ['the Tolvian government', 'said', 'Tolvia on Friday launched a review of the northern ports', 'announce'],
    // an auxiliary reports no words
    ['A paper', 'has', 'violated the ban by printing lies and forgeries', 'assert'],
    // where the cue names an act and another is doubtful, the cue's counts
    ['The crew', 'offered', 'the high point of the night', 'offer'],
    // what is not held out is no offer
    ['The ministry', 'offered', 'no proof of the debt', 'assert'],
    ['The deputy', 'has proposed', 'little that would touch his own pension', 'assert'],
  ])('%s %s “%s”: %s', (source, cue, content, kind) => {
    const given = actOf(said(cue, content, { source }))?.kind;
    expect(kind === 'not assert' ? given !== 'assert' : given === kind, given).toBe(true);
  });

  it.each<[string, string, string | null]>([
    ['resigned yesterday to allow', 'the first vote in nine years to take place', null],
    ['stepped aside to let', 'his deputy speak', null],
    ['fled to avoid', 'the summons', null],
    ['promised to allow', 'the vote', 'pledge'],
    ['refused to allow', 'the vote', 'refuse'],
  ])('%s “%s”: a purpose is no act: %s', (cue, content, kind) => expect(actOf(said(cue, content))?.kind ?? null).toBe(kind));

  it.each<[string, string, string | null]>([
    ['to demand', ' blocked the bridge ', null],
    ['to press', ' kept up their hunger strike ', null],
    ['to demand', ' wrote to the council ', 'demand'],
    ['demanding', ' blocked the bridge ', 'demand'],
    ['to protest against', ' gathered at the mill ', null],
  ])('“%s” behind “%s”: %s', (cue, deed, kind) => expect(actOf(said(cue, 'the release of the two fishermen', { deed }))?.kind ?? null).toBe(kind));

  it.each<[string, Partial<Said>, string]>([
    ['We will not sign a single dismissal', { quotation: 'direct' }, 'not a threat'],
    ['We will not sign a single dismissal until the crane is turning', { quotation: 'direct', conditional: true }, 'pledge'],
    ['The cut would close the only ward in the valley', { source: 'Doctors' }, 'warn'],
    ['the ministers must be ready to step aside', { source: 'The union' }, 'demand'],
    ['They chose us so that we would decide', { quotation: 'direct' }, 'not a pledge'],
    ['I’m not going to change the date', { quotation: 'direct' }, 'refuse'],
    ['After a night of thought, I have decided that I will stand again', { quotation: 'direct' }, 'announce'],
    ['she would not raise the rents', { source: 'the landlady' }, 'pledge'],
    ['Let’s get back to work', { quotation: 'direct' }, 'request'],
    ['It is time to open the books', { quotation: 'direct' }, 'demand'],
  ])('said “%s”: %s', (content, more, kind) => {
    const { kind: given } = actOf(said('said', content, more))!;
    const never = { 'not a threat': 'threaten', 'not a pledge': 'pledge' }[kind];
    expect(never ? given !== never : given === kind, given).toBe(true);
  });

  it.each<[string, 'side' | 'other']>([
    ['The Danish foreign minister', 'side'],
    ['The Iranian foreign minister', 'other'],
  ])('%s and the European Union: %s', (source, subject) =>
    expect(mainClause(said('said', 'the European Union has seized nine trawlers', { source })).subject).toBe(subject),
  );

  it.each([
    ['Roe asked me if I was tired', 'let him come'],
    ['I don’t know if they were', 'let him come'],
    ['I will ask, if I must', 'I will ask, if I must'],
  ])('behind “%s.”, “If he wants the keys, let him come.”: “%s”', (first, words) =>
    expect(mainClause(said('said', `${first}. If he wants the keys, let him come`, { quotation: 'direct', conditional: true })).words).toContain(words),
  );

  it('takes North Korea for no part of whoever speaks for South Korea', () =>
    expect(mainClause(said('said', 'North Korea has trained 500 divers', { source: 'South Korea’s navy' })).subject).toBe('other'));

  it('gives every act a probability, all of them together one', () => {
    const ranked = actsOf(said('said', 'the road is closed'));
    expect(ranked.map((r) => r.kind).sort()).toEqual([...ACTS].sort());
    expect(ranked.reduce((n, r) => n + r.p, 0)).toBeCloseTo(1);
  });

  it.each([
    ['said', 'speech'],
    ['hopes', 'belief'],
    ['saw', 'perception'],
    ['according to', 'speech'],
    ['was believed', 'belief'],
  ])('%s reports %s', (cue, report) => expect(reportOf(cue)).toBe(report));

  it('knows a verb in its forms and with its particle', () => {
    expect(cueEntryOf('denies')?.lemma).toBe('deny');
    expect(cueEntryOf('ruled out')?.lemma).toBe('rule out');
    expect(cueEntryOf('urging')?.lemma).toBe('urge');
  });
});

const articleOf = (text: string): Article => ({ id: 'a', byline: [], language: 'en', text, blocks: [{ kind: 'body', start: 0, end: text.length }] });

it.each<[string, string | undefined]>([
  ['Miners blocked the bridge in defiance of the ministry to demand', undefined],
  ['The bridge was open, and it was left to the ministry to demand', 'demand'],
])('%s the release of two fishermen: %s', (front, kind) => {
  const text = `${front} the release of two fishermen.`;
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const parts = { source: [at('the ministry')], cue: [at('to demand')], content: [at('the release of two fishermen')] };
  const attribution = { ...parts, basis: 'model', quotation: 'indirect', unbalanced: [], sure: { cue: 1, source: 1, content: 1 } } as const;
  expect(interpret(articleOf(text), attribution, 0).act?.kind).toBe(kind);
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
  ])('%s', (text, kinds) => expect([...new Set(damageIn(articleOf(text), attribution(text)).map((d) => d.kind))]).toEqual(kinds));
  it('reports a caption that prints a statement of the story again', () => {
    const words = 'that the harbour would be closed to ships of every kind from Monday';
    const text = `Roe said ${words}.\nRoe said ${words}.`;
    const second = { start: text.lastIndexOf(words), end: text.length - 1 };
    const half = text.indexOf('\n');
    const article: Article = {
      ...articleOf(text),
      blocks: [
        { kind: 'body', start: 0, end: half },
        { kind: 'caption', start: half + 1, end: text.length },
      ],
    };
    expect(damageIn(article, { ...attribution(text), content: [second] }).map((d) => [d.kind, d.span.start])).toEqual([['doubled-text', second.start]]);
    expect(damageIn(article, { ...attribution(text), content: [{ start: 9, end: half - 1 }] })).toEqual([]);
  });
  it('reports quotations whose marks do not balance', () =>
    expect(damageIn(articleOf('“We go'), attribution('“We go', [{ start: 0, end: 6 }])).map((d) => d.kind)).toEqual(['unbalanced-quotation']));
});

/** An attribution by its words: `[source] {cue} <content>`. */
function marked(line: string) {
  const text = line.replace(/[[\]{}<>]/g, '');
  const found: Record<string, { start: number; end: number }[]> = { '[': [], '{': [], '<': [] };
  let at = 0;
  let open: { kind: string; start: number } | undefined;
  for (const c of line) {
    if ('[{<'.includes(c)) open = { kind: c, start: at };
    else if (']}>'.includes(c)) found[open!.kind]!.push({ start: open!.start, end: at });
    else at++;
  }
  const attribution = {
    basis: 'model' as const,
    source: found['[']!,
    cue: found['{']!,
    content: found['<']!,
    quotation: 'indirect' as const,
    unbalanced: [],
    sure: { cue: 1, source: 1, content: 1 },
  };
  const article = { id: 'a', byline: [], language: 'en', text, blocks: [{ kind: 'body' as const, start: 0, end: text.length }] };
  return { text, article, attribution };
}

describe('what was not said', () => {
  it.each<[string, string, string[]]>([
    ['did not deny', 'that she had met the bankers', ['deny']],
    ['has never denied', 'taking the money', ['deny']],
    ['did not rule out', 'a second round of cuts', ['refuse', 'deny']],
    ['did not promise', 'to come back', ['pledge']],
    ['didn’t accuse', 'the council of theft', ['accuse']],
  ])('%s %s', (cue, content, undone) => {
    const act = actOf(said(cue, content))!;
    expect(undone).not.toContain(act.kind);
    expect(undone).not.toContain(act.second?.kind);
  });

  it.each<[string, boolean]>([
    ['did not deny', true],
    ['neither confirmed nor denied', true],
    ['won’t say', true],
    ['pleaded not guilty', false],
    ['vowed never to', false],
    ['voted against', false],
  ])('%s: %s', (cue, unsaid) => expect(isUnsaid(cue)).toBe(unsaid));
});

describe('the act of the clearest words', () => {
  const direct = (content: string) => actOf(said('said', content, { source: 'General Kreel', quotation: 'direct' }))!;
  it.each<[string, string[]]>([
    ['We’ll hire all 34 of them back', ['pledge']],
    ['We will open the bridge before Easter', ['pledge']],
    ['We won’t strike', ['refuse', 'pledge']],
    ['Looters will be shot', ['threaten', 'warn', 'announce']],
    ['They will pay with their lives', ['threaten', 'warn']],
    ['It is late. Please don’t doubt that the crew will mend the dam', ['pledge']],
    ['The room has two windows. I want to thank the nurses for everything they did', ['express']],
  ])('%s', (content, acts) => expect(acts).toContain(direct(content).kind));

  it('is followed by another act that is less likely than what is left', () => {
    const { kind, second } = direct('We will open the bridge before Easter');
    expect(second!.kind).not.toBe(kind);
    expect(second!.confidence).toBeLessThan(1);
  });
});

describe('addressee', () => {
  it.each<[string, string | undefined]>([
    ['<“It is late,”> [Roe] {told} the Harbour Post on Friday.', 'the Harbour Post'],
    ['[Roe] {told} reporters <that it was late>.', 'reporters'],
    ['[Roe] {urged} <Parliament to leave the law alone>.', 'Parliament'],
    ['[Roe] {called on} the islanders <to vote>.', 'the islanders'],
    ['[Roe] {told} Bill Odell of Norlane News <that it was late>.', 'Bill Odell of Norlane News'],
    ['[They] {sent} a letter on Thursday to the council <opposing the sale>.', 'the council'],
    ['[Roe] {appealed} <to the union to embrace dialogue>.', 'the union'],
    ['[Roe] {complained} to the council <about noise>.', 'the council'],
    ['[Roe] {appealed} <to end the siege>.', undefined],
    ['[Roe] {told} a rally in Velm <that it was late>.', undefined],
    ['[Roe] {asked} <whether it was late>.', undefined],
    ['[Roe] {said} <that the road is closed>.', undefined],
    ['[Roe] {urged} <restraint>.', undefined],
    ['[Roe] {asked} <never to be named>.', undefined],
  ])('%s', (line, who) => {
    const { text, attribution } = marked(line);
    expect(addresseeOf(text, attribution)?.text).toBe(who);
  });
});

describe('times of saying', () => {
  it.each<[string, string[]]>([
    ['On Monday [Roe] {said} <it was late>.', ['On Monday']],
    ['[Roe] {said:} on Monday the council <meets at noon>.', []],
    ['The council meets next week, [Roe] {said}, <in Velm>.', []],
    ['[Imran Sajid, whose dog died last Tuesday,] {said} <he was heartbroken>.', []],
    ['An aide who joined in 2018, [Ann Poole], {told} reporters <that it was late>.', []],
    ['[Roe], who on Monday {said} <it was late>, left.', ['on Monday']],
    ['Founded in 1987, [the mill] {said} <it would close>.', []],
    ['Asked on Monday about the mill, [Roe] {said} <it would close>.', ['on Monday']],
  ])('%s', (line, times) => {
    const { article, attribution } = marked(line);
    const found = timesOf(article, attribution, '2026-03-04');
    expect(found.filter((t) => t.of === 'saying').map((t) => t.span.text)).toEqual(times);
  });
});

describe('the day from which a page is told', () => {
  const WRITTEN_ANEW = 'Since 2023 the pier is shut. In 2024 the council sold it.';
  it.each([
    ['publication', '2012-05-10', undefined, WRITTEN_ANEW, '2012-05-10'],
    ['publication, if little was changed since', '2012-05-10', '2012-05-12', WRITTEN_ANEW, '2012-05-10'],
    ['publication, if the text knows of nothing after it', '2012-05-10', '2026-04-24', 'It opens by 2014.', '2012-05-10'],
    ['the last change, if the text names what came after publication', '2012-05-10', '2026-04-24', WRITTEN_ANEW, '2026-04-24'],
  ])('is %s', (_, published, modified, text, day) => expect(toldOn({ text, published, ...(modified ? { modified } : {}) })).toBe(day));
});

describe('setting', () => {
  it.each<[string, string | undefined, string | undefined]>([
    ['[Roe] {said} at a rally in Velm <that it was late>.', 'at a rally in Velm', undefined],
    ['In a statement on Friday, [Roe] {said} <it was late>.', undefined, 'In a statement'],
    ['<“It is late,”> [he] {wrote} on social media.', undefined, 'on social media'],
    ['[Roe] {thanked} the crew <for it> on Twitter.', undefined, 'on Twitter'],
    ['At a tense breakfast with the Velm delegation, [Roe] {said} <it was late>.', 'At a tense breakfast with the Velm delegation', undefined],
    ['[They] {sent} a letter to the council <opposing the sale>.', undefined, 'a letter'],
    ['In Velm the aide asked whether Kestria would call a vote, and [Roe] {said} <it was late>.', undefined, undefined],
    ['[Roe] {revealed} from China <that they had met>.', 'from China', undefined],
    ['[Roe] {said} <the statement in the letter was read at a rally>.', undefined, undefined],
    ['[Roe] {told} a rally in Velm <that it was late>.', 'a rally in Velm', undefined],
    ['[Roe] {told} a press conference: <“It is late.”>', 'a press conference', undefined],
    ['[Roe] {told} the rally organisers <it was late>.', undefined, undefined],
  ])('%s', (line, venue, medium) => {
    const { article, attribution } = marked(line);
    const found = settingOf(article, attribution);
    expect([found.venue?.text, found.medium?.text]).toEqual([venue, medium]);
  });
});

describe('commitment', () => {
  it.each<[string, string | undefined, string | undefined]>([
    ['[Roe] {announced} <that 26 towns are committed to sharing the water>.', '26 towns', 'sharing the water'],
    ['[Roe] {promised} <to open the bridge>.', 'Roe', 'to open the bridge'],
    ['[The ministry] {said} <Kestria will give the islands a grant>.', 'Kestria', 'give the islands a grant'],
    ['[The council] {said} <it was aware of concerns and would carry out a survey>.', 'The council', 'carry out a survey'],
    ['[Roe] {promised} <that salaries would be paid in June>.', 'Roe', 'salaries would be paid in June'],
    ['[Roe] {promised} <that the road would be fixed in June>.', 'Roe', 'the road would be fixed in June'],
    ['[Roe] {said} <“Attack us and we will respond”>.', 'Roe', 'respond'],
    ['[Roe] {said} <“We’ll hire them back in June”>.', 'Roe', 'hire them back in June'],
    ['[Roe] {said} <“We will open the lower gate. It was high time”>.', 'Roe', 'open the lower gate'],
    ['[Roe] {said} <“They sent us here so that we would decide”>.', undefined, undefined],
    ['[Roe] {said} <“We are sorry. It was our fault. Never again”>.', undefined, undefined],
    ['[Roe] {said} <“Mr Vane tells us to go wherever we think we will get help”>.', undefined, undefined],
  ])('%s', (line, who, what) => {
    const { text, attribution } = marked(line);
    const { commitment } = commitmentOf(text, attribution, { act: { kind: 'pledge', confidence: 1 }, conditions: [], times: [] });
    expect([(commitment?.who as { text: string } | undefined)?.text, commitment?.what.text]).toEqual([who, what]);
  });

  it.each([
    ['assert', 1],
    ['pledge', 0.4],
  ] as const)('needs an act that binds, and not perhaps, or words that say so: %s %s', (kind, confidence) => {
    const { text, attribution } = marked('[Roe] {said} <the road will be closed>.');
    expect(commitmentOf(text, attribution, { act: { kind, confidence }, conditions: [], times: [] })).toEqual({});
  });
});
