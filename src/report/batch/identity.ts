import type { BatchRow } from './batch-schema.js';

/** What tells one unit from another: its id, else its name and institution; null when the file names no unit. */
export function unitKey({ unit, named }: Pick<BatchRow, 'unit' | 'named'>): string | null {
  if (!named) return null;
  return JSON.stringify(
    unit.id === null ? [plain(unit.name), plain(unit.institution ?? '')] : [plain(unit.id)],
  );
}

/** Letter case, width and blanks do not make another unit. */
const plain = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

/** Files grouped by a key, in the order in which the keys first come; those without one are left out. */
export function grouped<T>(items: readonly T[], keyOf: (item: T) => string | null): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** Groups of more than one file that speak of the same unit in the same year. */
export function sameUnits<T extends BatchRow>(rows: readonly T[]): T[][] {
  const groups = grouped(rows, (row) => {
    const key = unitKey(row);
    return key === null || row.status !== 'scored' ? null : `${key} ${row.unit.year} ${row.instrument?.id}`;
  });
  return [...groups.values()].filter((group) => group.length > 1);
}

/** Groups of more than one file that hold the very same bytes. */
export function sameBytes<T extends BatchRow>(rows: readonly T[]): T[][] {
  const groups = grouped(rows, (row) => (row.status !== 'scored' ? null : row.sha256));
  return [...groups.values()].filter((group) => group.length > 1);
}
