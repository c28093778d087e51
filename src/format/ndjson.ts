import { escapeControls } from '../report/page/visible.js';
import type { Write } from './formatter.js';

/** One JSON value a line. */
export function* writeLines({ lines }: Parameters<Write<'lines'>>[0]): Generator<string> {
  for (const value of lines) yield jsonLine(value);
}

/** A value as one line of NDJSON. */
export const jsonLine = (value: object): string => `${escapeControls(JSON.stringify(value))}\n`;
