import { useMemo } from 'preact/hooks';
import { type Passage, SEVERITY_WORDS } from '../../src/export/index.js';
import type { PageRecord } from '../../src/record/index.js';
import { Severity, Wording } from '../check/verdict-card.js';
import { Link } from '../navigation.js';
import { pathOf } from '../route.js';
import { S } from '../strings.js';
import type { Archive, VersionLine } from './archive.js';
import { Asked } from './asked.js';
import { ArchivePage } from './page.js';
import { Changes, passageOf, useDrifts } from './variants.js';

type Change = VersionLine['changes'][number];

/** What a page changed, version by version, inside quotations and attributions: nothing else is told. */
export function VersionsView({ id }: { readonly id: string }) {
  const ask = async (archive: Archive) => ({ article: (await archive.record(id)).article, lines: (await archive.versions(id)).items });
  return (
    <Asked what={`versions ${id}`} ask={ask}>
      {({ article, lines }) => (
        <ArchivePage title={S.archive.versionsTitle} lead={<Lead article={article} />}>
          {lines.length === 0 && <p class="empty">{S.archive.noVersions}</p>}
          {lines.map((line) => (
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
          ))}
        </ArchivePage>
      )}
    </Asked>
  );
}

/** Which page it is. */
function Lead({ article: { id, title, url, site } }: { readonly article: PageRecord['article'] }) {
  return (
    <>
      <p>
        <Link to={{ path: pathOf('articles', id), query: {} }}>
          <bdi>{title ?? url ?? id}</bdi>
        </Link>
        {site && <bdi> · {site}</bdi>}
      </p>
      <p>{S.archive.versionsLead}</p>
    </>
  );
}

/** One change: both wordings under each other, what only one of them has marked in it and told in words. */
function ChangeRow({ change: { kind, severity, before, after } }: { readonly change: Change }) {
  const sides = useMemo(() => (before && after ? [after] : []), [before, after]);
  const [drift] = useDrifts(before?.text ?? '', sides);
  return (
    <section class={`variant s${severity}`}>
      <p class="drift">
        <Severity severity={severity} /> <b>{S.archive.changeKinds[kind]}</b> · {SEVERITY_WORDS[severity]}
      </p>
      <dl class="wordings">
        {before && <Side label={S.archive.before} told={before} passage={passageOf(before.text, drift, 'b')} />}
        {after && <Side label={S.archive.after} told={after} passage={passageOf(after.text, drift, 'a')} />}
      </dl>
      <Changes drift={drift} />
    </section>
  );
}

interface SideProps {
  readonly label: string;
  readonly told: NonNullable<Change['before']>;
  readonly passage: Passage;
}

function Side({ label, told: { speaker, text }, passage }: SideProps) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <p class="wording">
          <Wording text={text} passage={passage} />
        </p>
        {speaker && <bdi class="given">{speaker}</bdi>}
      </dd>
    </div>
  );
}
