import type { OpenAPIHono } from '@hono/zod-openapi';
import type { ZodType } from 'zod';
import { ProblemSchema, STATUSES } from '../problem.js';
import type { Work } from '../work.js';

/** A group of addresses: adds them to the application, documented. */
export type Routes = (app: OpenAPIHono, work: Work) => void;

/** The answers of an address: what it gives, and the problems that every address may have. */
export function answers(schema: ZodType, description: string) {
  return { 200: { description, content: { 'application/json': { schema } } }, ...PROBLEMS };
}

const problem = { 'application/problem+json': { schema: ProblemSchema } };

/** The problems that may come of any request for work, by status. */
export const PROBLEMS = {
  ...Object.fromEntries([...new Set(Object.values(STATUSES))].map((status) => [status, { description: namesOf(status), content: problem }])),
  431: { description: 'the address and the headers are longer than 64 KB' },
};

function namesOf(status: number): string {
  const codes = Object.entries(STATUSES).filter(([, s]) => s === status);
  return codes.map(([code]) => code).join(', ');
}
