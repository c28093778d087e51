import { WorkbookError } from './error.js';
import { workbookLimits } from './limits.js';
import { scanPart } from './package.js';
import type { Handler } from './xml.js';
import type { Zip } from './zip.js';

/** For each cell style whether it shows numbers as percentages. */
export function readPercentStyles(zip: Zip, part: string): readonly boolean[] {
  // 0% and 0.00%, which no file spells out
  const percentFormats = new Set(['9', '10']);
  const styles: boolean[] = [];
  const format: Handler = {
    open(attributes) {
      const id = attributes.get('numFmtId') ?? '';
      if (isPercentFormat(attributes.get('formatCode') ?? '')) percentFormats.add(id);
      else percentFormats.delete(id);
    },
  };
  const style: Handler = {
    open(attributes) {
      if (styles.length === workbookLimits.styles) throw new WorkbookError('too-many', 'styles');
      styles.push(percentFormats.has(attributes.get('numFmtId') ?? ''));
    },
  };
  const children = new Map<string, Handler>([
    ['numFmts', { children: new Map([['numFmt', format]]) }],
    ['cellXfs', { children: new Map([['xf', style]]) }],
  ]);
  scanPart(zip, part, { styleSheet: { children } });
  return styles;
}

/** A % that is not quoted, escaped, or there for its width only. */
export function isPercentFormat(code: string): boolean {
  return code.includes('%') && code.replace(/"[^"]*"|[\\_*].|\[[^\]]*\]/gs, '').includes('%');
}
