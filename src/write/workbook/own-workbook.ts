import type { Instrument } from '../../instrument/model.js';
import type { Wordings } from '../../instrument/wording.js';
import { noUnit } from '../../worksheet/unit.js';
import type { Unit } from '../../worksheet/worksheet.js';
import type { Converted } from '../converted.js';
import type { Written } from '../worksheet-yaml.js';
import { type BookOptions, planBook } from './book.js';
import { carryToBook } from './carry.js';
import { packBook } from './xlsx/package.js';

/** Our LKE workbook with what a worksheet says, and what cells cannot hold of it. */
export function ownWorkbook(
  instrument: Instrument,
  wordings: Wordings,
  written: Written,
  options: BookOptions,
): Converted {
  const { worksheet, lost } = carryToBook(instrument, written);
  return { data: packBook(planBook(instrument, wordings, worksheet, options)), lost };
}

/** What may be known of the unit before anything is answered. */
export type KnownUnit = Pick<Unit, 'name' | 'institution' | 'institutionType' | 'year' | 'target'>;

/** Our LKE workbook with nothing answered. */
export function blankWorkbook(
  instrument: Instrument,
  wordings: Wordings,
  unit: Partial<KnownUnit>,
  options: BookOptions,
): Uint8Array {
  const blank = { unit: { ...noUnit, ...unit }, prerequisites: new Map(), answers: new Map() };
  const { worksheet } = carryToBook(instrument, blank);
  return packBook(planBook(instrument, wordings, worksheet, options));
}
