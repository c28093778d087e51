import { type BatchRow, batchRowSchema } from './schema-row.js';

/** A row of an ndjson file; null for a line that is none (cut off, or of something else). */
export function parseRow(line: string): BatchRow | null {
  try {
    return batchRowSchema.safeParse(JSON.parse(line)).data ?? null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
