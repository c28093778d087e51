import { type Diagnostic, diagnose } from '../../diagnostic/diagnostic.js';
import type { Indicator, Instrument } from '../../instrument/model.js';
import type { Workbook } from '../../workbook/workbook.js';
import { asItComes, type ReadingOptions } from '../reading.js';
import type { Answer, Worksheet } from '../worksheet.js';
import { type AnswerSource, readAnswer } from './answers.js';
import { bookOf } from './book.js';
import { readCache } from './cache.js';
import { type TableCells, tableCells } from './cells.js';
import { chooseTable } from './choose.js';
import { evidenceColumns } from './evidence.js';
import { leftOverQuestions } from './left-over.js';
import { layoutName } from './name.js';
import { chooseSides, type SideColumns } from './sides.js';
import { strayAnswers } from './stray-answers.js';
import { nodeRows, type Table } from './table.js';
import { findTotal } from './total.js';
import { readUnit } from './unit.js';

/**
 * Reads the worksheet in an Excel workbook, whatever its layout: the sheet is recognised by its content, columns by
 * the words of their header, rows by aligning them with the instrument (docs/buku-kerja.md).
 * @throws UserError when no sheet, or no single sheet, is a worksheet of this instrument, or has no single column of
 * answers.
 */
export function readExcelWorksheet(
  workbook: Workbook,
  path: string,
  instrument: Instrument,
  options: ReadingOptions = asItComes,
): Worksheet {
  const { table, diagnostics: tables } = chooseTable(workbook, path, instrument, options);
  const sides = chooseSides(table, path, options);
  const { unit, tpi } = sides;
  const cells = tableCells(table, path);
  const diagnostics: Diagnostic[] = [...tables, ...sides.diagnostics];
  const source: AnswerSource = { cells, unit, tpi, evidence: evidenceColumns(table, sides), diagnostics };
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
    layout: layoutName(table, sides),
    unit: readUnit(workbook, table, instrument),
    prerequisites: new Map(),
    answers,
    origin: cells.origin(unit.answer, table.header.bottom),
    hasTpi: [...answers.values()].some(({ sides }) => sides.tpi.value !== null || sides.tpi.inputs.size > 0),
    cache: readCache(table, sides.score, cells, instrument),
    otherCache: readCache(table, sides.otherScore, cells, instrument),
    book: bookOf(workbook, path, table, sides),
    leftOver: leftOverQuestions(table, sides, cells, instrument),
    diagnostics,
  };
}

/** At the heading it would stand under, or the nearest recognised row before. */
function missingRow(table: Table, cells: TableCells, unit: SideColumns, indicator: Indicator): Diagnostic {
  const at = table.expected.rows.findIndex(({ node }) => node === indicator);
  const before = table.alignment.slice(0, at).findLast((signals) => signals !== null);
  const origin = cells.origin(unit.answer, before?.row.number ?? table.header.bottom);
  return diagnose('indicator-row-missing', origin, {}, { indicator: indicator.id });
}
