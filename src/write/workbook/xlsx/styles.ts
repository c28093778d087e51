import { builtInFormats, firstOwnFormat, Pool } from '../../../format/xlsx/pool.js';
import {
  colour,
  colours,
  fill,
  fixedFills,
  font,
  plainCell,
  styleSheet,
} from '../../../format/xlsx/style-parts.js';
import { element } from '../../../format/xlsx/xml.js';
import { type Features, featuresOf, tones } from '../looks.js';
import type { Look, Tone } from '../plan.js';

const lineColour = 'FFC9CFD8';

/** Collects the looks that are used, and writes them as the part `styles.xml`. */
export class Styles {
  private readonly formats = new Pool();
  private readonly fonts = new Pool();
  private readonly fills = new Pool();
  private readonly borders = new Pool();
  private readonly cells = new Pool();
  private readonly differences = new Pool();
  private readonly byLook = new Map<string, number>();

  constructor() {
    this.fonts.add(font({ size: usualSize }));
    for (const fixed of fixedFills) this.fills.add(fixed);
    this.borders.add(border(false));
    this.cells.add(plainCell);
  }

  /** Number of the style of a cell. */
  cell(look: Look): number {
    const key = look.kind === 'branch' ? `${look.kind} ${look.depth} ${look.of}` : look.kind;
    const known = this.byLook.get(key);
    if (known !== undefined) return known;
    const added = this.cells.add(this.cellFormat(featuresOf(look)));
    this.byLook.set(key, added);
    return added;
  }

  /** Number of what a condition changes: the colours of a tone. */
  tone(tone: Tone): number {
    return this.differences.add(colours(tones[tone]));
  }

  /** Number of a condition that changes how numbers are written. */
  format(code: string): number {
    const format = element('numFmt', { numFmtId: this.formatId(code), formatCode: code });
    return this.differences.add(element('dxf', {}, format));
  }

  xml(): string {
    const { formats, fonts, fills, borders, cells, differences } = this;
    const looks = { fonts: fonts.items, fills: fills.items, borders: borders.items };
    return styleSheet({ formats, cells, differences, ...looks });
  }

  private cellFormat(features: Features): string {
    const { size = usualSize, ground, format = 'General', horizontal, vertical, wraps } = features;
    const alignment = element('alignment', {
      horizontal: horizontal ?? 'left',
      vertical: vertical ?? 'center',
      wrapText: wraps,
    });
    const attributes = {
      numFmtId: this.formatId(format),
      fontId: this.fonts.add(font({ ...features, size })),
      fillId: ground === undefined ? 0 : this.fills.add(fill(ground)),
      borderId: this.borders.add(border(!features.isPlain)),
      xfId: 0,
      applyNumberFormat: true,
      applyFont: true,
      applyFill: ground !== undefined,
      applyBorder: !features.isPlain,
      applyAlignment: true,
      applyProtection: true,
    };
    const protection = features.isOpen ? element('protection', { locked: '0' }) : '';
    return element('xf', attributes, alignment + protection);
  }

  private formatId(code: string): number {
    return builtInFormats[code] ?? firstOwnFormat + this.formats.add(code);
  }
}

const usualSize = 10;

function border(isDrawn: boolean): string {
  const side = (name: string) =>
    isDrawn ? element(name, { style: 'thin' }, colour(lineColour)) : element(name, {});
  return element(
    'border',
    {},
    [...['left', 'right', 'top', 'bottom'].map(side), element('diagonal', {})].join(''),
  );
}
