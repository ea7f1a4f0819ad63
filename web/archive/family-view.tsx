import { pathOf } from '../route.js';
import { S } from '../strings.js';
import type { FamilyLine } from './archive.js';
import { Asked } from './asked.js';
import { ArchivePage } from './page.js';
import { Sample, Timeline } from './timeline.js';
import { SpeakerName } from './told.js';
import { keyOf, useDrifts, Variants } from './variants.js';

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
  const drifts = useDrifts(first.text, members);
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
      <Variants variants={members} drifts={drifts} earliest={first} from={S.archive.fromEarliest} />
    </ArchivePage>
  );
}
