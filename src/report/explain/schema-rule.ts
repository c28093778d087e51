import * as z from 'zod';
import { named, weighed } from './schema-node.js';

const reference = z.string().nullable();

/** What a minimum comes to as an answer, where one indicator alone is asked for. */
const answer = z.strictObject({
  indicator: z.string(),
  /** The lowest level, or the lowest index, by which the minimum holds. */
  at: z.string(),
  scale: z.enum(['choice', 'index']),
});

const minimum = z.strictObject({
  predicate: z.string(),
  points: z.number(),
  percent: z.number().nullable(),
  /** Who set it. */
  reference,
});

const prerequisiteMinimum = z.strictObject({
  predicate: z.string(),
  minimum: z.string(),
  institutionType: z.string().nullable(),
  reference,
});

export const requirement = z.strictObject({
  kind: z.literal('requirement'),
  ...named.shape,
  nodes: z.array(weighed),
  weight: z.number(),
  minimums: z.array(minimum),
  /** Who set all of its minimums; null when that is not one source. */
  reference,
});

export const prerequisite = z.strictObject({
  kind: z.literal('prerequisite'),
  ...named.shape,
  level: z.enum(['instansi', 'unit']),
  answer: z.enum(['grade', 'number', 'percent', 'yes']),
  allowed: z.array(z.string()).nullable(),
  minimums: z.array(prerequisiteMinimum),
  reference,
});

const advised = prerequisiteMinimum.omit({ reference: true });

/** What evaluators are known to look at besides, which is never judged. */
export const advice = z.strictObject({
  kind: z.literal('advice'),
  ...named.shape,
  level: prerequisite.shape.level,
  answer: prerequisite.shape.answer,
  allowed: prerequisite.shape.allowed,
  advised: z.array(advised),
  note: z.string(),
  reference,
});

/** Everything that a predicate asks for. */
export const predicate = z.strictObject({
  kind: z.literal('predicate'),
  ...named.shape,
  requirements: z.array(
    z.strictObject({
      ...weighed.shape,
      ...minimum.omit({ predicate: true }).shape,
      /** Null where several answers together count towards it. */
      answer: answer.nullable(),
    }),
  ),
  prerequisites: z.array(
    z.strictObject({
      ...named.shape,
      level: prerequisite.shape.level,
      answer: prerequisite.shape.answer,
      minimums: z.array(prerequisiteMinimum.omit({ predicate: true })),
    }),
  ),
  /** What is told besides, and never judged; `id` where a worksheet can say it. */
  notes: z.array(z.strictObject({ id: z.string().nullable(), text: z.string(), reference })),
});

export type RequirementExplanation = z.output<typeof requirement>;
export type PrerequisiteExplanation = z.output<typeof prerequisite>;
export type AdviceExplanation = z.output<typeof advice>;
export type PredicateExplanation = z.output<typeof predicate>;
