import type { ComponentChildren } from 'preact';
import type { PageRecord } from '../../src/record/index.js';
import { S } from '../strings.js';
import { SaveMenu } from './save-menu.js';

interface MastheadProps {
  readonly record: PageRecord;
  /** What ties the page to others, where it is kept. */
  readonly ties?: ComponentChildren;
  listen(): void;
}

/** Where the page comes from, how its words are marked, and what can be done with its record. */
export function Masthead({ record, ties, listen }: MastheadProps) {
  const { title, site, published, url, byline, blocks } = record.article;
  const printed = blocks.some((b) => b.kind === 'title');
  return (
    <section class="provenance" aria-label={S.record.provenance}>
      <p class="origin">
        {!printed && title && <bdi class="title">{title}</bdi>}
        {site && <bdi class="site">{site}</bdi>}
        {published && <time dateTime={published}>{published.slice(0, 10)}</time>}
        {byline.length > 0 && <bdi>{byline.join(', ')}</bdi>}
        {url && /^https?:\/\//i.test(url) && (
          <a href={url} target="_blank" rel="noopener noreferrer">
            {S.record.source}
          </a>
        )}
        {ties}
      </p>
      <ul class="legend" aria-label={S.record.legend}>
        <li>
          <span class="sample direct">{S.quotations.direct}</span>
        </li>
        <li>
          <span class="sample mixed">{S.quotations.mixed}</span>
        </li>
        <li>
          <span class="sample indirect">{S.quotations.indirect}</span>
        </li>
      </ul>
      <div class="tools">
        <button type="button" class="quiet" onClick={listen}>
          {S.save.listen}
        </button>
        <SaveMenu record={record} />
        <button type="button" class="quiet" onClick={() => window.print()}>
          {S.save.print}
        </button>
      </div>
    </section>
  );
}
