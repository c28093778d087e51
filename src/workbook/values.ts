import { serialOf, showDate } from './dates.js';
import { decimal } from './decimal.js';
import { corrupt } from './error.js';
import { decodeEscapes } from './escapes.js';
import type { Budget } from './limits.js';
import { general } from './number-format.js';
import type { Strings } from './strings.js';
import { type Run, type Struck, struckIn } from './struck.js';
import type { CellStyle } from './styles.js';
import type { CellValue } from './workbook.js';

/** What the sheets of one workbook share. */
export interface Shared {
  readonly strings: Strings;
  /** By the number of a cell style. */
  readonly styles: readonly CellStyle[];
  /** Days count from 1904. */
  readonly from1904: boolean;
  readonly budget: Budget;
}

/** A cell as the file spells it. */
export interface Stored {
  type: string;
  style: string | undefined;
  /** The text of `v`, undefined without one. */
  value: string | undefined;
  /** The text of `is`, decoded. */
  inline: string | undefined;
  /** Of `is`, where it has runs in looks of their own. */
  runs: readonly Run[] | undefined;
  /** An error value that stands for something else, such as a picture (`vm`). */
  rich: boolean;
}

const blank: CellValue = { kind: 'blank' };

/** What a cell holds; `blank` when it holds no value. */
export function readValue(stored: Stored, shared: Shared): CellValue {
  const { type, value, inline } = stored;
  if (inline !== undefined && (type === 'inlineStr' || value === undefined))
    return { kind: 'text', text: inline };
  // a formula's result that is the empty text is a result
  if (type === 'str' || type === 'inlineStr') return text(value);
  if (value === undefined || value.trim() === '') return blank;
  switch (type) {
    case 's':
      return {
        kind: 'text',
        text: shared.strings.texts[index(value)] ?? corrupt(`no shared string ${value}`),
      };
    case 'n':
      return number(value, stored, shared);
    case 'b':
      return boolean(value.trim());
    case 'e':
      return { kind: 'error', code: value.trim() };
    case 'd':
      return isoDay(value.trim(), stored, shared);
    default:
      return corrupt(`cell type ${type.slice(0, 40)}`);
  }
}

function text(read: string | undefined): CellValue {
  return read === undefined ? blank : { kind: 'text', text: decodeEscapes(read) };
}

function number(value: string, { style }: Stored, { styles, from1904 }: Shared): CellValue {
  const digits = decimal(value);
  // shown as it stands rather than lost: some programs write NaN
  if (digits === null) return text(value);
  const { percent, date } = styles[Number(style ?? 0)] ?? general;
  const shown = date === null ? null : showDate(Number(digits), date, from1904);
  return { kind: 'number', text: digits, percent, ...(shown !== null && { date: shown }) };
}

/** "2026-06-05T12:00:00" as the number that Excel makes of it on opening. */
function isoDay(value: string, { style }: Stored, { styles, from1904 }: Shared): CellValue {
  const serial = serialOf(value, from1904);
  if (serial === null) return text(value);
  const date = styles[Number(style ?? 0)]?.date ?? 'yyyy-mm-dd';
  const digits = decimal(String(serial)) ?? '';
  return { kind: 'number', text: digits, percent: false, date: showDate(serial, date, from1904) };
}

function boolean(value: string): CellValue {
  if (value === '1' || value === 'true') return { kind: 'boolean', value: true };
  return value === '0' || value === 'false'
    ? { kind: 'boolean', value: false }
    : corrupt(`truth value ${value}`);
}

/** What of a cell is struck through; undefined for nothing. */
export function readStruck({ type, style, value, inline, runs }: Stored, shared: Shared): Struck | undefined {
  const byStyle = shared.styles[Number(style ?? 0)]?.struck ?? false;
  if (type !== 's') return struckIn(inline ?? value ?? '', runs, byStyle);
  const at = index(value ?? '');
  return struckIn(shared.strings.texts[at] ?? '', shared.strings.runs.get(at), byStyle);
}

/** A picture in a cell is stored as an error that says so: programs that know no such pictures show that. */
export const isPicture = ({ rich, value }: Stored, formula: string | undefined): boolean =>
  rich && value?.trim() === '#VALUE!' && (formula === undefined || /\bIMAGE\(/i.test(formula));

/** −1 for what is no index. */
const index = (value: string) => (/^\s*\d{1,7}\s*$/.test(value) ? Number(value) : -1);
