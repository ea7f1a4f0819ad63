import { overlap } from '../../../record/index.js';
import type { Draft, Refiner } from '../../attribution.js';

/** Two attributions that read the same cue, or whose contents are all but the same: the surer one stays. */
export const oneClaimant: Refiner = {
  name: 'one-claimant',
  apply: (drafts) => {
    const kept: Draft[] = [];
    for (const draft of [...drafts].sort((a, b) => surenessOf(b) - surenessOf(a))) {
      const twin = kept.some((k) => sameCue(k, draft) || sameContent(k, draft));
      if (!twin) kept.push(draft);
    }
    return drafts.filter((d) => kept.includes(d));
  },
};

const surenessOf = ({ sure }: Draft): number => sure.cue * sure.content;
const sameCue = (a: Draft, b: Draft): boolean => a.cue.some((x) => b.cue.some((y) => overlap(x, y) > 0));

/** Share of the common characters in all characters above which two contents are one. */
const SAME = 0.9;
function sameContent(a: Draft, b: Draft): boolean {
  const size = (d: Draft): number => d.content.reduce((n, r) => n + r.end - r.start, 0);
  let shared = 0;
  for (const x of a.content) for (const y of b.content) shared += overlap(x, y);
  return shared / (size(a) + size(b) - shared) > SAME;
}
