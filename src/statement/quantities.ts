import { quantitiesIn } from '../language/index.js';
import { overlap, type Range, type Statement, spanOf } from '../record/index.js';

type Quantity = Statement['quantities'][number];

/** Times whose number is a quantity as well: "the next 18 years". The number of "three years ago" or of a date counts nothing. */
const STRETCH = /(?<!\p{L})(?:past|last|next|coming|previous|following|within)\s/iu;

/** The quantities of a content; numbers of its dates are none. */
export function quantitiesOf(text: string, content: readonly Range[], times: Statement['times']): Quantity[] {
  const dates = times.filter((t) => !STRETCH.test(t.span.text)).map((t) => t.span);
  return content
    .flatMap((range) => quantitiesIn(text, range))
    .filter((q) => dates.every((d) => overlap(q, d) === 0))
    .map(({ start, end, value, bound, unit }) => ({
      span: spanOf(text, { start, end }),
      value: typeof value === 'object' && value ? [value[0], value[1]] : value,
      ...(bound === undefined ? {} : { bound }),
      ...(unit === undefined ? {} : { unit }),
    }));
}
