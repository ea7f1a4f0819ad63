import type { Act } from '../record/index.js';

/** How event coders name an act: CAMEO root (manual 1.1b3, Schrodt 2012) and PLOVER category (0.8); absent where they have none. */
export interface EventCode {
  readonly cameo?: string;
  readonly plover?: string;
}

/** A row an act. CAMEO codes the deed and not the words, so a code here says only which root a coder would file the words under. */
export const EVENT_CODES: Readonly<Record<Act, EventCode>> = {
  assert: { cameo: '010' },
  predict: { cameo: '012' },
  warn: {},
  threaten: { cameo: '13', plover: 'THREATEN' },
  demand: { cameo: '10', plover: 'REQUEST' },
  request: { cameo: '02', plover: 'REQUEST' },
  pledge: { cameo: '03', plover: 'AGREE' },
  offer: { cameo: '03', plover: 'AGREE' },
  refuse: { cameo: '12', plover: 'REJECT' },
  deny: { cameo: '016' },
  admit: { cameo: '015', plover: 'CONCEDE' },
  accuse: { cameo: '112', plover: 'ACCUSE' },
  condemn: { cameo: '111', plover: 'ACCUSE' },
  endorse: { cameo: '051', plover: 'SUPPORT' },
  express: { cameo: '018', plover: 'SUPPORT' },
  announce: { cameo: '014', plover: 'SUPPORT' },
};
