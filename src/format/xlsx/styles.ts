import type { Column, Tone } from '../../report/page/book.js';
import { columnFormat } from './number-format.js';
import { builtInFormats, firstOwnFormat, Pool } from './pool.js';
import { declaration, element, list, mainNamespace } from './xml.js';

/** Colours that stay readable in print, and for people who do not see red and green apart. */
const tones: Readonly<Record<Tone, { ink: string; ground: string }>> = {
  good: { ink: 'FF0B5D1E', ground: 'FFD9F2E0' },
  fair: { ink: 'FF7A4B00', ground: 'FFFFF0CC' },
  bad: { ink: 'FF9C0006', ground: 'FFFBDCDD' },
};

const headGround = 'FF1F3864';
const lineColour = 'FFD0D7E2';

/** Collects the looks of cells that are used, and writes them as the part `styles.xml`. */
export class Styles {
  private readonly formats = new Pool();
  private readonly cells = new Pool();
  private readonly differences = new Pool();

  constructor() {
    // what a cell without any look has
    this.cells.add(element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 }));
  }

  /** Number of the style of a column's cells. @param format another than the column's. */
  body({ kind, wraps, centred }: Column, format = columnFormat(kind)): number {
    const horizontal = centred ? 'center' : kind === 'text' ? 'left' : 'right';
    const alignment = { horizontal, vertical: 'top', wrapText: wraps, indent: indentOf(horizontal) };
    return this.cell(format, { fontId: 0, fillId: 0, borderId: 1 }, alignment);
  }

  /** Number of the style of a column's head. */
  head({ kind, centred }: Column): number {
    const horizontal = kind === 'text' && !centred ? 'left' : 'center';
    const alignment = { horizontal, vertical: 'center', wrapText: true, indent: indentOf(horizontal) };
    return this.cell('@', { fontId: 1, fillId: 2, borderId: 0 }, alignment);
  }

  /** Number of what a condition changes: the colours of a tone. */
  tone(tone: Tone): number {
    const { ink, ground } = tones[tone];
    return this.differences.add(element('dxf', {}, element('font', {}, colour(ink)) + fill(ground)));
  }

  xml(): string {
    const own = this.formats.items.map((formatCode, i) =>
      element('numFmt', { numFmtId: firstOwnFormat + i, formatCode }),
    );
    const pattern = (patternType: string) => element('fill', {}, element('patternFill', { patternType }));
    const parts = [
      list('numFmts', own),
      list('fonts', [font('FF000000'), font('FFFFFFFF', true)]),
      // the first two are fixed
      list('fills', [pattern('none'), pattern('gray125'), fill(headGround)]),
      list('borders', [border(false), border(true)]),
      list('cellStyleXfs', [element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })]),
      list('cellXfs', this.cells.items),
      list('cellStyles', [element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })]),
      list('dxfs', this.differences.items),
    ];
    return declaration + element('styleSheet', { xmlns: mainNamespace }, parts.join(''));
  }

  private cell(
    format: string,
    looks: { readonly fontId: number; readonly fillId: number; readonly borderId: number },
    alignment: Parameters<typeof element>[1],
  ): number {
    const attributes = {
      numFmtId: builtInFormats[format] ?? firstOwnFormat + this.formats.add(format),
      ...looks,
      xfId: 0,
      applyNumberFormat: true,
      applyFont: true,
      applyFill: looks.fillId > 0,
      applyBorder: looks.borderId > 0,
      applyAlignment: true,
    };
    return this.cells.add(element('xf', attributes, element('alignment', alignment)));
  }
}

const indentOf = (horizontal: string): number | undefined => (horizontal === 'left' ? 1 : undefined);

const colour = (rgb: string): string => element('color', { rgb });

function font(ink: string, bold = false): string {
  const parts = [
    bold ? element('b', {}) : '',
    element('sz', { val: 11 }),
    colour(ink),
    element('name', { val: 'Calibri' }),
    element('family', { val: 2 }),
  ];
  return element('font', {}, parts.join(''));
}

/** Conditions take the background's colour, cells the foreground's. */
function fill(rgb: string): string {
  const colours = element('fgColor', { rgb }) + element('bgColor', { rgb });
  return element('fill', {}, element('patternFill', { patternType: 'solid' }, colours));
}

function border(isDrawn: boolean): string {
  const bottom = isDrawn ? element('bottom', { style: 'thin' }, colour(lineColour)) : element('bottom', {});
  const rest = ['left', 'right', 'top'].map((side) => element(side, {}));
  return element('border', {}, [...rest, bottom, element('diagonal', {})].join(''));
}
