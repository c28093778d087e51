import { builtInFormats, firstOwnFormat, Pool } from '../../../format/xlsx/pool.js';
import { declaration, element, list, mainNamespace } from '../../../format/xlsx/xml.js';
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
    // what a cell without any look has; the first two fills are fixed
    this.fonts.add(font({}, usualSize));
    this.fills.add(element('fill', {}, element('patternFill', { patternType: 'none' })));
    this.fills.add(element('fill', {}, element('patternFill', { patternType: 'gray125' })));
    this.borders.add(border(false));
    this.cells.add(element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 }));
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
    const { ink, ground } = tones[tone];
    return this.differences.add(element('dxf', {}, element('font', {}, colour(ink)) + fill(ground)));
  }

  /** Number of a condition that changes how numbers are written. */
  format(code: string): number {
    const format = element('numFmt', { numFmtId: this.formatId(code), formatCode: code });
    return this.differences.add(element('dxf', {}, format));
  }

  xml(): string {
    const own = this.formats.items.map((formatCode, i) =>
      element('numFmt', { numFmtId: firstOwnFormat + i, formatCode }),
    );
    const parts = [
      list('numFmts', own),
      list('fonts', this.fonts.items),
      list('fills', this.fills.items),
      list('borders', this.borders.items),
      list('cellStyleXfs', [element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })]),
      list('cellXfs', this.cells.items),
      list('cellStyles', [element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })]),
      list('dxfs', this.differences.items),
    ];
    return declaration + element('styleSheet', { xmlns: mainNamespace }, parts.join(''));
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
      fontId: this.fonts.add(font(features, size)),
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

const colour = (rgb: string): string => element('color', { rgb });

function font({ bold, ink = 'FF000000' }: Pick<Features, 'bold' | 'ink'>, size: number): string {
  const parts = [
    bold ? element('b', {}) : '',
    element('sz', { val: size }),
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
  const side = (name: string) =>
    isDrawn ? element(name, { style: 'thin' }, colour(lineColour)) : element(name, {});
  return element(
    'border',
    {},
    [...['left', 'right', 'top', 'bottom'].map(side), element('diagonal', {})].join(''),
  );
}
