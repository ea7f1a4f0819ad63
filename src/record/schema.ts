import { z } from 'zod';

const offset = z.int().nonnegative();

export const SpanSchema = z.strictObject({ start: offset, end: offset, text: z.string() }).meta({ id: 'Span' });

/** What a block of a page is for. The last five are furniture: kept and labelled, never read as the story. */
export const BLOCK_KINDS = [
  'title',
  'byline',
  'summary',
  'heading',
  'body',
  'quote',
  'list',
  'table',
  'caption',
  'embed',
  'related',
  'promo',
  'bio',
  'other',
] as const;
export const BlockKindSchema = z.enum(BLOCK_KINDS);

export const BlockSchema = z
  .strictObject({
    kind: BlockKindSchema,
    start: offset,
    end: offset,
    /** Who made the picture, as a caption says it. */
    credit: SpanSchema.optional(),
    /** The block's range in the decoded source of an HTML page, in UTF-16 code units. */
    html: z.strictObject({ start: offset, end: offset }).optional(),
    /** The number of the sheet it begins on, from 1, where the page is a paged document (PDF). */
    page: z.int().positive().optional(),
    /** Who posted the embedded post that the block belongs to, as the page says it, and the post's own address. */
    post: z.strictObject({ author: SpanSchema, handle: SpanSchema, posted: SpanSchema.optional(), url: z.string().optional() }).optional(),
    /** Index of the block whose words a pull quote says again. */
    repeats: offset.optional(),
  })
  .meta({ id: 'Block' });

export const ACCESS = ['free', 'metered', 'paid'] as const;

/** Fields of an article that a page states somewhere. */
export const STATED_FIELDS = ['title', 'byline', 'published', 'modified', 'site', 'url', 'language', 'access', 'next'] as const;

export const PlaceSchema = z
  .strictObject({
    field: z.enum(STATED_FIELDS),
    /** Which of `byline`, from 0. */
    index: offset.optional(),
    /** The place's name: `JSON-LD headline`, `meta og:title`, `headline`, ... */
    from: z.string(),
    /** Range in the decoded source, in UTF-16 code units. */
    start: offset,
    end: offset,
  })
  .meta({ id: 'Place' });

export const ArticleSchema = z
  .strictObject({
    /** The caller's id, else the first 16 hexadecimal digits of the text's SHA-256. */
    id: z.string().min(1),
    url: z.string().optional(),
    title: z.string().optional(),
    byline: z.array(z.string()),
    /** ISO 8601, as precise as the page gives it. */
    published: z.string().optional(),
    modified: z.string().optional(),
    site: z.string().optional(),
    /** BCP 47; `und` when the page does not say and the text does not tell, `und-x-other` when the text tells only that it is not English. */
    language: z.string(),
    /** What the page says of who may read it; the text of a page that is not free may be a part. */
    access: z.enum(ACCESS).optional(),
    /** Where the article goes on, when it is parted over several pages. */
    next: z.string().optional(),
    text: z.string(),
    blocks: z.array(BlockSchema),
    /** The dated entries of a live blog: ranges of the text, with the time of each (ISO 8601). */
    sections: z.array(z.strictObject({ start: offset, end: offset, published: z.string() })).optional(),
    /** Where in the decoded source the page says each value above, by the place that was believed; values of the caller and those worked out have none. */
    places: z.array(PlaceSchema).optional(),
  })
  .meta({ id: 'Article' });

export const SPEAKER_KINDS = ['person', 'organisation', 'country', 'group', 'document', 'unnamed'] as const;
export const SpeakerSchema = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    kind: z.enum(SPEAKER_KINDS),
    role: z.string().optional(),
    /** ISO 3166-1 alpha-2. */
    country: z.string().length(2).optional(),
    /** What the caller's own table of speakers says of them, by whose id they go then; the role is the one held on the day of publication. */
    registered: z
      .strictObject({ name: z.string(), role: z.string().optional(), country: z.string().length(2).optional(), wikidata: z.string().optional() })
      .optional(),
    mentions: z.array(SpanSchema),
  })
  .meta({ id: 'Speaker' });

/** What a speaker does by saying it; PLOVER/CAMEO (Schrodt 2012) and Searle (1976), closed list. */
export const ACTS = [
  'assert',
  'predict',
  'warn',
  'threaten',
  'demand',
  'request',
  'pledge',
  'offer',
  'refuse',
  'deny',
  'admit',
  'accuse',
  'condemn',
  'endorse',
  'express',
  'announce',
] as const;
const probability = z.number().min(0).max(1);

export const CONDITION_KINDS = ['if', 'unless', 'when', 'after', 'until', 'provided'] as const;
export const BOUNDS = ['at least', 'at most', 'about', 'more than', 'less than'] as const;
export const DAMAGE_KINDS = ['unbalanced-quotation', 'scrambled-name', 'doubled-text', 'set-phrase'] as const;

/** How words take back part of a claim: it may be, it is likely, it looks so, somebody thinks of doing it, one hears it. */
export const HEDGE_KINDS = ['possibility', 'likelihood', 'appearance', 'consideration', 'hearsay'] as const;

export const ORIGIN_KINDS = ['anonymous', 'hearsay'] as const;

export const StatementSchema = z
  .strictObject({
    id: z.string(),
    /** Index into `article.blocks`. */
    block: offset,
    /** Attribution relation of PARC 3.0 (Pareti 2012) and PolNeAR (Newell et al. 2018): who, by which words, said what. */
    source: z.array(SpanSchema),
    cue: z.array(SpanSchema),
    content: z.array(SpanSchema).min(1),
    quotation: z.enum(['direct', 'indirect', 'mixed']),
    report: z.enum(['speech', 'belief', 'perception']),
    speaker: z.string().nullable(),
    /** Who passed it on, nearest to the speaker first. */
    via: z.array(z.string()),
    /** Set where the words lead back to nobody who can be named: somebody without a name, or nobody at all; the words that show it. */
    origin: z.strictObject({ kind: z.enum(ORIGIN_KINDS), span: SpanSchema }).optional(),
    addressee: z.strictObject({ span: SpanSchema, speaker: z.string().optional() }).optional(),
    /** The statement inside whose content this one is reported. */
    within: z.string().optional(),
    /** `second`: the next likeliest act. */
    act: z
      .strictObject({ kind: z.enum(ACTS), confidence: probability, second: z.strictObject({ kind: z.enum(ACTS), confidence: probability }).optional() })
      .nullable(),
    negated: z.boolean(),
    /** The negated verb of saying, where the page tells that something was not said: "did not deny". */
    unsaid: SpanSchema.optional(),
    /** `concessive`: "even if it rains"; what is said holds with it and without it. */
    conditions: z.array(z.strictObject({ span: SpanSchema, marker: SpanSchema, kind: z.enum(CONDITION_KINDS), concessive: z.literal(true).optional() })),
    /** Words by which the speaker hedges what is said, or the page the saying. */
    hedges: z.array(z.strictObject({ span: SpanSchema, kind: z.enum(HEDGE_KINDS), of: z.enum(['saying', 'content']) })).optional(),
    /** Who would do what, for whom, by when. */
    commitment: z.strictObject({ who: z.union([SpanSchema, z.string()]), what: SpanSchema, for: SpanSchema.optional(), by: SpanSchema.optional() }).optional(),
    quantities: z.array(
      z.strictObject({
        span: SpanSchema,
        value: z.union([z.number(), z.tuple([z.number(), z.number()])]).nullable(),
        bound: z.enum(BOUNDS).optional(),
        unit: z.string().optional(),
      }),
    ),
    times: z.array(z.strictObject({ span: SpanSchema, from: z.string().nullable(), to: z.string().nullable(), of: z.enum(['saying', 'content']) })),
    venue: SpanSchema.optional(),
    medium: SpanSchema.optional(),
    damage: z.array(z.strictObject({ kind: z.enum(DAMAGE_KINDS), span: SpanSchema })),
    confidence: probability,
  })
  .meta({ id: 'Statement' });

export const RecordSchema = z
  .strictObject({
    onrecord: z.literal('1'),
    /** The unit of every offset. */
    offsets: z.literal('utf16'),
    article: ArticleSchema,
    speakers: z.array(SpeakerSchema),
    statements: z.array(StatementSchema),
    /** What could not be made out, and where, in plain words. */
    warnings: z.array(z.string()),
  })
  .meta({ id: 'Record' });

export type Place = z.infer<typeof PlaceSchema>;
export type BlockKind = z.infer<typeof BlockKindSchema>;
export type Block = z.infer<typeof BlockSchema>;
export type Article = z.infer<typeof ArticleSchema>;
export type Speaker = z.infer<typeof SpeakerSchema>;
export type SpeakerKind = Speaker['kind'];
export type Statement = z.infer<typeof StatementSchema>;
export type Act = (typeof ACTS)[number];
export type Condition = Statement['conditions'][number];
export type Damage = Statement['damage'][number];
/** One page on the record. */
export type PageRecord = z.infer<typeof RecordSchema>;
