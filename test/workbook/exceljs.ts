import ExcelJS from 'exceljs';
import type { Cell, CellValue, Sheet, Workbook } from '../../src/workbook/workbook.js';

/** Differences between our reading of a workbook and exceljs's, cell by cell; none are expected. */
export async function compareWithExcelJs(bytes: Uint8Array, ours: Workbook): Promise<string[]> {
  const theirs = new ExcelJS.Workbook();
  await theirs.xlsx.load(bytes as never);
  const differences: string[] = [];
  const expect = (place: string, our: unknown, their: unknown) => {
    const [a, b] = [JSON.stringify(our), JSON.stringify(their)];
    if (a !== b) differences.push(`${place}: ours ${a?.slice(0, 120)}, exceljs ${b?.slice(0, 120)}`);
  };
  expect(
    'sheets',
    ours.sheets.map(({ name, state }) => [name, state]),
    theirs.worksheets.map(({ name, state }) => [name, state]),
  );
  for (const sheet of ours.sheets) {
    const their = theirs.getWorksheet(sheet.name);
    if (!their) continue;
    const cells = ourCells(sheet);
    their.eachRow((row, number) => {
      row.eachCell((cell, column) => {
        const place = `${sheet.name}!${cell.address}`;
        // exceljs repeats a merged range's value in all of its cells
        if (cell.isMerged && cell.master.address !== cell.address) return;
        const our = cells.get(`${number},${column}`);
        cells.delete(`${number},${column}`);
        const expected = theirCell(cell);
        if (expected === null && our === undefined) return;
        expect(place, our && ourCell(our), expected);
      });
      const ourRow = sheet.rows.find((our) => our.number === number);
      if (ourRow) expect(`${sheet.name} row ${number} hidden`, ourRow.hidden, row.hidden);
    });
    for (const [key, cell] of cells) {
      if (!isMergedAway(sheet, key)) expect(`${sheet.name} ${key}`, ourCell(cell), 'nothing');
    }
    for (let column = 1; column <= their.columnCount; column++) {
      const hidden = sheet.hiddenColumns.some(({ first, last }) => column >= first && column <= last);
      expect(`${sheet.name} column ${column}`, hidden, their.getColumn(column).hidden);
    }
    expect(`${sheet.name} merges`, sheet.merges.length, their.model.merges.length);
  }
  return differences;
}

function ourCells(sheet: Sheet): Map<string, Cell> {
  return new Map(
    sheet.rows.flatMap((row) => row.cells.map((cell) => [`${row.number},${cell.column}`, cell] as const)),
  );
}

function isMergedAway(sheet: Sheet, key: string): boolean {
  const [row = 0, column = 0] = key.split(',').map(Number);
  return sheet.merges.some(
    ({ top, left, bottom, right }) =>
      row >= top && row <= bottom && column >= left && column <= right && (row !== top || column !== left),
  );
}

function ourCell({ value, formula, link }: Cell): unknown {
  const seen = plain(value);
  // exceljs forgets results of formulas that are 0, empty or false
  return {
    value: formula ? seen || null : seen,
    formula: formula ? !formula.shared && formula.text : null,
    link: link ?? null,
  };
}

function plain(value: CellValue): unknown {
  if (value.kind === 'number') return Number(value.text);
  if (value.kind === 'text') return value.text;
  if (value.kind === 'boolean') return value.value;
  return value.kind === 'error' ? { error: value.code } : null;
}

/** Null for a cell without anything in it. */
function theirCell(cell: ExcelJS.Cell): unknown {
  let value: unknown = cell.value;
  let formula: string | false | null = null;
  let link: string | null = null;
  if (isObject(value) && 'hyperlink' in value) {
    link = String(value.hyperlink);
    value = value.text;
  }
  if (isObject(value) && ('formula' in value || 'sharedFormula' in value)) {
    formula = 'sharedFormula' in value ? false : String(value.formula);
    value = value.result;
  }
  if (isObject(value) && 'richText' in value) {
    value = (value.richText as { text: string }[]).map(({ text }) => text).join('');
  }
  if (value instanceof Date) value = value.getTime() / 86_400_000 + 25_569;
  if (typeof value === 'number') value = Number(value.toPrecision(15));
  if ((value === '' || value === null) && formula === null && link === null) return null;
  return { value: formula === null ? (value ?? null) : value || null, formula, link };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !(value instanceof Date);
