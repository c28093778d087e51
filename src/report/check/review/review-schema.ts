import * as z from 'zod';
import { doubts } from '../../../check/review/weights.js';

const points = z.number();
const doubt = z.enum(doubts);

/** What to look at first in the unit's answers of one file. */
export const review = z.strictObject({
  /** Answers that bring points, and those points. */
  claimed: z.int(),
  points,
  /** False where the worksheet has no place for evidence: of it nothing is known. */
  knowsEvidence: z.boolean(),
  /** How many answers have each doubt. */
  counts: z.record(doubt, z.int()),
  /** Answers in doubt, by `stake`. */
  items: z.array(
    z.strictObject({
      rank: z.int(),
      id: z.string(),
      label: z.string(),
      /** Level, index or percentage. */
      answer: z.string(),
      points,
      /** Sum of the weights of its doubts. */
      doubt: z.number(),
      /** points × doubt. */
      stake: z.number(),
      doubts: z.array(doubt),
      /** Findings by which another statement of the worksheet cannot be true as well. */
      contradictions: z.array(z.strictObject({ code: z.string(), message: z.string() })),
      /** Other indicators with the same link, where there is no other evidence. */
      sharedWith: z.array(z.string()),
      /** Requirements that are met and fall with this answer alone; `margin` in points. */
      carries: z.array(
        z.strictObject({ predicate: z.string(), requirement: z.string(), label: z.string(), margin: points }),
      ),
    }),
  ),
});

/** The weight of each doubt. */
export const reviewWeights = z.record(doubt, z.number());

export type ReviewReport = z.output<typeof review>;
export type ReviewItemReport = ReviewReport['items'][number];
