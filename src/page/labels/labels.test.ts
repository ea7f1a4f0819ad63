import { describe, expect, it } from 'vitest';
import { readPage } from '../index.js';
import { creditIn } from './captions.js';

const PROSE = 'The council said on Monday that the bridge over the river would open again in the spring, when all of the repairs are paid for.';

/** The label of a line that stands between two paragraphs of a text without markup. */
function labelOf(line: string): string | undefined {
  const article = readPage({ content: `${PROSE}\n${line}\n${PROSE.replace('Monday', 'Tuesday')}`, format: 'text' });
  return article.blocks.find((b) => article.text.slice(b.start, b.end) === line)?.kind;
}

describe('labels by text', () => {
  it.each([
    ['promo', 'You can now listen to this story in our app!'],
    ['promo', 'Click here to get the Samplebridge Post app'],
    ['promo', 'Subscribe to our daily briefing'],
    ['promo', 'Sign up for the newsletter that tells you what the day was about'],
    ['promo', 'Follow us on Facebook and Instagram'],
    ['promo', 'Support our journalism by becoming a member'],
    ['promo', 'Have a story for us? Send your tips to the desk'],
    ['related', 'Read more: Ferry sinks twice in one week'],
    ['related', 'RELATED: The night the ferry sank'],
    ['related', 'ALSO READ: Mayor walks home'],
    ['related', 'READ ALSO: Lottery winner says "I’m still driving the bus"'],
    ['related', 'Additionally READ: Mayor walks home in the rain'],
    ['related', 'Ferry captain laughed at the council while two boats were sinking slowly'],
    ['heading', 'What comes next'],
    ['caption', 'The old bridge in winter. (Bo Sample/Reuters)'],
    ['caption', 'The old bridge in winter. Photograph by Bo Sample'],
    ['caption', 'The old bridge in winter. Photo: Bo Sample'],
    ['caption', 'The old bridge in winter. Bo Sample via Getty Images'],
    ['caption', 'Pictured from left are the mayor, the captain and the clerk of the town.'],
    ['byline', 'By Ada Example and Bo Sample'],
    ['byline', 'Von Ada de Example'],
    ['bio', 'Follow her on Instagram'],
    ['bio', 'You can follow him on Bluesky at @ada.example.'],
    ['other', 'ADVERTISEMENT'],
    ['other', 'Published on 3 May 2024 at 10:15'],
    ['other', '© 2024 The Samplebridge Post. All rights reserved.'],
    ['other', 'Share this article'],
    ['other', '12 comments'],
    ['other', 'https://post.example/bridge'],
    ['other', 'Like this story? Share it with a friend!'],
    ['other', 'Note: we are moderating all comments that are sent to us this week.'],
    ['other', 'ada.example@post.example'],
    ['related', 'Follow the Post’s full coverage of the bridge at https://post.example/bridge'],
    ['list', '• A ferry every ten minutes'],
  ])('%s: %s', (kind, line) => expect(labelOf(line)).toBe(kind));

  it.each([
    ['a promise to subscribers that somebody made', '“Click here to get the app,” the mayor told the crowd on Sunday, and nobody laughed.'],
    [
      'a sentence that begins like a banner',
      'Listen to the river long enough, the old ferryman says, and it will tell you where the next bridge has to stand.',
    ],
    ['a person who is a writer, in the story', 'Cleo Invent, who was a reporter in her youth, wrote the letter herself and carried it to the council on foot.'],
    ['a bracket that is no credit', 'The council met twice that week and agreed on nothing at all (as it had done in every spring before).'],
    [
      'a bracket that speaks of a photo',
      'The council met twice that week and agreed on nothing at all, as the mayor had said it would. (The text goes on beneath the photo.)',
    ],
    ['a date in a sentence', 'On 3 May 2024 the council closed the bridge, and the town has waited for a ferry ever since that day.'],
    ['a quotation with an agency at its end', '“We were promised money,” the mayor told Reuters.'],
    [
      'somebody who is followed in the story',
      'Follow her on any morning of the week, the clerk says, and you will see how the river is measured before the town wakes.',
    ],
    ['a short sentence', 'Nobody answered.'],
    [
      'coverage that is spoken of',
      'The insurer said that full coverage of the damage to the bridge was never agreed, and that the town knew this from the first day.',
    ],
  ])('stays body: %s', (_, line) => expect(labelOf(line)).toBe('body'));
});

it('takes a line in capitals over a quotation for whoever says it, not for another article', () => {
  const line = 'ADA ROE, CHIEF ECONOMIST, NORBANK';
  const kindOver = (below: string) => {
    const article = readPage({ content: `${PROSE}\n${line}\n${below}\n${PROSE.replace('Monday', 'Tuesday')}`, format: 'text' });
    return article.blocks.find((b) => article.text.slice(b.start, b.end) === line)?.kind;
  };
  expect(kindOver(`“${PROSE}”`)).not.toBe('related');
  expect(kindOver(PROSE)).toBe('related');
});

describe('what is told of the writer at the foot of a page without markup', () => {
  const by = (author: string, foot: string) => {
    const days = ['Monday', 'Tuesday', 'Friday', 'Sunday'].map((day) => PROSE.replace('Monday', day));
    const article = readPage({ content: `The bridge is open again\n\nBy ${author}\n\n${days.join('\n')}\n${foot}`, format: 'text' });
    return article.blocks.at(-1)?.kind;
  };
  it.each([
    ['bio', 'Ada Example', 'Before she came to the Courier in 2026, Example covered schools for a paper in Norwich.'],
    ['bio', 'Ada Example', 'A former ferry captain, Ada Example writes about rivers and those who live by them.'],
    ['bio', 'Ada Example', 'You can send what you know about the bridge to Ada Example at ada@courier.example.'],
    ['body', 'Ada Example', 'Example is a word that the council uses often, and nobody knows what it means by it.'],
    ['body', 'Ada Example', 'The reporter who covered the bridge for thirty years was not asked to come to the opening.'],
    ['body', 'Ada Example', '“Example covered it well,” the mayor said of the reporter who had found the cracks.'],
  ])('%s, by %s: %s', (kind, author, foot) => expect(by(author, foot)).toBe(kind));
});

describe('the credit of a picture', () => {
  it.each([
    ['The bridge. (Bo Sample/Reuters)', 'Bo Sample/Reuters'],
    ['The bridge (Contributor/Getty Image)', 'Contributor/Getty Image'],
    ['The bridge. (AP Photo/Bo Sample)', 'AP Photo/Bo Sample'],
    ['The bridge (Image: Reuters via Getty Images)', 'Reuters via Getty Images'],
    ['The bridge. Photo: Bo Sample', 'Bo Sample'],
    ['The bridge. Photograph by Bo Sample for the Post', 'Bo Sample for the Post'],
    ['The bridge. © Bo Sample | dpa', 'Bo Sample | dpa'],
    ['Die Brücke. Foto: Bo Sample/dpa', 'Bo Sample/dpa'],
    ['Die Brücke. (Bild: Bo Sample/Post)', 'Bo Sample/Post'],
    ['Die Brücke. Bildrechte: Bo Sample', 'Bo Sample'],
    ['Cây cầu. Ảnh: Bo Sample', 'Bo Sample'],
    ['Most zimą. Fot. Bo Sample', 'Bo Sample'],
    ['De brug bleef open. (Tekst gaat verder onder de foto.)', undefined],
    ['The bridge in winter (as it was before the flood)', undefined],
    ['The bridge in winter', undefined],
  ])('%s', (text, credit) => {
    const range = creditIn(text);
    expect(range && text.slice(range.start, range.end)).toBe(credit);
  });
});

describe('labels by the page around', () => {
  const kindOf = (line: string): string | undefined => {
    const head = '<meta name="author" content="Ada Example and Bo Sample"><title>Bridge to open</title>';
    const content = `<html><head>${head}</head><body><article><h1>Bridge to open</h1>${line}<p>${PROSE}</p><p>${PROSE.replace('Monday', 'Tuesday')}</p></article></body></html>`;
    const article = readPage({ content, format: 'html' });
    const text = line.replace(/<[^>]*>/g, '');
    return article.blocks.find((b) => article.text.slice(b.start, b.end) === text)?.kind;
  };

  it.each([
    ['byline', '<p>Ada Example, Bo Sample</p>'],
    ['promo', '<aside class="promo"><p>Sign up to Low Water, our Friday newsletter: “the only email that my mother forwards,” says one reader.</p></aside>'],
    ['body', '<p>Sign up the boats, said Bo Reeve: “the only ones that my mother forwards are ours,” she added in the harbour.</p>'],
  ])('%s: %s', (kind, line) => expect(kindOf(line)).toBe(kind));
});
