import { checkQuotes, type Draft, diffStatements, fromTranscript, type Source, type Wording } from '../../src/compare/index.js';
import { readPage } from '../../src/page/index.js';
import type { GivenText } from './services.js';
import { answerCalls } from './worker-calls.js';

answerCalls({
  check: ({ draft, sources }: { draft: Draft; sources: readonly Source[] }) => checkQuotes(draft, sources),
  textOf: ({ id, text, html, turns }: GivenText): Source => {
    if (turns) return fromTranscript({ id, turns });
    return { id, text: readPage({ content: html ?? text ?? '', id, ...(html === undefined ? {} : { format: 'html' as const }) }).text };
  },
  drift: ({ a, b }: { a: Wording; b: Wording }) => diffStatements(a, b),
});
