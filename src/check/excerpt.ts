import type { Diagnostic } from '../diagnostic/diagnostic.js';
import type { Book } from '../worksheet/worksheet.js';

/** Longer than any terminal is wide; the rest of a line says nothing more. */
const longest = 500;

/** The line of a text file that a diagnostic points at. */
export function lineExcerpt(text: string): (diagnostic: Diagnostic) => string | null {
  const lines = text.split(/\r?\n/);
  return ({ origin }) =>
    origin && 'line' in origin ? (lines[origin.line - 1]?.slice(0, longest) ?? null) : null;
}

/** What the sheet says in the row of the cell that a diagnostic points at. */
export function rowExcerpt(book: Book): (diagnostic: Diagnostic) => string | null {
  return ({ origin }) => {
    if (!origin || !('sheet' in origin) || origin.sheet !== book.sheet.name) return null;
    const text = book.textOf(Number(/\d+$/.exec(origin.cell)?.[0] ?? 0));
    return text === '' ? null : text.slice(0, longest);
  };
}
