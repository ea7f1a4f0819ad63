import { z } from 'zod';
import { CheckSchema } from '../schemas/answers.js';
import { CheckAskedSchema, givenText } from '../schemas/given.js';
import { inWords, quoted, sourceWords, tool, UNTRUSTED } from './tool.js';

/** Is this what was said? */
export const checkQuotesTool = tool({
  name: 'check_quotes',
  title: 'Check quotations against sources',
  description:
    'Holds every quotation of a draft (text inside quotation marks) against the sources given and says for each: verbatim, elided, bracketed, trimmed, altered, reversed, spliced, ' +
    'misattributed, paraphrased, not-found or too-short, with a severity from 0 (no harm) to 3 (another sense, fact or speaker) and the exact words of the source. ' +
    'Use it before you print that somebody said something. It judges wording and speaker, never truth.',
  input: CheckAskedSchema.extend({}),
  output: CheckSchema.extend({ notice: z.literal(UNTRUSTED) }),
  answer: async (work, { draft, sources }) => {
    const asked = { draft: givenText(typeof draft === 'string' ? { text: draft } : draft), sources: sources.map(givenText) };
    const check = await work.do('check', asked);
    const lines = check.quotations.map(({ span, verdict, severity, context, reason, matches: [match] }) => {
      const where = match ? `; ${match.source}${match.speaker ? `, ${quoted(match.speaker)}` : ''}: ${quoted(sourceWords(match))}` : '';
      return `- ${verdict} (severity ${severity}${context ? `, cut out of a ${context}` : ''}) at ${span.start}–${span.end} ${quoted(span.text)}: ${reason}${where}`;
    });
    const none = lines.length === 0 ? ['The draft has no quotation between quotation marks.'] : [];
    return { data: { ...check, notice: UNTRUSTED }, words: inWords([...none, ...lines, ...check.warnings.map((w) => `The draft ${w}`)]) };
  },
});
