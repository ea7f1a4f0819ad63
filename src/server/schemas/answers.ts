import { z } from 'zod';
import { TIERS, type TierName, VERDICTS } from '../../compare/index.js';
import { SpanSchema } from '../../record/index.js';

const SeveritySchema = z
  .union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)])
  .meta({ id: 'Severity', description: '0 no harm, 1 words left out, 2 the wording is not the speaker’s, 3 the sense, a fact or the speaker is not' });
const TouchesSchema = z.array(z.enum(['word', 'number', 'name', 'negation', 'modal', 'condition', 'unit']));
const EditKindSchema = z.enum(['insert', 'delete', 'replace', 'move']);
const TierSchema = z.enum(TIERS.map((t) => t.name) as [TierName, ...TierName[]]);
const share = z.number().min(0).max(1);
const offsets = z.literal('utf16').meta({ description: 'the unit of every offset' });

export const MatchSchema = z
  .strictObject({
    source: z.string(),
    speaker: z.string().optional(),
    spans: z.array(SpanSchema),
    edits: z.array(
      z.strictObject({
        kind: EditKindSchema,
        draft: SpanSchema.optional(),
        source: SpanSchema.optional(),
        touches: TouchesSchema,
        marked: z.enum(['bracket', 'ellipsis']).optional(),
      }),
    ),
  })
  .meta({ id: 'Match', description: 'a place of a source where a quotation stands, wholly or changed' });

const ContextSchema = z.enum(['condition', 'negation', 'contrast', 'question', 'report']);

export const CheckedQuotationSchema = z
  .strictObject({
    span: SpanSchema,
    speaker: SpanSchema.optional(),
    verdict: z.enum(VERDICTS),
    severity: SeveritySchema,
    context: ContextSchema.optional(),
    reason: z.string(),
    tiers: z.array(TierSchema),
    matches: z.array(MatchSchema),
  })
  .meta({ id: 'CheckedQuotation' });

export const CheckSchema = z
  .strictObject({
    policy: z.string().meta({ description: 'fingerprint of the rules used' }),
    offsets,
    quotations: z.array(CheckedQuotationSchema),
    warnings: z.array(z.string()).meta({ description: 'what was not looked at, in words' }),
  })
  .meta({ id: 'Check' });

const ComparedPageSchema = z.strictObject({ id: z.string(), title: z.string().optional(), published: z.string().optional() });
const SharedStatementSchema = z.strictObject({ statement: z.string(), speaker: z.string().optional(), spans: z.array(SpanSchema) });
export const DifferenceSchema = z
  .strictObject({ kind: EditKindSchema, a: SpanSchema.optional(), b: SpanSchema.optional(), touches: TouchesSchema, reported: z.boolean() })
  .meta({ id: 'Difference' });

/** What became of a wording. */
export const DriftSchema = z
  .strictObject({ severity: SeveritySchema, shared: share, edits: z.array(DifferenceSchema), tiers: z.array(TierSchema) })
  .meta({ id: 'Drift' });

export const ComparisonSchema = z
  .strictObject({
    policy: z.string(),
    offsets,
    a: ComparedPageSchema,
    b: ComparedPageSchema,
    copy: z
      .strictObject({
        from: z.string(),
        to: z.string(),
        kind: z.enum(['exact', 'near', 'paraphrased']),
        share,
        order: share,
        sentences: z.array(z.strictObject({ from: SpanSchema, to: SpanSchema, likeness: share })),
      })
      .nullable()
      .meta({ description: 'null where neither page carries the other’s text' }),
    quotations: z.array(
      z.strictObject({
        from: SharedStatementSchema,
        to: SharedStatementSchema,
        otherSpeaker: z.boolean(),
        wording: SeveritySchema,
        context: ContextSchema.optional(),
        ...DriftSchema.shape,
      }),
    ),
  })
  .meta({ id: 'Comparison' });
