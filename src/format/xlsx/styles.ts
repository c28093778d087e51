import type { Column, Tone } from '../../report/page/book.js';
import { columnFormat } from './number-format.js';
import { builtInFormats, firstOwnFormat, Pool } from './pool.js';
import { colour, colours, fill, fixedFills, font, plainCell, styleSheet } from './style-parts.js';
import { element } from './xml.js';

/** Colours that stay readable in print, and for people who do not see red and green apart. */
const tones: Readonly<Record<Tone, { ink: string; ground: string }>> = {
  good: { ink: 'FF0B5D1E', ground: 'FFD9F2E0' },
  fair: { ink: 'FF7A4B00', ground: 'FFFFF0CC' },
  bad: { ink: 'FF9C0006', ground: 'FFFBDCDD' },
};

const headGround = 'FF1F3864';
const lineColour = 'FFD0D7E2';
const size = 11;

/** Collects the looks of cells that are used, and writes them as the part `styles.xml`. */
export class Styles {
  private readonly formats = new Pool();
  private readonly cells = new Pool();
  private readonly differences = new Pool();

  constructor() {
    // what a cell without any look has
    this.cells.add(plainCell);
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
    return this.differences.add(colours(tones[tone]));
  }

  xml(): string {
    const { formats, cells, differences } = this;
    const fonts = [font({ size }), font({ size, ink: 'FFFFFFFF', bold: true })];
    const looks = { fonts, fills: [...fixedFills, fill(headGround)], borders: [border(false), border(true)] };
    return styleSheet({ formats, cells, differences, ...looks });
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

function border(isDrawn: boolean): string {
  const bottom = isDrawn ? element('bottom', { style: 'thin' }, colour(lineColour)) : element('bottom', {});
  const rest = ['left', 'right', 'top'].map((side) => element(side, {}));
  return element('border', {}, [...rest, bottom, element('diagonal', {})].join(''));
}
