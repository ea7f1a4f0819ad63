import { z } from 'zod';
import { pageOfSchema } from '../paging.js';

const VariantLineSchema = z
  .object({
    id: z.string().meta({ description: 'article#statement; a family’s id too' }),
    url: z.string().optional(),
    title: z.string().optional(),
    site: z.string().optional(),
    published: z.string().optional(),
    speaker: z.string().optional(),
    text: z.string().meta({ description: 'the words as this page prints them' }),
    changes: z.array(z.string()).meta({ description: 'what differs from the words that are watched; none where they are the same' }),
  })
  .meta({ id: 'VariantLine', description: 'a place where watched words stand, as they are or changed' });

const FeedLineSchema = z
  .object({
    url: z.string(),
    due: z.string().meta({ description: 'when it is asked again; ISO 8601' }),
    failures: z.int().meta({ description: 'rounds in a row in which it could not be had' }),
    error: z.string().optional().meta({ description: 'what was wrong last time' }),
    entries: z.int().meta({ description: 'entries that were taken in, of those that the feed listed last' }),
  })
  .meta({ id: 'FeedLine', description: 'a feed that onrecord watch follows, as its last round left it' });

export const FeedsSchema = pageOfSchema(FeedLineSchema).extend({ quotations: z.array(z.string()).meta({ description: 'words whose variants are told of' }) });
export const VariantsSchema = z.strictObject({ items: z.array(VariantLineSchema).meta({ description: 'the newest first' }) });
