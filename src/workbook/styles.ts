import { WorkbookError } from './error.js';
import { workbookLimits } from './limits.js';
import { builtinFormat, type NumberFormat, readFormat } from './number-format.js';
import { scanPart } from './package.js';
import type { Handler } from './xml.js';
import type { Zip } from './zip.js';

/** How cells of one style look. */
export interface CellStyle extends NumberFormat {
  readonly struck: boolean;
}

/** For each cell style how it looks. */
export function readStyles(zip: Zip, part: string): readonly CellStyle[] {
  const formats = new Map<string, NumberFormat>();
  const styles: CellStyle[] = [];
  const struckFonts: boolean[] = [];
  const format: Handler = {
    open(attributes) {
      const id = attributes.get('numFmtId') ?? '';
      formats.set(id, readFormat((attributes.get('formatCode') ?? '').slice(0, longestCode)));
    },
  };
  const strike: Handler = {
    open(attributes) {
      struckFonts[struckFonts.length - 1] = !/^(?:0|false)$/.test(attributes.get('val') ?? '');
    },
  };
  const font: Handler = {
    open() {
      if (struckFonts.length === workbookLimits.styles) throw new WorkbookError('too-many', 'fonts');
      struckFonts.push(false);
    },
    children: new Map([['strike', strike]]),
  };
  const style: Handler = {
    open(attributes) {
      if (styles.length === workbookLimits.styles) throw new WorkbookError('too-many', 'styles');
      const id = attributes.get('numFmtId') ?? '';
      const known = formats.get(id) ?? builtinFormat(Number(id));
      formats.set(id, known);
      styles.push({ ...known, struck: struckFonts[Number(attributes.get('fontId') ?? 0)] ?? false });
    },
  };
  const children = new Map<string, Handler>([
    ['numFmts', { children: new Map([['numFmt', format]]) }],
    ['fonts', { children: new Map([['font', font]]) }],
    ['cellXfs', { children: new Map([['xf', style]]) }],
  ]);
  scanPart(zip, part, { styleSheet: { children } });
  return styles;
}

/** Excel takes no longer ones. */
const longestCode = 255;
