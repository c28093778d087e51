import { isAt } from './characters.js';

/** Smaller parts are read as they are. */
const worthwhile = 4 * 1024 * 1024;

/**
 * A sheet without its rows that hold nothing but formats: of a sheet formatted down to row 600,000 a few KB stay, instead
 * of 50 MB of text. Whatever is not spelled as usual is kept from there on, so that nothing that says something is lost.
 * @param least bytes from which on it is done.
 */
export function withoutEmptyRows(sheet: Uint8Array, least = worthwhile): Uint8Array {
  if (sheet.length < least) return sheet;
  const start = find(sheet, '<sheetData>', 0);
  if (start < 0) return sheet;
  const kept: [from: number, to: number][] = [];
  let from = 0;
  let at = start + '<sheetData>'.length;
  let before = at;
  for (let row = nextRow(sheet, at); row; row = nextRow(sheet, at)) {
    if (row.isEmpty) {
      if (from < at) kept.push([from, at]);
      from = row.end;
    }
    before = at;
    at = row.end;
  }
  // what follows may be a row without a number: it counts from the one before
  if (from === at) from = before;
  kept.push([from, sheet.length]);
  return joined(sheet, kept);
}

interface SheetRow {
  readonly end: number;
  readonly isEmpty: boolean;
}

/** The row at a place; null for anything else, and for a row that does not say its number: the next one counts from it. */
function nextRow(sheet: Uint8Array, from: number): SheetRow | null {
  const at = behindSpace(sheet, from);
  if (!isAt(sheet, at, '<row ')) return null;
  const tag = tagEnd(sheet, at);
  if (tag < 0 || find(sheet.subarray(at, tag), ' r="', 0) < 0) return null;
  if (sheet[tag - 2] === slash) return { end: tag, isEmpty: true };
  let inside = behindSpace(sheet, tag);
  while (isAt(sheet, inside, '<c ')) {
    const cell = tagEnd(sheet, inside);
    if (cell < 0) return null;
    if (sheet[cell - 2] === slash) inside = behindSpace(sheet, cell);
    else if (isAt(sheet, cell, '</c>')) inside = behindSpace(sheet, cell + 4);
    else break;
  }
  if (isAt(sheet, inside, '</row>')) return { end: inside + 6, isEmpty: true };
  return rowEnd(sheet, inside);
}

/** A comment or CDATA may hold what only looks like tags: no row is told from there on. */
function rowEnd(sheet: Uint8Array, from: number): SheetRow | null {
  for (let at = sheet.indexOf(less, from); at >= 0; at = sheet.indexOf(less, at + 1)) {
    if (sheet[at + 1] === exclamation) return null;
    if (isAt(sheet, at, '</row>')) return { end: at + 6, isEmpty: false };
  }
  return null;
}

const [less, greater, slash, exclamation] = [0x3c, 0x3e, 0x2f, 0x21] as const;
const [double, single] = [0x22, 0x27] as const;

/** Behind the tag at a place; −1 without an end. A `>` inside quotes ends no tag. */
function tagEnd(sheet: Uint8Array, at: number): number {
  let quote = 0;
  for (let i = at + 1; i < sheet.length; i++) {
    const code = sheet[i] as number;
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === double || code === single) quote = code;
    else if (code === greater) return i + 1;
    else if (code === less) return -1;
  }
  return -1;
}

function behindSpace(sheet: Uint8Array, from: number): number {
  let at = from;
  while (sheet[at] === 0x20 || sheet[at] === 0x0a || sheet[at] === 0x0d || sheet[at] === 0x09) at++;
  return at;
}

function find(bytes: Uint8Array, text: string, from: number): number {
  let at = bytes.indexOf(text.charCodeAt(0), from);
  while (at >= 0 && !isAt(bytes, at, text)) at = bytes.indexOf(text.charCodeAt(0), at + 1);
  return at;
}

function joined(sheet: Uint8Array, kept: readonly (readonly [number, number])[]): Uint8Array {
  const size = kept.reduce((sum, [from, to]) => sum + to - from, 0);
  if (size === sheet.length) return sheet;
  const result = new Uint8Array(size);
  let at = 0;
  for (const [from, to] of kept) {
    result.set(sheet.subarray(from, to), at);
    at += to - from;
  }
  return result;
}
