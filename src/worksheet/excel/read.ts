import { type Diagnostic, diagnose } from '../../diagnostic/diagnostic.js';
import type { Indicator, Instrument } from '../../instrument/model.js';
import type { Workbook } from '../../workbook/workbook.js';
import { asItComes, type ReadingOptions } from '../reading.js';
import type { Answer, NodeRows, Worksheet } from '../worksheet.js';
import { type AnswerSource, readAnswer } from './answers.js';
import { bookOf } from './book.js';
import { readCache } from './cache.js';
import { type TableCells, tableCells } from './cells.js';
import { chooseTable } from './choose.js';
import { tableComments } from './comments.js';
import { evidenceColumns } from './evidence.js';
import { floatingPictures } from './floating-pictures.js';
import { leftOverQuestions } from './left-over.js';
import { layoutName } from './name.js';
import { askedSheet } from './named-cells.js';
import { chooseSides, type SideColumns, type Sides } from './sides.js';
import { strayAnswers } from './stray-answers.js';
import { nodeRows, type Table } from './table.js';
import { findTotal } from './total.js';
import { readUnit } from './unit.js';

/** A table that answers are read from. */
interface Part {
  readonly table: Table;
  readonly sides: Sides;
  readonly cells: TableCells;
  readonly rows: ReadonlyMap<string, NodeRows>;
  readonly source: AnswerSource;
}

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
  const { table, together, diagnostics: tables } = chooseTable(workbook, path, instrument, options);
  const diagnostics: Diagnostic[] = [...tables];
  const taken = { path, options, diagnostics };
  const parts = (together?.tables ?? [table]).map((one) => partOf(one, taken));
  const [first = partOf(table, taken)] = parts;
  const answers = new Map<string, Answer>();
  for (const indicator of instrument.indicators) {
    const owner = together?.owner(indicator.id) ?? table;
    const part = parts.find((one) => one.table === owner) ?? first;
    const own = part.rows.get(indicator.id);
    if (own) answers.set(indicator.id, readAnswer(part.source, indicator, own));
    else diagnostics.push(missingRow(part, indicator));
  }
  diagnostics.push(...parts.flatMap(strayIn));
  const { cells, sides } = first;
  return {
    format: 'xlsx',
    layout: layoutName(table, sides),
    ...readUnit(workbook, table, instrument, path),
    prerequisites: new Map(),
    answers,
    origin: cells.origin(sides.unit.answer, table.header.bottom),
    hasTpi: [...answers.values()].some((answer) => hasSide(answer)),
    // of several tables none holds the whole: there is nothing to compare
    cache: together ? null : readCache(table, sides.score, cells, instrument),
    otherCache: together ? null : readCache(table, sides.otherScore, cells, instrument),
    book: together ? null : bookOf(workbook, path, table, sides),
    leftOver: parts.flatMap((part) => leftOverQuestions(part.table, part.sides, part.cells, instrument)),
    diagnostics,
  };
}

interface Taken {
  readonly path: string;
  readonly options: ReadingOptions;
  readonly diagnostics: Diagnostic[];
}

function partOf(table: Table, { path, options, diagnostics }: Taken): Part {
  const sides = chooseSides(table, path, options);
  const cells = tableCells(table, path);
  const { unit, tpi } = sides;
  const evidence = evidenceColumns(table, sides);
  const asked = askedSheet(table, path);
  const comments = tableComments(asked, sides, evidence.any);
  diagnostics.push(...sides.diagnostics, ...comments.diagnostics, ...floatingPictures(asked, unit.answer));
  const source = { cells, unit, tpi, evidence, comments, chosen: table.chosen, diagnostics };
  return { table, sides, cells, rows: nodeRows(table), source };
}

const hasSide = ({ sides: { tpi } }: Answer) => tpi.value !== null || tpi.inputs.size > 0;

function strayIn({ table, cells, sides: { unit, tpi } }: Part): Diagnostic[] {
  const last = findTotal(table) ?? Math.max(...table.alignment.map((s) => s?.row.number ?? 0)) + 1;
  const columns: readonly SideColumns[] = [unit, ...(tpi ? [tpi] : [])];
  return strayAnswers(table, cells, columns, last);
}

/** At the heading it would stand under, or the nearest recognised row before. */
function missingRow({ table, cells, sides: { unit } }: Part, indicator: Indicator): Diagnostic {
  const at = table.expected.rows.findIndex(({ node }) => node === indicator);
  const before = table.alignment.slice(0, at).findLast((signals) => signals !== null);
  const origin = cells.origin(unit.answer, before?.row.number ?? table.header.bottom);
  return diagnose('indicator-row-missing', origin, {}, { indicator: indicator.id });
}
