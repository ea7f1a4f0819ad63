import { z } from 'zod';
import { RECALLS, type Recall } from '../../attribution/index.js';
import type { GivenText } from '../../check.js';
import { isMoment } from '../../record/index.js';

/** Characters of one text that is handed over, and of an address. */
const MOST_TEXT = 8_000_000;
/** Turns of a transcript: a day in parliament has some 2,000. */
const MOST_TURNS = 20_000;
/** Sources of one check. */
export const MOST_SOURCES = 200;

const words = z.string().max(MOST_TEXT);
const id = z.string().min(1).max(500).meta({ description: 'kept as the id of the article; made up where it is missing' });
const url = z.string().max(4000).meta({ description: 'where the page was had' });
const moment = z.string().max(40).refine(isMoment, 'a date is wanted, ISO 8601: 2026-03-01, or 2026-03-01T08:00:00Z');
const published = moment.meta({ description: 'ISO 8601; counts where the page itself gives no date' });
/** How much is wanted, as `onrecord read --recall`. */
export const RecallSchema = z
  .enum(RECALLS as [Recall, ...Recall[]])
  .meta({ description: 'all that may be a statement (high), the usual (balanced), or only what is sure (precise)' });
const turn = z.strictObject({ speaker: z.string().max(500), text: words });

/** A text that is handed over: exactly one of text, html and turns. */
export const GivenTextSchema = z
  .strictObject({
    id: id.optional(),
    text: words.optional().meta({ description: 'the words themselves' }),
    html: words.optional().meta({ description: 'a page as it was served' }),
    turns: z.array(turn).max(MOST_TURNS).optional().meta({ description: 'a transcript, turn by turn' }),
    url: url.optional(),
    title: z.string().max(2000).optional(),
    published: published.optional(),
    date: moment.optional().meta({ description: 'a transcript’s day, ISO 8601: what was said later than a draft came out is none of its sources' }),
    venue: z.string().max(2000).optional(),
  })
  .meta({ id: 'Text', description: 'a text: exactly one of text, html and turns' });

/** A page to be read: exactly one of text, html and url (which the server then fetches). */
export const GivenPageSchema = z
  .strictObject({
    id: id.optional(),
    text: words.optional().meta({ description: 'the page as plain text' }),
    html: words.optional().meta({ description: 'the page as it was served' }),
    url: url.optional().meta({ description: 'alone: the server fetches the page; with text or html: where it was had' }),
    title: z.string().max(2000).optional().meta({ description: 'counts where the page itself gives none' }),
    published: published.optional(),
  })
  .meta({ id: 'Page', description: 'a page: text, html, or only an address to fetch it from' });
export type GivenPage = z.infer<typeof GivenPageSchema>;

/** A page to be put on the record, and how much of it. */
export const ReadAskedSchema = GivenPageSchema.extend({ recall: RecallSchema.optional() }).meta({
  id: 'ReadRequest',
  description: 'a page: text, html, or only an address to fetch it from; and how much of it is wanted',
});
export type ReadAsked = z.infer<typeof ReadAskedSchema>;

export const CheckAskedSchema = z
  .strictObject({
    draft: z.union([words, GivenTextSchema]).meta({ description: 'the text that quotes' }),
    sources: z.array(GivenTextSchema).min(1).max(MOST_SOURCES).meta({ description: 'what it quotes: pages, texts, transcripts' }),
  })
  .meta({ id: 'CheckRequest' });
export type CheckAsked = z.infer<typeof CheckAskedSchema>;

export const CompareAskedSchema = z.strictObject({ a: GivenPageSchema, b: GivenPageSchema }).meta({ id: 'CompareRequest' });

/** The fields that are there; the engine's types know no `undefined`. */
export function given<T extends object>(fields: T): { [key in keyof T]: Exclude<T[key], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as { [key in keyof T]: Exclude<T[key], undefined> };
}

/** A text as the check takes it. */
export function givenText({ venue: _, ...text }: z.infer<typeof GivenTextSchema>): GivenText {
  return given(text) as GivenText;
}
