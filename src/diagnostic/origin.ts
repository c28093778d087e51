/**
 * Where a value stands in its file. Lines, columns are 1-based, as editors show them; cells are A1 style.
 * `file` is for files with no finer position (a row of a report, a file that cannot be read).
 */
export type Origin =
  | { readonly path: string; readonly line: number; readonly column: number }
  | { readonly path: string; readonly sheet: string; readonly cell: string }
  | { readonly path: string };
