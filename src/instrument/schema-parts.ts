import * as z from 'zod';

/** Weights, scores and minimums are written as decimals and kept as their digits, so that nothing is rounded. */
export const decimal = z.string().regex(/^\d{1,6}(\.\d{1,6})?$/, 'decimal');
export const key = z.string().regex(/^[a-z][a-z0-9_]*$/, 'key');
export const text = z.strictObject({ id: z.string().min(1).max(300), en: z.string().min(1).max(300) });
/** Where a number is written down: a regulation, a letter, a workbook. */
export const reference = z.string().min(1).max(500);
/** One source of a number's every predicate, or one per predicate. */
export const references = z.union([reference, z.record(z.string(), reference)]);
