import * as z from 'zod';
import { failureSchema } from '../failure/failure-schema.js';
import { assessment } from '../score/schema-assessment.js';
import { reportSchema } from '../score/score-schema.js';
import { allLeftOut } from '../shared/left-out.js';
import { tool } from '../shared/schema-parts.js';
import { review, reviewWeights } from './review/review-schema.js';

/** What `lke check` says of one file: the report without its score trees. */
const checkedFileSchema = reportSchema.omit({ assessments: true, comparison: true }).extend({
  assessments: z.array(
    assessment.omit({ score: true, shortfalls: true, neededIndexes: true }).extend({
      /** Points that answers which are not there leave. */
      unansweredPoints: z.number(),
      /** Of those, what is answered under a code that there is not; absent where nothing is. */
      mistypedPoints: z.number().optional(),
    }),
  ),
  /** Where it was asked for. */
  review: review.optional(),
});

/** The result of `lke check`, version 1. A file that could not be read has a failure in place of its report. */
export const checkSchema = z.strictObject({
  $schema: z.string(),
  version: z.literal(1),
  tool,
  files: z.array(z.union([checkedFileSchema, failureSchema])),
  /** What was met and not checked; absent where everything that was named was checked. */
  leftOut: allLeftOut.optional(),
  /** What each doubt weighs, where a review was asked for. */
  reviewWeights: reviewWeights.optional(),
});

export type CheckedFile = z.output<typeof checkedFileSchema>;
export type CheckResult = z.output<typeof checkSchema>;
