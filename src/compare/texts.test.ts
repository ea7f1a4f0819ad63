import { describe, expect, it } from 'vitest';
import { annotate, checkQuotes, copiesOf, diffStatements, familiesOf, findQuotations, fromTranscript, snap } from './index.js';
import { tokensOf } from './words/tokens.js';

describe('tokensOf', () => {
  it.each([
    ["We can't, won't and shouldn't", 'we can not will not and should not'],
    ['$2.5 million, 5 per cent, 40%', '#2500000$ #5% #40%'],
    ['twenty-six of a hundred and ten', '#26 of #110'],
    ['the U.S. and us', 'the u.s. and us'],
    ['e‑mail Erdoğan’s colour', "e mail erdogan 's color"],
    ['She paused (APPLAUSE) and [laughter] left', 'she paused and left'],
    ['3rd, third, 21st', '#3th #3th #21th'],
  ])('%s', (text, norms) => expect(tokensOf(text).norms.join(' ')).toBe(norms));
});

describe('findQuotations', () => {
  it.each([
    ["He said: “One.” Then \"two\", and ''three''.", ['“One.”', '"two"', "''three''"]],
    ['“Open and never closed', []],
    ['No quotation, a 6" nail.', []],
    ['“A ‘nested’ one”', ['“A ‘nested’ one”']],
  ])('%s', (text, found) => expect(findQuotations(text).map((q) => text.slice(q.span.start, q.span.end))).toEqual(found));
});

describe('fromTranscript', () => {
  it('keeps names out of the text', () => {
    const source = fromTranscript({
      id: 't',
      turns: [
        { speaker: 'Ada', text: 'One.' },
        { speaker: 'Bo', text: 'Two.' },
      ],
    });
    expect(source.text).toBe('One.\n\nTwo.');
    expect(source.speakers!.map((s) => [s.speaker, source.text.slice(s.start, s.end)])).toEqual([
      ['Ada', 'One.'],
      ['Bo', 'Two.'],
    ]);
  });
});

const SOURCE = { id: 'log', text: 'The keeper said: “We’ll light the lamp at dusk — not before — and keep it burning until the fleet is home.”' };

describe('snap and annotate', () => {
  it('snaps to the source’s characters, with an ellipsis where words are left out', () => {
    expect(snap("We'll light the lamp at dusk and keep it burning until the fleet is home", SOURCE)?.text).toBe(
      'We’ll light the lamp at dusk … and keep it burning until the fleet is home',
    );
    expect(snap('we shall scrap the lamp and the tower with it, whatever the fleet may want', SOURCE)).toBeUndefined();
  });

  it('writes Markdown and HTML', () => {
    const draft = '"light the lamp at noon and keep it burning until the fleet is home" & so on';
    const result = checkQuotes(draft, [SOURCE]);
    expect(annotate(draft, result)).toMatch(/home"\[\^quote-1\] & so on\n\n\[\^quote-1\]: ≠ altered: .* log: “light the lamp/);
    expect(annotate(draft, result, 'html')).toMatch(/^<mark data-verdict="altered" data-severity="2" title="[^"]+">&#34;light .*<\/mark> &#38; so on$/);
  });
});

describe('diffStatements', () => {
  it.each<[string, string, string, number]>([
    ['another word', 'which may bring food contributions by sea and by land', 'which may bring food donations by sea and by land', 2],
    ['another number', 'they counted 26 barges in the estuary at dawn', 'they counted 27 barges in the estuary at dawn', 3],
    ['negation', 'the keepers will return to the tower in spring', 'the keepers will not return to the tower in spring', 3],
    ['cut', 'the keepers will return to the tower in spring', 'he thought the keepers will return to the tower in spring, as always', 1],
    ['reported', 'I will light the lamp at dusk and I am sure of it', 'he would light the lamp at dusk and he was sure of it', 0],
  ])('%s', (_, a, b, severity) => expect(diffStatements(a, b)).toMatchObject({ severity }));

  it('compares the ranges given and leaves the rest', () => {
    const text = 'Tarrant said the ferry, he promised, would sail at dawn from the old quay.';
    const ranges = [
      { start: 13, end: 22 },
      { start: 36, end: text.length },
    ];
    const d = diffStatements({ text, ranges }, 'the ferry would sail at noon from the old quay');
    expect(d.edits.map((e) => [e.a?.text, e.b?.text])).toEqual([['dawn', 'noon']]);
  });
});

describe('familiesOf', () => {
  const statements = [
    { id: 'a', text: 'We will rebuild the northern breakwater before the winter storms arrive.', published: '2031-03-05' },
    { id: 'b', text: 'rebuild the northern breakwater before the winter storms', published: '2031-03-04' },
    { id: 'c', text: 'We will [repair] the northern breakwater before the winter storms arrive', published: '2031-03-06' },
    { id: 'd', text: 'We will rebuild trust in the council, and that takes more than one winter.' },
    { id: 'e', text: 'I have nothing to add to what the deputy told the hearing about the dredger.' },
    { id: 'f', text: 'nothing to add to what the deputy told the hearing about the dredger' },
  ];
  it('puts variants together, the earliest first, and says how it was told', () => {
    expect(familiesOf(statements)).toEqual([
      { id: 'b', earliest: 'b', by: 'published', members: ['b', 'a', 'c'] },
      { id: 'e', earliest: 'e', by: 'first seen', members: ['e', 'f'] },
    ]);
  });
  it('keeps two speakers apart', () => {
    const two = [
      { ...statements[0]!, speaker: 'Tarrant' },
      { ...statements[2]!, speaker: 'Ilsa Marwick' },
    ];
    expect(familiesOf(two)).toEqual([]);
  });
  it('joins two speakers where a long run is word for word the same, spelt with accents or not', () => {
    const told = (speaker: string, text: string) => ({ id: speaker, speaker, text });
    const [long, cut] = [
      'We will rebuild the northern breakwater before the winter storms arrive from the sea.',
      'rebuild the northern breakwater before the winter storms arrive',
    ];
    expect(familiesOf([told('Ilsa Marwick', long), told('Tarrant', cut)])).toHaveLength(1);
    expect(familiesOf([told('Ines Belén', statements[0]!.text), told('Ines Belen', statements[2]!.text)])).toHaveLength(1);
  });
  it('lets no short phrase chain two utterances', () => {
    const chain = [
      'the northern breakwater before the winter storms',
      'We rebuilt the northern breakwater before the winter storms, said the engineer whom Ostry hired.',
      'Nobody inspects the northern breakwater before the winter storms unless a trawler is lost there first.',
    ];
    expect(familiesOf(chain.map((text, i) => ({ id: String(i), text }))).every((f) => !(f.members.includes('1') && f.members.includes('2')))).toBe(true);
  });
});

describe('copiesOf', () => {
  const page = [
    'Port Ostry will replace its oldest ferry next spring, the harbour council said on Tuesday.',
    'The vessel, launched in 1974 at the Lindqvist yard, carried 4,200 passengers last year.',
    'Councillor Bram Tarrant told reporters that repairs had cost $1.3 million since 2028.',
    'A tender for a hybrid ship will open in April, and bids close on June 15.',
    'Fishermen from Sandhaven welcomed the plan but asked for a second landing at Corran Point.',
  ];
  const spun = [
    'Port Ostry is going to substitute its oldest ferry next spring, said the harbour council on Tuesday.',
    'Launched in 1974 at the Lindqvist yard, the ship transported 4,200 travellers last year.',
    'Repairs had cost $1.3 million since 2028, Councillor Bram Tarrant informed journalists.',
    'In April a tender for a hybrid vessel will begin, and offers close on June 15.',
    'Sandhaven fishermen greeted the plan but requested a second landing at Corran Point.',
  ];
  const other = [
    'The harbour council of Port Ostry met on Tuesday to discuss winter crossings.',
    'Bram Tarrant said the council would hear from passengers before it decides anything.',
    'Ilsa Marwick, who runs the pilot station, called the evening meeting long overdue.',
    'Snow closed the quarry road, and only eleven people came.',
    'Another session is planned for the second week of April.',
  ];
  const of = (id: string, list: readonly string[], published: string) => ({ id, text: list.join('\n\n'), published });
  it('tells exact, near and reworded copies from another report of the event', () => {
    const pages = [
      of('first', page, '2031-01-01'),
      of('same', page, '2031-01-02'),
      of('cut', ['News in brief.', ...page.slice(1)], '2031-01-03'),
      of('spun', spun, '2031-01-04'),
      of('other', other, '2031-01-02'),
    ];
    const copies = copiesOf(pages);
    expect(copies.filter((c) => c.from === 'first').map((c) => [c.to, c.kind])).toEqual([
      ['same', 'exact'],
      ['cut', 'near'],
      ['spun', 'paraphrased'],
    ]);
    expect(copies.some((c) => c.from === 'other' || c.to === 'other')).toBe(false);
    for (const c of copies) for (const s of c.sentences) expect(pages.find((p) => p.id === c.to)!.text.slice(s.to.start, s.to.end)).toBe(s.to.text);
  });
});
