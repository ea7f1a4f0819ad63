import { useEffect, useState } from 'preact/hooks';
import { saveFile } from '../controls/save.js';
import { S } from '../strings.js';
import type { Checked } from './checking.js';
import type { BroughtSource } from './sources.js';

/** The report to a file, in every format that the core can write. */
export function ReportMenu({ checked, brought }: { readonly checked: Checked; readonly brought: readonly BroughtSource[] }) {
  const [reports, setReports] = useState<typeof import('./report.js')>();
  const [open, setOpen] = useState(false);
  useEffect(() => {
    if (open && !reports) void import('./report.js').then(setReports);
  }, [open, reports]);
  return (
    <details class="menu" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{S.check.report}</summary>
      <ul class="menu-list">
        {reports?.REPORTS.map((format) => (
          <li key={format.name}>
            <button
              type="button"
              onClick={() =>
                saveFile(
                  `check.${format.name === 'text' ? 'txt' : format.name}`,
                  format.mediaType,
                  reports.reportOf(checked, brought, format, new Date().toISOString()),
                )
              }
            >
              {S.check.reports[format.name] ?? format.describe}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
