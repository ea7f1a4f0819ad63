import { useEffect, useState } from 'preact/hooks';
import type { Drift } from '../../src/compare/index.js';
import { type Passage, SEVERITY_WORDS } from '../../src/export/index.js';
import { Severity, Wording } from '../check/verdict-card.js';
import { comparer } from '../services/comparer.js';
import { S } from '../strings.js';
import { Told } from './told.js';

/** One page's wording of an utterance. */
export interface Variant {
  readonly article: string;
  readonly statement: string;
  readonly text: string;
  readonly published?: string | undefined;
  readonly site?: string | undefined;
  /** Whom this page has say it. */
  readonly speaker?: string | undefined;
}

export const keyOf = ({ article, statement }: Variant): string => `${article} ${statement}`;

/** What became of each variant's words, counted from one wording; computed here, where both are. */
export function useDrifts(from: string, variants: readonly Pick<Variant, 'text'>[]): readonly (Drift | undefined)[] {
  const [drifts, setDrifts] = useState<readonly Drift[]>([]);
  useEffect(() => {
    let wanted = true;
    void Promise.all(variants.map((v) => comparer.drift({ text: v.text }, { text: from }))).then((all) => wanted && setDrifts(all));
    return () => {
      wanted = false;
    };
  }, [from, variants]);
  return drifts;
}

interface VariantsProps {
  readonly variants: readonly Variant[];
  readonly drifts: readonly (Drift | undefined)[];
  /** The one from which the drifts are counted, where it is one of them. */
  readonly earliest?: Variant;
  /** What they are counted from, in words. */
  readonly from: string;
}

/** Variants in their order: what each has of its own marked, and what is gone told in words. */
export function Variants({ variants, drifts, earliest, from }: VariantsProps) {
  return (
    <ol class="variants">
      {variants.map((v, i) => (
        <li key={keyOf(v)}>
          <VariantRow variant={v} drift={drifts[i]} isFirst={v === earliest} from={from} />
        </li>
      ))}
    </ol>
  );
}

interface VariantRowProps {
  readonly variant: Variant;
  readonly drift: Drift | undefined;
  readonly isFirst: boolean;
  readonly from: string;
}

function VariantRow({ variant, drift, isFirst, from }: VariantRowProps) {
  return (
    <section class={`variant s${drift?.severity ?? 0}`}>
      <Told article={variant.article} statement={variant.statement} published={variant.published} site={variant.site} speaker={variant.speaker}>
        <Wording text={variant.text} passage={passageOf(variant.text, drift, 'a')} />
      </Told>
      <p class="drift">{isFirst ? <b>{S.archive.earliest}</b> : drift ? <DriftWords drift={drift} from={from} /> : '\u00a0'}</p>
      {!isFirst && <Changes drift={drift} />}
    </section>
  );
}

function DriftWords({ drift, from }: { readonly drift: Drift; readonly from: string }) {
  const changed = changesIn(drift);
  return (
    <>
      <Severity severity={drift.severity} />{' '}
      {changed.length === 0 ? S.archive.sameWords : `${S.archive.changed(changed.length, from)} · ${SEVERITY_WORDS[drift.severity]}`}
    </>
  );
}

/** Each change in words. */
export function Changes({ drift }: { readonly drift: Drift | undefined }) {
  const changed = changesIn(drift);
  if (changed.length === 0) return null;
  return (
    <ul class="changes">
      {changed.map((e, i) => (
        <li key={i}>
          <bdi>{S.archive.edit(e.kind, e.a?.text, e.b?.text, e.touches.filter((t) => t !== 'word').join(', '))}</bdi>
        </li>
      ))}
    </ul>
  );
}

const changesIn = (drift: Drift | undefined): Drift['edits'] => (drift?.edits ?? []).filter((e) => !e.reported);

/** A wording whole, with the words marked that the other side has not. */
export const passageOf = (text: string, drift: Drift | undefined, side: 'a' | 'b'): Passage => ({
  start: 0,
  end: text.length,
  changed: changesIn(drift).flatMap((e) => e[side] ?? []),
});
