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

/** A row as one line of ndjson. */
export const rowLine = (row: BatchRow): string => `${escapeControls(JSON.stringify(row))}\n`;

/** JSON that a terminal may show: what JSON itself leaves unescaped and a terminal would act on becomes `\\uXXXX`. */
export function escapeControls(json: string): string {
  return json.replace(unshowable, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

const unshowable = /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;
