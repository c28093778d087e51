import { columnLetters } from '../../diagnostic/address.js';
import { refuse } from '../../diagnostic/diagnostic.js';
import { fold } from '../text.js';
import type { HeadedColumn } from './header.js';
import { columnNames } from './names.js';
import type { Table } from './table.js';

type AskedBy = '--column' | '--team';

/**
 * The column that a user names: by its letter, by its whole header, or by words that only one header has. Three letters
 * are a header's before they are a column's: "TPI" is both.
 * @throws UserError when no column, or more than one, is meant.
 */
export function askedColumn(
  asked: string,
  option: AskedBy,
  {
    table,
    path,
    answers,
  }: { readonly table: Table; readonly path: string; readonly answers: readonly HeadedColumn[] },
): HeadedColumn {
  const wanted = fold(asked);
  const texts = [...table.header.texts].map(([column, text]) => ({ column, text }));
  const named = (columns: readonly { column: number; text: string }[]) => {
    const same = columns.filter(({ text }) => fold(text) === wanted);
    return same.length > 0
      ? same
      : columns.filter(({ text }) => ` ${plain(text)} `.includes(` ${plain(asked)} `));
  };
  const lettered = byLetter(wanted, table);
  const byName = [named(answers), named(texts)].find((found) => found.length > 0) ?? [];
  const [meant = lettered, ...further] = lettered && wanted.length < 3 ? [lettered] : byName;
  if (!meant || further.length > 0) {
    const { sheet, header } = table;
    refuse(
      'column-not-found',
      { path, sheet: sheet.name, row: header.bottom, column: 1 },
      {
        name: asked,
        option,
        sheet: sheet.name,
        matches: meant ? columnNames([meant, ...further]) : '',
        columns: columnNames(answers),
      },
    );
  }
  const known = answers.find(({ column }) => column === meant.column);
  return known ?? { role: 'answer', owner: null, apart: null, year: null, ...meant };
}

/** Words alone. */
const plain = (text: string) =>
  fold(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** A column by its letter, if the sheet has anything in it. */
function byLetter(letters: string, { rows, header }: Table): { column: number; text: string } | null {
  if (!/^[a-z]{1,3}$/.test(letters)) return null;
  const cells = rows.flatMap(({ row }) => row.cells);
  const found = cells.find(({ column }) => columnLetters(column).toLowerCase() === letters)?.column;
  const headed = [...header.texts.keys()].find((column) => columnLetters(column).toLowerCase() === letters);
  const column = headed ?? found;
  return column === undefined ? null : { column, text: header.texts.get(column) ?? '' };
}
