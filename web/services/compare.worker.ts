import { checkQuotes, type Draft, diffStatements, fromTranscript, indexSources, type Source, type SourceIndex, type Wording } from '../../src/compare/index.js';
import { readPage } from '../../src/page/index.js';
import type { GivenText } from './services.js';
import { answerCalls } from './worker-calls.js';

/** The sources of the check under way, made ready once for all that is typed against them. */
let index: SourceIndex = indexSources([]);

answerCalls({
  sources: (sources: readonly Source[]) => {
    index = indexSources(sources);
  },
  check: (draft: Draft) => checkQuotes(draft, index),
  textOf: ({ id, text, html, turns }: GivenText): Source => {
    if (turns) return fromTranscript({ id, turns });
    return { id, text: readPage({ content: html ?? text ?? '', id, ...(html === undefined ? {} : { format: 'html' as const }) }).text };
  },
  drift: ({ a, b }: { a: Wording; b: Wording }) => diffStatements(a, b),
});
