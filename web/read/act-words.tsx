import { isDoubtful } from '../../src/export/index.js';
import type { Act } from '../../src/record/index.js';
import { S } from '../strings.js';

/** What a speaker does by saying something; quietly where another act is likelier. Perhaps no more than an assertion tells nothing. */
export function ActWords({ kind, confidence = 1 }: { readonly kind: Act; readonly confidence?: number | undefined }) {
  if (!isDoubtful({ confidence })) return <b class="act">{S.acts[kind]}</b>;
  return kind === 'assert' ? null : <span class="act perhaps">{S.card.perhaps(S.acts[kind]!)}</span>;
}
