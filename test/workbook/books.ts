import { platform } from '../../src/cli/platform.js';
import { WorkbookError } from '../../src/workbook/error.js';
import { readWorkbook } from '../../src/workbook/read.js';
import type { Cell, Sheet, Workbook } from '../../src/workbook/workbook.js';
import { type ZipOptions, zip } from '../support/zip.js';

export type Parts = Record<string, string | Uint8Array>;

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const mainNamespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const relNamespace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A `.rels` part; targets of links are external. */
export function rels(...entries: readonly (readonly [id: string, type: string, target: string])[]): string {
  const list = entries.map(([id, type, target]) => {
    const mode = type === 'hyperlink' ? ' TargetMode="External"' : '';
    return `<Relationship Id="${id}" Type="${relNamespace}/${type}" Target="${target}"${mode}/>`;
  });
  const namespace = 'http://schemas.openxmlformats.org/package/2006/relationships';
  return `${declaration}<Relationships xmlns="${namespace}">${list.join('')}</Relationships>`;
}

export function worksheet(content: string): string {
  return `${declaration}<worksheet xmlns="${mainNamespace}" xmlns:r="${relNamespace}">${content}</worksheet>`;
}

export function strings(...items: readonly string[]): string {
  return `${declaration}<sst xmlns="${mainNamespace}">${items.map((item) => `<si>${item}</si>`).join('')}</sst>`;
}

/** The parts of a workbook of one sheet; `more` adds parts or replaces them. */
export function parts(sheet: string, more: Parts = {}): Parts {
  return {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': rels(['rId1', 'officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': `${declaration}<workbook xmlns="${mainNamespace}" xmlns:r="${relNamespace}"><sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': rels(
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'sharedStrings', 'sharedStrings.xml'],
      ['rId3', 'styles', 'styles.xml'],
    ),
    'xl/worksheets/sheet1.xml': sheet,
    ...more,
  };
}

/** Reads a workbook whose one sheet has this `sheetData`. */
export async function readRows(rows: string, more: Parts = {}): Promise<Sheet> {
  return readOnly(parts(worksheet(`<sheetData>${rows}</sheetData>`), more));
}

/** The first sheet of a workbook of these parts. */
export async function readOnly(all: Parts, options?: ZipOptions): Promise<Sheet> {
  const { sheets } = await readWorkbook(zip(all, options), platform);
  const [sheet] = sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

/** The cells of a row by column number. */
export function cellsOf(sheet: Sheet, row = 1): Record<number, Cell> {
  const cells = sheet.rows.find(({ number }) => number === row)?.cells ?? [];
  return Object.fromEntries(cells.map((cell) => [cell.column, cell]));
}

/** The reason a file is refused for, or what was read; any other exception fails the test. */
export async function outcome(bytes: Uint8Array): Promise<string | Workbook> {
  try {
    return await readWorkbook(bytes, platform);
  } catch (error) {
    if (error instanceof WorkbookError) return error.reason;
    throw error;
  }
}
