import type { CellPlace } from '../diagnostic/address.js';
import type { Budget } from './limits.js';
import { partsOfType, type Relationship, scanPart } from './package.js';
import type { Handler } from './xml.js';
import type { Zip } from './zip.js';

/** The cells under the upper left corners of pictures that float over a sheet. */
export function readPictures(
  zip: Zip,
  relationships: ReadonlyMap<string, Relationship>,
  budget: Budget,
): CellPlace[] {
  return partsOfType(relationships, 'drawing').flatMap((part) => readDrawing(zip, part, budget));
}

function readDrawing(zip: Zip, part: string, budget: Budget): CellPlace[] {
  const found: CellPlace[] = [];
  const at = { row: Number.NaN, column: Number.NaN, isPicture: false };
  const number = (key: 'row' | 'column'): Handler => ({
    // counted from 0
    text(text) {
      at[key] = /^\d{1,7}$/.test(text.trim()) ? Number(text) + 1 : Number.NaN;
    },
  });
  const from: Handler = {
    children: new Map([
      ['xdr:col', number('column')],
      ['xdr:row', number('row')],
    ]),
  };
  const picture: Handler = {
    open() {
      at.isPicture = true;
    },
  };
  const anchor: Handler = {
    open() {
      Object.assign(at, { row: Number.NaN, column: Number.NaN, isPicture: false });
    },
    close() {
      if (!at.isPicture || Number.isNaN(at.row + at.column)) return;
      budget.take('pictures');
      found.push({ row: at.row, column: at.column });
    },
    children: new Map([
      ['xdr:from', from],
      ['xdr:pic', picture],
      ['xdr:grpSp', picture],
    ]),
  };
  const anchors = new Map([
    ['xdr:twoCellAnchor', anchor],
    ['xdr:oneCellAnchor', anchor],
  ]);
  scanPart(zip, part, { 'xdr:wsDr': { children: anchors } });
  return found;
}
