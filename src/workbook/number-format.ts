/** How a cell style shows numbers. */
export interface NumberFormat {
  readonly percent: boolean;
  /** The format code of days and times; null for every other. */
  readonly date: string | null;
}

export const general: NumberFormat = { percent: false, date: null };

/**
 * What no file spells out (ECMA-376, 18.8.30). Which day comes first in 14 and 22 depends on the language of Excel: here
 * as in Indonesian. 27 to 36 and 50 to 58 are days and times of East Asian ones.
 */
const builtin: Readonly<Record<number, string>> = {
  9: '0%',
  10: '0.00%',
  14: 'dd/mm/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'dd/mm/yyyy h:mm',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
};

/** The format of a number in the list of built-in ones. */
export function builtinFormat(id: number): NumberFormat {
  const isEastAsian = (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
  return readFormat(builtin[id] ?? (isEastAsian ? 'dd/mm/yyyy' : ''));
}

/** What a format code shows, by its part for positive numbers. */
export function readFormat(code: string): NumberFormat {
  if (code === '' || /^(general|standard|@)$/i.test(code)) return general;
  const bare = withoutTexts(code);
  const first = bare.split(';')[0] ?? '';
  // of other letters: "Rp", the E of exponents; digits stand beside them, beside days only in parts of seconds
  const isDate = /[dmyhs]/i.test(first) && !/[0#?]/.test(first.replace(/s\]?[.,]0+/gi, 's'));
  return { percent: bare.includes('%'), date: isDate ? code : null };
}

/** Without what is quoted, escaped, there for its width only, or in brackets; "[h]" and the like stay. */
const withoutTexts = (code: string): string =>
  code.replace(/"[^"]*"?|[\\_*].|\[(?!(?:h+|m+|s+)\])[^\]]*\]/gis, '');
