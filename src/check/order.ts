import type { Diagnostic } from '../diagnostic/diagnostic.js';

/** By line and column, or by row and column of the sheet; what has no place comes first. */
export function inFileOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...diagnostics].sort(byPlace);
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  const [x, y] = [placeOf(a), placeOf(b)];
  return x.line - y.line || x.column - y.column;
}

/** Line and column, or row and column. */
function placeOf({ origin }: Diagnostic): { line: number; column: number } {
  if (!origin) return { line: 0, column: 0 };
  if ('line' in origin) return origin;
  return 'sheet' in origin ? { line: origin.row, column: origin.column } : { line: 0, column: 0 };
}
