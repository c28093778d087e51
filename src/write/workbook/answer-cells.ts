import type { Side } from '../../diagnostic/side.js';
import type { Indicator } from '../../instrument/model.js';
import { decimal } from '../../workbook/decimal.js';
import { dateSerial, serialDate } from '../../worksheet/due.js';
import { levelIn } from '../../worksheet/level.js';
import { readCount, readNumber } from '../../worksheet/number.js';
import { isBlankText } from '../../worksheet/text.js';
import type { Worksheet } from '../../worksheet/worksheet.js';
import type { Line } from './lines.js';

/** A double tells no more digits apart. */
const exactDigits = 15;

/**
 * What an answer's cell holds: the level in its standard spelling, a number where the text is one that Excel keeps
 * exactly, else the text as it is, so that nothing typed is lost; null for what a sheet takes for a blank.
 */
export function answerCell(raw: string, { scale }: Indicator): string | number | null {
  if (isBlankText(raw)) return null;
  if (scale.kind === 'ratio') return countCell(raw);
  if (scale.kind === 'index') return numberCell(raw);
  return levelIn(scale, raw)?.name ?? raw.trim();
}

/** A count as a number; null for a blank. */
export function countCell(raw: string): string | number | null {
  if (isBlankText(raw)) return null;
  return readCount(raw) === null ? text(raw) : numberCell(raw);
}

/** Any decimal as a number. */
export function numberCell(raw: string): string | number | null {
  if (isBlankText(raw)) return null;
  const { kind, ...number } = readNumber(raw);
  if (kind !== 'number' || !('digits' in number)) return text(raw);
  const significant = number.digits.replace('.', '').replace(/^0+/, '').replace(/0+$/, '');
  if (significant.length > exactDigits) return text(raw);
  return Number(`${number.negative ? '-' : ''}${number.digits}`);
}

/** The text that our reader finds in a cell that holds this. */
export const readBack = (value: string | number): string =>
  typeof value === 'number' ? (decimal(String(value)) ?? '') : value;

/** A due date as the number that Excel shows as a date. */
export function dueCell(raw: string): string | number {
  const days = dateSerial(raw);
  return days !== null && serialDate(days) === raw ? days : raw;
}

const text = (raw: string): string => raw.trim();

/** What stands in the answer cell of a line on one side; of computed indicators only what was typed in place of counts. */
export function answerValue(
  worksheet: Pick<Worksheet, 'answers'>,
  line: Line,
  by: Side,
): string | number | null {
  if (line.kind === 'branch') return null;
  const side = worksheet.answers.get(line.node.id)?.sides[by];
  if (!side) return null;
  if (line.kind === 'input') {
    const entry = side.inputs.get(line.input.key);
    return entry ? countCell(entry.raw) : null;
  }
  return side.value ? answerCell(side.value.raw, line.node) : null;
}
