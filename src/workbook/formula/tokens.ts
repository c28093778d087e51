import { columnNumber } from '../../diagnostic/address.js';

/** A piece of a formula; `at` is where it starts in the text. */
export type Token =
  | { readonly kind: 'number' | 'text' | 'name' | 'operator' | 'error'; readonly text: string }
  | Reference;

/** A cell or a range as a formula writes it: `$` fixes a row or column when a shared formula is copied. */
export interface Reference {
  readonly kind: 'reference';
  /** As written, without quotes; null for the formula's own sheet. */
  readonly sheet: string | null;
  readonly from: Corner;
  readonly to: Corner;
}

export interface Corner {
  readonly row: number;
  readonly column: number;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

const rows = 1_048_576;
const columns = 16_384;

const corner = String.raw`(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})`;
/** @param letter what names of sheets and ranges are made of. */
const piecesWith = (letter: string) => {
  const sheetPart = String.raw`(?:'((?:[^']|'')+)'!|([${letter}_][${letter}\d_.]*)!)?`;
  return [
    String.raw`\s+`,
    String.raw`(?<error>(?:'[^']*'!|[\w.]+!)?#(?:REF!|DIV\/0!|VALUE!|N\/A|NAME\?|NUM!|NULL!))`,
    `(?<cell>${sheetPart}${corner}(?::${corner})?)(?![\\w(!.])`,
    `(?<lines>${sheetPart}(?:(\\$?)([A-Za-z]{1,3}):(\\$?)([A-Za-z]{1,3})|(\\$?)(\\d{1,7}):(\\$?)(\\d{1,7})))(?![\\w(!.])`,
    String.raw`(?<number>\d+(?:\.\d+)?(?![\w.])|\.\d+)`,
    '"(?<text>(?:[^"]|"")*)"',
    String.raw`(?<name>[${letter}_\\][${letter}\d_.]*)`,
    '(?<operator><=|>=|<>|[-+*/^&=<>(),;%{}@!:])',
  ].join('|');
};
// the pattern over every script's letters takes longer to prepare than most workbooks take to read
const inAscii = new RegExp(piecesWith('a-z'), 'iy');
const inAnyScript = new RegExp(piecesWith('\\p{L}'), 'iuy');

/** A sum of every indicator has some 230 pieces; what is longer by far is no formula of a worksheet. */
const most = 2000;

/** The pieces of a formula, or null where it holds something that no formula of a worksheet needs. */
export function tokenize(formula: string): Token[] | null {
  const tokens: Token[] = [];
  const pattern = /^[\0-\x7f]*$/.test(formula) ? inAscii : inAnyScript;
  pattern.lastIndex = 0;
  while (pattern.lastIndex < formula.length) {
    const found = pattern.exec(formula);
    if (!found || tokens.length >= most) return null;
    const { error, cell, lines, number, text, name, operator } = found.groups ?? {};
    if (error !== undefined)
      tokens.push({ kind: 'error', text: error.slice(error.indexOf('#')).toUpperCase() });
    else if (cell !== undefined) tokens.push(cellReference(found));
    else if (lines !== undefined) tokens.push(lineReference(found));
    else if (number !== undefined) tokens.push({ kind: 'number', text: number });
    else if (text !== undefined) tokens.push({ kind: 'text', text: text.replaceAll('""', '"') });
    else if (name !== undefined) tokens.push({ kind: 'name', text: name.toUpperCase() });
    else if (operator !== undefined) tokens.push({ kind: 'operator', text: operator });
  }
  return tokens;
}

/** Groups 3 to 12: quoted and plain sheet, then each corner's `$`, letters, `$`, digits. */
function cellReference(found: RegExpExecArray): Reference {
  const [, , , quoted, plain, c1, letters1 = '', r1, row1 = '', c2, letters2, r2, row2 = ''] = found;
  const from = cornerOf(c1, letters1, r1, row1);
  const to = letters2 === undefined ? from : cornerOf(c2, letters2, r2, row2);
  return { kind: 'reference', sheet: quoted?.replaceAll("''", "'") ?? plain ?? null, ...ordered(from, to) };
}

/** Whole columns (`A:C`) or rows (`2:5`), in the groups after those of a cell. */
function lineReference(found: RegExpExecArray): Reference {
  const [quoted, plain, c1, letters1, c2, letters2 = '', r1, row1 = '', r2, row2 = ''] = found.slice(14);
  const isColumns = letters1 !== undefined;
  const from = isColumns ? cornerOf(c1, letters1, '$', '1') : cornerOf('$', 'A', r1, row1);
  const to = isColumns ? cornerOf(c2, letters2, '$', String(rows)) : cornerOf('$', 'XFD', r2, row2);
  return { kind: 'reference', sheet: quoted?.replaceAll("''", "'") ?? plain ?? null, ...ordered(from, to) };
}

function cornerOf(
  columnFixed: string | undefined,
  letters: string,
  rowFixed: string | undefined,
  row: string,
): Corner {
  return {
    row: Math.min(Number(row), rows),
    column: Math.min(columnNumber(letters), columns),
    rowFixed: rowFixed === '$',
    columnFixed: columnFixed === '$',
  };
}

/** `B3:A1` is `A1:B3`; a mark that is fixed stays with its row or column. */
function ordered(a: Corner, b: Corner): { from: Corner; to: Corner } {
  const [top, bottom] = a.row <= b.row ? [a, b] : [b, a];
  const [left, right] = a.column <= b.column ? [a, b] : [b, a];
  return {
    from: { ...left, row: top.row, rowFixed: top.rowFixed },
    to: { ...right, row: bottom.row, rowFixed: bottom.rowFixed },
  };
}
