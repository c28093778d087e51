import { columnLetters } from '../../diagnostic/address.js';
import type { HeadedColumn } from './header.js';

const longest = 60;

type Named = Pick<HeadedColumn, 'column' | 'text'>;

/** "K (Jawaban Unit)"; the letter alone of a column without a header. */
export function columnName({ column, text }: Named): string {
  const label = text.length > longest ? `${text.slice(0, longest)}...` : text;
  return label === '' ? columnLetters(column) : `${columnLetters(column)} (${label})`;
}

export const columnNames = (columns: readonly Named[]): string => columns.map(columnName).join(', ');
