import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { exampleBytes, examples, findingsIn } from './saved-copies.js';

test.each(examples)('a copy of %s saved by exceljs has the same findings', async (name) => {
  const bytes = exampleBytes(name);
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes as unknown as ArrayBuffer);
  const copy = new Uint8Array(await book.xlsx.writeBuffer());
  expect(await findingsIn(copy)).toEqual(await findingsIn(bytes));
});
