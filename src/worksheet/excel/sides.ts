import { type Diagnostic, refuse } from '../../diagnostic/diagnostic.js';
import type { Side } from '../../diagnostic/side.js';
import type { ReadingOptions } from '../reading.js';
import { answerColumns } from './answer-columns.js';
import { askedColumn } from './asked.js';
import type { HeadedColumn } from './header.js';
import { columnsLeftOut } from './left-out.js';
import { columnNames } from './names.js';
import { belongsTo } from './notes.js';
import { scoreColumnOf } from './scores.js';
import type { Table } from './table.js';
import { teamColumn, teamColumns } from './team-column.js';
import { unitColumn } from './unit-column.js';

/** Where one side's answers and notes stand. */
export interface SideColumns {
  readonly answer: number;
  readonly notes: readonly number[];
}

export interface ScoreColumn {
  readonly column: number;
  readonly of: Side;
}

/** Which columns of a table are read as whose. */
export interface Sides {
  readonly unit: SideColumns;
  readonly tpi: SideColumns | null;
  /** How many columns hold answers of internal assessors. */
  readonly teams: number;
  /** Columns of answers that are not read. */
  readonly leftOut: ReadonlySet<number>;
  /** The score column, and whose answers it counts. */
  readonly score: ScoreColumn | null;
  /** That of the other side, where it has one of its own. */
  readonly otherScore: ScoreColumn | null;
  /** What was left out, and where it says something else than what is read. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Chooses the columns whose answers are read, by what the user asks for, else by what is certain.
 * @throws UserError when a column that was asked for is not there, or none, or more than one, can be the unit's.
 */
export function chooseSides(table: Table, path: string, options: ReadingOptions): Sides {
  const answers = answerColumns(table);
  const teams = teamColumns(answers);
  const { column, team, by } = options;
  const asked = column === undefined ? null : askedColumn(column, '--column', { table, path, answers });
  const askedTeam = team === undefined ? null : askedColumn(team, '--team', { table, path, answers });
  const unit = (by === 'unit' ? asked : null) ?? unitColumn(table, path, answers, by);
  if (!unit) refuseWithoutUnit(table, path, answers);
  const ownTeam = (by === 'tpi' ? asked : null) ?? askedTeam;
  const tpi =
    ownTeam ??
    teamColumn(
      table,
      teams.filter((other) => other !== unit),
    );
  const known = [...answers, unit, ...(tpi ? [tpi] : [])].filter((c, i, all) => all.indexOf(c) === i);
  const side = (answer: HeadedColumn): SideColumns => ({
    answer: answer.column,
    notes: table.columns.notes
      .filter((note) => belongsTo(note, known, unit) === answer)
      .map((note) => note.column),
  });
  const [score = null, otherScore = null] = scoresOf(table, { answers: known, unit, tpi, by });
  const left = answers.filter((other) => other.column !== unit.column && other.column !== tpi?.column);
  return {
    unit: side(unit),
    tpi: tpi && side(tpi),
    teams: teams.length,
    leftOut: new Set(left.map((other) => other.column)),
    score,
    otherScore: otherScore?.column === score?.column ? null : otherScore,
    diagnostics: columnsLeftOut({ table, path, left, unit, tpi, options }),
  };
}

/** The score columns of the deciding side and of the other one, as far as they are there. */
function scoresOf(
  table: Table,
  {
    answers,
    unit,
    tpi,
    by,
  }: {
    readonly answers: readonly HeadedColumn[];
    readonly unit: HeadedColumn;
    readonly tpi: HeadedColumn | null;
    readonly by: Side;
  },
): ScoreColumn[] {
  const columns = { unit, tpi };
  const order = by === 'unit' ? (['unit', 'tpi'] as const) : (['tpi', 'unit'] as const);
  return order.flatMap((of) => {
    const answer = columns[of]?.column;
    const column = answer === undefined ? null : scoreColumnOf(table, answer, answers, unit);
    return column === null ? [] : [{ column, of }];
  });
}

function refuseWithoutUnit({ sheet, header }: Table, path: string, answers: readonly HeadedColumn[]): never {
  refuse(
    'lke-columns',
    { path, sheet: sheet.name, row: header.bottom, column: 1 },
    { sheet: sheet.name, missing: 'Jawaban', found: columnNames(answers) },
  );
}
