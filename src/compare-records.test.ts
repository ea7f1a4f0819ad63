import { describe, expect, it } from 'vitest';
import { articleOf, recordOf } from '../tests/records.js';
import { compareRecords } from './compare-records.js';
import { COMPARISON_EXPORTERS } from './export/index.js';
import type { PageRecord } from './record/index.js';

/** A page of one quotation. */
function page(words: string, speaker: string, around = ''): PageRecord {
  const text = `${around ? `${around} ` : ''}“${words}” ${speaker} said in the hall on Monday.`;
  return recordOf(articleOf([['body', text]]), [speaker], [{ near: '“', content: `“${words}”`, source: speaker, cue: 'said', speaker: 'p1' }]);
}

const compared = (a: PageRecord, b: PageRecord) => compareRecords({ id: 'a', record: a }, { id: 'b', record: b });

const WHOLE = 'We will sign the harbour contract on Friday unless the dockers strike before that.';
const CUT = 'We will sign the harbour contract on Friday.';

describe('compare', () => {
  it.each<[string, PageRecord, PageRecord, object[]]>([
    ['the same words by the same speaker', page(WHOLE, 'Ilse Marren'), page(WHOLE, 'Marren'), [{ severity: 0, wording: 0, otherSpeaker: false }]],
    ['few words, the same', page('We stay.', 'Ilse Marren'), page('We stay,', 'Ilse Marren'), [{ severity: 0, otherSpeaker: false }]],
    ['few words by two people', page('We stay.', 'Ilse Marren'), page('We stay.', 'Tobias Renk'), []],
    ['the same words by somebody else', page(WHOLE, 'Ilse Marren'), page(WHOLE, 'Tobias Renk'), [{ severity: 3, wording: 0, otherSpeaker: true }]],
    ['a condition cut away', page(WHOLE, 'Ilse Marren'), page(CUT, 'Ilse Marren'), [{ severity: 2, wording: 1, context: 'condition' }]],
    ['a condition cut away, the other way round', page(CUT, 'Ilse Marren'), page(WHOLE, 'Ilse Marren'), [{ severity: 2, wording: 1, context: 'condition' }]],
    [
      'a piece of a long quotation',
      page(`The night was long and nobody slept. ${WHOLE} After that we shall see what the ministry has to say.`, 'Ilse Marren'),
      page('the harbour contract on Friday', 'Ilse Marren'),
      [{ wording: 1 }],
    ],
    ['nothing in common', page(WHOLE, 'Ilse Marren'), page('The pump was a drawing and nothing else.', 'Ilse Marren'), []],
  ])('%s', (_, a, b, expected) => {
    expect(compared(a, b).quotations).toMatchObject(expected);
    expect(compared(a, b).quotations).toHaveLength(expected.length);
  });

  it('tells in words what is grave beside the wording', () => {
    const text = COMPARISON_EXPORTERS.find((e) => e.name === 'text')!;
    const written = (a: PageRecord, b: PageRecord): string => text.write(compared(a, b), { width: 200 });
    expect(written(page(WHOLE, 'Ilse Marren'), page(WHOLE, 'Tobias Renk'))).toContain('(two different people): the same words (severity 3)');
    expect(written(page(WHOLE, 'Ilse Marren'), page(CUT, 'Ilse Marren'))).toContain(
      'words left out or put on, cut out of a condition that changes their sense (severity 2)',
    );
  });
});
