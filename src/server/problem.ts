import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { type ErrorCode, OnrecordError } from '../record/index.js';

/** What can go wrong at this face, with the status of HTTP that says so. A source that cannot be had is no fault of the server: 424. */
export const STATUSES = {
  usage: 400,
  'unreadable-input': 422,
  'source-unavailable': 424,
  fault: 500,
  'not-signed-in': 401,
  'foreign-page': 403,
  'not-found': 404,
  'wrong-method': 405,
  'too-large': 413,
  'unknown-media-type': 415,
  'wrong-host': 421,
  'too-many-requests': 429,
  'no-archive': 404,
  busy: 503,
} as const satisfies Record<ErrorCode, number> & Record<string, number>;
export type ProblemCode = keyof typeof STATUSES;

/** Problem details (RFC 9457): what was wrong and where, and what to do about it. */
export const ProblemSchema = z
  .strictObject({
    type: z.string().meta({ description: 'an address that explains this kind of problem' }),
    title: z.string(),
    status: z.int(),
    code: z.string(),
    detail: z.string().meta({ description: 'what was wrong, and where' }),
    hint: z.string().optional().meta({ description: 'what to do about it' }),
    errors: z
      .array(z.strictObject({ at: z.string(), detail: z.string() }))
      .optional()
      .meta({ description: 'the places of the input that are wrong' }),
  })
  .openapi('Problem');
export type Problem = z.infer<typeof ProblemSchema>;

/** What is wrong with a request, thrown anywhere on its way. */
export class RequestProblem extends Error {
  constructor(
    readonly code: ProblemCode,
    message: string,
    readonly hint?: string,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
    this.name = 'RequestProblem';
  }
}

/** Each problem in one line. */
export const TITLES: { readonly [code in ProblemCode]: string } = {
  usage: 'The request is not as it must be',
  'unreadable-input': 'The input cannot be read',
  'source-unavailable': 'A source could not be had',
  fault: 'A fault of ours',
  'not-signed-in': 'The token is missing or wrong',
  'foreign-page': 'The request comes from another site’s page',
  'not-found': 'There is nothing here',
  'wrong-method': 'This address does not take this method',
  'too-large': 'The request is too large',
  'unknown-media-type': 'This media type is not taken',
  'wrong-host': 'The request is for another host',
  'too-many-requests': 'Too many requests',
  'no-archive': 'The server has no archive',
  busy: 'The server has enough to do',
};

export function problemOf(code: ProblemCode, detail: string, more: Pick<Problem, 'hint' | 'errors'> = {}): Problem {
  return { type: `/api#${code}`, title: TITLES[code], status: STATUSES[code], code, detail, ...more };
}

/** The answer to a request that went wrong; what a fault of ours was stays in the log. */
export function problemResponse(c: Context, problem: Problem, headers: Readonly<Record<string, string>> = {}): Response {
  return c.body(`${JSON.stringify(problem)}\n`, problem.status as 400, { 'content-type': 'application/problem+json', 'cache-control': 'no-store', ...headers });
}

/** Any error of a handler as its answer. */
export function answerTo(c: Context, error: unknown): Response {
  if (error instanceof RequestProblem) return problemResponse(c, problemOf(error.code, error.message, hintOf(error.hint)), error.headers);
  if (error instanceof OnrecordError && error.code !== 'fault') return problemResponse(c, problemOf(error.code, error.message, hintOf(error.hint)));
  if (error instanceof HTTPException && error.status < 500) {
    const code = error.status === STATUSES['unknown-media-type'] ? 'unknown-media-type' : 'usage';
    return problemResponse(c, problemOf(code, error.message, hintOf('what this address takes is at /api')));
  }
  process.stderr.write(`onrecord: a fault of ours: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return problemResponse(c, problemOf('fault', 'the server met a fault of its own; it is in its log', hintOf('please report it with what you sent')));
}

const hintOf = (hint: string | undefined): Pick<Problem, 'hint'> => (hint ? { hint } : {});
