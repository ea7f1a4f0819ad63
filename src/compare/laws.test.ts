import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spansIn } from '../record/index.js';
import { annotate, checkQuotes, diffStatements, familiesOf, indexSources, snap } from './index.js';

const WORDS =
  'harbour dredging ferry council winter lantern granite orchard bridge copper meadow pilot engine market saddle timber violet wagon anchor barrel candle dragon ember falcon glacier hammer island jacket kettle ladder magnet needle oyster pepper quartz ribbon salmon temple urchin velvet walnut yellow zephyr barley cobalt dagger eagle fiddle garden hollow'.split(
    ' ',
  );
const GRAMMAR = 'the of and to in for with on by from at'.split(' ');
/** Sentences of distinct words with words of grammar between some of them. */
const sentence = fc
  .tuple(fc.shuffledSubarray(WORDS, { minLength: 10, maxLength: 20 }), fc.array(fc.nat(GRAMMAR.length * 2), { minLength: 20, maxLength: 20 }))
  .map(([words, gaps]) => words.flatMap((w, i) => (gaps[i]! < GRAMMAR.length ? [GRAMMAR[gaps[i]!]!, w] : [w])));
const quoted = (words: readonly string[]): string => `He said: “${words.join(' ')}.”`;
const only = (draft: string, text: string) => checkQuotes(draft, [{ id: 's', text }]).quotations[0]!;
const HARMLESS = ['verbatim', 'elided', 'bracketed'];

describe('laws', () => {
  it('a text checked against itself is verbatim', () => {
    fc.assert(fc.property(sentence, (words) => only(quoted(words), `${words.join(' ')}.`).verdict === 'verbatim'));
  });

  it('dropping words inside never raises a verdict above trimmed', () => {
    fc.assert(
      fc.property(sentence, fc.nat(), fc.integer({ min: 1, max: 4 }), (words, at, n) => {
        const from = 2 + (at % (words.length - n - 4));
        const q = only(quoted([...words.slice(0, from), ...words.slice(from + n)]), `${words.join(' ')}.`);
        // what is left of a repeated word of grammar may be the same words
        return words[from] === words[from + n] || words[from - 1] === words[from + n - 1] || !HARMLESS.includes(q.verdict);
      }),
    );
  });

  it('dropping words at the edges never makes more than a verbatim of what is left', () => {
    fc.assert(
      fc.property(sentence, fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 }), (words, head, tail) => {
        const q = only(quoted(words.slice(head, words.length - tail)), `${words.join(' ')}.`);
        expect(q).toMatchObject({ verdict: 'verbatim', severity: 0 });
        expect(q.matches[0]!.edits).toEqual([]);
      }),
    );
  });

  it('dropping words at two places is never harmless', () => {
    fc.assert(
      fc.property(sentence, fc.nat(), (words, at) => {
        const from = 2 + (at % (words.length - 8));
        const left = [...words.slice(0, from), ...words.slice(from + 1, from + 4), ...words.slice(from + 5)];
        const repeated = [from, from + 4].some((i) => words[i] === words[i + 1] || words[i] === words[i - 1]);
        return repeated || !HARMLESS.includes(only(quoted(left), `${words.join(' ')}.`).verdict);
      }),
    );
  });

  it('a negation put in or taken out is severity 3', () => {
    fc.assert(
      fc.property(sentence, fc.nat(), fc.constantFrom('not', 'never', 'no'), (words, at, negation) => {
        const from = 2 + (at % (words.length - 4));
        const more = [...words.slice(0, from), negation, ...words.slice(from)];
        expect(only(quoted(more), `${words.join(' ')}.`)).toMatchObject({ severity: 3 });
        expect(only(quoted(words), `${more.join(' ')}.`)).toMatchObject({ severity: 3 });
      }),
    );
  });

  it('verdicts do not depend on the order of the sources', () => {
    fc.assert(
      fc.property(sentence, sentence, sentence, (a, b, c) => {
        const sources = [a, b, c].map((words, i) => ({ id: `s${i}`, text: `${words.join(' ')}.` }));
        const draft = quoted([...a.slice(0, 6), ...b.slice(4)]);
        expect(checkQuotes(draft, sources)).toEqual(checkQuotes(draft, [...sources].reverse()));
      }),
    );
  });

  it('verdicts do not depend on typography', () => {
    const straight = "We don't expect the ferry - or the pilot's launch - to sail before 6 a.m., the harbour master's office said.";
    const curly = (text: string): string => text.replaceAll("'", '’').replaceAll(' - ', ' — ');
    const wide = (text: string): string => text.replaceAll(' ', ' \u00a0');
    const marked = sentence.map((words) => `${words.slice(0, 4).join(' ')}, the pilot's - ${words.slice(4).join(' ')}`);
    for (const write of [curly, wide, (text: string) => text.normalize('NFD'), (text: string) => wide(curly(text))]) {
      for (const [a, b] of [
        [straight, write(straight)],
        [write(straight), straight],
      ] as const)
        expect(only(`“${a}”`, b)).toMatchObject({ verdict: 'verbatim', severity: 0 });
      fc.assert(
        fc.property(marked, fc.nat(), fc.constantFrom('drop', 'not', 'keep'), (text, at, act) => {
          const words = text.split(' ');
          const i = 2 + (at % (words.length - 4));
          const quote = [...words.slice(0, i), ...(act === 'not' ? ['not'] : []), ...words.slice(act === 'drop' ? i + 1 : i)].join(' ');
          const [a, b] = [only(`“${quote}”`, text), only(`“${write(quote)}”`, text)];
          expect([b.verdict, b.severity]).toEqual([a.verdict, a.severity]);
        }),
        { numRuns: 40 },
      );
    }
  });

  it('every span slices back, whatever comes in', () => {
    const anything = fc
      .array(
        fc.oneof(
          sentence.map((w) => w.join(' ')),
          fc.string({ unit: 'grapheme' }),
          fc.constantFrom('“', '”', '"', '…', '[', ']', '\n', ' not ', ' $5 million '),
        ),
      )
      .map((a) => a.join(' '));
    fc.assert(
      fc.property(anything, anything, (draft, text) => {
        const quotations = draft.length > 0 ? [{ span: { start: 0, end: draft.length } }] : [];
        for (const q of [...checkQuotes(draft, [{ id: 's', text }]).quotations, ...checkQuotes({ text: draft, quotations }, [{ id: 's', text }]).quotations]) {
          const inSource = q.matches.flatMap((m) => [...m.spans, ...m.edits.flatMap((e) => (e.source ? [e.source] : []))]);
          for (const [, s] of spansIn(inSource)) expect(text.slice(s.start, s.end)).toBe(s.text);
          const inDraft = [q.span, ...q.matches.flatMap((m) => m.edits.flatMap((e) => (e.draft ? [e.draft] : [])))];
          for (const s of inDraft) expect(draft.slice(s.start, s.end)).toBe(s.text);
        }
      }),
    );
  });

  it('swapping two wordings mirrors their difference', () => {
    fc.assert(
      fc.property(sentence, sentence, fc.nat(), (a, b, at) => {
        const from = at % 8;
        const [x, y] = [a.join(' '), [...a.slice(0, from), ...b.slice(0, 3), ...a.slice(from + 2)].join(' ')];
        const there = diffStatements(x, y);
        const back = diffStatements(y, x);
        expect(back.severity).toBe(there.severity);
        expect(back.edits.map((e) => [e.b?.text, e.a?.text])).toEqual(there.edits.map((e) => [e.a?.text, e.b?.text]));
        for (const e of there.edits) {
          if (e.a) expect(x.slice(e.a.start, e.a.end)).toBe(e.a.text);
          if (e.b) expect(y.slice(e.b.start, e.b.end)).toBe(e.b.text);
        }
      }),
    );
  });

  it('a wording does not differ from itself', () => {
    fc.assert(
      fc.property(sentence, (a) => {
        const drift = diffStatements(a.join(' '), a.join(' '));
        expect({ ...drift, shared: drift.shared.toFixed(6) }).toEqual({ severity: 0, shared: '1.000000', edits: [], tiers: [] });
      }),
    );
  });

  it("snapping gives the source's own characters", () => {
    fc.assert(
      fc.property(sentence, (words) => {
        const text = `Well, ${words.join(' ')}!`;
        const snapped = snap(words.join('  ').toUpperCase(), text)!;
        expect(snapped.text).toBe(words.join(' '));
        expect(snapped.spans.every((s) => text.slice(s.start, s.end) === s.text)).toBe(true);
      }),
    );
  });

  it('annotating keeps every character of the draft', () => {
    fc.assert(
      fc.property(sentence, (words) => {
        const draft = `${quoted(words)} & more <b>`;
        const result = checkQuotes(draft, [{ id: 's', text: words.join(' ') }]);
        const html = annotate(draft, result, 'html');
        const bare = html.replace(/<[^>]+>/g, '').replace(/&#(\d+);/g, (_, n) => String.fromCharCode(Number(n)));
        expect(bare).toBe(draft);
        expect(
          annotate(draft, result)
            .replace(/\[\^quote-\d+\](?!:)/g, '')
            .startsWith(draft),
        ).toBe(true);
      }),
    );
  });

  it('families hold every statement at most once and do not depend on how often they are made', () => {
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 2, maxLength: 12 }), (list) => {
        const statements = [...list, ...list.map((w) => w.slice(1))].map((w, i) => ({ id: String(i), text: w.join(' ') }));
        const families = familiesOf(statements);
        const members = families.flatMap((f) => f.members);
        expect(new Set(members).size).toBe(members.length);
        expect(familiesOf(statements)).toEqual(families);
        for (let i = 0; i < list.length; i++)
          expect(families.some((f) => f.members.includes(String(i)) && f.members.includes(String(i + list.length)))).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it('an index may be used for any number of drafts', () => {
    const sources = [{ id: 's', text: 'The ferry sails from the granite harbour at dawn every winter.' }];
    const index = indexSources(sources);
    const draft = '“The ferry sails from the granite harbour”';
    expect(checkQuotes(draft, index)).toEqual(checkQuotes(draft, sources));
  });
});
