import { columnLetters } from '../../diagnostic/address.js';
import { type Diagnostic, diagnose } from '../../diagnostic/diagnostic.js';
import type { Origin } from '../../diagnostic/origin.js';
import type { ReadingOptions } from '../reading.js';
import { fold } from '../text.js';
import { mayHoldAnswers } from './answer-columns.js';
import { answersIn, differing } from './answered.js';
import { isTeam } from './columns.js';
import type { HeadedColumn } from './header.js';
import { columnName, columnNames } from './names.js';
import type { Table } from './table.js';

interface Choice {
  readonly table: Table;
  readonly path: string;
  /** Columns of answers that are not read. */
  readonly left: readonly HeadedColumn[];
  readonly unit: HeadedColumn;
  readonly tpi: HeadedColumn | null;
  readonly options: ReadingOptions;
}

/** Names every column of answers that is not read, and warns of those that say something else than what is read. */
export function columnsLeftOut(choice: Choice): Diagnostic[] {
  const { table, left, tpi } = choice;
  const isOtherTeam = (column: HeadedColumn) =>
    tpi !== null && isTeam(column.owner) && column.owner !== 'national' && column.apart === null;
  const teams = left.filter(isOtherTeam);
  // "Tanggal Jawaban", "Status Jawaban": about answers, and none
  const rest = left.filter((other) => !teams.includes(other) && mayHoldAnswers(table, other.column));
  const warnings = rest.flatMap((column) => differs(column, choice));
  const silent = rest.filter((column) => !warnings.some(({ about }) => about === column));
  const found: Diagnostic[] = warnings.map(({ diagnostic }) => diagnostic);
  const [first] = silent;
  if (first) {
    const used = columnName(takenBeside(first, choice).taken);
    found.push(diagnose('column-left-out', headOf(choice, first), { used, others: columnNames(silent) }));
  }
  if (tpi && teams.length > 0) {
    const count = (column: HeadedColumn) => answersIn(table, column.column).size;
    const params = {
      used: columnName(tpi),
      others: columnNames(teams),
      usedAnswers: count(tpi),
      otherAnswers: teams.map(count).join(', '),
      option: `--team ${columnLetters(teams[0]?.column ?? 1)}`,
    };
    found.push(diagnose('tpi-columns', headOf(choice, tpi), params));
  }
  return found;
}

/** A warning where a column that is not read says something else; none about a side whose column the user named. */
function differs(column: HeadedColumn, choice: Choice): { about: HeadedColumn; diagnostic: Diagnostic }[] {
  const { table } = choice;
  const { taken, option, isAsked } = takenBeside(column, choice);
  const other = answersIn(table, column.column);
  const count = differing(answersIn(table, taken.column), other);
  if (count === 0 || isAsked) return [];
  const params = {
    used: columnName(taken),
    other: columnName(column),
    answers: other.size,
    differing: count,
    option: `${option} ${columnLetters(column.column)}`,
  };
  const node = fold(column.text) || columnLetters(column.column);
  return [
    { about: column, diagnostic: diagnose('column-differs', headOf(choice, column), params, { node }) },
  ];
}

/** What a column that is not read is compared with, and the option that would take it in that one's place. */
function takenBeside({ owner }: HeadedColumn, { unit, tpi, options }: Choice) {
  const { by, column, team } = options;
  const isAssessors = isTeam(owner) && owner !== 'national';
  if (tpi && (isAssessors || (owner === 'national' && by === 'tpi'))) {
    const isAsked = team !== undefined || (by === 'tpi' && column !== undefined);
    return { taken: tpi, option: isAssessors ? '--team' : '--column', isAsked };
  }
  const isAsked = by === 'unit' && column !== undefined;
  return { taken: unit, option: by === 'unit' ? '--column' : '--by unit --column', isAsked };
}

const headOf = ({ table, path }: Choice, { column }: HeadedColumn): Origin => ({
  path,
  sheet: table.sheet.name,
  row: table.header.bottom,
  column,
});
