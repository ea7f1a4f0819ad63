import { createRoute } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { z } from 'zod';
import { OnrecordError, type PageRecord, RecordSchema } from '../../record/index.js';
import { RequestProblem } from '../problem.js';
import { ReadAskedSchema } from '../schemas/given.js';
import type { Work } from '../work.js';
import { askedOf } from './pages.js';
import { PROBLEMS, type Routes } from './route.js';

/** Longest line of a batch, in UTF-16 code units: a page of 8 million and its markup. */
const LONGEST_LINE = 16_000_000;

/** A page that could not be read, in its record's place. */
const ErrorLineSchema = z
  .strictObject({ input: z.string(), error: z.strictObject({ code: z.string(), message: z.string() }) })
  .meta({ id: 'ErrorLine', description: 'a page that could not be read, in its record’s place' });
type Line = PageRecord | z.infer<typeof ErrorLineSchema>;

const route = createRoute({
  method: 'post',
  path: '/api/extract',
  operationId: 'extract',
  tags: ['engine'],
  summary: 'Puts many pages on the record: one page a line in, one record a line out, in their order, as they are read',
  request: { body: { required: true, content: { 'application/x-ndjson': { schema: z.string().meta({ description: 'one ReadRequest a line' }) } } } },
  responses: {
    ...PROBLEMS,
    200: { description: 'one record a line', content: { 'application/x-ndjson': { schema: z.union([RecordSchema, ErrorLineSchema]) } } },
  },
});

export const extractRoutes: Routes = (app, work) => {
  app.openapi(route, async (c) => {
    if (!c.req.raw.body) throw new RequestProblem('usage', 'the request has no body', 'send one page a line: {"id": …, "text": …}');
    return streamed(c, inOrder(linesOf(c.req.raw.body), work)) as never;
  });
};

/** The answer as its lines come; the reader's pace is ours, and a reader who goes ends the work. */
function streamed(c: Context, lines: AsyncGenerator<Line>): Response {
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    pull: async (stream) => {
      const { value, done } = await lines.next();
      if (done) stream.close();
      else stream.enqueue(encoder.encode(`${JSON.stringify(value)}\n`));
    },
    cancel: async () => {
      await lines.return(undefined);
    },
  });
  return c.body(body, 200, { 'content-type': 'application/x-ndjson' });
}

/** A few pages under way at a time, their records in the order of the pages. */
async function* inOrder(lines: AsyncIterable<string>, work: Work): AsyncGenerator<Line> {
  const underWay: Promise<Line>[] = [];
  let number = 0;
  for await (const line of lines) {
    number++;
    if (line.trim() === '') continue;
    underWay.push(lineFor(line, number, work));
    if (underWay.length >= work.atOnce) yield await underWay.shift()!;
  }
  for (const line of underWay) yield await line;
}

async function lineFor(line: string, number: number, work: Work): Promise<Line> {
  let input = `line ${number}`;
  try {
    const page = ReadAskedSchema.parse(JSON.parse(line));
    input = page.id ?? input;
    return await work.do('read', await askedOf(page, work));
  } catch (error) {
    if (error instanceof z.ZodError) return { input, error: { code: 'usage', message: z.prettifyError(error).replaceAll('\n', ' ').slice(0, 1000) } };
    if (error instanceof SyntaxError) return { input, error: { code: 'usage', message: `${input} is not JSON: write one page a line` } };
    if (error instanceof OnrecordError && error.code !== 'fault') return { input, error: { code: error.code, message: error.line } };
    if (error instanceof RequestProblem) return { input, error: { code: error.code, message: error.message } };
    return { input, error: { code: 'fault', message: 'the engine met a fault of its own on this page' } };
  }
}

async function* linesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of body as unknown as AsyncIterable<Uint8Array>) {
    rest += decoder.decode(chunk, { stream: true });
    const lines = rest.split('\n');
    rest = lines.pop()!;
    yield* lines;
    if (rest.length > LONGEST_LINE) throw new RequestProblem('too-large', `a line has more than ${LONGEST_LINE} characters`, 'split it');
  }
  yield rest + decoder.decode();
}
