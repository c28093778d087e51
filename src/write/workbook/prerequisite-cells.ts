import type { Prerequisite } from '../../instrument/model.js';
import { isBlankText } from '../../worksheet/text.js';
import { numberCell } from './answer-cells.js';

/** What the cell of a prerequisite holds: a number where one is asked for and given. */
export function prerequisiteValue(item: Prerequisite, raw: string | undefined): string | number | null {
  if (raw === undefined || isBlankText(raw)) return null;
  if (item.kind === 'number' || item.kind === 'percent') return numberCell(raw);
  const grade = item.grades?.find((name) => name.toLowerCase() === raw.trim().toLowerCase());
  return grade ?? raw.trim();
}
