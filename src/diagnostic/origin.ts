/**
 * Where a value stands in its file: lines and columns are 1-based, as editors show them; cells are A1 style.
 * A bare path is for what has no finer place (a file that cannot be read).
 */
export type Origin =
  | { readonly path: string; readonly line: number; readonly column: number }
  | { readonly path: string; readonly sheet: string; readonly cell: string }
  | { readonly path: string };
