import { blanks } from '../../../worksheet/text.js';
import { all, any, cases, quote } from '../formula.js';
import type { Value } from '../plan.js';

/**
 * How formulas read what was typed, as our reader does: letters in any case, a decimal with a comma or a point also when
 * it is a text. What cannot be read at all is `unreadable`, which is no answer of any scale.
 */
export const unreadable = '?';

const padding = '\u00a0';

const trimmed = (cell: string) => `LOWER(TRIM(SUBSTITUTE(${cell}&"",${quote(padding)}," ")))`;

/** What tells how many rows have the code, and how many of them hold anything. */
export interface Guard {
  readonly count: string;
  readonly filled: string;
}

/** One cell that is always there. */
export const once: Guard = { count: '1', filled: '1' };

/** Only one row may have the code: with two, neither is more likely to be meant. */
const guarded = ({ count, filled }: Guard, read: string) =>
  cases(
    [
      [`${count}=0`, '""'],
      [`${count}>1`, `IF(${filled}=0,"",${quote(unreadable)})`],
    ],
    `IFERROR(${read},${quote(unreadable)})`,
  );

/** The text of a cell in lower case. */
export const textFormula = (cell: string, guard: Guard): string =>
  guarded(guard, `IF(ISLOGICAL(${cell}),IF(${cell},"true","false"),${trimmed(cell)})`);

/** The text of a cell that should hold a number, with a decimal comma; empty when it does hold one. */
export const numberTextFormula = (cell: string, guard: Guard): string =>
  guarded(
    guard,
    cases(
      [
        [`ISLOGICAL(${cell})`, quote(unreadable)],
        [`ISNUMBER(${cell})`, '""'],
      ],
      `SUBSTITUTE(${trimmed(cell)},".",",")`,
    ),
  );

/**
 * The number in a cell or, without one, in its text; empty for neither. A text is read digit by digit: Excel's own
 * conversion goes by the language it speaks.
 * @param isCount "1.000" is a thousand to one and one to another: no count.
 */
export function numberFormula(
  cell: string,
  { text, count }: { readonly text: string; readonly count: string },
  isCount: boolean,
): string {
  const digits = `SUBSTITUTE(${text},",","")`;
  const decimals = `(LEN(${text})-FIND(",",${text}))`;
  const rest = withoutDigits(text);
  const inside = [`${rest}=","`, `LEFT(${text},1)<>","`, `RIGHT(${text},1)<>","`];
  const parsed = cases(
    [
      [`LEN(${text})=0`, '""'],
      [`${rest}=""`, `VALUE(${text})`],
      [
        all(inside),
        isCount ? `IF(${decimals}=3,"",VALUE(${digits})/10^${decimals})` : `VALUE(${digits})/10^${decimals}`,
      ],
    ],
    '""',
  );
  const isNumber = all([`ISNUMBER(${cell})`, `NOT(ISLOGICAL(${cell}))`]);
  return `IF(${count}<>1,"",IF(${isNumber},${cell},${parsed}))`;
}

const withoutDigits = (text: string): string =>
  [...'0123456789'].reduce((rest, digit) => `SUBSTITUTE(${rest},"${digit}","")`, text);

/** What people write for "no answer". */
export const isBlankFormula = (text: string): string =>
  any([...blanks].map((blank) => `${text}=${quote(blank)}`));

/** The same as `textFormula` of one single cell. */
export function readText(value: Value): string {
  if (value === null || typeof value === 'object') return '';
  const flat = String(value).replaceAll(padding, ' ').replace(/ +/g, ' ');
  return flat.replace(/^ | $/g, '').toLowerCase();
}

/** The same as `numberTextFormula`. */
export const readNumberText = (value: Value): string =>
  typeof value === 'string' ? readText(value).replaceAll('.', ',') : '';

/** The same as `numberFormula`. */
export function readNumberValue(value: Value, isCount: boolean): number | '' {
  if (typeof value === 'number') return value;
  const found = /^(\d+)(?:,(\d+))?$/.exec(readNumberText(value));
  if (!found || (isCount && found[2]?.length === 3)) return '';
  return Number(`${found[1]}.${found[2] ?? '0'}`);
}
