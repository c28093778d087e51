/**
 * Where a value stands in its file: lines, columns and rows are 1-based, as editors and sheets show them.
 * A bare path is for what has no finer place (a file that cannot be read).
 */
export type Origin =
  | { readonly path: string; readonly line: number; readonly column: number }
  | { readonly path: string; readonly sheet: string; readonly row: number; readonly column: number }
  | { readonly path: string };
