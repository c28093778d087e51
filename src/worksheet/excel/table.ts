import type { Indicator, Instrument } from '../../instrument/model.js';
import type { Row, Sheet } from '../../workbook/workbook.js';
import type { NodeRows } from '../worksheet.js';
import { type Alignment, align } from './align.js';
import { assignColumns, type Columns, isTeam } from './columns.js';
import { type Expected, expectedRows } from './expected.js';
import { fillGaps } from './fill.js';
import { findHeader, type Header } from './header.js';
import type { ChosenCells } from './list-controls.js';
import { pairMovedRows } from './moved-rows.js';
import { alignByNumbers, placed } from './numbered-rows.js';
import { type RowSignals, readSignals } from './signals.js';
import { pairSwappedRows } from './swapped-rows.js';
import { rowsOf, sheetsBeside, startBelow } from './views.js';

/** A sheet read as a worksheet of the instrument. */
export interface Table {
  /** What the table is read from: the sheet, or where that has several tables, the part with this one. */
  readonly sheet: Sheet;
  /** The sheet as the workbook has it. */
  readonly whole: Sheet;
  /** Its cells that a form control writes to. */
  readonly chosen: ChosenCells;
  readonly header: Header;
  readonly columns: Columns;
  /** Rows that say something, below the header. */
  readonly rows: readonly RowSignals[];
  readonly expected: Expected;
  readonly alignment: Alignment;
  /** Indicators whose row, or rows of counts, were recognised. */
  readonly found: ReadonlySet<Indicator>;
}

/** A worksheet has about 200 rows; what follows the first few thousand texts belongs to something else. */
const mostRows = 2000;

/**
 * Reads a sheet with a header that names answers or their types as a table, one with several tables beside or below
 * each other as these; nothing for any other sheet.
 * @param anyHeader whether another header will do: the user names the column of answers.
 */
export function readTables(
  whole: Sheet,
  instrument: Instrument,
  anyHeader: boolean,
  chosen: ChosenCells,
): Table[] {
  return sheetsBeside(whole).flatMap((sheet) => {
    const header = findHeader(sheet);
    if (!header) return [];
    const columns = assignColumns(header);
    const isRecap = columns.type === null && columns.answers.every(({ owner }) => isTeam(owner));
    if (isRecap && !anyHeader) return [];
    return tablesBelow({ sheet, whole, chosen, header, columns }, instrument);
  });
}

type Headed = Pick<Table, 'sheet' | 'whole' | 'chosen' | 'header' | 'columns'>;

/** A second table below the first has the same columns, whether its header says so or not. */
function tablesBelow(headed: Headed, instrument: Instrument): Table[] {
  const { sheet, header, columns } = headed;
  const expected = expectedRows(instrument);
  const rows = signalsBelow(sheet.rows, header, columns);
  const start = startBelow(expected, rows);
  if (start === null) return [tableOf(headed, expected, rows)];
  const upper = { ...headed, sheet: rowsOf(sheet, 1, start - 1) };
  const lower = {
    ...headed,
    sheet: rowsOf(sheet, start, Number.POSITIVE_INFINITY),
    header: { ...header, top: start, bottom: start - 1 },
  };
  const inUpper = rows.filter(({ row }) => row.number < start);
  return [tableOf(upper, expected, inUpper), ...tablesBelow(lower, instrument)];
}

function tableOf(headed: Headed, expected: Expected, rows: readonly RowSignals[]): Table {
  const alignment = alignmentOf(expected, rows);
  const found = new Set(
    expected.rows.flatMap(({ node }, i) => (node.kind === 'indicator' && alignment[i] ? [node] : [])),
  );
  return { ...headed, rows, expected, alignment, found };
}

function alignmentOf(expected: Expected, rows: readonly RowSignals[]): Alignment {
  const swapped = pairSwappedRows(expected, align(expected, rows));
  const inOrder = fillGaps(expected, rows, pairMovedRows(expected, rows, swapped));
  const byNumbers = inOrder.includes(null) ? alignByNumbers(expected, rows) : null;
  return byNumbers && placed(byNumbers) > placed(inOrder) ? byNumbers : inOrder;
}

function signalsBelow(rows: readonly Row[], header: Header, columns: Columns): RowSignals[] {
  const signals: RowSignals[] = [];
  for (const row of rows) {
    if (row.number <= header.bottom) continue;
    const found = readSignals(row, columns);
    if (found) signals.push(found);
    if (signals.length === mostRows) break;
  }
  return signals;
}

/** How many questions of the instrument stand in a table, in any order. */
export function questionsIn({ expected, rows }: Table): number {
  const found = new Set<number>();
  for (const { words } of rows) {
    const best = expected.vocabulary.nearest(words);
    const { node, input } = expected.rows[best ?? -1] ?? {};
    if (best !== null && node?.kind === 'indicator' && !input) found.add(best);
  }
  return found.size;
}

/** The recognised rows, by node id in the order of the instrument; a node without any is left out. */
export function nodeRows({ expected, alignment }: Table): Map<string, NodeRows> {
  const found = new Map<string, { own: number | null; inputs: Map<string, number> }>();
  expected.rows.forEach(({ node, input }, i) => {
    const row = alignment[i]?.row.number;
    if (row === undefined) return;
    const rows = found.get(node.id) ?? { own: null, inputs: new Map() };
    found.set(node.id, rows);
    if (input) rows.inputs.set(input.key, row);
    else rows.own = row;
  });
  return found;
}
