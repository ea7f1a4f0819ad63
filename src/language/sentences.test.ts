import { describe, expect, it } from 'vitest';
import { sentencesOf } from './sentences.js';

const cut = (text: string): string[] => sentencesOf(text, { start: 0, end: text.length }).map((r) => text.slice(r.start, r.end));

describe('sentences', () => {
  it.each<[string, string, string[]]>([
    ['plain', 'We go. They stay! Why? Done', ['We go.', 'They stay!', 'Why?', 'Done']],
    ['abbreviation and initial', 'Mr. Vane and J. R. Holt met in the U.S. Senate. All went.', ['Mr. Vane and J. R. Holt met in the U.S. Senate.', 'All went.']],
    ['inside quotation marks', '“We go.” Vane left. “Really?” he asked.', ['“We go.”', 'Vane left.', '“Really?” he asked.']],
    ['decimal', 'It rose 3.5 percent. Then fell.', ['It rose 3.5 percent.', 'Then fell.']],
    ['ellipsis', 'We may… go. Yes.', ['We may… go.', 'Yes.']],
    ['nothing', '   ', []],
  ])('%s', (_, text, expected) => expect(cut(text)).toEqual(expected));
});
