import { useEffect, useState } from 'preact/hooks';
import type { Exporter } from '../../src/export/index.js';
import type { PageRecord } from '../../src/record/index.js';
import { fileNameOf, saveFile } from '../controls/save.js';
import { S } from '../strings.js';

/** Endings of files that are not the format's own name. */
const ENDINGS: Readonly<Record<string, string>> = { text: 'txt', annotations: 'annotations.json' };

/** Every format that the core can write, to a file. The formats are loaded when the menu is first opened. */
export function SaveMenu({ record }: { readonly record: PageRecord }) {
  const [exporters, setExporters] = useState<readonly Exporter[]>();
  const [open, setOpen] = useState(false);
  useEffect(() => {
    if (open && !exporters) void import('./formats.js').then(({ EXPORTERS }) => setExporters(EXPORTERS));
  }, [open, exporters]);
  const save = (exporter: Exporter): void => {
    const name = `${fileNameOf(record.article.title ?? record.article.id)}.${ENDINGS[exporter.name] ?? exporter.name}`;
    saveFile(name, exporter.mediaType, exporter.write(record, {}));
  };
  return (
    <details class="menu" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{S.save.label}</summary>
      <ul class="menu-list">
        {exporters?.map((exporter) => (
          <li key={exporter.name}>
            <button type="button" onClick={() => save(exporter)}>
              {S.save.formats[exporter.name] ?? exporter.describe}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
