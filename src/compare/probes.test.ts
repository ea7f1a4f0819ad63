import { describe, expect, it } from 'vitest';
import { checkQuotes } from './index.js';

/** An invented harbour master, quoted in eleven ways. */
const SOURCE =
  'So if any barges turn up there, especially while the dredging is going on, we take it that they will be legitimate targets for inspection. ' +
  'And if an agreement is reached that brings the strike to a lasting end, then I simply see no point in their staying in the estuary.';
const PROBES: [string, string, string, number][] = [
  ['verbatim', 'we take it that they will be legitimate targets for inspection', 'verbatim', 0],
  ['straight marks', 'And if an agreement is reached that brings the strike to a lasting end, then I simply see no point', 'verbatim', 0],
  [
    'trimmed head',
    'if any barges turn up there, especially while the dredging is going on, we take it that they will be legitimate targets for inspection',
    'verbatim',
    0,
  ],
  ['new capital', 'They will be legitimate targets for inspection', 'verbatim', 0],
  ['honest ellipsis', 'if any barges turn up there … they will be legitimate targets for inspection', 'elided', 0],
  ['bracket', 'we take it that [the barges] will be legitimate targets for inspection', 'bracketed', 0],
  ['singular', 'we take it that they will be legitimate target for inspection', 'altered', 2],
  ['word swap', 'we take it that they will be legitimate targets of failure', 'altered', 2],
  ['polarity', 'we take it that they will not be legitimate targets for inspection', 'reversed', 3],
  ['silent splice', 'So if any barges turn up there, then I simply see no point in their staying in the estuary', 'spliced', 3],
  ['invented', 'The council has ordered every ferry to carry an armed escort through the winter', 'not-found', 3],
];

describe('eleven ways to quote one sentence', () => {
  it.each(PROBES)('%s', (_, quote, verdict, severity) => {
    const { quotations } = checkQuotes(`She said: “${quote}.”`, [{ id: 's', text: SOURCE }]);
    const q = quotations[0]!;
    expect({ verdict: q.verdict, severity: q.severity, reason: q.reason }).toMatchObject({ verdict, severity });
  });
});
