import { describe, expect, it } from 'vitest';
import type { Attribution } from '../attribution/index.js';
import type { Article } from '../record/index.js';
import { resolveSpeakers } from './index.js';

/** Paragraphs are lines; a row is `source | cue | content`, with `>n` in front when it stands within row n, `<n` when it follows row n, `?n` when it is doubted. */
function resolve(
  text: string,
  rows: readonly string[],
  { basis = 'model', byline = [] }: { readonly basis?: Attribution['basis']; readonly byline?: string[] } = {},
): { names: (string | null)[]; via: string[][]; kinds: (string | null)[]; roles: (string | undefined)[]; damage: string[]; sure: number[] } {
  const blocks = [...text.matchAll(/[^\n]+/g)].map((m) => ({ kind: 'body' as const, start: m.index, end: m.index + m[0].length }));
  const article: Article = { id: 't', byline, language: 'en', text, blocks };
  const attributions = rows.map((row): Attribution => {
    const [, mark, n, rest = ''] = /^(?:([<>?])(\d+) )?(.*)$/.exec(row)!;
    const [source = '', cue = '', content = ''] = rest.split(' | ');
    const start = text.indexOf(content);
    if (start < 0) throw new Error(`not in the text: ${content}`);
    const c = { start, end: start + content.length };
    const anchor = (part: string) => {
      const places = [...text.matchAll(new RegExp(part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'g'))]
        .map((m) => m.index)
        .sort((a, b) => Math.abs(a - c.start) - Math.abs(b - c.start));
      return { start: places[0]!, end: places[0]! + part.length };
    };
    return {
      basis,
      source: source ? [anchor(source)] : [],
      cue: cue ? [anchor(cue)] : [],
      content: [c],
      quotation: content.startsWith('“') ? 'direct' : 'indirect',
      unbalanced: [],
      ...(mark === '>' ? { within: Number(n) } : {}),
      ...(mark === '<' ? { follows: Number(n) } : {}),
      ...(mark === '?' ? { doubted: true as const } : {}),
      sure: { cue: 1, source: 1, content: 1 },
    };
  });
  const { speakers, byAttribution } = resolveSpeakers(article, attributions);
  const of = (id: string | null) => speakers.find((s) => s.id === id);
  return {
    names: byAttribution.map((b) => of(b.speaker)?.name ?? null),
    sure: byAttribution.map((b) => b.sure),
    kinds: byAttribution.map((b) => of(b.speaker)?.kind ?? null),
    roles: byAttribution.map((b) => of(b.speaker)?.role),
    via: byAttribution.map((b) => b.via.map((v) => of(v)!.name)),
    damage: byAttribution.flatMap((b) => b.damage.map((d) => `${d.kind}: ${d.span.text}`)),
  };
}

describe('speakers', () => {
  it.each<[string, string, string[], (string | null)[]]>([
    [
      'so many, and of whom',
      'More than 46 per cent of dockers in Velm said no. One of Mara Holt’s aides said yes. Some of them said it was late.',
      ['More than 46 per cent of dockers in Velm | said | no', 'One of Mara Holt’s aides | said | yes', 'Some of them | said | it was late'],
      ['unnamed More than 46 per cent of dockers', 'unnamed One of Mara Holt’s aides', 'unnamed Some of them'],
    ],
    [
      'an office at a body that the page has not named before is somebody new’s',
      'Mara Holt, an accountant, came. “It is late,” the owner of Velm Packages said.',
      ['the owner of Velm Packages | said | “It is late,”'],
      [null],
    ],
    [
      'bodies of one name are told apart by whose they are',
      'Kestria’s Defence Ministry said no. The ministry said it rained.\nVelm’s Defence Ministry said yes.\nKestria’s Defence Ministry said it was late.',
      [
        'Kestria’s Defence Ministry | said | no',
        'The ministry | said | it rained',
        'Velm’s Defence Ministry | said | yes',
        'Kestria’s Defence Ministry | said | it was late',
      ],
      [
        'organisation Kestria’s Defence Ministry',
        'organisation Kestria’s Defence Ministry',
        'organisation Velm’s Defence Ministry',
        'organisation Kestria’s Defence Ministry',
      ],
    ],
    [
      'a country’s body by the country',
      'Norway’s Harbour Agency said no.\nThe agency said it was late.',
      ['Norway’s Harbour Agency | said | no', 'The agency | said | it was late'],
      ['organisation Norway’s Harbour Agency', 'organisation Norway’s Harbour Agency'],
    ],
    [
      'of many, those who are named are not all',
      'Several dockers, including Mara Holt, said it was late. “It is,” she said.',
      ['Several dockers, including Mara Holt, | said | it was late', 'she | said | “It is,”'],
      ['unnamed Several dockers', 'person Mara Holt'],
    ],
    ['a small word at a sentence’s head', 'Ada Holt sang. All of them wanted to teach her.', ['All of them | wanted | to teach her'], ['unnamed All of them']],
    [
      'what a phrase is about in small letters',
      'Velm met. According to secret Averna counts tallied Wednesday it won.',
      ['secret Averna counts tallied Wednesday | According to | it won'],
      ['unnamed secret Averna counts tallied Wednesday'],
    ],
    ['a part of a law with a number of two parts', 'Under Article 30-4 Velm allows use.', ['Article | allows | use'], ['document Article 30-4']],
    ['a part of a law with letters', 'Section 12(b)(2), as passed, allows it.', ['Section | allows | it'], ['document Section 12(b)(2)']],
    ['those of a party', 'Then Senate Democrats said no. The firm said yes.', ['Senate Democrats | said | no'], ['group Senate Democrats']],
    ['those from a country', 'Now Americans say no.', ['Americans | say | no'], ['group Americans']],
    ['a family', 'Ada Holt sang. Tom Holt sang. The Holts said they would stay.', ['The Holts | said | they would stay'], ['group Holts']],
    [
      'two bodies',
      'Both the Velm Times and the Averna Post confirmed it rained.',
      ['Both the Velm Times and the Averna Post | confirmed | it rained'],
      ['group Velm Times and the Averna Post'],
    ],
    [
      'those whom a plural tells of',
      'It rained. Two analysts, Ada Holt and Tom Vale, found the dam dry.',
      ['Two analysts, Ada Holt and Tom Vale, | found | the dam dry'],
      ['group Ada Holt and Tom Vale'],
    ],
    [
      'those of whom a plural is said',
      'It rained. Two allies of Ada Holt and Tom Vale found the dam dry.',
      ['Two allies of Ada Holt and Tom Vale | found | the dam dry'],
      ['unnamed Two allies'],
    ],
    ['a poll of two houses', 'A Norpress/Velm News poll found it dry.', ['A Norpress/Velm News poll | found | it dry'], ['organisation Norpress/Velm News']],
    [
      'who is identified as somebody',
      'A woman later identified as Ada Holt demanded an answer.',
      ['A woman later identified as Ada Holt | demanded | an answer'],
      ['person Ada Holt'],
    ],
    ['what somebody did before', 'President Ada Holt met survivors and said it rained.', ['President Ada Holt met | said | it rained'], ['person Ada Holt']],
    ['how somebody said it', 'Ada Holt came. Holt however said it rained.', ['Holt however | said | it rained'], ['person Ada Holt']],
    [
      'an office, and what it is for',
      'Velm County Supervisor of Elections Ada Holt said it rained.',
      ['Velm County Supervisor of Elections Ada Holt | said | it rained'],
      ['person Ada Holt'],
    ],
    ['somebody’s adviser', 'An adviser of President Ada Holt said it rained.', ['An adviser of President Ada Holt | said | it rained'], ['unnamed An adviser']],
    ['a surname that is a small word', 'George Will wrote. It rained. “We go,” Will said.', ['Will | said | “We go,”'], ['person George Will']],
    [
      'a name of which only a headline prints the whole',
      'Ada Holt Quits Harbour Board After Storm\nIt rained. “We go,” Holt said.',
      ['Holt | said | “We go,”'],
      ['person Ada Holt'],
    ],
    [
      'a headline that names somebody else',
      'Tom Vale Quits Harbour Board After Storm\nIt rained. “We go,” Ada Holt said.',
      ['Ada Holt | said | “We go,”'],
      ['person Ada Holt'],
    ],
    [
      'a sentence full of names is no headline',
      'Baker Tom Vale praised Averna News Political Editor Ada Holt with flowers at a press conference in Velm, South Averna on Monday.\n“We go,” Holt said.',
      ['Holt | said | “We go,”'],
      ['person Ada Holt'],
    ],
    [
      'a surname alone, of whoever did something to what is theirs',
      'Then Velmer compared himself to Ada Holt, saying it rained.',
      ['Velmer | saying | it rained'],
      ['person Velmer'],
    ],
    [
      'a house alone, whose poll showed what is somebody’s',
      'Then a Velmer poll showed his lead over Ada Holt, and Velmer said it rained.',
      ['Velmer | said | it rained'],
      ['organisation Velmer'],
    ],
    ['what begins a sentence alone', 'Footage from the game shows it rained.', ['Footage from the game | shows | it rained'], ['unnamed Footage']],
    ['parts of many', 'It rained. Two-thirds of Velm insiders said no.', ['Two-thirds of Velm insiders | said | no'], ['unnamed Two-thirds']],
    [
      'a body whose name has an “of”, and another',
      'Some people were asked again. Now both the Velm Federation of Teachers and the Averna Dock Union say no.',
      ['both the Velm Federation of Teachers and the Averna Dock Union | say | no'],
      ['group Velm Federation of Teachers and the Averna Dock Union'],
    ],
    [
      'those of a party who support something',
      'Then Senate Democrats supporting the bill said no.',
      ['Senate Democrats supporting the bill | said | no'],
      ['group Senate Democrats'],
    ],
    [
      'no plan for a government',
      'The Clean Velm Plan came. It rained. The government in Averna said no.',
      ['The government in Averna | said | no'],
      ['organisation government'],
    ],
    ['a sentence’s first word before a whole name', 'Entrusting Ada Holt with it is a risk. She said no.', ['She | said | no'], ['person Ada Holt']],
    ['a unit before a whole name', 'It was Navy SEAL Tom Velm. Velm said no.', ['Velm | said | no'], ['person Tom Velm']],
    [
      '“the statement”, where a body is only told of',
      'It rained on a foe of the Velm Council. “We go,” the statement said.',
      ['the statement | said | “We go,”'],
      [null],
    ],
    [
      '“the statement”, where a body is the subject',
      'The Velm Council was asked. “We go,” the statement said.',
      ['the statement | said | “We go,”'],
      ['organisation Velm Council'],
    ],
    [
      '“the poll” of two houses',
      'A Norpress/Velm News poll found it dry. It rained. The poll showed more.',
      ['A Norpress/Velm News poll | found | it dry', 'The poll | showed | more'],
      ['organisation Norpress/Velm News', 'organisation Norpress/Velm News'],
    ],
    [
      'whom a source comes to behind a day',
      'Ada Holt sang. On Thursday, after a year of silence, Holt said it rained.',
      ['On Thursday, after a year of silence, Holt | said | it rained'],
      ['person Ada Holt'],
    ],
    ['a day alone', 'Ada Holt sang. On Thursday said it rained.', ['On Thursday | said | it rained'], ['unnamed On Thursday']],
    [
      'those of a faith',
      'Then Conservative Christians were told. Conservative Christians said no.',
      ['Conservative Christians | said | no'],
      ['group Conservative Christians'],
    ],
    ['a state is nobody', 'Ada Holt of California, who said it rained, left.', ['who | said | it rained'], ['person Ada Holt']],
    [
      'a body of which a word is no name',
      'Then American Renewable Future said no.',
      ['American Renewable Future | said | no'],
      ['organisation American Renewable Future'],
    ],
  ])('%s', (_, text, rows, named) => {
    const { names, kinds } = resolve(text, rows);
    expect(names.map((n, i) => (n === null ? null : `${kinds[i]} ${n}`))).toEqual(named);
  });

  it.each<[string, string, string[], (string | null)[]]>([
    [
      'a firm named before its product goes by its own name',
      'Norlane makes lamps. Norlane is old. Norlane Edge is its best lamp, and Norlane Edge costs ninety crowns. Norlane said the price would fall.',
      ['Norlane | said | the price would fall'],
      ['Norlane'],
    ],
    [
      'so does one whose product goes by its last word behind an article',
      'The Norlane Edge is a lamp. Norlane sold ten. The Edge costs ninety crowns. Norlane said the price would fall.',
      ['Norlane | said | the price would fall'],
      ['Norlane'],
    ],
    [
      'and one that a heading joins to what readers shall do',
      'Norlane is old. Norlane is dear. Use Norlane if you read late. Norlane said the price would fall.',
      ['Norlane | said | the price would fall'],
      ['Norlane'],
    ],
    [
      'and one whose service is a word of the page',
      'Norlane Lamps sells lamps. Norlane asks for names. Norlane said the price would fall.',
      ['Norlane | said | the price would fall'],
      ['Norlane'],
    ],
    [
      'the agency that a heading tells readers to visit is no “Visit Norlane”',
      'Visit NLA\nAsk the NLA first. Some lamps smoke. NLA has received complaints that lamps smoke.',
      ['NLA | has received complaints | that lamps smoke'],
      ['NLA'],
    ],
    [
      'an adverb is no body',
      'Approximately half of the keepers reported in a study that lamps smoke. The study found that wicks burn.',
      ['Approximately half of the keepers | reported | that lamps smoke', 'The study | found | that wicks burn'],
      ['Approximately half of the keepers', 'study'],
    ],
    [
      'the company is whoever the sentence before told of, not its wares',
      'Kestrel Lamps Ltd sold its Night Owl Records to Dorn Pictures. The company said the price would fall.',
      ['The company | said | the price would fall'],
      ['Kestrel Lamps Ltd'],
    ],
    [
      'also by one word, where the page says what it is',
      'Norlane is a lamp company. Norlane bought Night Owl Records. The company said the price would fall.',
      ['The company | said | the price would fall'],
      ['Norlane'],
    ],
    [
      'this post is the page, and nobody’s',
      'Lamps are sold by Kestrel Ltd. This post explains how lamps work.',
      ['This post | explains | how lamps work'],
      [null],
    ],
    [
      'whoever accuses Holt is not Holt',
      'Jon Vane said Adam Holt had lied, and he accused Mr. Holt of theft.',
      ['Jon Vane | said | Adam Holt had lied', 'he | accused | Mr. Holt of theft'],
      ['Jon Vane', 'Jon Vane'],
    ],
    [
      'words below a statement are whose statement it was',
      'Ada Holt spoke first. The Velm Harbour Board issued a statement to keepers.\n“We want to offer a deep apology to all who keep the lamps.”',
      [' |  | “We want to offer a deep apology to all who keep the lamps.”'],
      ['Velm Harbour Board'],
    ],
    [
      'a numeral at the end of a sentence begins no name',
      'Ida Roe set up Phase I. Roe said the price would fall.',
      ['Roe | said | the price would fall'],
      ['Ida Roe'],
    ],
    [
      'somebody named in full first goes by either name',
      'Xolmar Vessin lit the lamp. Xolmar was late. Vessin said the price would fall.',
      ['Vessin | said | the price would fall'],
      ['Xolmar Vessin'],
    ],
    [
      'a phrase of the page is nobody, though a title stands before its words',
      'The page has a tip and a note. Expert Tip said to trim it. The tip is old.',
      ['Expert Tip | said | to trim it'],
      ['Expert Tip'],
    ],
    [
      'letters of surnames tell nobody from anybody',
      'Ada S. lit it. “The lamp is bright,” said Tam S. of Velm.',
      ['Tam S. | said | “The lamp is bright,”'],
      ['Tam S'],
    ],
    [
      'whoever asked does not answer by a role',
      'Tom Reed ran. Reed said it was late.\n“Is that you?” Gloria Borg asked.\n“It is,” the senator said.',
      ['Reed | said | it was late', 'Gloria Borg | asked | “Is that you?”', 'the senator | said | “It is,”'],
      ['Tom Reed', 'Gloria Borg', 'Tom Reed'],
    ],
    [
      'what stands behind a place is told of whoever is from there',
      'Mayor Tom Reed came. Carl Holt of Velm, the board’s treasurer, left. “No,” the treasurer said.',
      ['the treasurer | said | “No,”'],
      ['Carl Holt'],
    ],
    [
      'a crowd is asked, not the town it is from',
      'Tom Reed wrote the speech. Ida Smith asked the Orlando crowd why it came. He said it was late.',
      ['He | said | it was late'],
      ['Tom Reed'],
    ],
    [
      'of whoever tells no gender is known, of whom they tell it is',
      'Asa Khalif spoke. Khalif said Mrs. Ada Holt was harsh in May when she said it was late.',
      ['Khalif | said | Mrs. Ada Holt was harsh in May when she said it was late', '>0 she | said | it was late'],
      ['Asa Khalif', 'Ada Holt'],
    ],
    [
      'a teller of the pronoun’s gender is meant first',
      'Mrs. Una Dray spoke. Dray said Mrs. Ada Holt was harsh in May when she said it was late.',
      ['Dray | said | Mrs. Ada Holt was harsh in May when she said it was late', '>0 she | said | it was late'],
      ['Una Dray', 'Una Dray'],
    ],
    [
      'a given name keeps its gender where somebody of the pronoun’s stands before it',
      'Tom Holt has begun.\nAnd at the urging of his wife, Jane Holt, he said it was late.',
      ['he | said | it was late'],
      ['Tom Holt'],
    ],
    [
      'a pronoun inside a quotation means the only one whom the quotation names',
      'Ada Holt said it was late.\n“Ida Roe came early. She said the boats were lost,” Holt said.',
      ['Ada Holt | said | it was late', 'Holt | said | “Ida Roe came early. She said the boats were lost,”', '>1 She | said | the boats were lost'],
      ['Ada Holt', 'Ada Holt', 'Ida Roe'],
    ],
    [
      'of two whom the quotation names, who is weighed as before',
      'Ada Holt said it was late.\n“Ida Roe met Una Dray. She said the boats were lost,” Holt said.',
      ['Ada Holt | said | it was late', 'Holt | said | “Ida Roe met Una Dray. She said the boats were lost,”', '>1 She | said | the boats were lost'],
      ['Ada Holt', 'Ada Holt', 'Ada Holt'],
    ],
    [
      'whoever is named behind the pronoun in its own clause is somebody else',
      'Mayor Karl Holt said it was late. Tom Reed spoke up. Reed filled his speeches for Holt with praise. Karl Holt left.\nHe declared Holt to be a saint.',
      ['Mayor Karl Holt | said | it was late', 'He | declared | Holt to be a saint'],
      ['Karl Holt', 'Tom Reed'],
    ],
    [
      'a word that always has its article is nobody’s he',
      'Just look at Tom Reed. He says it is in a book. In May, he wanted to force the Fed to stop, because he feared a loss. In June, he warned the Fed against bonds, because he thought it was late.',
      ['He | says | it is in a book', 'he | thought | it was late'],
      ['Tom Reed', 'Tom Reed'],
    ],
    [
      'the party is the one that was named, whatever else is called one',
      'The Velm Tea Party met. The GOP needed a pause. The party said it was late.',
      ['The party | said | it was late'],
      ['GOP'],
    ],
    [
      'the subject of what somebody told does not speak next',
      'Mr. Tom Lou said nothing was wrong with Mr. Karl Lew. But he said Mr. Lew had his eyes on others. “They are pressed,” he said.',
      ['Mr. Tom Lou | said | nothing was wrong with Mr. Karl Lew', 'he | said | Mr. Lew had his eyes on others', 'he | said | “They are pressed,”'],
      ['Tom Lou', 'Tom Lou', 'Tom Lou'],
    ],
    [
      'a description of two words opens a sentence',
      'Senator Karl Holt of Velm and Tom Reed ran. Tom Reed said it was late.\nThe Velm senator sought to calm his friends. “We lost,” he said.',
      ['Tom Reed | said | it was late', 'he | said | “We lost,”'],
      ['Tom Reed', 'Karl Holt'],
    ],
    [
      'a description behind a phrase',
      'Mayor Karl Holt ran. Tom Reed said it was late.\nSpeaking on the quay on Monday, the mayor framed it as a loss. “We lost,” he said.',
      ['Tom Reed | said | it was late', 'he | said | “We lost,”'],
      ['Tom Reed', 'Karl Holt'],
    ],
    [
      'two who are one subject are they',
      'The Dockers’ Union met. Ada Holt and Tom Reed were never friends, but today they say it is late.',
      ['they | say | it is late'],
      ['Ada Holt and Tom Reed'],
    ],
    [
      'others may be meant where they are told of behind the two',
      'Ada Holt and Tom Reed met the dockers, and they say it is late.',
      ['they | say | it is late'],
      [null],
    ],
    [
      'a body brought in without a name is what its noun means next',
      'The Averna Election Commission said it was late.\nBut a Velm ballot commission was milder. In January, the commission said it was early.',
      ['The Averna Election Commission | said | it was late', 'the commission | said | it was early'],
      ['Averna Election Commission', 'Velm ballot commission'],
    ],
    [
      'a court of appeals is no supreme court',
      'The Averna Supreme Court ruled on Monday. After the appeals court said it was late, Holt left.',
      ['the appeals court | said | it was late'],
      ['appeals court'],
    ],
    [
      'the former president is not the one in office',
      'President Karl Holt spoke. Former President Tom Reed came, and President Holt left. “We go,” the former president said.',
      ['the former president | said | “We go,”'],
      ['Tom Reed'],
    ],
    [
      'a vice president is no president',
      'President Karl Holt spoke. Vice President Tom Reed came. “We go,” the president said.',
      ['the president | said | “We go,”'],
      ['Karl Holt'],
    ],
    [
      'who is named in somebody’s words is not the last who holds an office',
      'Senator Ada Holt spoke, and Senator Ida Roe left. Senator Holt stayed. “I saw Senator Roe go,” the senator said.',
      ['the senator | said | “I saw Senator Roe go,”'],
      ['Ada Holt'],
    ],
    [
      'a belief is nobody’s name',
      'Pastor Joe Brown left. Mr. Ted Holt pursued the Christian right here since he said it was late.',
      ['he | said | it was late'],
      ['Ted Holt'],
    ],
    [
      'one of a trade, whose name and house stand behind a comma',
      'One pastor supporting Mr. Ted Holt, Darvan Whiting of Velm Chapel in Averna, said he prayed.',
      ['One pastor supporting Mr. Ted Holt, Darvan Whiting of Velm Chapel in Averna, | said | he prayed'],
      ['Darvan Whiting'],
    ],
    [
      'a name in a relative clause is not who that clause tells of',
      'One of Vale’s former allies who still backs Brandt, former mayor Ada Prosser, spoke. Susan Brandt came. Ada Prosser went. One of Vale’s former allies who still backs Brandt, former mayor Ada Prosser, wrote that it was tragic.',
      ['One of Vale’s former allies who still backs Brandt, former mayor Ada Prosser, | wrote | it was tragic'],
      ['Ada Prosser'],
    ],
    [
      'a Dutch surname',
      'Sophie in ’t Holt, a member, said it was late. She left.',
      ['Sophie in ’t Holt, a member, | said | it was late'],
      ['Sophie in ’t Holt'],
    ],
    [
      'two offices of one person',
      'Velm Press Founder and Lead Editor Ada Prosser said it was late.',
      ['Velm Press Founder and Lead Editor Ada Prosser | said | it was late'],
      ['Ada Prosser'],
    ],
    ...(
      [
        ['Centers for Disease Control and Prevention', 'what a body is for'],
        ['Department of Health and Human Services', 'what it is for, and more'],
        ['International Committee of the Red Cross', 'a body of another'],
        ['Immigration and Customs Enforcement', 'two topics'],
        ['Johnson & Johnson', 'a company of two names'],
        ['AT&T', 'letters around an ampersand'],
        ['Goldman Sachs', 'a company that looks like a man'],
        ['Save the Children', 'a sentence for a name'],
        ['Justice Department', 'a title’s word in a department'],
        ['McDonald’s', 'a possessive that is the name'],
      ] as const
    ).map(([name, what]): [string, string, string[], (string | null)[]] => [
      `${what}: ${name}`,
      `It rained. The ${name} said it was late.`,
      [`The ${name} | said | it was late`],
      [name],
    ]),
    [
      'Health and Education are not one department',
      'Ministry of Health and Education Minister Ada Holt said it was late.',
      ['Education Minister Ada Holt | said | it was late'],
      ['Ada Holt'],
    ],
    [
      'a given name that is a small word',
      'Will Moy, chief executive of Velm Fact, said it was late.',
      ['Will Moy, chief executive of Velm Fact, | said | it was late'],
      ['Will Moy'],
    ],
    ['a surname that is a pronoun', 'He Jianx, the former director, said it was late.', ['He Jianx, the former director, | said | it was late'], ['He Jianx']],
    [
      'a body’s office with an “and” in it',
      'England and Wales Harbour Board chief Ada Holt said it was late.',
      ['England and Wales Harbour Board chief Ada Holt | said | it was late'],
      ['Ada Holt'],
    ],
    [
      'what papers put before a name',
      'Marina Holt came. WARNING: Brave Marina Holt said it was late.',
      ['Brave Marina Holt | said | it was late'],
      ['Marina Holt'],
    ],
    [
      'another headline, another voice',
      'On Friday the Harbour Board said: “It is late.”\nThe speech of the year\n“It is cold.”',
      ['the Harbour Board | said | “It is late.”', '<0  |  | “It is cold.”'],
      ['Harbour Board', null],
    ],
    ['how somebody says it', 'As Mara Holt aptly says, it is late.', ['Mara Holt aptly | says | it is late'], ['Mara Holt']],
    ['an office by its owner', 'The U.S. Attorney’s Office said it was late.', ['The U.S. Attorney’s Office | said | it was late'], ['U.S. Attorney’s Office']],
    ['a surname in haste, though it looks like a plural', 'Tom Kierdis came. Keirdis said it was late.', ['Keirdis | said | it was late'], ['Tom Kierdis']],
    [
      'the witness of whom was told',
      'A witness interviewed by aides said the head of it, Russ Holt, left. The witness said it was late.',
      ['A witness interviewed by aides | said | the head of it, Russ Holt, left', 'The witness | said | it was late'],
      ['A witness interviewed', 'A witness interviewed'],
    ],
    [
      'a report that cites another body’s memo is not that body’s',
      'The report cited a memo by the Harbour Board. “It is late,” the report said.',
      ['the report | said | “It is late,”'],
      ['report'],
    ],
    ['what many believe is nobody’s name', 'A cashier heard harsh talk about Muslims. “It is late,” she said.', ['she | said | “It is late,”'], [null]],
    [
      'a people is nobody’s name',
      'Tom Vane spoke.\nOn Monday Vane fought with Mexican American writers.\nBack home, he said: “It is late.”',
      ['Tom Vane | spoke | spoke', 'he | said | “It is late.”'],
      ['Tom Vane', 'Tom Vane'],
    ],
    [
      'a place that is a given name too stands before an office',
      'Charlotte Mayor Jennifer Roost said it was late. Roost left.',
      ['Charlotte Mayor Jennifer Roost | said | it was late'],
      ['Jennifer Roost'],
    ],
    [
      'a dateline names nobody, and a relative goes by the family’s name',
      'CHARLOTTE - Police shot Keith Amos Trill.\nOrlaith Trill can be heard. “Leave him,” she says.',
      ['she | says | “Leave him,”'],
      ['Orlaith Trill'],
    ],
    [
      'several senators',
      'Sens. Ada Prosser (D) and Tom Vale (R) came. The senators left. Prosser said it was late.',
      ['Prosser | said | it was late'],
      ['Ada Prosser'],
    ],
    [
      'two offices of one person',
      'Former Averna Gov. and party chairman Ada Prosser said it was late. The Averna comedian and actor Tom Vale said it was cold.',
      ['Former Averna Gov. and party chairman Ada Prosser | said | it was late', 'The Averna comedian and actor Tom Vale | said | it was cold'],
      ['Ada Prosser', 'Tom Vale'],
    ],
    [
      'a name behind a description, and where they are from',
      'Another pollster, Ada Prosser of Velm University, said it was late. Vale’s running mate — Tom Hale — said it was cold.',
      ['Another pollster, Ada Prosser of Velm University, | said | it was late', 'Vale’s running mate — Tom Hale — | said | it was cold'],
      ['Ada Prosser', 'Tom Hale'],
    ],
    [
      'a paper’s reporter, and a programme that is no nickname',
      'Velm News Ada Prosser asked why. On Velm TV’s “The Hour,” Vale said it was late. Tom Vale left.',
      ['Velm News Ada Prosser | asked | why', 'Vale | said | it was late'],
      ['Ada Prosser', 'Tom Vale'],
    ],
    [
      'what leads a sentence is no given name',
      'Tom Vale came. Interestingly Vale said it was late. A Vermont Vale rally was cold.\nVale said he was tired.',
      ['Vale | said | it was late', 'Vale | said | he was tired'],
      ['Tom Vale', 'Tom Vale'],
    ],
    [
      'kin behind an office, and the surname alone',
      'Ada Prosser came with her husband, former mayor Tom Prosser, on Monday. Prosser said it was late.',
      ['Prosser | said | it was late'],
      ['Ada Prosser'],
    ],
    [
      'of two who share a surname, whoever was a subject',
      'Former mayor Jon Bass sees the town often. It is like 2000, when Hale upset Ed W. Bass there. Bass said it was late.',
      ['Bass | said | it was late'],
      ['Jon Bass'],
    ],
    [
      'a senator by the state behind a name',
      'Sen. Tom Vale (D-Vt.) came. Sen. Ed Hale (R-Ky.) left. The Vermont senator said it was late.',
      ['The Vermont senator | said | it was late'],
      ['Tom Vale'],
    ],
    [
      'no event and no state is a body',
      'The Harbour Times was first. It came before the National Harbour Convention and the South Carolina Poll.\nThe newspaper said it was late.',
      ['The newspaper | said | it was late'],
      ['Harbour Times'],
    ],
    [
      'a state’s poll is somebody’s who is not told',
      'A South Carolina poll found that it was late. The poll said it was cold.',
      ['The poll | said | it was cold'],
      ['poll'],
    ],
    [
      'a body by the noun that its name ends in',
      'Figures from the Energy Ombudsman came. Tom Vale left.\n“It is late,” the ombudsman says.',
      ['the ombudsman | says | “It is late,”'],
      ['Energy Ombudsman'],
    ],
    [
      'whom a story meets in passing is nobody whom it has named',
      'Senator Tom Vale spoke for an hour.\n“Sit down!” the heckler yelled.',
      ['the heckler | yelled | “Sit down!”'],
      [null],
    ],
    [
      'a zone of time is no body, nor is “they” one that is only told of',
      'The Harbour Council met. Ms Vale wrote a paper on cases before the Velm Supreme Court at 7 p.m. EST. In it, they said it was late.',
      ['they | said | it was late'],
      [null],
    ],
    ['an accent that was read twice', 'President Enrique PeÃ±a Vale came. Vale said it was late.', ['Vale | said | it was late'], ['Enrique PeÃ±a Vale']],
    [
      'a spokesman who was brought in before he wrote',
      'Tom Wills said it was late.\nA spokesman for the firm denied that anybody was timed. “Nobody is timed,” he wrote.',
      ['Tom Wills | said | it was late', 'he | wrote | “Nobody is timed,”'],
      ['Tom Wills', 'A spokesman for the firm'],
    ],
    [
      'a stranger who was asked before he answered',
      'Tom Wills said it was late. I asked one of the whips how it had gone. “Fluidly,” he said.',
      ['Tom Wills | said | it was late', 'he | said | “Fluidly,”'],
      ['Tom Wills', 'one of the whips'],
    ],
    [
      'a narrator is nobody of those who are named',
      'Mayor Tom Wills said it was late. Tom Wills left. “He is late,” the narrator says.',
      ['Tom Wills | said | it was late', 'the narrator | says | “He is late,”'],
      ['Tom Wills', null],
    ],
    [
      'an own mother inside a quotation is nobody who is named',
      'Mary Vale won.\n“I have called Madam Vale and wished her well. I asked my mother what to do and she said go,” Tom Wills said.',
      ['Tom Wills | said | “I have called Madam Vale and wished her well. I asked my mother what to do and she said go,”', '>0 she | said | go'],
      ['Tom Wills', null],
    ],
    [
      'whoever signs by what they are',
      'Norlane won. Mara Holt of Norlane left. “It runs.” -- Norlane consultant and harbour engineer',
      ['Norlane consultant and harbour engineer | -- | “It runs.”'],
      ['Norlane consultant and harbour engineer'],
    ],
    [
      'a note that stands there is nobody’s',
      'Tom Wills pays Ada. He pays by the hour. Beside it is a note: “Client out.”',
      [' | is a note: | “Client out.”'],
      [null],
    ],
    ['“her March comment”', 'Anna Reeve lost votes after her March comment that it was late.', ['her March | comment | it was late'], ['Anna Reeve']],
    [
      'whoever answers a reporter is not the reporter',
      'Tom Wills was heard when a reporter asked if he was late. “No,” he said.',
      ['a reporter | asked | if he was late', 'he | said | “No,”'],
      ['a reporter', 'Tom Wills'],
    ],
    [
      'a crowd’s letter is not of those who got it',
      'The Harbour Council met. In May, a group of parents with young children sent a letter to the Harbour Council.\n“We wait,” the letter reads.',
      ['the letter | reads | “We wait,”'],
      [null],
    ],
    [
      'a cable is its writer’s',
      'In the July cable, Chris Stroud reported it was late. The cable said it was cold.',
      ['Chris Stroud | reported | it was late', 'The cable | said | it was cold'],
      ['Chris Stroud', 'Chris Stroud'],
    ],
    [
      'question and answer in a paragraph each',
      '“Did you ring?” asked Anna Reeve.\n“I did,” said Tom Wills.\n“And what did they say?”\n“They said to write.”',
      ['Anna Reeve | asked | “Did you ring?”', 'Tom Wills | said | “I did,”', ' |  | “And what did they say?”', ' |  | “They said to write.”'],
      ['Anna Reeve', 'Tom Wills', 'Anna Reeve', 'Tom Wills'],
    ],
    [
      'the place with which a sentence begins is no subject',
      'Anna Reeve said it was late.\nPrices rose by a third.\nIn Velm market, Ida Roe sells ice.\n“I am selling water,” she said.',
      ['Anna Reeve | said | it was late', 'she | said | “I am selling water,”'],
      ['Anna Reeve', 'Ida Roe'],
    ],
    [
      'nor is it she who ran there',
      'Anna Reeve said it was late. She lives above Sululta.\nIn Sululta on Monday she ran.\nIn Sululta she has a dog. “It is loud,” she said.',
      ['Anna Reeve | said | it was late', 'she | said | “It is loud,”'],
      ['Anna Reeve', 'Anna Reeve'],
    ],
    [
      'who is named behind a sentence’s pronoun is not its subject',
      'Tom Wills met Karl Vane.\n“I got the call,” Wills said.\nHe did not rule out a date if Vane was cleared. “He deserves it.”',
      ['Wills | said | “I got the call,”', ' |  | “He deserves it.”'],
      ['Tom Wills', 'Tom Wills'],
    ],
    [
      'a surname of several words',
      'Her agent, Pim van der Holt, came. “It is broken,” Mr. van der Holt said.\nMaria de Velm Lobo came. “It was slow,” de Velm Lobo said.',
      ['Mr. van der Holt | said | “It is broken,”', 'de Velm Lobo | said | “It was slow,”'],
      ['Pim van der Holt', 'Maria de Velm Lobo'],
    ],
    [
      'an Arabic name with its article, or without it',
      'Yusuf al-Velm, a doctor, came. “We have nothing,” al-Velm said.\nKarim el-Holt came. “We wait,” Holt said.',
      ['al-Velm | said | “We have nothing,”', 'Holt | said | “We wait,”'],
      ['Yusuf al-Velm', 'Karim el-Holt'],
    ],
    [
      'a nickname between given name and surname; a rank in the army',
      'Karl “The Crane” Holt won. “I am the best,” Holt said.\n“It was dark,” said Pvt. Luz Ramos.\nJon ‘Swifty’ Wills fell. “I am sore,” Wills said.',
      ['Holt | said | “I am the best,”', 'Pvt. Luz Ramos | said | “It was dark,”', 'Wills | said | “I am sore,”'],
      ['Karl Holt', 'Luz Ramos', 'Jon Wills'],
    ],
    [
      'a description that ends at a colon; whom a page asks about',
      'Criticism came from Ida Roe, Velm’s transport spokeswoman: “It is mad.”\nAsk Tom Wills about it and he shrugs. “I might sleep,” he says.',
      ['Velm’s transport spokeswoman | : | “It is mad.”', 'he | says | “I might sleep,”'],
      ['Ida Roe', 'Tom Wills'],
    ],
    [
      'No 10 in Downing Street, and the No 10 of a team',
      'Ada Wray won. No 10 said it was late. “I saw it,” the No 10 said.',
      ['No 10 | said | it was late', 'the No 10 | said | “I saw it,”'],
      ['No 10', 'Ada Wray'],
    ],
    [
      'somebody’s picture brings nobody in',
      'Ida Hulse, a nurse, was found.\nRhonda Hulse stood there with Ida’s picture.\n“She was mine,” Hulse said.',
      ['Hulse | said | “She was mine,”'],
      ['Rhonda Hulse'],
    ],
    [
      'a woman’s name by its last word',
      'On the bank Sajida Bibi made a fire.\n“I counted them,” she said. Sajida slept.',
      ['she | said | “I counted them,”'],
      ['Sajida Bibi'],
    ],
    [
      'he who said it is not the paper that tells of it',
      'Premier Oren Vane came. “No one is alone,” he said, according to a handout.',
      ['a handout | according to | “No one is alone,” he said', '>0 he | said | “No one is alone,”'],
      ['a handout', 'Oren Vane'],
    ],
    [
      'a rank among all, and who stands for somebody before a court',
      'Ada Wray won. A forehand flew. “I saw it,” the world number two said.\nWray is represented by Laura Zweig. “No comment,” the attorney said.',
      ['the world number two | said | “I saw it,”', 'the attorney | said | “No comment,”'],
      ['Ada Wray', 'Laura Zweig'],
    ],
    [
      'a source cut from its given name, and a verdict that is somebody’s',
      'Mark Ellis tweeted: “Go.” Mark Ellis’s verdict was blunt: “Awful.”',
      ['Ellis | tweeted | “Go.”', 'Mark Ellis’s verdict | was blunt | “Awful.”'],
      ['Mark Ellis', 'Mark Ellis'],
    ],
    [
      'whoever tells of somebody gives them no gender; a mother of two is one',
      'Mother-of-two Ida Roe spoke. Tom Wills denies it. Wills, she said, “lost his temper”.',
      ['she | said | “lost his temper”'],
      ['Ida Roe'],
    ],
    [
      '... and whom a question calls upon has answered the one before it',
      'Anna Reeve rose. Tom Wills stood in the dock.\n“Who is it?”\n“I could not say.”\n“Is this your hand, Mr Wills?”',
      [' |  | “I could not say.”', ' |  | “Is this your hand, Mr Wills?”'],
      ['Tom Wills', 'Anna Reeve'],
    ],
    [
      'a body by its whole name, with what it is for',
      'The Regional Institute for Road Repair closed the hill. “It is not safe,” the institute said.',
      ['the institute | said | “It is not safe,”'],
      ['Regional Institute for Road Repair'],
    ],
    [
      'a Gaelic surname of three words',
      'Garda Supt Nuala Mac an Rithe said the road was shut. “Use the other one,” she said.',
      ['Supt Nuala Mac an Rithe | said | the road was shut', 'she | said | “Use the other one,”'],
      ['Nuala Mac an Rithe', 'Nuala Mac an Rithe'],
    ],
    ['a name by its middle word', 'Dr Rezwan Milad Sorkar spoke. “It leaks,” Milad said.', ['Milad | said | “It leaks,”'], ['Rezwan Milad Sorkar']],
    [
      'a surname in the middle, of whoever is addressed so',
      'The hall was full. Mr Kelvin Goh Jun Hao plays chess. His grandfather, retired cook Goh Beng Swee, lost again. “I win,” said Mr Goh.',
      ['Mr Goh | said | “I win,”'],
      ['Kelvin Goh Jun Hao'],
    ],
    [
      'a surname alone, of whoever went by it before a namesake came in',
      'Coach Abel Drummond lost. Drummond blamed the rain. His son wept. “It was wet,” said Corey Drummond. Both drove home. Drummond said: “We were slow.”',
      ['Corey Drummond | said | “It was wet,”', 'Drummond | said | “We were slow.”'],
      ['Corey Drummond', 'Abel Drummond'],
    ],
    [
      'a page that goes by first names: she is no firm',
      'Thea Wold-Marsh, she a potter and he a cook, bought it. Thea drew each room. “It is red,” she says. “We paint,” says Thea Wold-Marsh.',
      ['she | says | “It is red,”', 'Thea Wold-Marsh | says | “We paint,”'],
      ['Thea Wold-Marsh', 'Thea Wold-Marsh'],
    ],
    [
      'a club, for whom somebody played, is no age',
      'Norlane Rovers, for whom he played, wept. Oskar Tarbot was the keeper. “I miss him,” the 69-year-old said.',
      ['the 69-year-old | said | “I miss him,”'],
      ['Oskar Tarbot'],
    ],
    [
      'the role of whoever was brought in without a name',
      'Mayor Alan Tibbs defended the road. A police spokesman said it was shut. “Nobody was hurt,” the spokesman said.',
      ['A police spokesman | said | it was shut', 'the spokesman | said | “Nobody was hurt,”'],
      ['A police spokesman', 'A police spokesman'],
    ],
    [
      'a crowd that is the speaker’s own goes by these words',
      '“Our Norlane partners told me that the road was shut,” Mayor Alan Tibbs said.',
      ['Mayor Alan Tibbs | said | “Our Norlane partners told me that the road was shut,”', '>0 Our Norlane partners | told | that the road was shut'],
      ['Alan Tibbs', 'Our Norlane partners'],
    ],
    [
      'somebody close to another, who is not called by the adjective',
      'A close aide to the mayor said the road was shut.',
      ['A close aide to the mayor | said | the road was shut'],
      ['A close aide'],
    ],
    [
      'whoever a description is of, by age',
      'Mara Holt, 56, of Coal Lane, met Tam Ode, 31, on the bridge. “It shook,” the 56-year-old said.',
      ['the 56-year-old | said | “It shook,”'],
      ['Mara Holt'],
    ],
    [
      '... and nobody where no such age is told',
      'The bridge shook on Monday. “It shook,” the 57-year-old said.',
      ['the 57-year-old | said | “It shook,”'],
      [null],
    ],
    [
      'a survey by the firm that made it, and not by those whom it asked',
      'A survey of Corvane drivers conducted by the polling firm Norlane Research found that it was late.',
      ['A survey of Corvane drivers conducted by the polling firm Norlane Research | found | that it was late'],
      ['Norlane Research'],
    ],
    [
      'a report by whoever put it out, told in the phrase',
      'A Norlane Audit Office report released on Monday found damp. A complaint filed by the federal Harbour Commission says so too.',
      ['A Norlane Audit Office report released on Monday | found | damp', 'A complaint filed by the federal Harbour Commission | says | so too'],
      ['Norlane Audit Office', 'Harbour Commission'],
    ],
    [
      'a study by a person, not by the school of their title',
      'A 2014 study by Norlane Law School professor Mara Holt found 31 cases.',
      ['A 2014 study by Norlane Law School professor Mara Holt | found | 31 cases'],
      ['Mara Holt'],
    ],
    [
      'a judge’s ruling, and a plaintiff’s lawsuit',
      'Judge Mara Holt’s June ruling found it fair. Tam Ode sued the port. The lawsuit says the crane was old.',
      ['Judge Mara Holt’s June ruling | found | it fair', 'The lawsuit | says | the crane was old'],
      ['Mara Holt', 'Tam Ode'],
    ],
    [
      'a body that spoke through the document that goes on',
      'The Hearth Foundation called the winter lost in a study of forty towns. It was cold. “No house is warm,” the survey says.',
      ['The Hearth Foundation | called | the winter lost', 'the survey | says | “No house is warm,”'],
      ['Hearth Foundation', 'Hearth Foundation'],
    ],
    [
      'several authors of a study are none, and a letter of seven doctors is theirs',
      'The Harbour Office sent a letter. “It is late,” says the letter signed by seven doctors.',
      ['the letter signed by seven doctors | says | “It is late,”'],
      ['seven doctors'],
    ],
    [
      'a document that nobody is told to have put out speaks for itself',
      'He was held on Monday. “She ran,” the affidavit says.',
      ['the affidavit | says | “She ran,”'],
      ['affidavit'],
    ],
    ['her memoir is hers', 'Mara Holt sang for years. Her memoir says that it was cold.', ['Her memoir | says | that it was cold'], ['Mara Holt']],
    [
      'whoever says the same words further down',
      'Bin row: “You have lost the room”\nCouncillor Mara Holt rose when it was late and when all others had gone home. “You’ve lost the room and the street,” Holt said.',
      ['Bin row | : | “You have lost the room”', 'Holt | said | “You’ve lost the room and the street,”'],
      ['Mara Holt', 'Mara Holt'],
    ],
    [
      '... but not of two words, nor where two say them',
      'What one member called “a shame”.\n“A shame,” Mara Holt said.\nOne called it “the worst of all days”. “The worst of all days,” Mara Holt said. “The worst of all days,” Tam Ode said.',
      [
        'one member | called | “a shame”',
        'Mara Holt | said | “A shame,”',
        'One | called | “the worst of all days”',
        'Mara Holt | said | “The worst of all days,” Mara',
        'Tam Ode | said | “The worst of all days,” Tam',
      ],
      ['one member', 'Mara Holt', 'One', 'Mara Holt', 'Tam Ode'],
    ],
    [
      'a body whose name has an “and”, and one of a circuit',
      'The Grain and Fisheries Commission said no. The Court of Appeals for the Ninth Harbour Circuit said yes, though nobody there could tell why.',
      ['The Grain and Fisheries Commission | said | no', 'The Court of Appeals for the Ninth Harbour Circuit | said | yes'],
      ['Grain and Fisheries Commission', 'Court of Appeals for the Ninth Harbour Circuit'],
    ],
    [
      'the verb of a headline is no part of the name',
      'Harbour Could Close, Mara Holt Says. Mara Holt said that it was late.',
      ['Mara Holt | said | that it was late'],
      ['Mara Holt'],
    ],
    [
      'whoever alone has gone by the surname still does when a relative is named',
      'Tom Holt won. Holt left. Holt came back. Holt slept. A picture of Ida Holt was shown to all who had come.\n“I am not pleased,” Holt said.',
      ['Holt | said | “I am not pleased,”'],
      ['Tom Holt'],
    ],
    [
      'it goes on after the words of a body',
      'The Harbour Times wrote: “It fell in debt. It was cold.” “It rose again,” it added.',
      ['The Harbour Times | wrote | “It fell in debt. It was cold.”', 'it | added | “It rose again,”'],
      ['Harbour Times', 'Harbour Times'],
    ],
    [
      'somebody of whom the words tell does not say them',
      'The critic Ada Stroud is here. When one clerk announced his result, “the hall was loud,” she writes.',
      ['one clerk | announced | his result', 'she | writes | When one clerk announced his result, “the hall was loud,”'],
      ['one clerk', 'Ada Stroud'],
    ],
    [
      'what a house’s analysts say, the house says',
      'Analysts at Norlane Bank said it was overdone.',
      ['Analysts at Norlane Bank | said | it was overdone'],
      ['Norlane Bank'],
    ],
    [
      'a pronoun behind somebody without a name',
      'Mayor Carys Bevan opened the road.\nA company spokeswoman said it was safe.\n“We test it daily,” she added.',
      ['A company spokeswoman | said | it was safe', 'she | added | “We test it daily,”'],
      ['A company spokeswoman', 'A company spokeswoman'],
    ],
    [
      '... but not where somebody is named since, nor of the other gender',
      'A resident said it was loud. Mayor Carys Bevan opened the road. “We test it daily,” she added. A spokesman said it was safe. “It holds,” she said.',
      ['A resident | said | it was loud', 'she | added | “We test it daily,”', 'A spokesman | said | it was safe', 'she | said | “It holds,”'],
      ['A resident', 'Carys Bevan', 'A spokesman', 'Carys Bevan'],
    ],
    [
      'whoever was asked answers',
      'Reporter Jo Silk asked Mayor Carys Bevan whether schools would reopen. “We don’t know,” she replied.',
      ['Reporter Jo Silk | asked | whether schools would reopen', 'she | replied | “We don’t know,”'],
      ['Jo Silk', 'Carys Bevan'],
    ],
    [
      'whoever was asked answers, passive',
      'Senator Ruth Pryor was asked by reporter Dana Lowe whether she would run. “Not today,” she said.',
      ['she | said | “Not today,”'],
      ['Ruth Pryor'],
    ],
    [
      'a request is no question',
      'Mayor Carys Bevan asked Governor Ann Poole to step down. “The people are tired of it,” she said.',
      ['Mayor Carys Bevan | asked | to step down', 'she | said | “The people are tired of it,”'],
      ['Carys Bevan', 'Carys Bevan'],
    ],
    [
      'a body of another sort is not meant',
      'Marlow Council approved the plan on Monday. The hospital said it would close its ward.',
      ['Marlow Council | approved | the plan', 'The hospital | said | it would close its ward'],
      ['Marlow Council', null],
    ],
    [
      'nor a broadcaster, for an airline',
      'Karn Broadcasting reported the fire. The airline said flights were normal.',
      ['Karn Broadcasting | reported | the fire', 'The airline | said | flights were normal'],
      ['Karn Broadcasting', null],
    ],
    [
      'surname to full name',
      'Harbour minister Mara Holt spoke on Monday.\nHolt said the port would close.',
      ['Holt | said | the port would close'],
      ['Mara Holt'],
    ],
    [
      'a role that the sentence tells of somebody else tells no gender of whoever comes next',
      'Relying on his grandmother for his living, Advocate Oren Tavish studied law. He was the first of his village.\n“I read at night,” he said.',
      ['he | said | “I read at night,”'],
      ['Oren Tavish'],
    ],
    [
      'a given name of one gender, and pronouns of the other: the pronouns are believed',
      'Velm Harbour’s pilot, Grace Tavish, retired on Friday. Tavish said he was tired. Tavish took his cap. Tavish left with his dog.\n“It is enough,” he said.',
      ['he | said | “It is enough,”'],
      ['Grace Tavish'],
    ],
    [
      'of two who share a surname, whoever holds the title',
      'Advocate Oren Tavish was born in a small town on the coast to Lema Tavish, and went away early.\nAdv Tavish said the law was slow.',
      ['Adv Tavish | said | the law was slow'],
      ['Oren Tavish'],
    ],
    [
      'a prize that bears a name is nobody',
      'Sculptor Ira Venn has been shown all over the north. He was given the Mara Holt Prize, a prize that few have had.\n“It is only stone,” he said.',
      ['he | said | “It is only stone,”'],
      ['Ira Venn'],
    ],
    [
      'a firm that begins with somebody’s surname is not that person',
      'At Tavish Digital, founder Ben Tavish, sees it all the time.\n“They pay for what they never use,” he says.',
      ['At Tavish Digital, founder Ben Tavish, | sees | it all the time', 'he | says | “They pay for what they never use,”'],
      ['Ben Tavish', 'Ben Tavish'],
    ],
    [
      'an office in capitals is nobody’s name',
      '“Sales were low,” chairman, CEO and president Craig Tavish said on Friday.',
      ['chairman, CEO and president Craig Tavish | said | “Sales were low,”'],
      ['Craig Tavish'],
    ],
    [
      'a title with a capital is a role',
      'The speech was read by King Albin on Tuesday in the great hall.\n“My ministers will build,” the King said.',
      ['the King | said | “My ministers will build,”'],
      ['Albin'],
    ],
    [
      'initials and a surname are a person',
      'In a talk with A. D. Suri, she explains it.\n“It was late,” she said.',
      ['she | said | “It was late,”'],
      ['A. D. Suri'],
    ],
    [
      'a paper whose name begins with New',
      'It was late, the New York Courier Times said on Monday in its leader.',
      ['the New York Courier Times | said | It was late'],
      ['New York Courier Times'],
    ],
    [
      'one of a crowd, named in apposition',
      'Residents were furious at the meeting, with one, Jana Pell, accusing the council of lying.',
      ['one, Jana Pell, | accusing | the council of lying'],
      ['Jana Pell'],
    ],
    [
      'labels of an interview: whoever answers is whom it is about',
      'We met the farmer Dan Holt in his garden, far from the sea.\nQ: Why did you leave?\nA: I was tired of the water.',
      ['A | : | I was tired of the water.'],
      ['Dan Holt'],
    ],
    [
      'an unnamed holder of an office, with and without whose it is',
      'The town’s comptroller said it was late.\nThe comptroller said no more money was left.',
      ['The town’s comptroller | said | it was late', 'The comptroller | said | no more money was left'],
      ['The town’s comptroller', 'The town’s comptroller'],
    ],
    [
      'a short form of the given name',
      'Patrick Holt was fined. Aides knew.\nPat Holt spoke after.\nHolt said it was late.',
      ['Holt | said | it was late'],
      ['Patrick Holt'],
    ],
    [
      'the website of the agency',
      'The Harbour Agency is new.\nThe agency’s website says it looks into fraud.',
      ['The agency’s website | says | it looks into fraud'],
      ['Harbour Agency'],
    ],
    [
      'a department after its own name',
      'According to Velm Harbourcare, the pier is safe.\n“It will last,” the department said.',
      ['Velm Harbourcare | According to | the pier is safe', 'the department | said | “It will last,”'],
      ['Velm Harbourcare', 'Velm Harbourcare'],
    ],
    [
      'a name that somebody asked to go by',
      '“We saw a gap,” says the director of studies, who asked to use the pseudonym Orin for safety.',
      ['the director of studies | says | “We saw a gap,”'],
      ['Orin'],
    ],
    [
      'a source that runs on past its name',
      '“It is dark,” says Mara Holt as she lifts a crate.',
      ['Mara Holt as she lifts | says | “It is dark,”'],
      ['Mara Holt'],
    ],
    [
      'the woman of whom the text has just said that she is a mother',
      'Ana Roe spoke.\n“It rained,” Ana Roe said.\nSaphine Dali is a mother of two. She has a stall.\n“It was dark,” says the woman.',
      ['Ana Roe | said | “It rained,”', 'the woman | says | “It was dark,”'],
      ['Ana Roe', 'Saphine Dali'],
    ],
    [
      'his wife shares his surname',
      'Ted Marsh spoke. His wife, Gwen Marsh, left early.\nMarsh said it was late.',
      ['Marsh | said | it was late'],
      ['Ted Marsh'],
    ],
    ['a surname that is a word', 'Ada King opened the pier on Monday.\nKing said it was safe.', ['King | said | it was safe'], ['Ada King']],
    [
      'a surname that is a word of organisations',
      'Orest Radio, a chemistry researcher, left town.\n“We took little,” he said. It was cold.',
      ['he | said | “We took little,”'],
      ['Orest Radio'],
    ],
    [
      'an office bound to a place, with the name further down',
      'Averna’s ambassador to Norway said the talks failed.\nThe ambassador to Norway Liu Wen left.\nThe ambassador said it was over.',
      ['The ambassador | said | it was over'],
      ['Liu Wen'],
    ],
    [
      'whoever put the statement out',
      'On Monday, Norlane Shipping issued a statement on Mara Holt.\nMara Holt said it was false.\n“It is true,” the statement read.',
      ['Mara Holt | said | it was false', 'the statement | read | “It is true,”'],
      ['Mara Holt', 'Norlane Shipping'],
    ],
    [
      'a text from somebody that said',
      'The paper had a text from her husband, Joe Holt that said, “Leave us alone.”',
      ['that | said | “Leave us alone.”'],
      ['Joe Holt'],
    ],
    ['the police, nowhere named', 'A pier burnt.\nNobody was hurt, the police said.', ['the police | said | Nobody was hurt'], ['police']],
    [
      'the company that the page is about',
      'Norlane Shipping bought a pier. Norlane Shipping sells salt.\nIt rained.\nIt was cold.\nIt was late.\n“We grow,” the company said.',
      ['the company | said | “We grow,”'],
      ['Norlane Shipping'],
    ],
    [
      'a surname in the headline, before the full name',
      'Holt warns of floods\nMara Holt said it may rain.',
      ['Holt | warns | of floods', 'Mara Holt | said | it may rain'],
      ['Mara Holt', 'Mara Holt'],
    ],
    ['he, by gender', 'Susan Vane met David Holt. “It is late,” he said.', ['he | said | “It is late,”'], ['David Holt']],
    [
      'she, who spoke in the paragraph before',
      'Susan Vane said it was late.\n“We go home,” she said.',
      ['Susan Vane | said | it was late', 'she | said | “We go home,”'],
      ['Susan Vane', 'Susan Vane'],
    ],
    ['he, when only women are named: nobody', 'Susan Vane met Laura Holt.\n“It is late,” he said.', ['he | said | “It is late,”'], [null]],
    [
      'the spokesman, bound by his title',
      'Port spokesman David Holt spoke.\nThe rain fell.\nThe spokesman said it was late.',
      ['The spokesman | said | it was late'],
      ['David Holt'],
    ],
    [
      'the chair, bound by apposition',
      'Laura Holt, the chair of the inquiry, sat down. The chair said it was late.',
      ['The chair | said | it was late'],
      ['Laura Holt'],
    ],
    [
      'a spokesman for somebody is not that somebody',
      'David Holt left. A spokesman for David Holt said it was late.',
      ['A spokesman for David Holt | said | it was late'],
      ['A spokesman'],
    ],
    [
      'a role with "of" before the name',
      'The minister of mines and energy Tom Holt told a paper it was late.',
      ['The minister of mines and energy Tom Holt | told | it was late'],
      ['Tom Holt'],
    ],
    [
      'a name in apposition',
      'The head of the centre, Tamsin Ode, says it is late.',
      ['The head of the centre, Tamsin Ode, | says | it is late'],
      ['Tamsin Ode'],
    ],
    ['a quotation without a cue', 'Susan Vane refused. “Never.”', ['Susan Vane |  | refused', '<0  |  | “Never.”'], ['Susan Vane', 'Susan Vane']],
    ['I inside a quotation', 'Susan Vane said: “I told him no.”', ['Susan Vane | said | “I told him no.”', '>0 I | told | no'], ['Susan Vane', 'Susan Vane']],
    [
      'he inside a woman’s quotation that names nobody',
      'David Holt left. Susan Vane said: “He told us no.”',
      ['Susan Vane | said | “He told us no.”', '>0 He | told | no'],
      ['Susan Vane', null],
    ],
    [
      'he inside his own indirect report',
      'David Holt said he expected rain.',
      ['David Holt | said | he expected rain', '>0 he | expected | rain'],
      ['David Holt', 'David Holt'],
    ],
    [
      'a mother of four is not the one of two',
      'Susan Vane, a mother of two, came. Ida Roe came with her. The mother of four said it was late.',
      ['The mother of four | said | it was late'],
      ['Ida Roe'],
    ],
    [
      'a mother of two is the one of two',
      'Susan Vane, a mother of two, came. Ida Roe came with her. The mother of two said it was late.',
      ['The mother of two | said | it was late'],
      ['Susan Vane'],
    ],
    [
      'a town is no “he”',
      'Tom Vane wrote twice of the shooting in Orlando. Orlando was quiet. Then came a kind word about the Orlando dead, and one in which he said it was late.',
      ['he | said | it was late'],
      ['Tom Vane'],
    ],
    ['stress behind a name', 'Susan Vane came. Mrs. Vane herself, too late, said it rained.', ['Mrs. Vane herself, | said | it rained'], ['Susan Vane']],
    ['you are no body', '“You can say it is late,” Susan Vane said.', ['You | can say | it is late'], ['you']],
    ['who', 'Susan Vane, who said it was late, left.', ['who | said | it was late'], ['Susan Vane']],
    [
      'who, of a noun that a name only goes before',
      'It drew anger from five Vane Road households, who said it was late.',
      ['who | said | it was late'],
      [null],
    ],
    ['a metonym stays itself', 'The Kremlin said it was late.', ['The Kremlin | said | it was late'], ['Kremlin']],
    ['transliterations are one', 'Volodymyr Zelenskyy spoke. Zelensky said it was late.', ['Zelensky | said | it was late'], ['Volodymyr Zelenskyy']],
    ['a first name alone', 'Edda Finnmark came. Edda said it was late.', ['Edda | said | it was late'], ['Edda Finnmark']],
    ['two of one surname, told apart by title', 'Susan Vane met David Vane. Ms. Vane said it was late.', ['Ms. Vane | said | it was late'], ['Susan Vane']],
    ['a rep is not whom he speaks for', 'Susan Vane left. Vane’s rep said it was late.', ['Vane’s rep | said | it was late'], ['Vane’s rep']],
    [
      'a mother is not her son',
      'Tom Vane was struck. The victim’s mother said it was late.',
      ['The victim’s mother | said | it was late'],
      ['The victim’s mother'],
    ],
    [
      'a plural before a printed source',
      'Authors wrote. The authors of a study printed in Harbour Notes said it was late.',
      ['The authors of a study printed in Harbour Notes | said | it was late'],
      ['The authors'],
    ],
    [
      'a villager with her name in apposition',
      'Another villager, Lipo Roe, said it was late. She left.',
      ['Another villager, Lipo Roe, | said | it was late'],
      ['Lipo Roe'],
    ],
    [
      'a surname that stands first is no company',
      'Liu Wen said it was early. Liu said it was late.',
      ['Liu Wen | said | it was early', 'Liu | said | it was late'],
      ['Liu Wen', 'Liu Wen'],
    ],
    [
      'a judge in the opening, named further down',
      'A harbour judge has ruled that ships may pass.\nJudge Ida Roe gave no reason.',
      ['A harbour judge | has ruled | that ships may pass'],
      ['Ida Roe'],
    ],
    [
      'a resident in the opening stays unnamed where the next paragraph begins with somebody else',
      'A resident said it was late.\nThe mayor, Tom Vane, left.',
      ['A resident | said | it was late'],
      ['A resident'],
    ],
    ['an adjective before a name at the head', 'Mara Holt came. Brave Mara Holt said it was late.', ['Brave Mara Holt | said | it was late'], ['Mara Holt']],
    ['a paper before a name', 'Mara Holt came. Speaking to the Daily Mail Holt said it was late.', ['the Daily Mail Holt | said | it was late'], ['Mara Holt']],
    [
      'names run together are nobody',
      'Mara Holt said no. Rep. Mara HoltAnna VaneAnna left.\nHolt said it was late.',
      ['Mara Holt | said | no', 'Holt | said | it was late'],
      ['Mara Holt', 'Mara Holt'],
    ],
    [
      'an acronym behind the name that it is of',
      'The U.S. Harbour Planning Agency (“HPA”) said no.\nIt rained. EPO said it was late.\nThe HPA said it was late.',
      ['The U.S. Harbour Planning Agency (“HPA”) | said | no', 'EPO | said | it was late', 'The HPA | said | it was late'],
      ['U.S. Harbour Planning Agency', 'EPO', 'U.S. Harbour Planning Agency'],
    ],
    [
      'an acronym of the first letters of one body’s name',
      'The NHB said no.\nThe Norlane Harbour Board (Velm) met the Norlane Boating Union. The NBO said it was late.',
      ['The NHB | said | no', 'The NBO | said | it was late'],
      ['Norlane Harbour Board', 'NBO'],
    ],
    ['the MEC of a province by the title', 'Mara Holt, MEC for transport, came.\nThe MEC said it was late.', ['The MEC | said | it was late'], ['Mara Holt']],
    [
      'the company that its own paragraph tells of, not another of whose name “company” is a word, nor what heads a line of facts',
      'Halden Electric Company wired a pier.\nIt rained.\nCompany Size: 40 people\nGrowth: 4 %\nCompany Size: 60 people\nNorlane Solutions is one of the largest firms here. The company said, “We grow.”\nIt rained.',
      ['The company | said | “We grow.”'],
      ['Norlane Solutions'],
    ],
    [
      'the company that a word of its name tells',
      'Averna Ferry Productions closed. Norlane Shipping Group stayed. “We go,” the production company said.',
      ['the production company | said | “We go,”'],
      ['Averna Ferry Productions'],
    ],
    [
      'the statement of whoever spoke before',
      'Norlane Group denied it.\n“We are late,” the statement read.',
      ['Norlane Group | denied | it', 'the statement | read | “We are late,”'],
      ['Norlane Group', 'Norlane Group'],
    ],
    [
      'an organisation’s release',
      'Norlane Institute opened. The Norlane Institute’s release said it was late.',
      ['The Norlane Institute’s release | said | it was late'],
      ['Norlane Institute'],
    ],
    ['a person and his aides', 'Tom Vane came. Tom Vane and his aides said it was late.', ['Tom Vane and his aides | said | it was late'], ['Tom Vane']],
    ['the senator, who said', 'Sen. Ida Roe came. Tom Vane left. But the senator, who said it was late, stayed.', ['who | said | it was late'], ['Ida Roe']],
    [
      'an interviewee without a cue',
      '“Yes,” says Mara Holt. “It is late.”\n“I have no time,” Holt says, smiling.\nWill Tom Vane win?\n“I want him to.”',
      ['Mara Holt | says | “Yes,”', 'Holt | says | “I have no time,”', ' |  | “I want him to.”'],
      ['Mara Holt', 'Mara Holt', 'Mara Holt'],
    ],
    [
      'a report is the words of whoever put it out',
      'The Hearth Foundation published its yearly survey. It is grim.\n“No country is colder,” the report says.',
      ['the report | says | “No country is colder,”'],
      ['Hearth Foundation'],
    ],
    ['a report of nobody is itself', 'Ida Roe froze. “No country is colder,” the report says.', ['the report | says | “No country is colder,”'], ['report']],
    ['a body told of in the sentence before', 'The Harbour League was blunter.\n“Nobody pays,” it said.', ['it | said | “Nobody pays,”'], ['Harbour League']],
    [
      'nobody goes on speaking after “nobody”',
      'Ida Roe keeps bees on the roof.\nNobody had planned it. “I liked the view.”',
      ['Nobody | had planned | it', '<0  |  | “I liked the view.”'],
      ['Nobody', 'Ida Roe'],
    ],
    ['stress behind a name', 'Ida Roe came. Tom Vane left. Roe herself says it was late.', ['Roe herself | says | it was late'], ['Ida Roe']],
    [
      'lines in capitals that present whose words follow',
      'Governor Sela Winter cut the rate.\nALINA ROEBERG, CHIEF ECONOMIST, NORBANK\n“It was a cut for the shops.”\nHENRIK VANE, SENIOR STRATEGIST, VELM TRUST\n“It was late.”',
      [' |  | “It was a cut for the shops.”', ' |  | “It was late.”'],
      ['Alina Roeberg', 'Henrik Vane'],
    ],
    [
      'a founder whose given name is a man’s elsewhere',
      'Tom Vane slept. Founder Jude Roe got the idea when her dog barked.\n“It was late,” she said.',
      ['she | said | “It was late,”'],
      ['Jude Roe'],
    ],
    [
      'two men and one pronoun: nobody',
      'Tom Vane and Paul Holt met. Paul Roe and Carl Lind left. “It is late,” he said.',
      ['he | said | “It is late,”'],
      [null],
    ],
    ['a passive names nobody', 'Susan Vane left. It was announced that ships had come.', [' | was announced | that ships had come'], [null]],
    [
      'Mrs and Ms of one surname are two women',
      'Judith Hale sued her brother-in-law.\n“I was ill,” Mrs Hale said. Her daughter, Bryony Hale, wept.\nMs Hale said it was late.\nMrs Hale said it was early.',
      ['Mrs Hale | said | “I was ill,”', 'Ms Hale | said | it was late', 'Mrs Hale | said | it was early'],
      ['Judith Hale', 'Bryony Hale', 'Judith Hale'],
    ],
    [
      'of a man and a woman of one surname, the form of address tells',
      'Orin Hale met his sister-in-law, Anna Hale, down at the pier on Monday.\nMrs Hale said it was late.\nMr Hale said it was early.',
      ['Mrs Hale | said | it was late', 'Mr Hale | said | it was early'],
      ['Anna Hale', 'Orin Hale'],
    ],
    [
      'the Norwegian who has been told of',
      'The Norwegian Erik Falk scored. Dutch physiologist Wim Boer left. Tom Vik, a Dane, stayed.\nTom Vane spoke.\n“I aimed,” the Norwegian said. “I left,” the Dutchman said. “I stayed,” the Dane said.',
      ['the Norwegian | said | “I aimed,”', 'the Dutchman | said | “I left,”', 'the Dane | said | “I stayed,”'],
      ['Erik Falk', 'Wim Boer', 'Tom Vik'],
    ],
    [
      'an origin that nobody is told to have is no name',
      'His opposite number, Luca Ferrante, saw it another way.\n“We hit the post,” the Italian said. “We agree,” the Chinese said.',
      ['the Italian | said | “We hit the post,”', 'the Chinese | said | “We agree,”'],
      ['Luca Ferrante', null],
    ],
    [
      'the manager of the other club',
      'Norlane Rovers drew. Brantwick won before.\nBrantwick manager Gary Stroud was glad. Rovers manager Luca Ferrante was not. Stroud left.\n“I work,” the Rovers manager said. “I rest,” the Brantwick manager said.',
      ['the Rovers manager | said | “I work,”', 'the Brantwick manager | said | “I rest,”'],
      ['Luca Ferrante', 'Gary Stroud'],
    ],
    [
      'nor him, where the own manager is not named',
      'Norlane Rovers drew with Brantwick. Brantwick manager Gary Stroud was glad.\n“I work,” the Rovers manager said.',
      ['the Rovers manager | said | “I work,”'],
      [null],
    ],
    [
      'titles of councils and courts are no names',
      'Coun Brenda Iveson (Ind, Coldbrook North) spoke. Nomsa Kettering KC listened. Mallam Garba Tella left.\nCllr Iveson said it was late. Mallam Tella said it was early.',
      ['Coun Brenda Iveson | spoke | Ind', 'Nomsa Kettering KC | listened | Mallam', 'Mallam Tella | said | it was early'],
      ['Brenda Iveson', 'Nomsa Kettering', 'Garba Tella'],
    ],
    [
      'whoever stands beside a speaker is not the speaker',
      'Mara Holt came.\nSpeaking alongside Secretary Ida Roe, she said it was late.',
      ['she | said | it was late'],
      ['Mara Holt'],
    ],
    [
      'letters that stand for an office',
      'Chief Minister Tom Vane came late to the harbour and spoke there with the District Chief Executive (DCE), Madam Sarah Holt.\nThe DCE said it was late. “I work,” the CM quipped.',
      ['The DCE | said | it was late', 'the CM | quipped | “I work,”'],
      ['Sarah Holt', 'Tom Vane'],
    ],
    [
      'letters that stand for a party',
      'Awami Ittehad secretary general Zubaida Holt came. AI was glad.\n“I work,” the AI leader quipped.',
      ['the AI leader | quipped | “I work,”'],
      ['Zubaida Holt'],
    ],
    [
      'a thing that bears the name behind it is nobody',
      'Jonah Vane spoke to the podcast Green Room, the old one with no host.\n“I work,” he said.',
      ['he | said | “I work,”'],
      ['Jonah Vane'],
    ],
    [
      'a surname alone tells a person',
      'Ilka Dottir lay on the grass. The umpire came to see whether Dottir was well.\n“I work,” the 19-year-old said.',
      ['the 19-year-old | said | “I work,”'],
      ['Ilka Dottir'],
    ],
    [
      'a memo begins as whoever wrote it does',
      'The memo, which was sent to managers on Monday, was written by Vera Holt.\n“We were late,” it begins.\nTom Vane came late. Vane said it rained on him.\nThe memo ends: “The plants stay.”',
      ['it | begins | “We were late,”', 'Vane | said | it rained on him', 'The memo | ends | “The plants stay.”'],
      ['Vera Holt', 'Tom Vane', 'Vera Holt'],
    ],
    [
      'a memo that a paper obtained is not the paper’s',
      'The memo, obtained by Velm Post, is short.\n“We were late,” it begins.',
      ['it | begins | “We were late,”'],
      [null],
    ],
    [
      'whoever asks not to be named has not been named',
      'Father Peter Holt came.\nThe secretary of the party, who pleaded anonymity, said it was late.',
      ['The secretary of the party | said | it was late'],
      ['The secretary'],
    ],
    [
      'whom a story opens with is named where the next paragraph begins',
      'A roofer who told a widow her house was sinking has been jailed.\nMartin Holt, 47, of Coal Lane, took more.',
      ['who | told | her house was sinking'],
      ['Martin Holt'],
    ],
    [
      'the other one is not whoever reports',
      'Prosecutor Mara Holt said the defendant told her it was late.',
      ['Prosecutor Mara Holt | said | the defendant told her it was late', '>0 the defendant | told | it was late'],
      ['Mara Holt', null],
    ],
    [
      'a name that goes on as "he" is a person though no source names it',
      'Kwame Zabo scored. He had come late, and he had lost his shirt.\nZabo was glad.\n“I work,” said the 27-year-old.',
      ['the 27-year-old | said | “I work,”'],
      ['Kwame Zabo'],
    ],
    [
      'two given names of two genders tell none',
      'The adviser Rana Tahir Mehmood spoke of the harbour.\n“I work,” Mr Mehmood said.',
      ['Mr Mehmood | said | “I work,”'],
      ['Rana Tahir Mehmood'],
    ],
    [
      'when somebody spoke is no part of the name',
      'The adviser to the premier on trade Rana Tahir Mehmood on Sunday said it was late.',
      ['The adviser to the premier on trade Rana Tahir Mehmood on Sunday | said | it was late'],
      ['Rana Tahir Mehmood'],
    ],
    [
      'what the role in a name stands beside is no subject',
      'Mara Holt left. Her counterpart at Corvane, Joel Spitz, was kinder.\n“It fits,” he said.',
      ['he | said | “It fits,”'],
      ['Joel Spitz'],
    ],
  ])('%s', (_, text, rows, names) => expect(resolve(text, rows).names).toEqual(names));

  const turn = (text: string, row: string) => resolve(text, [row], { basis: 'turn' }).names;
  it.each<[string, string, string, string | null]>([
    [
      'initials stand for the one person who has them',
      'The conductor Rosalind Wick talks to Idris Crane about silence.\nRW: It was late.',
      'RW | : | It was late',
      'Rosalind Wick',
    ],
    ['initials of nobody are no name', 'The conductor Rosalind Wick talks to Idris Crane about silence.\nQT: It was late.', 'QT | : | It was late', 'QT'],
  ])('%s', (_, text, row, name) => expect(turn(text, row)).toEqual([name]));

  it('gives what "I" says to whoever the page is by, and to nobody where several wrote it', () => {
    const by = (...byline: string[]) => resolve('The hub closed. I said it was late.', ['I | said | it was late'], { byline }).names;
    expect(by('Harriet Sloane')).toEqual(['Harriet Sloane']);
    expect(by('Zanele Qorbat')).toEqual(['Zanele Qorbat']);
    expect([by('Harriet Sloane', 'Tom Vane'), by('The Gear Desk'), by('Harbour Bureau'), by('Sloane')]).toEqual([[null], [null], [null], [null]]);
  });

  it('hears of whom a doubted report speaks, and has no speaker who says nothing else', () => {
    const text = 'The Hearth Foundation runs a shop for widows. Tom Wills likes bread.\n“No house is warm,” the foundation said. “None.”';
    const rows = [
      '?0 The Hearth Foundation | runs | a shop for widows',
      '?0 Tom Wills | likes | bread',
      'the foundation | said | “No house is warm,”',
      '<2  |  | “None.”',
    ];
    const { names, kinds } = resolve(text, rows);
    expect([names, kinds]).toEqual([
      ['Hearth Foundation', 'Hearth Foundation'],
      ['organisation', 'organisation'],
    ]);
  });

  it('keeps an unnamed official unnamed', () =>
    expect(resolve('A senior official said it was late.', ['A senior official | said | it was late']).kinds).toEqual(['unnamed']));

  it('keeps another of them unnamed', () =>
    expect(resolve('Mara Holt won. Another, who runs at dawn, said it was late.', ['Another, who runs at dawn, | said | it was late']).kinds).toEqual([
      'unnamed',
    ]));

  it('takes no role from whose side somebody takes', () =>
    expect(resolve('Anna Reeve KC, for the duchess, rose. “No,” said Anna Reeve.', ['Anna Reeve | said | “No,”']).roles).toEqual([undefined]));

  it('takes a company for one though it has a title, and gives it no role', () => {
    const { names, kinds, roles } = resolve('Investor VelmBank said it was late.', ['Investor VelmBank | said | it was late']);
    expect([names, kinds, roles]).toEqual([['VelmBank'], ['organisation'], [undefined]]);
  });

  it('reads a role behind whose it is, and leaves out another’s', () => {
    expect(resolve('Bank of Norlane’s chief economist, Ada Holt, said it was late.', ['Ada Holt | said | it was late']).roles).toEqual([
      'Bank of Norlane’s chief economist',
    ]);
    expect(resolve('Ada Holt, head of the Harbour Board and Tom Vale, said it was late.', ['Ada Holt | said | it was late']).roles).toEqual([
      'head of the Harbour Board',
    ]);
  });

  it('gives role and country from the title', () => {
    const { roles } = resolve('Ukraine’s Foreign Minister Andrii Sybiha said it was late.', ['Ukraine’s Foreign Minister Andrii Sybiha | said | it was late']);
    expect(roles).toEqual(['Foreign Minister']);
  });

  it('reports the outlet that carried a person’s words', () => {
    const text = 'Presidential spokesman Dmitar Pell replied to the west.\nState media said: “How did it start?” He added that it must end.';
    const { names, via } = resolve(text, [
      'Presidential spokesman Dmitar Pell | replied | to the west',
      'State media | said | “How did it start?”',
      'He | added | that it must end',
    ]);
    expect([names[2], via[2]]).toEqual(['Dmitar Pell', ['State media']]);
  });

  it('gives each answer its probability: 1 for a name, less for what was weighed', () => {
    const text = 'Susan Vane said it was late.\n“We go home,” she said.';
    const { sure } = resolve(text, ['Susan Vane | said | it was late', 'she | said | “We go home,”']);
    expect(sure[0]).toBe(1);
    expect(sure[1]).toBeGreaterThan(0.5);
    expect(sure[1]).toBeLessThan(1);
  });

  it('resolves a scrambled name to its chain and reports it', () => {
    const { damage } = resolve('Premier Oren Valdeck came. Premier Lisbon Oren Valdeck said it was late.', [
      'Premier Lisbon Oren Valdeck | said | it was late',
    ]);
    expect(damage).toEqual(['scrambled-name: Premier Lisbon Oren Valdeck']);
  });
});
