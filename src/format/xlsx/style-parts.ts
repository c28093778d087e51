import type { Pool } from './pool.js';
import { firstOwnFormat } from './pool.js';
import { declaration, element, list, mainNamespace } from './xml.js';

export const colour = (rgb: string): string => element('color', { rgb });

/** @param size in points. @param ink as ARGB. */
export function font({
  ink = 'FF000000',
  bold = false,
  size,
}: {
  ink?: string;
  bold?: boolean;
  size: number;
}): string {
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
export function fill(rgb: string): string {
  const colours = element('fgColor', { rgb }) + element('bgColor', { rgb });
  return element('fill', {}, element('patternFill', { patternType: 'solid' }, colours));
}

/** The first two fills of every workbook are fixed. */
export const fixedFills = ['none', 'gray125'].map((patternType) =>
  element('fill', {}, element('patternFill', { patternType })),
);

/** A cell without any look. */
export const plainCell = element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 });

/** What a condition changes: the colours of a cell. */
export const colours = ({ ink, ground }: { readonly ink: string; readonly ground: string }): string =>
  element('dxf', {}, element('font', {}, colour(ink)) + fill(ground));

interface Looks {
  /** Formats of numbers that are not built in. */
  readonly formats: Pool;
  readonly fonts: readonly string[];
  readonly fills: readonly string[];
  readonly borders: readonly string[];
  readonly cells: Pool;
  readonly differences: Pool;
}

/** The part `styles.xml`. */
export function styleSheet({ formats, fonts, fills, borders, cells, differences }: Looks): string {
  const parts = [
    list(
      'numFmts',
      formats.items.map((formatCode, i) => element('numFmt', { numFmtId: firstOwnFormat + i, formatCode })),
    ),
    list('fonts', fonts),
    list('fills', fills),
    list('borders', borders),
    list('cellStyleXfs', [element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })]),
    list('cellXfs', cells.items),
    list('cellStyles', [element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })]),
    list('dxfs', differences.items),
  ];
  return declaration + element('styleSheet', { xmlns: mainNamespace }, parts.join(''));
}
