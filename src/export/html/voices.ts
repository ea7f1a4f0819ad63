import type { PageRecord, Statement } from '../../record/index.js';
import { bySpeaker, type Told, type Voice } from '../by-speaker.js';
import { counted, detailsOf, factsOf, introduced, nameOf, printedAs, shorten, wordsOf } from '../wording.js';
import type { Anchors } from './anchors.js';
import { el, type Html } from './markup.js';

/** Longer words are cut in the list, since the whole of them stands in the article; UTF-16 code units. */
const LONGEST_WORDS = 420;

/** The list beside the article: every speaker with what they said, each entry a link to its words. */
export function voicesOf(record: PageRecord, anchors: Anchors): Html {
  const voices = bySpeaker(record);
  const nothing = voices.length === 0 ? el('p', {}, 'No statement found on this page.') : undefined;
  return el(
    'aside',
    { id: 'speakers', 'aria-labelledby': 'speakers-title', tabindex: '-1' },
    el('h2', { id: 'speakers-title' }, 'Who said what'),
    nothing,
    ...voices.map((voice, i) => voiceOf(record, voice, anchors, i)),
  );
}

function voiceOf(record: PageRecord, { speaker, told, reported }: Voice, anchors: Anchors, index: number): Html {
  const { name, rest } = speaker ? introduced(speaker) : { name: 'Unresolved', rest: 'the page does not settle who is speaking' };
  const id = `voice-${index + 1}`;
  return el(
    'section',
    { class: `voice ${anchors.hue(speaker?.id ?? null)}`, 'aria-labelledby': id },
    el('h3', { id }, el('bdi', {}, name), el('span', { class: 'count' }, ` ${counted(told.length + reported.length, ['statement', 'statements'])}`)),
    rest === '' ? undefined : el('p', { class: 'rest' }, el('bdi', {}, rest)),
    told.length === 0 ? undefined : el('ol', {}, ...told.map((one) => entry(record, one, anchors, false))),
    ...reported.map(({ statement, by }) => reportedBy(record, statement, by, anchors)),
  );
}

function entry(record: PageRecord, { statement, inside }: Told, anchors: Anchors, named: boolean): Html {
  const hue = anchors.hue(statement.speaker);
  const inner = inside.length === 0 ? undefined : el('ol', {}, ...inside.map((one) => entry(record, one, anchors, true)));
  return el(
    'li',
    { id: anchors.entry(statement), class: `entry ${hue}`, tabindex: '-1' },
    named ? el('p', { class: 'inner-name' }, 'Inside it, ', el('b', {}, el('bdi', {}, nameOf(record, statement)))) : undefined,
    el(
      'a',
      { class: 'words', href: `#${anchors.words(statement)}`, dir: 'auto' },
      el('span', { class: 'number' }, String(anchors.number(statement))),
      ' ',
      el('span', { class: 'text' }, shorten(wordsOf(record, statement), LONGEST_WORDS)),
    ),
    facts(record, statement),
    details(record, statement),
    inner,
  );
}

function facts(record: PageRecord, statement: Statement): Html {
  const printed = printedAs(record, statement);
  const chips = factsOf(statement).map((fact) => el('li', {}, fact));
  return el(
    'div',
    { class: 'facts' },
    printed === '' ? undefined : el('p', { class: 'printed' }, el('span', { class: 'label' }, 'as '), el('bdi', {}, printed)),
    el('ul', { class: 'chips' }, ...chips),
  );
}

function details(record: PageRecord, statement: Statement): Html | undefined {
  const rows = detailsOf(record, statement);
  if (rows.length === 0) return undefined;
  return el('dl', {}, ...rows.map(({ label, text, tone }) => el('div', { class: `d-${tone}` }, el('dt', {}, label), el('dd', { dir: 'auto' }, text))));
}

function reportedBy(record: PageRecord, statement: Statement, by: Statement, anchors: Anchors): Html {
  const link = el('a', { href: `#${anchors.entry(statement)}` }, `Statement ${anchors.number(statement)}`);
  return el('p', { class: 'reported' }, link, ', inside what ', el('bdi', {}, nameOf(record, by)), ' said');
}
