import { z } from 'zod';
import { ACTS, CONDITION_KINDS, SPEAKER_KINDS, SpanSchema } from '../../record/index.js';

const spans = z.array(SpanSchema);
const published = z.string().optional();
const severity = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]);
const act = z.enum(ACTS).nullable();
const actConfidence = z.number().min(0).max(1).optional().meta({ description: 'under a half another act is likelier' });
/** A place in the archive: a statement of an article. */
const place = { article: z.string(), statement: z.string() };
const edits = z.array(z.object({ kind: z.string(), was: z.string().optional(), is: z.string().optional() }));

// Lines of the archive are open objects: a field that a later version adds breaks no reader.

export const SearchHitSchema = z
  .object({
    ...place,
    speaker: z.string().nullable(),
    act,
    actConfidence,
    published,
    site: z.string().optional(),
    text: z.string(),
    spans,
    snippet: z.string().meta({ description: 'the words around the hit; what was searched for stands between « and »' }),
    hits: spans.meta({ description: 'where the hits stand in the text of the article' }),
    score: z.number(),
  })
  .meta({ id: 'SearchHit' });

const speakerLine = {
  id: z.string(),
  name: z.string(),
  kind: z.enum(SPEAKER_KINDS),
  role: z.string().optional(),
  country: z.string().optional(),
  statements: z.int(),
  articles: z.int(),
  first: z.string().nullable(),
  last: z.string().nullable(),
};
export const SpeakerLineSchema = z.object(speakerLine).meta({ id: 'SpeakerLine' });

export const SpeakerDetailsSchema = z
  .object({
    ...speakerLine,
    names: z.array(z.string()),
    roles: z.array(z.string()),
    voices: z.array(
      z.object({
        article: z.string(),
        speaker: z.string(),
        name: z.string(),
        role: z.string().optional(),
        country: z.string().optional(),
        link: z.enum(['certain', 'uncertain', 'settled']),
      }),
    ),
    maybe: z.array(z.string()).meta({ description: 'speakers who may be the same person' }),
    next: z.string().optional().meta({ description: 'give it as cursor for the voices that follow; absent at the end' }),
  })
  .meta({ id: 'SpeakerDetails' });

export const FamilySchema = z
  .object({
    id: z.string(),
    speaker: z.string().optional(),
    earliest: z.object(place),
    members: z.array(
      z.object({
        ...place,
        site: z.string().optional(),
        published,
        speaker: z.string().optional(),
        text: z.string(),
        spans,
        drift: z.object({ severity, shared: z.number(), edits }).optional().meta({ description: 'from the earliest; only in one family’s own answer' }),
      }),
    ),
  })
  .meta({ id: 'Family' });

export const LedgerLineSchema = z
  .object({
    ...place,
    speaker: z.string().nullable(),
    act,
    actConfidence,
    published,
    site: z.string().optional(),
    text: z.string(),
    who: z.string(),
    what: SpanSchema,
    not: z.literal(true).optional().meta({ description: 'it is promised that this will not be' }),
    conditions: z.array(z.object({ kind: z.enum(CONDITION_KINDS).or(z.string()), span: SpanSchema })),
    deadline: z.string().optional(),
    later: z
      .array(
        z.object({
          ...place,
          relation: z.enum(['confirms', 'changes', 'denies']),
          published,
          site: z.string().optional(),
          text: z.string(),
          reason: z.string(),
        }),
      )
      .meta({ description: 'later statements that seem to bear on it: candidates, never a verdict' }),
  })
  .meta({ id: 'LedgerLine' });

export const PositionLineSchema = z
  .object({
    ...place,
    speaker: z.string(),
    published: z.string().nullable(),
    site: z.string().optional(),
    text: z.string(),
    spans,
    against: z
      .array(z.object({ ...place, published: z.string().nullable(), site: z.string().optional(), text: z.string(), reason: z.string() }))
      .optional()
      .meta({ description: 'earlier statements that it seems to contradict, each with the reason' }),
  })
  .meta({ id: 'PositionLine' });

const told = z.object({ statement: z.string(), speaker: z.string().optional(), text: z.string(), spans }).optional();
export const VersionLineSchema = z
  .object({
    article: z.string(),
    url: z.string().optional(),
    from: z.int(),
    to: z.int(),
    changes: z.array(z.object({ kind: z.enum(['added', 'removed', 'reworded', 'reattributed']), severity, before: told, after: told, edits })),
  })
  .meta({ id: 'VersionLine', description: 'what one version of a page changed inside quotations and attributions' });

export const ArticleLineSchema = z
  .object({
    id: z.string(),
    url: z.string().optional(),
    title: z.string().optional(),
    site: z.string().optional(),
    published,
    statements: z.int(),
    versions: z.int(),
  })
  .meta({ id: 'ArticleLine' });

export const CopyLineSchema = z
  .object({ from: z.string(), to: z.string(), kind: z.enum(['exact', 'near', 'paraphrased']), share: z.number() })
  .meta({ id: 'CopyLine' });

export const CountsSchema = z
  .object({
    articles: z.int(),
    versions: z.int(),
    statements: z.int(),
    speakers: z.int(),
    families: z.int(),
    copies: z.int(),
    byAct: z.record(z.string(), z.int()),
    byBlock: z.record(z.string(), z.int()),
  })
  .meta({ id: 'Counts' });

export const AddedSchema = z.object({ article: z.string(), status: z.enum(['added', 'changed', 'same']), statements: z.int() }).meta({ id: 'Added' });
