import * as z from 'zod';
import { diagnostic, tool } from '../shared/schema-parts.js';

/** What a machine format carries when there is no report. */
export const failureSchema = z.strictObject({
  version: z.literal(1),
  tool,
  source: z.strictObject({ path: z.string() }),
  failure: z.strictObject({ code: z.string(), message: z.string() }),
  diagnostics: z.array(diagnostic),
});

export type Failure = z.output<typeof failureSchema>;
