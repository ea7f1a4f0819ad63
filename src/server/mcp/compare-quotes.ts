import { z } from 'zod';
import { diffStatements } from '../../compare/index.js';
import { DriftSchema } from '../schemas/answers.js';
import { inWords, quoted, tool } from './tool.js';

/** Longest wording that is compared, in UTF-16 code units: the work grows with the square of it. */
const LONGEST = 10_000;
const wording = z.string().min(1).max(LONGEST);

/** What became of these words? */
export const compareQuotesTool = tool({
  name: 'compare_quotes',
  title: 'Compare two wordings of one utterance',
  description:
    'Says word by word how wording a differs from wording b: edits with what they touch (word, number, name, negation, modal, condition, unit), severity 0 the same words, 1 words left ' +
    'out or put on, 2 other words, 3 another number, name, unit or modal, a negation or an opposite. shared is the share of the shorter wording that the other has.',
  input: z.strictObject({ a: wording.meta({ description: 'the wording to judge' }), b: wording.meta({ description: 'the wording it came from' }) }),
  output: DriftSchema.extend({}),
  answer: async (_, { a, b }) => {
    const drift = diffStatements(a, b);
    const lines = drift.edits.map(
      ({ kind, a: now, b: was, touches }) =>
        `- ${kind}: ${was ? quoted(was.text) : 'nothing'} became ${now ? quoted(now.text) : 'nothing'} (${touches.join(', ')})`,
    );
    return { data: drift, words: inWords([`severity ${drift.severity}, ${Math.round(drift.shared * 100)} % shared`, ...lines]) };
  },
});
