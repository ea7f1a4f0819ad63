import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotationsOf } from './quotation-marks.js';

/** Each paragraph a line; expected: the inner texts, `depth>` before nested ones, `[`/`]` missing where a mark is missing. */
const show = (text: string): string[] => {
  const paragraphs: { start: number; end: number }[] = [];
  for (const m of text.matchAll(/[^\n]+/g)) paragraphs.push({ start: m.index, end: m.index + m[0].length });
  return quotationsOf(text, paragraphs).map(
    (q) =>
      `${'>'.repeat(q.depth)}${q.continues ? '~' : ''}${q.opened ? '[' : '{'}${text.slice(q.inner.start, q.inner.end)}${q.closed ? ']' : q.runsOn ? '…' : '}'}`,
  );
};

describe('quotation marks', () => {
  it.each<[string, string, string[]]>([
    ['curly', 'She said, “We won’t go.” Then left.', ['[We won’t go.]']],
    ['straight', 'He said "no" and "never again".', ['[no]', '[never again]']],
    ['doubled apostrophes', "``Not yet,'' he said. ''Soon.''", ['[Not yet,]', '[Soon.]']],
    ['guillemets', 'Il dit «oui» hier.', ['[oui]']],
    ['low German marks', 'Er sagte: „Ja.“ Dann ging er.', ['[Ja.]']],
    ['nested single', '“He told me ‘stop it’ twice,” she said.', ['[He told me ‘stop it’ twice,]', '>[stop it]']],
    ['nested straight', '"He told me \'stop it\' twice," she said.', ["[He told me 'stop it' twice,]", '>[stop it]']],
    ['nested closed together', '“They all say ‘not me.’”', ['[They all say ‘not me.’]', '>[not me.]']],
    ['single marks alone', "Miners' leader Dov said: 'We shall not move.'", ['[We shall not move.]']],
    ['possessive is no mark', "The teachers' union and the '90s boys' club", []],
    ['opening mark doubled, never closed', '“We came to trade“So we stay,” Vane said.', ['[We came to trade}', '[So we stay,]']],
    ['left open', 'He said: “We shall see.', ['[We shall see.}']],
    ['close without open', 'We shall see,” he said.', ['{]']],
    ['wrong way round', 'He said ”we stay” again.', ['[we stay]']],
    ['running quotation', '“First part.\n“Second part.\n“Third,” she said.', ['[First part.…', '~[Second part.…', '~[Third,]']],
    ['running quotation, straight', '"First part.\n"Second," she said. "Third."', ['[First part.…', '~[Second,]', '[Third.]']],
    ['running quotation, single marks', "'First part. I'll go.\n'Second part.\n'Third,' she said.", ["[First part. I'll go.…", '~[Second part.…', '~[Third,]']],
    ['running quotation, opened behind its first words', "'No,' she said. 'First.\n'Second.'", ['[No,]', '[First.…', '~[Second.]']],
    ['plural possessive inside single marks', "'The other kids' dads got it off.' He left.", ["[The other kids' dads got it off.]"]],
    ['clipped word at the next head', "She didn't go.\n'Tis late.", []],
    ['guillemets turned outwards', 'Er sagte: »Ja.« Dann ging er.', ['[Ja.]']],
    ['feet and inches', 'He is 6\' 2" tall, she "is not".', ['[is not]']],
    ['mixed kinds', 'He said “we stay" and left.', ['[we stay]']],
    ['after a dash', 'The word—“never”—stood.', ['[never]']],
    ['bracket first', 'He said “[We] will go”.', ['[[We] will go]']],
  ])('%s', (_, text, expected) => expect(show(text)).toEqual(expected));

  it('gives ordered ranges inside the text for any marks', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('“', '”', '"', "'", '’', '‘', '«', '»', ' ', 'a', 'B.', '\n', "''", '``', '(', ','), { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        const quotations = quotationsOf(text, [{ start: 0, end: text.length }]);
        for (const q of quotations) {
          expect(q.start).toBeLessThanOrEqual(q.inner.start);
          expect(q.inner.end).toBeLessThanOrEqual(q.end);
          expect(q.end).toBeLessThanOrEqual(text.length);
          expect(q.inner.start).toBeLessThanOrEqual(q.inner.end);
        }
        for (let i = 1; i < quotations.length; i++) expect(quotations[i]!.start).toBeGreaterThanOrEqual(quotations[i - 1]!.start);
      }),
    );
  });
});
