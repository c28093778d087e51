import type { Cell } from '../../workbook/workbook.js';
import { splitEvidence } from '../evidence/split.js';
import { isBlankText } from '../text.js';
import type { Entry } from '../worksheet.js';
import { cellText } from './cell.js';
import type { TableCells } from './cells.js';
import type { Sides } from './sides.js';
import type { Table } from './table.js';

/** Columns that hold evidence, and further ones where only links are. */
export interface EvidenceColumns {
  readonly any: readonly number[];
  readonly links: readonly number[];
  /** Whether a heading names the first ones. */
  readonly headed: boolean;
}

/** Lampiran III copies keep a list and a link in the two columns after the note, without a header. */
const besideNote = 2;
const unheadedSearched = 12;

/** Where a table holds the unit's evidence: under its header, else in unheaded columns right of the answer. */
export function evidenceColumns({ columns }: Table, { unit, tpi, leftOut }: Sides): EvidenceColumns {
  const note = unit.notes.at(-1);
  const links = unit.notes;
  if (columns.evidence.length > 0) return { any: columns.evidence, links, headed: true };
  const start = unit.answer;
  const end = Math.max(columns.last, note ?? 0) + besideNote;
  const unheaded = Array.from({ length: unheadedSearched }, (_, i) => start + 1 + i).filter(
    (column) =>
      column <= end && !columns.headed.has(column) && column !== tpi?.answer && !leftOut.has(column),
  );
  const any = unheaded.filter((column) => note !== undefined && column > note && column <= note + besideNote);
  return { any, links: [...links, ...unheaded.filter((column) => !any.includes(column))], headed: false };
}

/** What stands for a picture where evidence is listed as text. */
const pictureText = '(gambar)';

/** Evidence of one row: texts and targets of hyperlinks, each with its cell. */
export function readEvidence(cells: TableCells, columns: EvidenceColumns, row: number): Entry[] {
  const found: Entry[] = [];
  const addPicture = (column: number) => {
    found.push({ raw: pictureText, origin: cells.origin(column, row), picture: true });
  };
  const add = (raw: string, column: number, unheaded = false) => {
    if (isBlankText(raw) || found.some((entry) => sameTarget(entry.raw, raw))) return;
    found.push({ raw, origin: cells.origin(column, row), ...(unheaded && { unheaded }) });
  };
  for (const column of columns.any) {
    const cell = cells.at(column, row);
    if (!cell || cell.value.kind === 'error') continue;
    if (cell.picture) addPicture(column);
    for (const text of splitEvidence(cellText(cell))) add(text, column, !columns.headed);
    if (cell.link !== undefined) add(cell.link.trim(), column);
  }
  for (const column of columns.links) {
    const cell = cells.at(column, row);
    if (cell?.picture) addPicture(column);
    if (cell?.link !== undefined) add(cell.link.trim(), column);
    else if (cell && isOnlyLinks(cell)) for (const text of splitEvidence(cellText(cell))) add(text, column);
  }
  return found;
}

const isOnlyLinks = (cell: Cell) =>
  splitEvidence(cellText(cell)).every((part) => /^(https?:\/\/|www\.)\S+$/i.test(part));

const sameTarget = (a: string, b: string) => a.replace(/\/$/, '') === b.replace(/\/$/, '');
