import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import type { Archive, Paging, SpeakerDetails } from '../../archive/index.js';
import { ACTS, RecordSchema } from '../../record/index.js';
import { PAGING, paged, pagedIn, pageOfSchema } from '../paging.js';
import { RequestProblem } from '../problem.js';
import {
  ArticleLineSchema,
  CopyLineSchema,
  CountsSchema,
  FamilySchema,
  LedgerLineSchema,
  PositionLineSchema,
  SearchHitSchema,
  SpeakerDetailsSchema,
  SpeakerLineSchema,
  VersionLineSchema,
} from '../schemas/archive.js';
import { given } from '../schemas/given.js';
import { answers, type Routes } from './route.js';

const text = z.string().max(1000);
const id = z.object({ id: z.string().max(1000) });
const day = z
  .string()
  .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, 'a day is wanted: 2026, 2026-03 or 2026-03-09')
  .optional();

interface Question<Query extends z.ZodObject, Params extends z.ZodObject> {
  readonly path: string;
  readonly summary: string;
  readonly query?: Query;
  readonly params?: Params;
  readonly gives: z.ZodType;
  readonly ask: (archive: Archive, asked: z.infer<Query> & z.infer<Params>) => Promise<unknown>;
}

const nothing = z.object({});
const question = <Q extends z.ZodObject = typeof nothing, P extends z.ZodObject = typeof nothing>(q: Question<Q, P>): Question<Q, P> => q;

/** What the archive can be asked: one row an address. */
const QUESTIONS = [
  question({
    path: '/api/search',
    summary: 'Statements of the archive, best first',
    query: z.object({
      q: text.min(1).meta({ description: 'words in any form, "a phrase", pre*, OR, NOT, brackets' }),
      speaker: text.optional().meta({ description: 'a speaker’s id, or words of a name' }),
      act: z.enum(ACTS).optional(),
      since: day.meta({ description: 'published on this day or later' }),
      until: day.meta({ description: 'published on this day or earlier' }),
      site: text.optional(),
      quotation: z.enum(['direct', 'indirect', 'mixed']).optional(),
      conditional: z.enum(['true', 'false']).optional().meta({ description: 'only statements that hang on a condition, or only those that do not' }),
      ...PAGING,
    }),
    gives: pageOfSchema(SearchHitSchema),
    ask: (archive, { q, limit, cursor, conditional, ...filters }) => {
      const asked = { ...given(filters), ...(conditional ? { conditional: conditional === 'true' } : {}) };
      return paged({ limit, cursor }, (paging) => archive.search(q, { ...asked, ...paging }));
    },
  }),
  question({
    path: '/api/speakers',
    summary: 'Speakers over all pages, those with most statements first',
    query: z.object({ name: text.optional().meta({ description: 'words of a name' }), ...PAGING }),
    gives: pageOfSchema(SpeakerLineSchema),
    ask: (archive, { name, ...paging }) => paged(paging, (p) => archive.speakers(name, p)),
  }),
  question({
    path: '/api/speakers/{id}',
    summary: 'One speaker, with the pages that name them and who may be the same person',
    params: id,
    query: z.object(PAGING),
    gives: SpeakerDetailsSchema,
    ask: async (archive, { id, ...paging }) => {
      const asked = async (p: Paging): Promise<SpeakerDetails> => found(await archive.speaker(id, p), 'speaker', id);
      const { of, items, next } = await pagedIn(paging, asked, (speaker) => speaker.voices);
      return { ...of, voices: items, ...given({ next }) };
    },
  }),
  question({
    path: '/api/families',
    summary: 'Utterances that two pages or more print, the largest first',
    query: z.object(PAGING),
    gives: pageOfSchema(FamilySchema),
    ask: (archive, paging) => paged(paging, (p) => archive.families(p)),
  }),
  question({
    path: '/api/families/{id}',
    summary: 'All variants of one utterance by time, each with its drift from the earliest',
    params: id,
    gives: FamilySchema,
    ask: async (archive, asked) => found(await archive.family(asked.id), 'family', asked.id),
  }),
  question({
    path: '/api/ledger',
    summary: 'Commitments and their conditions, with the later statements that seem to bear on them',
    query: z.object({ speaker: text.optional(), ...PAGING }),
    gives: pageOfSchema(LedgerLineSchema),
    ask: (archive, { speaker, ...paging }) => paged(paging, (p) => archive.ledger({ ...given({ speaker }), ...p })),
  }),
  question({
    path: '/api/positions',
    summary: 'What one speaker said on one thing, by time',
    query: z.object({ speaker: text.min(1), q: text.min(1).meta({ description: 'words of the thing' }), ...PAGING }),
    gives: pageOfSchema(PositionLineSchema),
    ask: (archive, { speaker, q, ...paging }) => paged(paging, (p) => archive.positions(speaker, q, p)),
  }),
  question({
    path: '/api/articles',
    summary: 'The pages of the archive',
    query: z.object(PAGING),
    gives: pageOfSchema(ArticleLineSchema),
    ask: (archive, paging) => paged(paging, (p) => archive.articles(p)),
  }),
  question({
    path: '/api/articles/{id}',
    summary: 'The record of a page as it now stands, or of one of its versions',
    params: id,
    query: z.object({ version: z.coerce.number().int().min(1).max(1_000_000).optional() }),
    gives: RecordSchema,
    ask: async (archive, asked) => found(await archive.record(asked.id, asked.version), 'page', asked.id),
  }),
  question({
    path: '/api/articles/{id}/versions',
    summary: 'What each version of a page changed inside quotations and attributions',
    params: id,
    gives: z.strictObject({ items: z.array(VersionLineSchema) }),
    ask: async (archive, asked) => {
      found(await archive.article(asked.id), 'page', asked.id);
      return { items: await archive.versions(asked.id) };
    },
  }),
  question({
    path: '/api/articles/{id}/copies',
    summary: 'Pages that carry this page’s text, and those whose text it carries',
    params: id,
    gives: z.strictObject({ items: z.array(CopyLineSchema) }),
    ask: async (archive, asked) => {
      found(await archive.article(asked.id), 'page', asked.id);
      return { items: await archive.copies(asked.id) };
    },
  }),
  question({
    path: '/api/counts',
    summary: 'How much the archive holds',
    gives: CountsSchema,
    ask: (archive) => archive.counts(),
  }),
] as const;

/** Adds the questions that the archive can be asked; without an archive each says so. */
export const archiveRoutes: Routes = (app, work) => {
  for (const { path, summary, query, params, gives, ask } of QUESTIONS as readonly Question<z.ZodObject, z.ZodObject>[]) {
    const operationId = path
      .replace('/api/', '')
      .replace(/\/\{id\}/, 'One')
      .replace(/\/(\w)/, (_, c: string) => c.toUpperCase());
    const request = { ...(query ? { query } : {}), ...(params ? { params } : {}) };
    const route = createRoute({ method: 'get', path, operationId, tags: ['archive'], summary, request, responses: answers(gives, summary) });
    app.openapi(route, async (c) => {
      const asked = { ...(query ? (c.req.valid('query' as never) as object) : {}), ...(params ? (c.req.valid('param' as never) as object) : {}) };
      return c.json((await ask(work.archive, asked)) as object, 200) as never;
    });
  }
};

function found<T>(value: T | undefined, what: string, wanted: string): T {
  if (value !== undefined) return value;
  throw new RequestProblem('not-found', `the archive has no ${what} ${wanted.slice(0, 200)}`, 'look it up in its list first');
}
