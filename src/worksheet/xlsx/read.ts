export { WorkbookError } from './error.js';
export async function readWorkbook(_b: Uint8Array): Promise<import('./workbook.js').Workbook> {
  throw new Error('later');
}
