import ExcelJS from 'exceljs';
import { platform } from '../../src/cli/platform.js';
import { readWorkbook } from '../../src/workbook/read.js';

export type GridValue = string | number | null;

/** Visible sheets by name, each as its rows of values; formulas and errors are refused. */
export type Grids = ReadonlyMap<string, readonly (readonly GridValue[])[]>;

/** Excel shows no more digits than these; readers differ in the rest. */
const digits = 15;
const rounded = (value: GridValue) => (typeof value === 'number' ? Number(value.toPrecision(digits)) : value);

/** As exceljs reads it, to the last bit. */
export async function gridsOf(bytes: Uint8Array): Promise<Grids> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes as never);
  const shown = book.worksheets.filter((sheet) => sheet.state === 'visible');
  return new Map(
    shown.map((sheet) => {
      const rows: GridValue[][] = [];
      sheet.eachRow((row) => {
        const values: GridValue[] = [];
        for (let i = 1; i <= sheet.columnCount; i++) values.push(plain(row.getCell(i).value));
        rows.push(values);
      });
      return [sheet.name, rows];
    }),
  );
}

/** As our own reader reads it, to 15 digits. */
export async function ownGridsOf(bytes: Uint8Array): Promise<Grids> {
  const { sheets } = await readWorkbook(bytes, platform);
  const shown = sheets.filter(({ state }) => state === 'visible');
  return new Map(
    shown.map(({ name, rows }) => {
      const width = Math.max(...rows.flatMap((row) => row.cells.map(({ column }) => column)));
      const grid = rows.map(({ cells }) => {
        const values: GridValue[] = new Array(width).fill(null);
        for (const { column, value, formula } of cells) {
          if (formula) throw new Error(`a formula: ${formula.text}`);
          if (value.kind === 'text') values[column - 1] = value.text;
          else if (value.kind === 'number') values[column - 1] = Number(value.text);
          else if (value.kind !== 'blank') throw new Error(`neither text nor number: ${value.kind}`);
        }
        return values;
      });
      return [name, grid];
    }),
  );
}

/** Numbers to the digits that every reader keeps. */
export const roundedGrids = (grids: Grids): Grids =>
  new Map([...grids].map(([name, rows]) => [name, rows.map((row) => row.map(rounded))]));

/** Cells of two workbooks that do not say the same; programs that save 15 digits may round the last of them twice. */
export function differences(a: Grids, b: Grids): string[] {
  const same = (x: GridValue, y: GridValue) =>
    typeof x === 'number' && typeof y === 'number' ? Math.abs(x - y) <= 2e-14 * Math.abs(x) : x === y;
  const cells = (grids: Grids) =>
    [...grids].flatMap(([name, rows]) =>
      rows.flatMap((row, r) => row.map((value, c) => [`${name}!R${r + 1}C${c + 1}`, value] as const)),
    );
  const [ours, theirs] = [new Map(cells(a)), new Map(cells(b))];
  return [...new Set([...ours.keys(), ...theirs.keys()])]
    .filter((at) => !same(ours.get(at) ?? null, theirs.get(at) ?? null))
    .map((at) => `${at}: ${ours.get(at)} / ${theirs.get(at)}`);
}

/** One sheet as records by the heads of its columns. */
export function recordsOf(grids: Grids, name: string): Record<string, GridValue>[] {
  const [heads = [], ...rows] = grids.get(name) ?? [];
  return rows.map((row) => Object.fromEntries(heads.map((head, i) => [String(head), row[i] ?? null])));
}

function plain(value: ExcelJS.CellValue): GridValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number') return value;
  throw new Error(`neither text nor number: ${JSON.stringify(value)}`);
}
