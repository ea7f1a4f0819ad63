import { expect, it } from 'vitest';
import { quotationsOf } from '../language/index.js';
import { endedByClause } from './lost-mark.js';
import { KEEPING } from './recall.js';

const kind = 'body' as const;
const shown = (text: string): string[] => {
  const paragraphs = [...text.matchAll(/[^\n]+/g)].map((m) => ({ kind, start: m.index, end: m.index + m[0].length }));
  const flow = { text, paragraphs, quotations: quotationsOf(text, paragraphs), keeping: KEEPING.balanced };
  return flow.quotations.map((q) => endedByClause(q, flow)).map((q) => text.slice(q.start, q.end));
};

it.each<[string, string, string[]]>([
  ['the verb before the name', '"We are tired of it, said Mara Holt. "The steel is at sea."', ['"We are tired of it,', '"The steel is at sea."']],
  ['the name before the verb, at the end', '“We are tired of it, Holt said.', ['“We are tired of it,']],
  ['a report that goes on is the speaker’s own', '“I asked him, he said no, and that was that.', ['“I asked him, he said no, and that was that.']],
  ['a closed quotation', '“I asked, he said.”', ['“I asked, he said.”']],
  ['a running quotation', '“I asked, he said.\n“And then?”', ['“I asked, he said.', '“And then?”']],
])('a lost closing mark: %s', (_, text, expected) => expect(shown(text)).toEqual(expected));
