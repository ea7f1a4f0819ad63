import { saysMore } from '../../src/export/index.js';
import { useNavigation } from '../navigation.js';
import { S } from '../strings.js';
import type { LedgerLine } from './archive.js';
import { AskedList } from './asked.js';
import { ChoicesForm, WordsField } from './choices.js';
import { ArchivePage } from './page.js';
import { Told } from './told.js';

/** Commitments, what they hang on, and what was said of them later. */
export default function LedgerView() {
  const { route } = useNavigation();
  return (
    <ArchivePage title={S.archive.ledgerTitle} lead={<p>{S.archive.ledgerLead}</p>}>
      <ChoicesForm label={S.archive.ledgerTitle}>
        <WordsField name="speaker" label={S.record.speaker} wide />
      </ChoicesForm>
      <AskedList what="ledger" choices={route.query} ask={(archive, choices) => archive.ledger(choices)} empty={S.archive.noCommitments}>
        {(lines) => <Commitments lines={lines} named />}
      </AskedList>
    </ArchivePage>
  );
}

/** The lines of the ledger. */
export function Commitments({ lines, named }: { readonly lines: readonly LedgerLine[]; readonly named: boolean }) {
  return (
    <ol class="told-list ledger">
      {lines.map((line) => (
        <li key={`${line.article} ${line.statement}`}>
          <Told
            article={line.article}
            statement={line.statement}
            act={line.act}
            actConfidence={line.actConfidence}
            published={line.published}
            site={line.site}
            {...(named ? { speaker: line.speaker } : {})}
          >
            {line.text}
          </Told>
          <dl class="terms">
            {saysMore(line.what.text, line.text) && (
              <div>
                <dt>{line.not ? S.parts.commitmentNot : S.parts.commitment}</dt>
                <dd>
                  <bdi>
                    {line.who}: {line.what.text}
                  </bdi>
                </dd>
              </div>
            )}
            {line.conditions.map((c) => (
              <div key={c.span.start}>
                <dt>{S.parts.condition}</dt>
                <dd>
                  <bdi>{c.span.text}</bdi>
                </dd>
              </div>
            ))}
            {line.deadline && (
              <div>
                <dt>{S.archive.deadline}</dt>
                <dd>{line.deadline}</dd>
              </div>
            )}
            {line.later.map((later) => (
              <div key={`${later.article} ${later.statement}`} class={`later ${later.relation}`}>
                <dt>{S.archive.relations[later.relation]}?</dt>
                <dd>
                  <Told article={later.article} statement={later.statement} published={later.published} site={later.site}>
                    {later.text}
                  </Told>
                  <bdi class="names">{later.reason}</bdi>
                </dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ol>
  );
}
