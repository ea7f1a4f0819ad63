import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { S } from '../strings.js';
import '../look/archive.css';

interface PageProps {
  readonly title: string;
  readonly lead?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** The frame of a view of the archive. */
export function ArchivePage({ title, lead, children }: PageProps) {
  useEffect(() => {
    document.title = `${title} – ${S.name}`;
  }, [title]);
  return (
    <main class="archive" id="content">
      <header class="archive-head">
        <h1>
          <bdi>{title}</bdi>
        </h1>
        {lead && <div class="lead">{lead}</div>}
      </header>
      {children}
    </main>
  );
}
