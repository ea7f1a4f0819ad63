import type { PageRecord } from '../record/index.js';
import { oneLine } from './printable.js';
import { counted } from './wording.js';

/** Title, then byline, date and site as one line; parts that the page does not give are left out. */
export function headOf({ article }: PageRecord): { readonly title: string; readonly origin: string } {
  const { title, byline, published, site } = article;
  const people = byline.map(oneLine).filter(Boolean);
  const by = people.length > 0 ? `By ${people.slice(0, -1).join(', ')}${people.length > 1 ? ' and ' : ''}${people.at(-1)}` : '';
  const date = published ? oneLine(published.slice(0, 10)) : '';
  return { title: oneLine(title ?? '') || 'Untitled page', origin: [by, date, site && oneLine(site)].filter(Boolean).join(' · ') };
}

/** `21 statements by 9 speakers, 2 of them unresolved`, in the record's numbers. */
export function tally({ statements, speakers }: PageRecord): string {
  if (statements.length === 0) return 'No statement found on this page.';
  const named = new Set(statements.map((s) => s.speaker).filter((id) => speakers.some((p) => p.id === id)));
  const unresolved = statements.filter((s) => s.speaker === null).length;
  const by = named.size > 0 ? ` by ${counted(named.size, ['speaker', 'speakers'])}` : '';
  return `${counted(statements.length, ['statement', 'statements'])}${by}${unresolved > 0 ? `, ${unresolved} unresolved` : ''}`;
}
