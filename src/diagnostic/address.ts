/** A cell of a sheet; rows and columns are 1-based. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** Letters of a 1-based column, digits in base 26 without a zero: 1 is A, 26 Z, 27 AA. */
export function columnLetters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  const letter = String.fromCharCode(65 + ((column - 1) % 26));
  return rest > 0 ? columnLetters(rest) + letter : letter;
}

/** The 1-based number of a column's letters in any case: A is 1, AA 27. @param letters a–z only; none give 0. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (let at = 0; at < letters.length; at++) column = column * 26 + (letters.charCodeAt(at) | 32) - 96;
  return column;
}

/** A1 style: "L12". Places are numbers up to where they are printed. */
export const address = ({ row, column }: CellPlace): string => `${columnLetters(column)}${row}`;
