import { useEffect, useState } from 'preact/hooks';
import type { Drift } from '../../src/compare/index.js';
import { type Passage, SEVERITY_WORDS } from '../../src/export/index.js';
import { Severity, Wording } from '../check/verdict-card.js';
import { pathOf } from '../route.js';
import { comparer } from '../services/comparer.js';
import { S } from '../strings.js';
import type { FamilyLine } from './archive.js';
import { Asked } from './asked.js';
import { ArchivePage } from './page.js';
import { Sample, Timeline } from './timeline.js';
import { SpeakerName, Told } from './told.js';

type Member = FamilyLine['members'][number];

/** One utterance: who carried it, when, and what became of its words on the way from the earliest. */
export function FamilyView({ id }: { readonly id: string }) {
  return (
    <Asked what={`family ${id}`} ask={(archive) => archive.family(id)}>
      {(family) => <Family family={family} />}
    </Asked>
  );
}

function Family({ family: { speaker, members, earliest } }: { readonly family: FamilyLine }) {
  const first = members.find((m) => m.article === earliest.article && m.statement === earliest.statement) ?? members[0]!;
  const drifts = useDrifts(first, members);
  return (
    <ArchivePage
      title={S.archive.familyTitle}
      lead={
        <p class="told-facts">
          {speaker && <SpeakerName id={speaker} />} {S.archive.printed(members.length)}
        </p>
      }
    >
      <Timeline
        label={S.archive.timeline}
        marks={members.flatMap((m, i) =>
          m.published
            ? [
                {
                  id: keyOf(m),
                  at: m.published,
                  words: `${m.site ?? m.article}: ${m.text}`,
                  grade: drifts[i]?.severity ?? 0,
                  note: drifts[i] && m !== first ? S.archive.grades[drifts[i].severity] : undefined,
                  to: { path: pathOf('articles', m.article), query: { s: m.statement } },
                },
              ]
            : [],
        )}
      />
      <p class="key">
        {([0, 1, 2, 3] as const).map((s) => (
          <span key={s}>
            <Sample grade={s} /> {S.archive.grades[s]}
          </span>
        ))}
      </p>
      <ol class="variants">
        {members.map((m, i) => (
          <li key={keyOf(m)}>
            <Variant member={m} first={first} drift={drifts[i]} />
          </li>
        ))}
      </ol>
    </ArchivePage>
  );
}

const keyOf = (m: Member): string => `${m.article} ${m.statement}`;

/** What became of each variant's words, counted from the earliest; computed here, where both wordings are. */
function useDrifts(first: Member, members: readonly Member[]): readonly (Drift | undefined)[] {
  const [drifts, setDrifts] = useState<readonly Drift[]>([]);
  useEffect(() => {
    let wanted = true;
    void Promise.all(members.map((m) => comparer.drift({ text: m.text }, { text: first.text }))).then((all) => wanted && setDrifts(all));
    return () => {
      wanted = false;
    };
  }, [first, members]);
  return drifts;
}

interface VariantProps {
  readonly member: Member;
  readonly first: Member;
  readonly drift: Drift | undefined;
}

/** One page's wording, what it has of its own marked, and what is gone told in words. */
function Variant({ member, first, drift }: VariantProps) {
  const isFirst = member === first;
  const changed = (drift?.edits ?? []).filter((e) => !e.reported);
  const passage: Passage = { start: 0, end: member.text.length, changed: changed.flatMap((e) => (e.a ? [e.a] : [])) };
  return (
    <section class={`variant s${drift?.severity ?? 0}`}>
      <Told article={member.article} statement={member.statement} published={member.published} site={member.site}>
        <Wording text={member.text} passage={passage} />
      </Told>
      <p class="drift">
        {isFirst ? (
          <b>{S.archive.earliest}</b>
        ) : (
          drift && (
            <>
              <Severity severity={drift.severity} />{' '}
              {changed.length === 0 ? S.archive.sameWords : `${S.archive.changed(changed.length)} · ${SEVERITY_WORDS[drift.severity]}`}
            </>
          )
        )}
      </p>
      {!isFirst && changed.length > 0 && (
        <ul class="changes">
          {changed.map((e, i) => (
            <li key={i}>
              <bdi>{S.archive.edit(e.kind, e.a?.text, e.b?.text, e.touches.filter((t) => t !== 'word').join(', '))}</bdi>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
