import type { Instrument } from '../../src/instrument/model.js';
import type { Wordings } from '../../src/instrument/wording.js';
import type { Worksheet } from '../../src/worksheet/worksheet.js';
import { type BookOptions, planBook } from '../../src/write/workbook/book.js';
import { carryToBook } from '../../src/write/workbook/carry.js';
import type { BookPlan } from '../../src/write/workbook/plan.js';
import { packBook } from '../../src/write/workbook/xlsx/package.js';
import type { Written } from '../../src/write/worksheet-yaml.js';
import { readBytes } from './worksheets.js';

export const plainOptions: BookOptions = {
  lang: 'id',
  zeroDivision: 'full',
  areaHalves: false,
  tool: 'lke-zi 0.0.0-uji',
};

/** Our workbook of a worksheet, as a plan. */
export function bookPlan(
  instrument: Instrument,
  worksheet: Written,
  options: Partial<BookOptions> = {},
  wordings: Wordings = {},
): BookPlan {
  const { worksheet: carried } = carryToBook(instrument, worksheet);
  return planBook(instrument, wordings, carried, { ...plainOptions, ...options });
}

/** Our workbook of a worksheet, as bytes. */
export const bookBytes = (...given: Parameters<typeof bookPlan>): Uint8Array => packBook(bookPlan(...given));

export const readBook = (bytes: Uint8Array, instrument: Instrument): Promise<Worksheet> =>
  readBytes(bytes, 'buku.xlsx', instrument);
