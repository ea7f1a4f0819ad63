import { z } from 'zod';
import { ReadAskedSchema, RecallSchema } from '../schemas/given.js';

const raw = { schema: z.string().meta({ description: 'the page as it was served' }) };
const form = { schema: z.object({ file: z.any().meta({ type: 'string', format: 'binary' }) }) };

/** Ways in which a page is taken. */
export const PAGE_BODY = {
  content: {
    'application/json': { schema: ReadAskedSchema },
    'text/html': raw,
    'text/plain': raw,
    'application/xhtml+xml': raw,
    'application/pdf': raw,
    'multipart/form-data': form,
  },
};

/** What is known of a page whose body is the page itself, and what is wanted of it. */
export const PAGE_QUERY = {
  url: z.string().max(4000).optional().meta({ description: 'where the page was had, for a body that is the page itself' }),
  title: z.string().max(2000).optional(),
  published: z.string().max(40).optional(),
  recall: RecallSchema.optional(),
};
