import { columnLetters } from '../../diagnostic/address.js';
import { isTeam } from './columns.js';
import { cellIn } from './grid.js';
import type { HeadedColumn } from './header.js';
import { belongsTo } from './notes.js';
import type { Table } from './table.js';

/** The columns of answers that the formulas of a table's score columns read in their own rows. */
export function columnsScored(table: Table, answers: readonly HeadedColumn[]): ReadonlySet<number> {
  return new Set(
    table.columns.scores.flatMap((score) => columnRead(table, score.column, answers)?.column ?? []),
  );
}

/** The score column that counts the answers of a column; null when none does. */
export function scoreColumnOf(
  table: Table,
  answer: number,
  answers: readonly HeadedColumn[],
  unit: HeadedColumn | null,
): number | null {
  const own = table.columns.scores.find((score) => {
    const read = columnRead(table, score.column, answers);
    const counted = read ?? belongsTo(score, answers, unit);
    return counted === null ? !isTeam(score.owner) : counted.column === answer;
  });
  return own?.column ?? null;
}

/** The column of answers that most formulas of a score column read; null when they do not say. */
function columnRead(table: Table, score: number, answers: readonly HeadedColumn[]): HeadedColumn | null {
  const texts = table.alignment.flatMap((signals, i) => {
    const formula = signals && cellIn(signals.row, score)?.formula;
    const isIndicator = table.expected.rows[i]?.node.kind === 'indicator';
    return formula && isIndicator ? [{ text: formula.text, row: signals.row.number }] : [];
  });
  return (
    answers.find(({ column }) => {
      const letters = columnLetters(column);
      const reading = texts.filter(({ text, row }) =>
        new RegExp(`(?<![A-Z$!])\\$?${letters}\\$?${row}(?!\\d)`).test(text),
      );
      return reading.length * 2 > texts.length;
    }) ?? null
  );
}
