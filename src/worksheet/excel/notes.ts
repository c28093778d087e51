import type { HeadedColumn } from './header.js';

/**
 * The column of answers that a note or score belongs to: by its words, else the nearest one before it, else the unit's;
 * null for those of a side that has no answers here.
 */
export function belongsTo(
  column: HeadedColumn,
  answers: readonly HeadedColumn[],
  unit: HeadedColumn | null,
): HeadedColumn | null {
  const before = answers.filter((answer) => answer.column < column.column);
  const nearest = before.at(-1) ?? null;
  if (column.owner === 'unit') return unit;
  if (column.owner !== null) {
    const same = answers.filter((answer) => answer.owner === column.owner);
    const own = before.findLast((answer) => same.includes(answer)) ?? same[0] ?? null;
    if (own || column.owner === 'national') return own;
    const others = answers.filter((answer) => answer !== unit && answer.owner !== 'national');
    return (
      others.find((answer) => answer === nearest) ?? others.find(({ owner }) => owner !== 'unit') ?? null
    );
  }
  // answers side by side with one note after them all: the note is the unit's
  return nearest && unit && standTogether(unit, nearest, answers) ? unit : (nearest ?? unit);
}

function standTogether(from: HeadedColumn, to: HeadedColumn, answers: readonly HeadedColumn[]): boolean {
  const between = answers.filter((answer) => answer.column >= from.column && answer.column <= to.column);
  return from !== to && between.length === to.column - from.column + 1;
}
