import type { Row } from '../../workbook/workbook.js';
import { clean, fold, words } from '../text.js';
import type { Columns } from './columns.js';
import { cellIn } from './grid.js';

/** What a row of the sheet shows of what it is. */
export interface RowSignals {
  readonly row: Row;
  readonly text: string;
  readonly words: readonly string[];
  /** Column of the longest text, where the row's question stands. */
  readonly column: number;
  readonly mark: string | null;
  /** As the type column says it, in one spelling. */
  readonly type: string | null;
  readonly weight: string | null;
}

/** More than any question; a text is cut before anything is done with it. */
const longestText = 600;
const markPattern =
  /^\(?((?:[a-z]{1,2}|[ivx]{1,5}|\d{1,2})(?:\.(?:[a-z]{1,2}|[ivx]{1,5}|\d{1,2}))*)[.)]{0,2}$/;
const leadingMark = /^\(?([a-z]|[ivx]{1,5}|\d{1,2})[.)]\s+\S/;

/** Reads the signals of one row; null when it says nothing at all. */
export function readSignals(row: Row, columns: Columns): RowSignals | null {
  const parts: { text: string; column: number }[] = [];
  let mark: string | null = null;
  for (const cell of row.cells) {
    if (cell.value.kind !== 'text' || !columns.isText(cell.column)) continue;
    const text = clean(cell.value.text.slice(0, longestText));
    if (text === '') continue;
    const own = markOf(text);
    if (own === null) parts.push({ text, column: cell.column });
    else if (parts.length === 0) mark = own;
  }
  const longest = parts.reduce((a, b) => (b.text.length > a.text.length ? b : a), { text: '', column: 0 });
  const text = parts.map((part) => part.text).join(' ');
  const type = columns.type === null ? null : typeOf(textIn(row, columns.type));
  const weightCell = columns.weight === null ? null : cellIn(row, columns.weight);
  const weight = weightCell?.value.kind === 'number' ? weightCell.value.text : null;
  if (text === '' && mark === null && type === null) return null;
  const leading = leadingMark.exec(fold(longest.text).slice(0, 12))?.[1];
  return {
    row,
    text,
    words: words(text),
    column: longest.column,
    mark: mark ?? leading ?? (/^[-–•]/.test(longest.text) ? '-' : null),
    type,
    weight,
  };
}

/** A cell that holds nothing but a hierarchy mark ("A.", "iii.", "b", "-", "A.I.1.i.a"): its last part. */
function markOf(text: string): string | null {
  if (text.length > 16) return null;
  const folded = fold(text);
  if (/^[-–•]$/.test(folded)) return '-';
  return markPattern.exec(folded)?.[1]?.split('.').at(-1) ?? null;
}

/** The spelling of an answer type: "A / B / C" is "a/b/c", "Nilai (0-4)" is "nilai"; null when it is none. */
export function typeOf(text: string): string | null {
  const folded = fold(text).replace(/\s/g, '');
  if (folded === '' || folded.length > 30) return null;
  if (folded === '%' || folded.startsWith('persen')) return '%';
  if (folded.startsWith('jumlah') || folded.startsWith('angka')) return 'jumlah';
  if (folded.startsWith('nilai') || folded.includes('0-4')) return 'nilai';
  return folded.includes('/') || folded.includes(',') ? folded.replace(/[,;]/g, '/') : null;
}

function textIn(row: Row, column: number): string {
  const value = cellIn(row, column)?.value;
  return value?.kind === 'text' ? value.text.slice(0, longestText) : '';
}
