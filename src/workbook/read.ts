import type { Platform } from '../source/platform.js';
import { sniff } from '../source/sniff.js';
import { WorkbookError } from './error.js';
import { Budget, workbookLimits } from './limits.js';
import { readSheet } from './sheet.js';
import { noStrings, readStrings } from './strings.js';
import { readStyles } from './styles.js';
import { readTabs } from './tabs.js';
import type { Shared } from './values.js';
import type { Workbook } from './workbook.js';
import { Zip } from './zip.js';

export { WorkbookError } from './error.js';

/**
 * Reads an Excel workbook (.xlsx, .xlsm) from its bytes: everything, or nothing.
 * @throws WorkbookError for a file that is none, is damaged, or exceeds a limit.
 */
export async function readWorkbook(bytes: Uint8Array, platform: Platform): Promise<Workbook> {
  checkKind(bytes);
  const zip = new Zip(bytes, platform);
  const tabs = readTabs(zip);
  const shared: Shared = {
    strings: tabs.strings === null ? noStrings : readStrings(zip, tabs.strings),
    styles: tabs.styles === null ? [] : readStyles(zip, tabs.styles),
    from1904: tabs.from1904,
    budget: new Budget(),
  };
  return {
    sheets: tabs.sheets.map(({ name, state, part }) => ({ name, state, ...readSheet(zip, part, shared) })),
    names: tabs.names,
  };
}

function checkKind(bytes: Uint8Array): void {
  const { fileBytes } = workbookLimits;
  if (bytes.length > fileBytes)
    throw new WorkbookError('too-large', `${bytes.length} bytes, limit ${fileBytes}`);
  const kind = sniff(bytes);
  if (kind === 'zip') return;
  if (kind === 'empty' || kind === 'xls' || kind === 'encrypted') throw new WorkbookError(kind, kind);
  if (kind === 'labelled') throw new WorkbookError('encrypted', kind);
  throw new WorkbookError('not-zip', kind);
}
