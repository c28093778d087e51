import type { Cell } from '../../workbook/workbook.js';
import { clean } from '../text.js';

/** What a cell says, as text: a number by its exact digits, a percent or day as people see it ("87.65%"). */
export function cellText(cell: Cell): string {
  const { value } = cell;
  switch (value.kind) {
    case 'text':
      return clean(value.text);
    case 'number':
      if (value.date !== undefined) return value.date;
      return value.percent ? `${timesHundred(value.text)}%` : value.text;
    case 'boolean':
      return String(value.value);
    case 'error':
      return value.code;
    case 'blank':
      return '';
  }
}

/** Moves the point of a decimal two places: exact, where a product of doubles is not. */
function timesHundred(decimal: string): string {
  const found = /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimal);
  if (!found) return decimal;
  const [, sign = '', whole = '', fraction = ''] = found;
  const padded = fraction.padEnd(2, '0');
  const digits = `${whole}${padded.slice(0, 2)}`.replace(/^0+(?=\d)/, '');
  const rest = padded.slice(2);
  return `${sign}${digits}${rest ? `.${rest}` : ''}`;
}
