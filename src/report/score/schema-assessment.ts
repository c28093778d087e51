import * as z from 'zod';
import { eligibility, node, points, side } from '../shared/schema-parts.js';

const drops = z.strictObject({
  /** A drop is one level on one choice indicator. */
  count: z.int(),
  steps: z.array(
    z.strictObject({
      id: z.string(),
      label: z.string(),
      from: z.string(),
      to: z.string(),
      levels: z.int(),
      loss: points,
    }),
  ),
});

/** How far a predicate that is met can be marked down before it is lost. Requirements by id; fractions 0-1. */
export const safety = z.strictObject({
  predicate: z.string(),
  /** The fewest drops that lose it, and the requirement that they break; null when none do. */
  drops: drops.extend({ requirement: z.string() }).nullable(),
  thinnest: z.strictObject({ requirement: z.string(), margin: points }),
  /** Largest even cut of all adjustable points that it stands, and the requirement that ends it. */
  scale: z
    .strictObject({
      requirement: z.string(),
      fraction: z.number(),
      /** Labels of the parts that hold all that is cut. Absent in reports of older versions. */
      within: z.array(z.string()).optional(),
    })
    .nullable(),
  /** The thinnest requirement that the even cut leaves whole. Absent in reports of older versions. */
  untouched: z.strictObject({ requirement: z.string(), margin: points }).nullable().optional(),
  /** How far each index can fall by itself. Absent in reports of older versions. */
  indexes: z
    .array(
      z.strictObject({
        id: z.string(),
        label: z.string(),
        now: z.number(),
        least: z.number(),
        requirement: z.string(),
      }),
    )
    .optional(),
  /** Only `plan --margin` gives it. */
  requirements: z
    .array(
      z.strictObject({
        id: z.string(),
        label: z.string(),
        margin: points,
        drops: drops.nullable(),
        /** Above 1: even without any adjustable point. */
        scale: z.number().nullable(),
      }),
    )
    .optional(),
});

/** What is answered and means nothing on its scale: as written, and where it stands. */
export const invalidAnswer = z.strictObject({ answer: z.string(), place: z.string() });
export type InvalidAnswer = z.output<typeof invalidAnswer>;

/** Answers that count as blank and stand under a code that there is not: that code, the one that is meant, and the place. */
export const mistyped = z.array(z.strictObject({ written: z.string(), id: z.string(), place: z.string() }));

/** An index that predicates ask for by itself. */
export const neededIndex = z.strictObject({
  id: z.string(),
  label: z.string(),
  /** Absent where there is none. */
  invalid: invalidAnswer.optional(),
  /** Null without a usable answer. */
  now: z.number().nullable(),
  needed: z.array(
    z.strictObject({
      predicate: z.string(),
      index: z.number(),
      /** What is there less what is needed, in index and in points; null without a usable answer. */
      distance: z.number().nullable(),
      points: points.nullable(),
    }),
  ),
});

export const assessment = z.strictObject({
  by: side,
  answered: z.int(),
  unanswered: z.int(),
  /** Of these, indicators with some of the counts that they ask for; absent in older reports. */
  partial: z.int().optional(),
  invalid: z.int(),
  /** Absent where there are none. */
  mistyped: mistyped.optional(),
  score: node,
  areas: z.array(
    z.strictObject({
      id: z.string(),
      label: z.string(),
      max: points,
      points,
      fraction: z.number(),
      nodes: z.array(z.string()),
    }),
  ),
  /** The total as the official workbook counts it, when that differs from ours. */
  workbook: z.strictObject({ points, difference: points }).nullable(),
  eligibility: z.array(eligibility),
  /** Absent in reports of older versions. */
  neededIndexes: z.array(neededIndex).optional(),
  /** The predicate that `clears` of the shortfalls speaks of. */
  target: z.string(),
  shortfalls: z.array(
    z.strictObject({
      id: z.string(),
      label: z.string(),
      from: z.string().nullable(),
      to: z.string(),
      gain: points,
      clears: z.array(z.string()),
      /** Requirements of `target` that fall short and count it. Absent in reports of older versions. */
      towards: z.array(z.string()).optional(),
      /** A team can change it by its own work, or some count of it. */
      adjustable: z.boolean().optional(),
    }),
  ),
  /** Of every predicate that is met; null when none is. */
  safety: z.array(safety).nullable(),
});

/** What evaluators also look at, where the worksheet says it: told, never judged. */
export const advice = z.array(
  z.strictObject({
    id: z.string(),
    label: z.string(),
    actual: z.string(),
    /** `met` is null where the value means nothing. */
    advised: z.array(
      z.strictObject({ predicate: z.string(), minimum: z.string(), met: z.boolean().nullable() }),
    ),
  }),
);
