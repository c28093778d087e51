import type { ZodType } from 'zod';
import { type Failure, failureSchema } from '../failure/failure-schema.js';
import { type BatchRow, batchRowSchema } from './schema-row.js';

/** A row of an ndjson file; null for a line that is none (cut off, or of something else). */
export const parseRow = (line: string): BatchRow | null => parsed(line, batchRowSchema);

/** Why a run has no rows, which is all that its ndjson file holds; null for another line. */
export const parseFailure = (line: string): Failure | null => parsed(line, failureSchema);

function parsed<T>(line: string, schema: ZodType<T>): T | null {
  try {
    return schema.safeParse(JSON.parse(line)).data ?? null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
