import { z } from 'zod';
import { RequestProblem } from './problem.js';

/** Lines of one answer, where nobody asks for a number, and at most. */
const USUAL = 50;
const MOST = 200;
/** A cursor that leads further than this was not made here. */
const FURTHEST = 10_000_000;

/** What every list takes. */
export const PAGING = {
  limit: z.coerce.number().int().min(1).max(MOST).default(USUAL),
  cursor: z.string().max(40).optional().meta({ description: 'the next of the answer before' }),
};

/** What every list gives. */
export const pageOfSchema = (line: z.ZodType) =>
  z.strictObject({ items: z.array(line), next: z.string().optional().meta({ description: 'give it as cursor for what follows; absent at the end' }) });

/**
 * One page of a list: asks for a line more than wanted, so that a cursor is given only where something follows. The cursor hides the place,
 * so that it may become something else.
 */
export async function paged<T>(asked: Asked, lines: (paging: Part) => Promise<readonly T[]>): Promise<{ items: T[]; next?: string }> {
  const { items, next } = await pagedIn(asked, lines, (found) => found);
  return { items, ...(next === undefined ? {} : { next }) };
}

interface Asked {
  readonly limit: number;
  readonly cursor?: string | undefined;
}
interface Part {
  readonly limit: number;
  readonly offset: number;
}

/** The same of a list inside an answer. */
export async function pagedIn<Of, T>(
  { limit, cursor }: Asked,
  answer: (paging: Part) => Promise<Of>,
  listIn: (of: Of) => readonly T[],
): Promise<{ of: Of; items: T[]; next: string | undefined }> {
  const offset = cursor === undefined ? 0 : placeIn(cursor);
  const of = await answer({ limit: limit + 1, offset });
  const found = listIn(of);
  return { of, items: found.slice(0, limit), next: found.length > limit ? cursorFor(offset + limit) : undefined };
}

const cursorFor = (place: number): string => Buffer.from(`after:${place}`).toString('base64url');

function placeIn(cursor: string): number {
  const place = Number(/^after:(\d+)$/.exec(Buffer.from(cursor, 'base64url').toString())?.[1] ?? Number.NaN);
  if (!(place <= FURTHEST)) throw new RequestProblem('usage', 'the cursor is none that was given here', 'take next of the answer before, or leave it out');
  return place;
}
