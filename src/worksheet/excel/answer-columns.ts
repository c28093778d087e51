import { fold } from '../text.js';
import { belongingOf } from './belonging.js';
import { cellText } from './cell.js';
import { isTyped } from './cells.js';
import { isTeam } from './columns.js';
import { cellIn } from './grid.js';
import type { HeadedColumn } from './header.js';
import type { Table } from './table.js';

/** So many cells of a column must be answers, of those filled in, before it is taken for a column of answers. */
const fewest = 10;
const most = 0.8;
/** A stray column further right is none of the table's. */
const beyond = 30;

/**
 * Every column that holds answers, from the left: those whose header says so, those whose cells do under a header that
 * does not ("TPN", "Final", nothing at all), and where no header names the unit's, the one right of the types: there it
 * stands in both official layouts.
 */
export function answerColumns(table: Table): HeadedColumn[] {
  const { columns, header } = table;
  const others = Array.from({ length: columns.last + beyond }, (_, i) => i + 1).filter(
    (column) => !columns.headed.has(column) && !columns.isText(column),
  );
  const beside = columns.type === null ? null : columns.type + 1;
  const isNamed = columns.answers.some((column) => !isTeam(column.owner) && column.apart !== 'past');
  const found = others.flatMap((column): HeadedColumn[] => {
    const isBeside = column === beside;
    if (!(isBeside && !isNamed)) {
      const { filled, fitting } = levelsIn(table, column);
      if (fitting < fewest || fitting < filled * most) return [];
    }
    const text = header.texts.get(column) ?? '';
    const { owner, apart, year } = belongingOf(fold(text));
    const nameless = text === '' && !isBeside ? 'other' : apart;
    return [{ role: 'answer', owner, apart: nameless, year, column, text }];
  });
  return [...columns.answers, ...found].sort((a, b) => a.column - b.column);
}

/** Whether a column that a header calls answers may hold some: nothing yet, or more levels of its rows than not. */
export function mayHoldAnswers(table: Table, column: number): boolean {
  const { filled, fitting } = levelsIn(table, column);
  return fitting * 2 >= filled;
}

/** How many cells beside questions with levels are filled in, and how many of them with a level of their question. */
function levelsIn(table: Table, column: number): { filled: number; fitting: number } {
  let [filled, fitting] = [0, 0];
  table.alignment.forEach((signals, i) => {
    const node = table.expected.rows[i]?.node;
    if (!signals || node?.kind !== 'indicator' || node.scale.kind !== 'choice') return;
    const cell = cellIn(signals.row, column);
    if (!cell || !isTyped(cell)) return;
    const text = fold(cellText(cell));
    filled++;
    if (
      node.scale.levels.some(({ name, synonyms }) => [name, ...synonyms].some((word) => fold(word) === text))
    )
      fitting++;
  });
  return { filled, fitting };
}
