import { columnLetters } from '../../diagnostic/address.js';
import { type Diagnostic, diagnose, refuse } from '../../diagnostic/diagnostic.js';
import type { Indicator, Instrument } from '../../instrument/model.js';
import type { Workbook } from '../../workbook/workbook.js';
import type { Answer, Worksheet } from '../worksheet.js';
import { readUnitAbove } from './about.js';
import { type AnswerSource, readAnswer } from './answers.js';
import { bookOf } from './book.js';
import { findTotal, readCache } from './cache.js';
import { hasAnswers, type TableCells, tableCells } from './cells.js';
import { chooseTable } from './choose.js';
import type { SideColumns } from './columns.js';
import { evidenceColumns } from './evidence.js';
import { layoutName } from './name.js';
import { strayAnswers } from './strays.js';
import { nodeRows, type Table } from './table.js';

/**
 * Reads the worksheet in an Excel workbook, whatever its layout: the sheet is recognised by its content, columns by
 * the words of their header, rows by aligning them with the instrument (domain.md, section 5).
 * @throws UserError when no sheet, or no single sheet, is a worksheet of this instrument.
 */
export function readExcelWorksheet(workbook: Workbook, path: string, instrument: Instrument): Worksheet {
  const table = chooseTable(workbook, path, instrument);
  const { unit, teams } = table.columns;
  if (!unit) throw new Error('a chosen table has an answer column');
  refuseUnclear(table, path);
  const cells = tableCells(table, path);
  const tpi = teams.find((team) => hasAnswers(table, team.answer)) ?? teams[0] ?? null;
  const diagnostics: Diagnostic[] = teamsFound(table, cells, tpi);
  const source: AnswerSource = { cells, unit, tpi, evidence: evidenceColumns(table), diagnostics };
  const rows = nodeRows(table);
  const answers = new Map<string, Answer>();
  for (const indicator of instrument.indicators) {
    const own = rows.get(indicator.id);
    if (own) answers.set(indicator.id, readAnswer(source, indicator, own));
    else diagnostics.push(missingRow(table, cells, unit, indicator));
  }
  const last = findTotal(table) ?? Math.max(...table.alignment.map((s) => s?.row.number ?? 0)) + 1;
  diagnostics.push(...strayAnswers(table, cells, [unit, ...(tpi ? [tpi] : [])], last));
  return {
    format: 'xlsx',
    layout: layoutName(table),
    unit: readUnitAbove(table),
    prerequisites: new Map(),
    answers,
    origin: cells.origin(unit.answer, table.header.bottom),
    hasTpi: [...answers.values()].some(({ sides }) => sides.tpi.value !== null || sides.tpi.inputs.size > 0),
    cache: readCache(table, cells, instrument),
    book: bookOf(workbook, path, table, unit, tpi),
    diagnostics,
  };
}

/** A second answer column that says nobody's name: to take either would be a guess. */
function refuseUnclear(table: Table, path: string): void {
  const { columns, sheet, header } = table;
  const second = columns.unclear.find((column) => hasAnswers(table, column.column));
  if (!second) return;
  refuse(
    'lke-columns',
    { path, sheet: sheet.name, row: header.bottom, column: second.column },
    { sheet: sheet.name, missing: 'Jawaban Unit, Jawaban TPI' },
  );
}

/** With two assessment teams the inspectorate's answers count, else the unit's own team's; the user is told. */
function teamsFound({ columns, header }: Table, cells: TableCells, tpi: SideColumns | null): Diagnostic[] {
  if (!tpi || columns.teams.length < 2) return [];
  const name = (team: SideColumns) => `${columnLetters(team.answer)} (${team.label})`;
  const others = columns.teams.filter((team) => team !== tpi).map(name);
  const params = { used: name(tpi), others: others.join(', ') };
  return [diagnose('tpi-columns', cells.origin(tpi.answer, header.bottom), params)];
}

/** At the heading it would stand under, or the nearest recognised row before. */
function missingRow(table: Table, cells: TableCells, unit: SideColumns, indicator: Indicator): Diagnostic {
  const at = table.expected.rows.findIndex(({ node }) => node === indicator);
  const before = table.alignment.slice(0, at).findLast((signals) => signals !== null);
  const origin = cells.origin(unit.answer, before?.row.number ?? table.header.bottom);
  return diagnose('indicator-row-missing', origin, {}, { indicator: indicator.id });
}
