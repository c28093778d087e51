import { WorkbookError } from './error.js';
import { workbookLimits } from './limits.js';
import { builtinFormat, type NumberFormat, readFormat } from './number-format.js';
import { scanPart } from './package.js';
import type { Handler } from './xml.js';
import type { Zip } from './zip.js';

/** For each cell style how it shows numbers. */
export function readStyles(zip: Zip, part: string): readonly NumberFormat[] {
  const formats = new Map<string, NumberFormat>();
  const styles: NumberFormat[] = [];
  const format: Handler = {
    open(attributes) {
      const id = attributes.get('numFmtId') ?? '';
      formats.set(id, readFormat((attributes.get('formatCode') ?? '').slice(0, longestCode)));
    },
  };
  const style: Handler = {
    open(attributes) {
      if (styles.length === workbookLimits.styles) throw new WorkbookError('too-many', 'styles');
      const id = attributes.get('numFmtId') ?? '';
      const known = formats.get(id) ?? builtinFormat(Number(id));
      formats.set(id, known);
      styles.push(known);
    },
  };
  const children = new Map<string, Handler>([
    ['numFmts', { children: new Map([['numFmt', format]]) }],
    ['cellXfs', { children: new Map([['xf', style]]) }],
  ]);
  scanPart(zip, part, { styleSheet: { children } });
  return styles;
}

/** Excel takes no longer ones. */
const longestCode = 255;
