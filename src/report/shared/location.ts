import { address } from '../../diagnostic/address.js';
import type { Origin } from '../../diagnostic/origin.js';
import type { DiagnosticReport } from '../score/score-schema.js';

/** A place as reports publish it: a cell by its name, "L12". */
export function locationOf(origin: Origin): NonNullable<DiagnosticReport['location']> {
  if (!('sheet' in origin)) return origin;
  const { path, sheet } = origin;
  return { path, sheet, cell: address(origin) };
}

/** From the first to the last of cells of one sheet, "Ringkasan!L19:L29"; null without any. */
export function rangeOf(origins: readonly Origin[]): string | null {
  const cells = origins.flatMap((origin) => ('sheet' in origin ? [origin] : []));
  const [first] = cells;
  if (!first) return null;
  const rows = cells.map(({ row }) => row);
  const ends = [Math.min(...rows), Math.max(...rows)].map((row) => address({ ...first, row }));
  return `${first.sheet}!${[...new Set(ends)].join(':')}`;
}

/** `file:line:col`, or `sheet!cell`: which workbook is said where several are shown. */
export function placeText(location: DiagnosticReport['location']): string {
  if (!location) return '';
  if ('line' in location) return `${location.path}:${location.line}:${location.column}`;
  if ('sheet' in location) return `${location.sheet}!${location.cell}`;
  return location.path;
}
