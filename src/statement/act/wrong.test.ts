import { expect, it } from 'vitest';
import { cueEntryOf } from '../../language/index.js';
import type { Act } from '../../record/index.js';
import { ofWrong } from './wrong.js';

it.each<[string, string, Act, Act]>([
  ['said', 'it will hand back the boats', 'threaten', 'pledge'],
  ['said', 'it will sink the boats', 'threaten', 'threaten'],
  ['vowed', 'it will hand back the boats', 'threaten', 'threaten'],
  ['said', 'the clerk kept the keys', 'accuse', 'pledge'],
  ['said', 'the clerk stole the keys', 'accuse', 'accuse'],
])('%s “%s”, %s at first: %s', (cue, content, kind, given) => {
  const read = [
    { kind, p: 0.5 },
    { kind: 'pledge' as const, p: 0.3 },
  ];
  const said = { cue, content, source: 'The league', quotation: 'indirect', conditional: false } as const;
  expect(ofWrong(read, said, cueEntryOf(cue, content))[0]!.kind).toBe(given);
});
