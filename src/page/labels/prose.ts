import type { Segment } from '../segment.js';
import { CHROME, ZONES } from '../zone.js';

/** Zones whose text does not help to find the article. */
const NOT_PROSE = CHROME | ZONES.related | ZONES.promo | ZONES.advertisement | ZONES.bio | ZONES.aside | ZONES.caption | ZONES.button | ZONES.heading;

/** How much a line counts as running text of an article, in characters. */
export function proseWeight({ text, tag, zones }: Segment, ended: boolean, linkShare: number): number {
  if (zones & NOT_PROSE || linkShare > 0.5) return 0;
  const dense = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(text) ? 3 : 1;
  const size = text.length * dense * (1 - linkShare);
  if (tag === 'li') return ended && size > 80 ? size / 2 : 0;
  if (ended && size >= 40) return size;
  return size >= 140 ? size / 2 : 0;
}
