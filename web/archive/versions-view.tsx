import { SEVERITY_WORDS } from '../../src/export/index.js';
import { Severity } from '../check/verdict-card.js';
import { Link } from '../navigation.js';
import { pathOf } from '../route.js';
import { S } from '../strings.js';
import type { VersionLine } from './archive.js';
import { Asked } from './asked.js';
import { ArchivePage } from './page.js';

type Change = VersionLine['changes'][number];

/** What a page changed, version by version, inside quotations and attributions: nothing else is told. */
export function VersionsView({ id }: { readonly id: string }) {
  const lead = (
    <p>
      {S.archive.versionsLead} <Link to={{ path: pathOf('articles', id), query: {} }}>{S.archive.asItStands}</Link>
    </p>
  );
  return (
    <ArchivePage title={S.archive.versionsTitle} lead={lead}>
      <Asked what={`versions ${id}`} ask={(archive) => archive.versions(id)}>
        {({ items }) =>
          items.length === 0 ? (
            <p class="empty">{S.archive.noVersions}</p>
          ) : (
            items.map((line) => (
              <section class="part-of" key={`${line.from} ${line.to}`}>
                <h2>{S.archive.fromTo(line.from, line.to)}</h2>
                <ol class="variants">
                  {line.changes.map((change, i) => (
                    <li key={i}>
                      <ChangeRow change={change} />
                    </li>
                  ))}
                </ol>
              </section>
            ))
          )
        }
      </Asked>
    </ArchivePage>
  );
}

function ChangeRow({ change: { kind, severity, before, after, edits } }: { readonly change: Change }) {
  return (
    <section class={`variant s${severity}`}>
      <p class="drift">
        <Severity severity={severity} /> <b>{S.archive.changeKinds[kind]}</b> · {SEVERITY_WORDS[severity]}
      </p>
      <dl class="wordings">
        {[
          [S.archive.before, before],
          [S.archive.after, after],
        ].map(([label, side]) => {
          const told = side as Change['before'];
          return (
            told && (
              <div key={label as string}>
                <dt>{label as string}</dt>
                <dd>
                  {told.speaker && <bdi class="given">{told.speaker}</bdi>}
                  <bdi class="wording">{told.text}</bdi>
                </dd>
              </div>
            )
          );
        })}
      </dl>
      {edits.length > 0 && (
        <ul class="changes">
          {edits.map((e, i) => (
            <li key={i}>
              <bdi>{S.archive.edit(e.kind, e.is, e.was, '')}</bdi>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
