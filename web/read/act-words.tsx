import type { Act } from '../../src/record/index.js';
import { S } from '../strings.js';

/** Under this share, an act is only "perhaps": it is more likely another one. */
const LIKELIER_ANOTHER = 0.5;

/** What a speaker does by saying something; quietly where another act is likelier. Perhaps no more than an assertion tells nothing. */
export function ActWords({ kind, confidence = 1 }: { readonly kind: Act; readonly confidence?: number | undefined }) {
  if (confidence >= LIKELIER_ANOTHER) return <b class="act">{S.acts[kind]}</b>;
  return kind === 'assert' ? null : <span class="act perhaps">{S.card.perhaps(S.acts[kind]!)}</span>;
}
