import { expect, it } from 'vitest';
import type { Speaker, Statement } from '../record/index.js';
import { withOrigin } from './origin.js';

const span = (text: string) => ({ start: 0, end: text.length, text });
const statement = (source: string, cue: string, more: Partial<Statement> = {}): Statement => ({
  id: 's1',
  block: 0,
  source: source ? [span(source)] : [],
  cue: cue ? [span(cue)] : [],
  content: [span('the mine had closed')],
  quotation: 'indirect',
  report: 'speech',
  speaker: null,
  via: [],
  act: null,
  negated: false,
  conditions: [],
  quantities: [],
  times: [],
  damage: [],
  confidence: 1,
  ...more,
});
const official: Speaker = { id: 'p1', name: 'A senior official', kind: 'unnamed', mentions: [span('A senior official')] };

it.each<[string, Statement, string | undefined]>([
  ['somebody without a name', statement('A senior official', 'said', { speaker: 'p1' }), 'anonymous'],
  ['nobody at all', statement('', 'was reported'), 'hearsay'],
  ['talk', statement('Unconfirmed reports', 'said'), 'hearsay'],
  ['some', statement('some', 'say'), 'hearsay'],
  ['somebody who thinks', statement('some', 'hope', { report: 'belief' }), undefined],
  ['a pronoun that was not made out', statement('he', 'said'), undefined],
  ['what is expected and not said', statement('', 'is expected'), undefined],
  ['a quotation without a source', statement('', ''), undefined],
])('%s: %s', (_, given, kind) => expect(withOrigin(given, [official]).origin?.kind).toBe(kind));
