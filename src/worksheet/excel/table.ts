import type { Indicator, Instrument } from '../../instrument/model.js';
import type { Row, Sheet } from '../../workbook/workbook.js';
import type { NodeRows } from '../worksheet.js';
import { type Alignment, align } from './align.js';
import { assignColumns, type Columns, isTeam } from './columns.js';
import { type Expected, expectedRows } from './expected.js';
import { fillGaps } from './fill.js';
import { findHeader, type Header } from './header.js';
import { pairMovedRows } from './moved-rows.js';
import { type RowSignals, readSignals } from './signals.js';
import { pairSwappedRows } from './swapped-rows.js';

/** A sheet read as a worksheet of the instrument. */
export interface Table {
  readonly sheet: Sheet;
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
 * Reads a sheet with a header that names answers or their types as a table; null for any other sheet.
 * @param anyHeader whether another header will do: the user names the column of answers.
 */
export function readTable(sheet: Sheet, instrument: Instrument, anyHeader: boolean): Table | null {
  const header = findHeader(sheet);
  if (!header) return null;
  const expected = expectedRows(instrument);
  const columns = assignColumns(header);
  const isRecap = columns.type === null && columns.answers.every(({ owner }) => isTeam(owner));
  if (isRecap && !anyHeader) return null;
  const rows = signalsBelow(sheet.rows, header, columns);
  const inOrder = pairSwappedRows(expected, align(expected, rows));
  const alignment = fillGaps(expected, rows, pairMovedRows(expected, rows, inOrder));
  const found = new Set(
    expected.rows.flatMap(({ node }, i) => (node.kind === 'indicator' && alignment[i] ? [node] : [])),
  );
  return { sheet, header, columns, rows, expected, alignment, found };
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
