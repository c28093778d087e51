import { withoutEnding } from '../../source/file-names.js';

/** Where the year of a row is from: the first of these that knows it. */
export const yearSources = ['option', 'list', 'file', 'folder', 'name'] as const;
export type YearFrom = (typeof yearSources)[number];

/** What may know the year of a file. */
export interface YearClues {
  readonly option: number | null;
  readonly list: number | null;
  /** What stands in the file itself, or beside it. */
  readonly file: number | null;
  readonly path: string;
  /** Years of regulations: in a name they say which form it is, not when it was filled. */
  readonly regulations: ReadonlySet<number>;
}

/** The year of a file and who says so; null where nobody does. */
export function yearFrom({ option, list, file, path, regulations }: YearClues): {
  readonly year: number | null;
  readonly from: YearFrom | null;
} {
  if (option !== null) return { year: option, from: 'option' };
  if (list !== null) return { year: list, from: 'list' };
  if (file !== null) return { year: file, from: 'file' };
  const parts = path.split(/[\\/]/);
  const name = parts.pop() ?? '';
  for (const folder of parts.reverse()) {
    const year = yearIn(folder, regulations);
    if (year !== null) return { year, from: 'folder' };
  }
  const year = yearIn(withoutEnding(name), regulations);
  return { year, from: year === null ? null : 'name' };
}

/** The one year that stands in a name; that of a regulation only where nothing else does. */
function yearIn(name: string, regulations: ReadonlySet<number>): number | null {
  const found = new Set([...name.matchAll(/(?<!\d)20\d\d(?!\d)/g)].map(([text]) => Number(text)));
  const [year = null, ...others] = found;
  if (year === null || others.length > 0) return null;
  return regulations.has(year) && name.trim() !== String(year) ? null : year;
}

/** Years in the names of regulations. */
export const regulationYears = (instruments: readonly { readonly regulation: string }[]): Set<number> =>
  new Set(
    instruments.flatMap(({ regulation }) =>
      [...regulation.matchAll(/20\d\d/g)].map(([text]) => Number(text)),
    ),
  );
