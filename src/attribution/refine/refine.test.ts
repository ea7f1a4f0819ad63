import { describe, expect, it } from 'vitest';
import { quotationsOf } from '../../language/index.js';
import { type Range, spanOf } from '../../record/index.js';
import type { Draft, Flow } from '../attribution.js';
import { KEEPING, type Recall } from '../recall.js';
import { post } from './forms/post.js';
import { REFINERS } from './index.js';
import { cutShort } from './spans/cut-short.js';

const flowOf = (text: string, recall: Recall = 'balanced'): Flow => {
  const paragraphs = [...text.matchAll(/[^\n]+/g)].map((m) => ({
    kind: m[0].startsWith('# ') ? ('heading' as const) : m[0].startsWith('> ') ? ('quote' as const) : ('body' as const),
    start: m.index,
    end: m.index + m[0].length,
  }));
  return { text, paragraphs, quotations: quotationsOf(text, paragraphs), keeping: KEEPING[recall] };
};
/** What the model is taken to have said: `source | cue | content / content`. */
const draftOf = (text: string, row: string): Draft => {
  const [source = '', cue = '', content = ''] = row.split(' | ');
  const ranges = (parts: string): Range[] =>
    parts
      .split(' / ')
      .filter(Boolean)
      .map((p) => {
        const start = text.indexOf(p);
        if (start < 0) throw new Error(`not in the text: ${p}`);
        return { start, end: start + p.length };
      });
  return { basis: 'model', source: ranges(source), cue: ranges(cue), content: ranges(content), sure: { cue: 0.9, source: 0.9, content: 0.9 } };
};
const show = ({ text }: Flow, d: Draft): string => [d.source, d.cue, d.content].map((r) => r.map((x) => text.slice(x.start, x.end)).join(' / ')).join(' | ');

const run = (text: string, rows: readonly string[], recall?: Recall): string[] => {
  const flow = flowOf(text, recall);
  let drafts = rows.map((r) => draftOf(text, r));
  for (const refiner of REFINERS) drafts = refiner.apply(drafts, flow);
  return drafts
    .filter((d) => !d.doubted)
    .sort((a, b) => a.content[0]!.start - b.content[0]!.start)
    .map((d) => `${show(flow, d)}${d.follows ? ` <- ${show(flow, d.follows).split(' | ')[0]}` : ''}`);
};

describe('refiners', () => {
  it.each<[string, string, string[], string[]]>([
    [
      'a content cut inside its quotation grows to the marks',
      '“We will go north by night,” Vane said.',
      ['Vane | said | We will go north'],
      ['Vane | said | “We will go north by night,”'],
    ],
    [
      'a date says nothing, whoever stands behind it may',
      'The rule, announced in May 2031 by a coalition of ports, said that boats wait. 08-09 stressed that it rains.',
      ['May 2031 by a coalition of ports | said | that boats wait', '08-09 | stressed | that it rains'],
      ['a coalition of ports | said | that boats wait'],
    ],
    ['the state behind a town is not who speaks', 'Vane spoke in Velm, Wis., citing the flood.', ['Wis. | citing | the flood'], ['Vane | citing | the flood']],
    ['meals of a plan take no turns', 'Breakfast: Porridge with figs.\nDinner: Barley and leeks.\nBreakfast: Two eggs.\nDinner: A fish pie.', [], []],
    [
      'advice for readers who want something is no report',
      'This course is ideal for students who want to grow their skills. You will learn to cook.',
      ['who | want | to grow their skills'],
      [],
    ],
    [
      'a report without marks stays one',
      'The harbour office said the bridge would open in May.',
      ['The harbour office | said | the bridge would open in May'],
      ['The harbour office | said | the bridge would open in May'],
    ],
    ['those who are urged in a headline do not speak', 'Residents urged to stay at home', ['Residents | urged | to stay at home'], []],
    [
      'whoever urges them does',
      'The mayor urged residents to stay at home.',
      ['The mayor | urged | residents to stay at home'],
      ['The mayor | urged | residents to stay at home'],
    ],
    [
      'a described name before the verb tells, and is not told',
      'Divers found the boat, the state’s delegate in Lorne, Pilar Bern, told reporters.',
      [' | told | Divers found the boat, / the state’s delegate in Lorne, Pilar Bern'],
      ['the state’s delegate in Lorne, Pilar Bern | told | Divers found the boat'],
    ],
    [
      'no content ends in front of its noun',
      'The council voted to close the harbour from next spring, after a debate.',
      ['The council | voted | to close the harbour from next'],
      ['The council | voted | to close the harbour from next spring'],
    ],
    [
      'no content begins within a contraction',
      'Vane said we can’t wait to go, and I’m glad of it.',
      ['we | can | ’t wait to go', 'I | ’ | m glad of it'],
      ['we | can | wait to go', 'I | ’ | glad of it'],
    ],
    [
      'a question and the next paragraph’s answer are not one breath',
      '“Did you ring?” asked Vane.\n“I did, on the Monday.”',
      ['Vane | asked | “Did you ring?” / “I did, on the Monday.”'],
      ['Vane | asked | “Did you ring?”', ' |  | “I did, on the Monday.” <- Vane'],
    ],
    [
      'a description and a name set off right before the cue are its source',
      'Ida Roe won, and her coach, Tom Wills, said she was “on top”.',
      ['Ida Roe | said | she was “on top”'],
      ['her coach, Tom Wills | said | she was “on top”'],
    ],
    ['a line of talk, however short, alone in its paragraph', 'Vane sat down.\n“Who is it?”', [], [' |  | “Who is it?”']],
    [
      'a letter without marks is whoever’s that signs it, by the fuller name below',
      'Dear friends,\nLent is no diet. I say so yearly.\nLet us take something up.\nWith every blessing, Ada\nThe Revd Ada Vane, Rector\nThe bats are staying.',
      ['I | say | so yearly'],
      ['The Revd Ada Vane | With every blessing | Lent is no diet. I say so yearly. / Let us take something up.', 'I | say | so yearly'],
    ],
    ['... and one that nobody signs stays as it was read', 'Dear friends,\nLent is no diet.\nLet us take something up.\nThe bats are staying.', [], []],
    [
      'a description with a title in marks leads to its name',
      'His partner on ‘Heads or Tails’, the comedian Ada Vane, said she was tired.',
      ['His partner on | said | she was tired'],
      ['His partner on ‘Heads or Tails’, the comedian Ada Vane | said | she was tired'],
    ],
    [
      'who stands between a thing and the verb speaks, not the thing',
      'You get a credit that Norlane calls a “loyalty bonus.”',
      ['a credit | calls | “loyalty bonus.”'],
      ['Norlane | calls | “loyalty bonus.”'],
    ],
    [
      'what a report tells that somebody said is that person’s',
      'According to the citation Vane said: “Nobody honked at me.”',
      ['the citation Vane said | According to | “Nobody honked at me.”'],
      ['Vane | said | “Nobody honked at me.”'],
    ],
    [
      'a report at the end of its sentence that the model overlooked',
      'The northern group shelled the port, a Corran weekly reports.',
      [],
      ['a Corran weekly | reports | The northern group shelled the port'],
    ],
    ['... with the day behind it', 'Prices rose by a third, two of the banks said on Friday.', [], ['two of the banks | said | Prices rose by a third']],
    [
      '... whose subject was taken for part of the words',
      'Guards beat the inmates, a rights group charged on Saturday.',
      [' | charged | Guards beat the inmates / a rights group'],
      ['a rights group | charged | Guards beat the inmates'],
    ],
    ['a noun that the sentence tells more of is no report', 'The port was shut at noon, a move the union charged.', [], []],
    ['nor is a relative', 'The port was shut by the union, the body that warned.', [], []],
    ['nor a subject that has its own verb', 'The port was shut at noon, the union denied reports.', [], []],
    [
      'who neither confirms nor denies is not called neither',
      'Vane neither confirmed nor denied that the harbour was shut.',
      ['Vane neither | confirmed nor denied | that the harbour was shut'],
      ['Vane | neither confirmed nor denied | that the harbour was shut'],
    ],
    [
      'a source stands in the paragraph of its cue',
      'Our ruling\nVane said that the harbour was shut.',
      ['Our ruling | said | that the harbour was shut'],
      ['Vane | said | that the harbour was shut'],
    ],
    [
      'a quotation behind a sentence of the next paragraph is not announced by the verb of the one before',
      '“In my day we rowed,” Vane announced.\nSo some of them did. “I got married with blisters.”',
      ['Vane | announced | “In my day we rowed,” / “I got married with blisters.”'],
      ['Vane | announced | “In my day we rowed,”', ' |  | “I got married with blisters.” <- Vane'],
    ],
    [
      'a second that-clause of one verb of saying',
      'The office said that the road “was the way in” and that “Dorne is the foremost source of sand.”',
      ['The office | said | that the road “was the way in”'],
      ['The office | said | that the road “was the way in” / “Dorne is the foremost source of sand.”'],
    ],
    [
      'a name and its description lead to a quotation that nobody claims',
      'Mara Vane, deputy master of the harbour board, said: “Nobody asked us about the pumps.”',
      [],
      ['Mara Vane, deputy master of the harbour board | said | “Nobody asked us about the pumps.”'],
    ],
    [
      'whoever leads to a long quotation owns all of it',
      'Vane said: “The pumps are old. They were bought by a board that is long gone, and nobody has asked since what would come after them.”',
      ['Vane | said: | “The pumps are old.'],
      ['Vane | said: | “The pumps are old. They were bought by a board that is long gone, and nobody has asked since what would come after them.”'],
    ],
    [
      'a conjunction behind the content opens what follows',
      'Vane warns of border closure as talks stall',
      ['Vane | warns of | border closure as'],
      ['Vane | warns of | border closure'],
    ],
    [
      'a name right behind a role is part of the source',
      '“Nobody asked us,” said harbour professor Mara T. Vane, who was there.',
      ['harbour professor | said | “Nobody asked us,”'],
      ['harbour professor Mara T. Vane | said | “Nobody asked us,”'],
    ],
    [
      'a signature without a dash, in a paragraph of its own',
      '“We find new ways to work with the sea every day.”\nDan Vane, CEO of Norlane (in May)',
      [],
      ['Dan Vane |  | “We find new ways to work with the sea every day.”'],
    ],
    [
      'names over their quotations, where the first has one',
      'Dan Vane, CEO of Norlane\n“We find new ways to work with the sea.”\nMara Holt, mayor of Velm\n“It is late for all of us.”',
      [],
      ['Dan Vane |  | “We find new ways to work with the sea.”', 'Mara Holt |  | “It is late for all of us.”'],
    ],
    [
      'whoever is told of behind the verb',
      '“We read about it on our phones,” said its president, Lena Vane. It rained.',
      [' | said | “We read about it on our phones,”'],
      ['its president, Lena Vane | said | “We read about it on our phones,”'],
    ],
    [
      'a heading below a quotation is no signature',
      '“We find new ways to work with the sea.”\nOther New Ways',
      [],
      [' |  | “We find new ways to work with the sea.”'],
    ],
    [
      'a label with what its bearer is',
      'Richard Vane, senior director of the harbour gardens:\n“I stay sane by walking every morning.”',
      [],
      ['Richard Vane, senior director of the harbour gardens | : | “I stay sane by walking every morning.”'],
    ],
    [
      'the name before a colon speaks, not the subject of the sentence',
      'Some testers came round to it, including tester John Vane: “It has broken the streak.”',
      ['Some testers | : | “It has broken the streak.”'],
      ['tester John Vane | : | “It has broken the streak.”'],
    ],
    [
      'a participle that with gives a subject of its own',
      'Residents were furious, with one, Jana Vane, accusing the board of lying.',
      ['Residents | accusing | the board of lying'],
      ['one, Jana Vane, | accusing | the board of lying'],
    ],
    [
      'two quotations, each with its own verb and name, are never one statement',
      '"Fine," smiled Jan Roe. "No way," snapped Al Vane.',
      ['Al Vane | snapped | "Fine," smiled / "No way,"'],
      ['Jan Roe | smiled | "Fine,"', 'Al Vane | snapped | "No way,"'],
    ],
    [
      'a quotation with its own verb and name is not the one before',
      'Said Ann Roe: "It is done." "Done it is," quips Bo Vane.',
      ['Ann | Said | "It is done." "Done it is,"'],
      ['Ann Roe | Said | "It is done."', 'Bo Vane | quips | "Done it is,"'],
    ],
    [
      'who shot back says what was shot back',
      '"Resign," Jan Roe said. "You first," shot back Al Vane.',
      ['Jan Roe | said | "Resign," / "You first,"'],
      ['Jan Roe | said | "Resign,"', 'Al Vane | shot back | "You first,"'],
    ],
    [
      'a report of another report keeps all of it',
      'The minutes show that "the pumps are old," said Jan Roe, and nobody asked.',
      ['The minutes | show | that "the pumps are old," said Jan Roe'],
      ['The minutes | show | that "the pumps are old," said Jan Roe'],
    ],
    [
      'a sentence behind a quotation that ended one is the report’s own',
      '"You should be ashamed," Rosa Vane said. "My brother is alive." I was ashamed.',
      ['Rosa Vane | said | "You should be ashamed," / "My brother is alive." I was ashamed.'],
      ['Rosa Vane | said | "You should be ashamed," / "My brother is alive."'],
    ],
    [
      'what the speaker does while speaking is not said',
      'Jo Vane said: “We are tired”, laughing.',
      ['Jo Vane | said | “We are tired”, laughing'],
      ['Jo Vane | said | “We are tired”'],
    ],
    [
      'words behind a quotation in the same sentence stay',
      'Vane said “nobody” had asked him.',
      ['Vane | said | “nobody” had asked him'],
      ['Vane | said | “nobody” had asked him'],
    ],
    [
      'whoever is quoted as telling somebody is the source, and what was told the words',
      'State television quoted President Orr as telling his generals that the war would go on. It rained.',
      ['State television | quoted | President Orr as telling'],
      ['President Orr | quoted | that the war would go on.'],
    ],
    [
      'whoever a paper quotes as saying is the source',
      'The daily Al-Ufuk quoted an unnamed general as saying that "the hour has come."',
      ['The daily Al-Ufuk | quoted | an unnamed general as saying that "the hour has come."'],
      ['an unnamed general | quoted | that "the hour has come."'],
    ],
    [
      'a notice that is cited says what it says',
      'The Chronicle cited an internal notice saying that the board "has used up its stores".',
      ['The Chronicle | cited | an internal notice saying that the board "has used up its stores"'],
      ['an internal notice | cited | that the board "has used up its stores"'],
    ],
    [
      'a paper quotes somebody behind the words',
      '"The hour has come," the daily Al-Ufuk quoted a senior general as saying.',
      ['the daily Al-Ufuk | quoted | "The hour has come," / a senior general as saying'],
      ['a senior general | quoted | "The hour has come,"'],
    ],
    ['an imagined speaker says nothing', 'Imagine a mayor who says, "I will build nothing."', ['who | says | "I will build nothing."'], []],
    [
      'a request that nobody answers is no statement',
      'Neither the sheriff nor the board responded to a request for comment.',
      ['Neither the sheriff nor the board | responded to | a request for comment'],
      [],
    ],
    ['a relative without its words', 'What everyone agrees on is late.', ['everyone | agrees | What'], []],
    [
      'a rank in a list is a name',
      'Norlane was named one of the “Top 50 Ocean Firms” by Sea Week.',
      [' | named | Norlane / one of the “Top 50 Ocean Firms” by Sea Week'],
      [],
    ],
    [
      'what leads to an embedded post is not said in the next paragraph',
      'He announced it on X:\nThe board will meet on Monday, Ann Vane said.',
      ['Ann Vane | said | He announced it on X: / The board will meet on Monday'],
      ['Ann Vane | said | The board will meet on Monday'],
    ],
    [
      'the time of an entry in a live report is not said',
      '13:58\nAll trains have been suspended, the railway says.',
      ['the railway | says | 13:58 / All trains have been suspended'],
      ['the railway | says | All trains have been suspended'],
    ],
    ['responsibility denied, and nothing else', 'The Front denied responsibility.', [], ['The Front | denied | responsibility']],
    ['a figure that is put at something', 'The ministry put the death toll at 45.', [], ['The ministry | put | the death toll at 45']],
    ['a crowd that is estimated', 'Police estimated the crowd at 3,000.', [], ['Police | estimated | the crowd at 3,000']],
    ['what is put in a place is no estimate', 'Vane put the boat at Pier 12 on Monday.', [], []],
    [
      'words that are listed are not said',
      'Words such as “expects” and “will” identify such statements.',
      [' | identify | Words such as “expects” and “will” / such statements'],
      [],
    ],
    ['a beat that somebody covers is no statement', 'Dana Vane covers courts for the Courier.', ['Dana Vane | covers | courts for the Courier'], []],
    ['a sentence that is read out is no statement', 'Judge Vane read the sentence.', ['Judge Vane | read | the sentence'], []],
    [
      'marks that touch after a cue inside the first still give the second',
      '"Mr Roe has had his chance, Vane said. ""We won\'t write a blank cheque."',
      ['Vane | said | Mr Roe has had his chance,'],
      ['Vane | said | Mr Roe has had his chance,', ' |  | "We won\'t write a blank cheque." <- Vane'],
    ],
    ['the second half after the cue goes on', '“We go,” Vane said, “by night.”', ['Vane | said | “We go,”'], ['Vane | said | “We go,” / “by night.”']],
    [
      'the next sentence goes on',
      '“We go,” Vane said. “Nobody will stop us now.”',
      ['Vane | said | “We go,”'],
      ['Vane | said | “We go,” / “Nobody will stop us now.”'],
    ],
    ['a title after the cue does not', '“We go,” Vane said. She has read “The Long Way Home” twice.', ['Vane | said | “We go,”'], ['Vane | said | “We go,”']],
    [
      'a running quotation is one',
      '“We came at dawn.\n“We left at noon,” Vane said.',
      ['Vane | said | “We left at noon,”'],
      ['Vane | said | “We came at dawn. / “We left at noon,”'],
    ],
    [
      'a broken quotation belongs to the next one',
      '“We came to trade“So we stay,” Vane said.',
      ['Vane | said | “So we stay,”'],
      ['Vane | said | “We came to trade / “So we stay,”'],
    ],
    [
      'a quotation alone follows who spoke before',
      'Vane refused the offer. “They should ask me in my own town.”',
      ['Vane | refused | the offer'],
      ['Vane | refused | the offer', ' |  | “They should ask me in my own town.” <- Vane'],
    ],
    ['nobody spoke before: nobody is named', 'The rain fell.\n“They should ask me in my own town.”', [], [' |  | “They should ask me in my own town.”']],
    ['said beside, missed by the model', '“It is over now,” said Mara Holt.', [], ['Mara Holt | said | “It is over now,”']],
    ['colon', 'Mara Holt: “It is over now.”', [], ['Mara Holt | : | “It is over now.”']],
    ['signature', '“It is over now and nobody won.” — Mara Holt, mayor', [], ['Mara Holt, mayor | — | “It is over now and nobody won.”']],
    ['turns', 'HOLT: I kept two.\nVANE: Who took the third?', [], ['HOLT | : | I kept two.', 'VANE | : | Who took the third?']],
    [
      'what leads a sentence is no source',
      'Moreover, a study from Velm found that lamps smoke.',
      ['Moreover, a study from Velm | found | that lamps smoke'],
      ['a study from Velm | found | that lamps smoke'],
    ],
    ['one label is no interview', 'HARBOUR: a town in the north.', [], []],
    [
      'kinds of tests that come back are no interview, though they are written like names',
      'The lamp did well in Glare Test and Drop Test.\nGlare Test: It scored nine, thanks to its hood.\nDrop Test: It broke at once.\nGlare Test: It scored two.\nDrop Test: It lived.',
      [],
      [],
    ],
    ['letters that head advice are no interview', 'FYI: The lamp is not sold in Velm.\nFYI: The lamp needs oil.', [], []],
    ['nor are questions that head sections', '# Handle Style: Brass Or Steel?\nBrass rusts.\n# Wick Length: How Long Do You Read?\nLong wicks smoke.', [], []],
    [
      'a question and its answer in one paragraph',
      'Q: Is the lamp safe? A: It is, on a table.\nQ: Does it smoke? A: Never.',
      [],
      ['Q | : | Is the lamp safe?', 'A | : | It is, on a table.', 'Q | : | Does it smoke?', 'A | : | Never.'],
    ],
    [
      'questions that the page asks itself are no interview',
      'The lamp is bright.\nFAQs about the lamp\nQ. Is the lamp safe? A. It is, on a table.\nQ. Does it smoke? A. Never.',
      [],
      [],
    ],
    [
      'names in capitals of whom the text tells, though nobody asks',
      'The keepers Ada Holt and Jon Vane met.\nHOLT: I kept the lamp.\nVANE: I trimmed it.\nHOLT: Twice.',
      [],
      ['HOLT | : | I kept the lamp.', 'VANE | : | I trimmed it.', 'HOLT | : | Twice.'],
    ],
    [
      'whoever signs said it, not the sort of thing that it is',
      'User review: “The lamp is bright and I would buy it again.”\n— Ada P., harbour clerk',
      ['User review | : | “The lamp is bright and I would buy it again.”'],
      ['Ada P., harbour clerk | — | “The lamp is bright and I would buy it again.”'],
    ],
    [
      'a signature that holds an address',
      '“The lamp is bright and I would buy it again.”\n—Tam, Lamps.example Grant winner',
      [],
      ['Tam, Lamps.example Grant winner | — | “The lamp is bright and I would buy it again.”'],
    ],
    [
      'a name before the words and a paper behind them: the name said it',
      'Ada Holt: “The lamp is bright and I would buy it again.”\n— Velm Lamps Post',
      ['Ada Holt | : | “The lamp is bright and I would buy it again.”'],
      ['Ada Holt | : | “The lamp is bright and I would buy it again.”'],
    ],
    [
      'from somebody, in a line of its own above',
      'Expert Take\nFrom Ada Holt, head of lamps at Velm Light\n“A wick that is trimmed each day burns twice as long.”',
      [],
      ['Ada Holt |  | “A wick that is trimmed each day burns twice as long.”'],
    ],
    [
      'what a program prints is nobody’s words',
      'The wicks are listed. When we run it, we get the following output:\n> Mrs. Ada Holt, Velm\nThe comma is odd, and the next run mends it, as the keepers of long lists will know.',
      [],
      [],
    ],
    [
      'facts under labels are no interview',
      'The price of the pump fell, and its size did.\nPrice: From ninety crowns\nSize: Two hands\nPrice: From twelve crowns\nSize: One hand',
      [],
      [],
    ],
    [
      'a surname that is also a word still takes turns',
      'The price rose, said Ada Price.\nPrice: We pay more. Do you?\nHolt: We pay as before.',
      [],
      ['Price | : | We pay more. Do you?', 'Holt | : | We pay as before.'],
    ],
    [
      'a point of a list is no speaker: whoever spoke last goes on',
      '“Keep it simple,” Vane said.\nTiming and dosage: “Take it late, and take it with water.”',
      ['Vane | said | “Keep it simple,”', 'Timing and dosage | : | “Take it late, and take it with water.”'],
      ['Vane | said | “Keep it simple,”', ' |  | “Take it late, and take it with water.” <- Vane'],
    ],
    [
      'nor is a clause that heads one',
      'Vane said: “Keep it simple.”\nChoosing the right firm: “Ask them twice, and then ask them again.”',
      ['Vane | said | “Keep it simple.”'],
      ['Vane | said | “Keep it simple.”', ' |  | “Ask them twice, and then ask them again.” <- Vane'],
    ],
    [
      'a body, a role and a name are',
      'Harbour police: “We are looking for a man with a rake.”\nA resident: “He left it on my lawn, of all places.”\nTam Ode: “It was not my rake at all.”',
      [],
      [
        'Harbour police | : | “We are looking for a man with a rake.”',
        'A resident | : | “He left it on my lawn, of all places.”',
        'Tam Ode | : | “It was not my rake at all.”',
      ],
    ],
    [
      'dialogue',
      '- Nobody asked us, said Petrie. They asked the pumps.',
      ['Petrie | said | Nobody asked us'],
      ['Petrie | said | Nobody asked us / They asked the pumps.'],
    ],
    [
      'a plain subject before the cue',
      'Vane revealed from the coast that ships had come.',
      [' | revealed | that ships had come'],
      ['Vane | revealed | that ships had come'],
    ],
    [
      'a passive keeps no subject',
      'It was announced that ships had come.',
      [' | was announced | that ships had come'],
      [' | was announced | that ships had come'],
    ],
    [
      'a belief holds no quotation',
      'Vane left, believing that they lied. “I would have stayed for the truth.”',
      ['Vane | believing | that they lied / “I would have stayed for the truth.”'],
      ['Vane | believing | that they lied', ' |  | “I would have stayed for the truth.” <- Vane'],
    ],
    [
      'one cue, read twice',
      'Vane said that ships had come.',
      ['Vane | said | that ships had come', 'Vane | said | ships had come'],
      ['Vane | said | that ships had come'],
    ],
    [
      'a participle shares its sentence’s subject',
      'The union attacked the mayor, saying she had lied.',
      ['The union | attacked | the mayor', ' | saying | she had lied'],
      ['The union | attacked | the mayor', 'The union | saying | she had lied'],
    ],
    [
      'a report inside a quotation does not own it',
      '“A voice said there was none. I rang again,” Holt said.',
      ['A voice | said | there was none. I rang again', 'Holt | said | I rang again'],
      ['Holt | said | “A voice said there was none. I rang again,”', 'A voice | said | there was none.'],
    ],
    [
      'a dateline of two places with country, date and agency',
      'PORT VELM/DORNE, Sorland, Oct. 30, 2025 (Norpress) -- The city council voted to close the harbour.',
      ['PORT VELM/DORNE, Sorland | voted | to close the harbour'],
      ['The city council | voted | to close the harbour'],
    ],
    [
      'an office in capitals with its holder is no dateline',
      'NORPRESS Director Mara Holt — who left in May — said the harbour was shut.',
      ['NORPRESS Director Mara Holt | said | the harbour was shut'],
      ['NORPRESS Director Mara Holt | said | the harbour was shut'],
    ],
    [
      'a second verb has the subject of the first',
      'It said in a statement that the road was safe and accused Dorne of “staging a fire”.',
      ['It | said | that the road was safe', ' | accused | Dorne of “staging a fire”'],
      ['It | said | that the road was safe', 'It | accused | Dorne of “staging a fire”'],
    ],
    [
      'any verb turned before its name, behind the comma of a sentence',
      '“The harbour has a long memory,” smirked Holt on Friday.',
      [],
      ['Holt | smirked | “The harbour has a long memory,”'],
    ],
    ['a title and the day of its release', '“The harbour has a long memory,” released Friday, is a film.', [], []],
    [
      'a dateline is no speaker',
      'PORT VELM (Norpress) — The city council voted to close the harbour.',
      ['PORT VELM | voted | to close the harbour'],
      ['The city council | voted | to close the harbour'],
    ],
    [
      'a heading is nobody’s words',
      'The report was read.\n# Three schools\nAccording to the report, lorries pass.',
      ['the report | According to | # Three schools / lorries pass'],
      ['the report | According to | lorries pass'],
    ],
    [
      'who speaks inside a quotation does not own it',
      '“People say, ‘It does not matter any more,’” said Mara Holt.',
      ['People | say | ‘It does not matter any more,’', 'Mara Holt | said | “People say,'],
      ['Mara Holt | said | “People say, ‘It does not matter any more,’”', 'People | say | ‘It does not matter any more,’'],
    ],
    [
      'two attributions in a sentence keep to their own',
      'Vane said the ships had come, and Holt warned that “the pumps will not hold.”',
      ['Vane | said | the ships had come', 'Holt | warned | that “the pumps will not hold'],
      ['Vane | said | the ships had come', 'Holt | warned | that “the pumps will not hold.”'],
    ],
    [
      'a relative clause’s subject is not the sentence’s',
      'Vane refused to pay a builder who said he was cheated, saying, “He did not do a good job.”',
      ['who | said | he was cheated', ' | saying | “He did not do a good job.”'],
      ['who | said | he was cheated', 'Vane | saying | “He did not do a good job.”'],
    ],
    [
      'a participle has its sentence’s subject, also where nothing else is reported',
      'Meanwhile, it attacked Vane, saying he “has no temper for the sea.”',
      [' | saying | he “has no temper for the sea.”'],
      ['it | saying | he “has no temper for the sea.”'],
    ],
    [
      'whoever asks without marks has no share in the answer',
      '“It is late.” But you have just begun, I say. “No, I am done for today.”',
      ['I | say | “It is late.” / But you have just begun / “No, I am done for today.”'],
      ['I | say | But you have just begun', ' |  | “No, I am done for today.” <- I'],
    ],
    ['what something is called', 'Read the guide called “Before the Flood Comes.”', [' | called | “Before the Flood Comes.”'], []],
    ['what somebody called it', 'Critics called “a sad day” what he did.', ['Critics | called | “a sad day”'], ['Critics | called | “a sad day”']],
    [
      'the head of a sentence that is told of up to the cue',
      'The letter, which was printed by the paper, claimed that it had “come to terms.”',
      [' | claimed | that it had “come to terms.”'],
      ['The letter | claimed | that it had “come to terms.”'],
    ],
    [
      'a participle that opens its sentence has the subject behind it',
      'After saying her foot hurt, she was carried home.',
      [' | saying | her foot hurt'],
      ['she | saying | her foot hurt'],
    ],
    [
      'saying before a quotation, missed by the model',
      'He then defended the plan, saying, “I do not think it is foolish.”',
      [],
      ['He | saying | “I do not think it is foolish.”'],
    ],
    [
      'going on to say, with the head of a clause',
      '“It is late,” Holt said, going on to say that the town spent “forty years on one bridge.”',
      ['Holt | said | “It is late,”'],
      ['Holt | said | “It is late,”', 'Holt | going on to say | that the town spent “forty years on one bridge.”'],
    ],
    [
      'what a page sets off belongs to the clause that leads to it, all of it',
      'Rain fell on the harbour for a week, and the quay was under water until noon.\nHolt wrote to members on Sunday:\n> We ask for no moon.\n> Nobody goes back.',
      ['Holt | wrote | We ask for no moon'],
      ['Holt | wrote | > We ask for no moon. / > Nobody goes back.'],
    ],
    [
      'or to the name that signs it',
      'Rain fell on the harbour for a week, and the quay was under water until noon.\nThe firm issued a statement.\n> “We made three offers.” — Pim Dorsey, chief of boats',
      ['The firm | issued | “We made three offers.”'],
      ['Pim Dorsey, chief of boats | — | > “We made three offers.”'],
    ],
    [
      'or to a colon that leads to it',
      'Rain fell on the harbour for a week, and the mayor, Mara Holt, has just spoken. Here is the main part:\n> Stay at home, and look in on your neighbours.',
      [],
      [' | : | > Stay at home, and look in on your neighbours.'],
    ],
    [
      'or to whoever shared it',
      'Rain fell on the harbour for a week, and the quay was under water until noon.\n> Three days of sun and one jellyfish.\n> A post shared by Mara Holt (@mholt)',
      [],
      ['Mara Holt | A post shared by | > Three days of sun and one jellyfish. / >'],
    ],
    [
      'questions that readers sign are answered by whoever took them',
      'Editor Mara Holt took readers’ questions on the ferry.\nWas it late? – Tam, Velm\nIt was.\nI was on it.\nIs it back? – J. Roe\nIt never left.',
      [],
      ['Editor Mara Holt |  | It was. / I was on it.', 'Editor Mara Holt |  | It never left.'],
    ],
    [
      'a comma behind the marks pauses as one inside them',
      '„It cracked like a shot“, remembers Mara Holt.',
      [],
      ['Mara Holt | remembers | „It cracked like a shot“'],
    ],
    ['a piece of what somebody is asked', 'Holt had last week advised the aspirant to “respect himself” and go.', [], ['Holt | advised | “respect himself”']],
    ['and of what something is called', 'The mayor was late when Holt denounced the plan as a “joke”.', [], ['Holt | denounced | “joke”']],
    [
      'a colon leads to the next paragraph, not over it',
      'COMMENTS:\nMARA HOLT, CHIEF ECONOMIST, VELM BANK\n“They have panicked, politely, as banks do.”',
      ['COMMENTS | : | “They have panicked, politely, as banks do.”'],
      ['MARA HOLT |  | “They have panicked, politely, as banks do.”'],
    ],
    [
      'a name behind a dash is that of the words before it',
      '“It was late and cold.”― Mara Holt\n“I am so tired of it.” ― Jory Vane\n“He said so himself.” ― Ida Roe',
      ['Mara Holt | ― | “I am so tired of it.”', 'Jory Vane | ― | “He said so himself.”'],
      ['Mara Holt | ― | “It was late and cold.”', 'Jory Vane | ― | “I am so tired of it.”', 'Ida Roe | ― | “He said so himself.”'],
    ],
    [
      'nor is whoever signs by what they are somebody else',
      'They praise the crane:\n“It runs and runs, and never stops.” -- Senior engineer working on harbour cranes',
      [' | : | “It runs and runs, and never stops.”'],
      ['Senior engineer working on harbour cranes | -- | “It runs and runs, and never stops.”'],
    ],
    ['nobody says what a banner carries', 'Banners read “Let it run”.', ['Banners | read | “Let it run”'], []],
    ['nor a proverb', 'A proverb says “one tree makes no forest.”', ['A proverb | says | “one tree makes no forest.”'], []],
    ['but somebody says what a banner means', 'The banner, Holt said, “was late”.', ['Holt | said | “was late”'], ['Holt | said | “was late”']],
    ['nor a sign', 'Coal Lane was shut. On her door hung a sign: “Back at noon.”', ['her door | hung a sign: | “Back at noon.”'], []],
    ['nor what stands on a shirt', 'An army of widows came in shirts that said “We won.”', ['An army of widows | that said | “We won.”'], []],
    ['nor is a title somebody’s words', 'His riff on “Tin Lantern” sold well.', ['His | riff on | “Tin Lantern”'], []],
    ['nor what something goes by', 'The menu is what Holt deems “New Harbour,” a page of fish.', ['Holt | deems | “New Harbour,”'], []],
    ['but a word may be', 'Holt called the plan “absurd”.', ['Holt | called | “absurd”'], ['Holt | called | “absurd”']],
    ['a list of facts is no talk', 'PRICE: $40\nWEIGHT LIMIT: heavy, hard to lift\nPRICE: $50\nWEIGHT LIMIT: light', [], []],
    ['nor what a reader is heard to ask', '“But where?” I hear you ask.', ['I | hear you ask | “But where?”'], []],
    ['a whole story set off is no quotation', '> Holt came.\n> She left.', [], []],
    [
      'a signature in a line of its own',
      '“The quay is closed until the rain stops.”\n— Mara Holt, mayor',
      [],
      ['Mara Holt, mayor | — | “The quay is closed until the rain stops.”'],
    ],
    [
      'a label in a line of its own',
      'From the desk of Mayor Mara Holt:\n“The quay is closed until the rain stops.”',
      ['From | : | “The quay is closed until the rain stops.”'],
      ['Mayor Mara Holt | : | “The quay is closed until the rain stops.”'],
    ],
    [
      'names that take turns, one of them asking; what follows unlabelled goes on',
      'Norlane Post: When was it this quiet?\nJory Vane: Never in years.\nNot even in the storm.\nNorlane Post: And now?',
      [],
      ['Norlane Post | : | When was it this quiet?', 'Jory Vane | : | Never in years. / Not even in the storm.', 'Norlane Post | : | And now?'],
    ],
    ['a list of facts is no talk', 'Lead Guitar: Mara Holt\nSecond Drum: Jory Vane', [], []],
    [
      'a piece of what another says is not also one’s own',
      'Rain fell, Vane said.\n“I signed it. That was my mistake,” Holt said.',
      ['Vane | said | Rain fell / I signed it.', 'Holt | said | “I signed it. That was my mistake,”'],
      ['Vane | said | Rain fell', 'Holt | said | “I signed it. That was my mistake,”'],
    ],
    [
      'a clause that tells of the source is no content',
      'According to two clerks, who would not be named, the mayor knew.',
      ['two clerks | According to | who would not be named, the mayor knew'],
      ['two clerks | According to | the mayor knew'],
    ],
    [
      'a long quotation of which the model saw the first words only',
      'Vane said that, all in all and after what has happened on the quay since spring, one thing is plain to see: “A sea is a sea. We shall see what comes of it, and I shall wait.”',
      ['Vane | said | that, all in all and after what has happened on the quay since spring, one thing is plain to see: “A sea is'],
      [
        'Vane | said | that, all in all and after what has happened on the quay since spring, one thing is plain to see: “A sea is a sea. We shall see what comes of it, and I shall wait.”',
      ],
    ],
    [
      'of the pieces of a source the nearest to its cue, with what a comma joins to it',
      'In New Norlane, Jory Vane, her rival, said it rained.',
      ['New / Jory Vane / her rival, | said | it rained'],
      ['Jory Vane, her rival, | said | it rained'],
    ],
    ['... and an adverb is the verb’s', 'Vane further wrote that it rained.', ['Vane / further | wrote | that it rained'], ['Vane | wrote | that it rained']],
    ['a clause’s first word is no part of a source', 'Vane, who keeps it, said it rained.', ['Vane, who | said | it rained'], ['Vane | said | it rained']],
    ['a determiner has its noun', 'At noon the clerk shrugged and said it rained.', ['the | said | it rained'], ['the clerk | said | it rained']],
    [
      'a name begins before its “and”',
      'TOO EARLY - Ada Vane and Jon Roe: “It ended too early for us.”',
      ['and Jon Roe | : | “It ended too early for us.”'],
      ['Ada Vane and Jon Roe | : | “It ended too early for us.”'],
    ],
    [
      'a pronoun’s progressive has its subject',
      'Rain fell. It’s denouncing “a shabby trick.”',
      [' | denouncing | “a shabby trick.”'],
      ['It | denouncing | “a shabby trick.”'],
    ],
    [
      'so has a participle behind “while”',
      'Vane asked for rain - while chanting “Hands up, all of you.”',
      ['Vane | asked for | rain', ' | chanting | “Hands up, all of you.”'],
      ['Vane | asked for | rain', 'Vane | chanting | “Hands up, all of you.”'],
    ],
    [
      'the clause beside a quotation takes it, whatever else it was given',
      '“It was great. I hope it goes on,” Vane said to Roe in praise of the pier.',
      ['Vane | said to Roe in praise of | the pier'],
      ['Vane | said to Roe in praise of | “It was great. I hope it goes on,” / the pier'],
    ],
    [
      'the second verb of a sentence says the quotation right behind it',
      'Vane announced on Friday that he might go but said “the question is when.”',
      ['Vane | announced | that he might go'],
      ['Vane | announced | that he might go', 'Vane | said | “the question is when.”'],
    ],
    [
      'a clause that tells of the first quotation does not part it from the second',
      '“Uh, no,” she said, when asked whether Vane would come. “I am here for the pier alone.”',
      ['she | said | “Uh, no,”', ' | asked | whether Vane would come'],
      ['she | said | “Uh, no,” / “I am here for the pier alone.”', ' | asked | whether Vane would come'],
    ],
    [
      'a colon leads on: the words before its clause are not its own',
      'After Holt argued that they might do better at “less good schools,” Vane said: “I do not like that.”',
      ['Holt | argued | that they might do better at “less good schools', 'Vane | said: | “I do not like that.”'],
      ['Holt | argued | that they might do better at “less good schools,”', 'Vane | said: | “I do not like that.”'],
    ],
    [
      'words that a clause leads up to are not an earlier one’s',
      '“Norlane is Vell,” Vane said. No name, he added, “hides what it is.”',
      ['Vane | said | “Norlane is Vell,” / “hides what it is.”', 'he | added | No name'],
      ['Vane | said | “Norlane is Vell,”', 'he | added | No name / “hides what it is.”'],
    ],
    [
      '... but what tells of the words before goes on with them',
      'Holt fired back: “As a guard of the pier,” he wrote, “we know whom you cheer for.”',
      ['Holt | fired back: | “As a guard of the pier,” / “we know whom you cheer for.”', 'he | wrote | “As a guard of the pier,”'],
      ['he | wrote | “As a guard of the pier,”', 'Holt | fired back: | “we know whom you cheer for.”'],
    ],
    [
      'words with a signature of their own are nobody’s of another paragraph',
      '“I believe it when I am warm,” said Vane.\n“We never gave up.” - Ada Pike',
      ['Vane | said | “I believe it when I am warm,” / “We never gave up.”'],
      ['Vane | said | “I believe it when I am warm,”', 'Ada Pike | - | “We never gave up.”'],
    ],
    [
      'on a page of voices a paragraph is one voice, whatever marks stand inside',
      '“I stay.” ― Ada Pike\n“I go.” ― Bo Vane\n“It is “hell” to me.” ― Cy Roe\n“I rest.” ― Di Holt',
      [],
      ['Ada Pike | ― | “I stay.”', 'Bo Vane | ― | “I go.”', 'Cy Roe | ― | “It is “hell” to me.”', 'Di Holt | ― | “I rest.”'],
    ],
    [
      'words of another that somebody takes up are that other’s',
      'The office checked Jory Vane’s claim that there were “thousands” of them. The film uses footage of Ada Roe asking, “Why me?”',
      ['The office | checked | Jory Vane’s claim that there were “thousands” of them', 'The film | uses footage of | Ada Roe asking, “Why me?”'],
      ['Jory Vane’s | claim | that there were “thousands” of them', 'Ada Roe | asking | “Why me?”'],
    ],
    [
      'whoever a passive was done by, behind the quoted words',
      'Norlane College was declared an “undesirable” body by the harbour prosecutor and closed.',
      [' | was declared | Norlane College / an “undesirable” body by the harbour prosecutor and closed'],
      ['the harbour prosecutor | was declared | Norlane College / an “undesirable” body'],
    ],
    [
      'whoever so calls a thing, without its “was”',
      'Rain fell at the prison, dubbed the “Velm Hilton” by its inmates.',
      [' | dubbed | the “Velm Hilton” by its inmates'],
      ['its inmates | dubbed | the “Velm Hilton”'],
    ],
    [
      'another’s words under a verb that is not said again',
      'Critics described it as “clever”, and the Velm Gazette as “worth its weight in gold”.',
      ['Critics | described | it as “clever”, and the Velm Gazette as “worth its weight in gold”'],
      ['Critics | described | it as “clever”', 'Velm Gazette | described | “worth its weight in gold”'],
    ],
    [
      'in somebody’s words',
      'It was, in Roe’s words, a “world of its own”. Rain fell.\n“It is the best of towns”, in the words of Ada Holt.',
      [],
      ['Roe | words | “world of its own”', 'Ada Holt | words | “It is the best of towns”'],
    ],
    [
      'a name ends before an article, where no comma stands',
      'According to Tessa the best time to book is May.',
      ['Tessa the best time | According to | to book is May'],
      ['Tessa | According to | the best time to book is May'],
    ],
    ['a full stop that an abbreviation shares', 'Steel goes to the U.S. He said it rose.', ['He | said | it rose'], ['He | said | it rose']],
    [
      'signatures with a note behind them',
      '“I stay.” – Ada P. (Read more.)\n“I go.” – Bo (Read more.)\n“I rest.” – Cy R. (Read more.)',
      [],
      ['Ada P. | – | “I stay.”', 'Bo | – | “I go.”', 'Cy R. | – | “I rest.”'],
    ],
    [
      'a statement in full, under whose it is',
      'Gary Holt’s statement in full:\n“I have left the club today.”',
      [],
      ['Gary Holt | statement | “I have left the club today.”'],
    ],
    ['headings of a list take no turns', 'Pros: Good fares.\nCons: Adds fees.\nPros: Fast.\nCons: Few filters.', [], []],
    ['a participle that says nothing claims nothing', 'He left the hall, carrying “The Salt Door.”', [], []],
    ['scare quotes stay', 'The “new order” was old.', [], []],
  ])('%s', (_, text, rows, expected) => expect(run(text, rows)).toEqual(expected));

  it.each<[Recall, number, string]>([
    ['high', 0.6, 'that the bridge would open'],
    ['high', 0.4, ''],
    ['balanced', 0.75, 'that the bridge would open'],
    ['balanced', 0.7, ''],
    ['precise', 0.92, 'that the bridge would open'],
    ['precise', 0.9, ''],
  ])('%s recall at %d for each part', (recall, p, kept) => {
    const text = 'Vane said that the bridge would open.';
    const flow = flowOf(text, recall);
    let drafts = [{ ...draftOf(text, 'Vane | said | that the bridge would open'), sure: { cue: p, source: p, content: p } }];
    for (const refiner of REFINERS) drafts = refiner.apply(drafts, flow) as typeof drafts;
    expect(drafts.flatMap((d) => (d.doubted ? [] : [show(flow, d).split(' | ')[2]])).join()).toBe(kept);
  });

  it.each<[string, string, string[], Record<Recall, number>]>([
    ['a claim that names nobody', 'The hope was for rain.', [' | The hope | for rain'], { high: 1, balanced: 0, precise: 0 }],
    ['a quotation that stands alone', 'Rain fell.\n“They should ask me in my own town.”', [], { high: 1, balanced: 1, precise: 0 }],
  ])('%s', (_, text, rows, kept) => {
    for (const [recall, n] of Object.entries(kept)) expect([recall, run(text, rows, recall as Recall).length]).toEqual([recall, n]);
  });

  it.each<[string, string, 'before' | 'behind', string]>([
    ['it would pay only if the fund lasted until spring.', 'it would pay only if', 'behind', 'it would pay only if the fund lasted until spring'],
    ['But the fund is empty until spring, Vane said.', 'is empty until spring', 'before', 'the fund is empty until spring'],
    ['it would pay only if Roe, she added, went.', 'it would pay only if', 'behind', 'it would pay only if'],
  ])('what the model saw no end of goes on to the edge of its sentence: %s', (text, content, side, expected) => {
    const flow = flowOf(text);
    const cut = { before: side === 'before', behind: side === 'behind' };
    const others = text.includes('added') ? [draftOf(text, 'she | added | went')] : [];
    const [draft] = cutShort.apply([{ ...draftOf(text, ` |  | ${content}`), cut }, ...others], flow);
    expect(show(flow, draft!)).toBe(` |  | ${expected}`);
  });

  it('whoever signed an embedded post says all of it', () => {
    const text = 'I am done. Thank you all.\n— Bo Vane (@bovane) March 1, 2025';
    const flow = flowOf(text);
    const spanAt = (t: string, words: string) => spanOf(t, { start: t.indexOf(words), end: t.indexOf(words) + words.length });
    const signature = (t: string) => ({ author: spanAt(t, 'Bo Vane'), handle: spanAt(t, '@bovane') });
    const embedded = (f: Flow): Flow => ({ ...f, paragraphs: f.paragraphs.map((p) => ({ ...p, kind: 'embed', post: signature(f.text) })) });
    const shown = (f: Flow) => post.apply([], f).map((d) => show(f, d));
    expect(shown(embedded(flow))).toEqual(['Bo Vane | — | I am done. Thank you all.']);
    const shared = flowOf('I am done.\nA photo shared by Bo Vane (@bovane)');
    expect(shown(embedded(shared))).toEqual(['Bo Vane | A photo shared by | I am done.']);
    const ahead = flowOf('Bo Vane @bovane · 1 Mar\nI am done.');
    expect(shown(embedded(ahead))).toEqual(['Bo Vane | @bovane | I am done.']);
    expect(shown(flow)).toEqual([]);
  });
});
