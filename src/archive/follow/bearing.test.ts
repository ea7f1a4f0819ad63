import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Told } from '../pages/index.js';
import { bearingOf, contentOf, contradiction, earlierOnOneThing, onOneThing } from './bearing.js';

const told = (text: string, act: Told['act'] = 'pledge') => ({ text, act }) as Told;

describe('what a later statement says of an earlier one', () => {
  it.each<[string, string, string, string]>([
    ['a negation', 'We will not sign the lease.', 'We will sign the lease.', 'denies'],
    [
      'the same words, with more said in one breath',
      'Nothing will move on the coast road. Nothing on wheels, anyway.',
      'Nothing will move on the coast road.',
      'confirms',
    ],
    ['“unless”, which is “if not”', 'We will block the coast road if talks have not begun.', 'We will block the coast road unless talks begin.', 'confirms'],
    ['another figure', 'The levy will fall to 5 crowns.', 'The levy will fall to 7 crowns.', 'changes'],
    ['a condition that went', 'The levy will fall to 5 crowns if the council agrees.', 'The levy will fall to 5 crowns.', 'changes'],
  ])('%s', (_, earlier, later, relation) => {
    expect(bearingOf(told(earlier), told(later)).relation).toBe(relation);
  });

  it('is none where the one is refused and the other is as well', () => {
    expect(contradiction(told('We will not pay for the quay.', 'refuse'), told('We will not pay for that quay.', 'refuse'))).toBeUndefined();
  });
});

describe('the earlier ones on one thing', () => {
  it('are those that each text, held against each earlier one, is on one thing with', () => {
    const word = fc.constantFrom(...'quay levy ferry lock pier wall crane buoy of the'.split(' '));
    const list = fc.array(
      fc.array(word, { maxLength: 6 }).map((words) => contentOf(words.join(' '))),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(list, (contents) => {
        const each = contents.map((content, i) => [...contents.keys()].slice(0, i).filter((k) => onOneThing(contents[k]!, content)));
        expect(earlierOnOneThing(contents)).toEqual(each);
      }),
    );
  });
});
