import type { ScoredNode } from '../../instrument/model.js';
import { parseFormula, referencesIn } from '../../workbook/formula/parse.js';
import type { Cell, Row } from '../../workbook/workbook.js';
import { fold, spaced } from '../text.js';
import { cellIn } from './grid.js';
import type { Table } from './table.js';

/** Sums of a part, and marks to be reached. */
const others =
  /\b(?:minim\w*|batas|ambang|target|syarat|predikat|passing|pemenuhan|reform|area|antara|bobot|maks\w*)\b/;
const bare =
  /^(?:(?:grand )?total(?: nilai| skor| keseluruhan| akhir)*|jumlah(?: total| nilai| skor| keseluruhan)*|(?:nilai|skor)(?: total| akhir| keseluruhan)+|hasil akhir)$/;
const named =
  /^(?:total |jumlah |grand total )?(?:nilai|skor|score|hasil|total|jumlah)\b.*\b(?:evaluasi|penilaian|akhir|total|keseluruhan|zona integritas|zi|lke|reformasi birokrasi)\b/;

/** Whether a text names the value of the whole evaluation: "NILAI HASIL EVALUASI ZONA INTEGRITAS", "Grand Total". */
export function namesTotal(text: string): boolean {
  const said = spaced(fold(text));
  if (said.length > 90 || others.test(said)) return false;
  // both components together are the whole
  if (/\bpengungkit (?:dan )?hasil\b/.test(said)) return /^(?:total|jumlah|nilai|skor)\b/.test(said);
  if (/\bpengungkit\b|\bhasil$/.test(said)) return false;
  return bare.test(said) || named.test(said);
}

/**
 * The row of the grand total: no row of the instrument, but named as the value of the whole evaluation; else one whose
 * formula comes to every part of it, whatever it is called.
 */
export function findTotal(table: Table): number | null {
  const used = new Set(table.alignment);
  const free = table.rows.filter((row) => !used.has(row));
  const called = free.filter((row) => namesTotal(row.text));
  const holds = (row: Row) => table.columns.scores.some((score) => cellIn(row, score.column));
  const found = called.findLast(({ row }) => holds(row)) ?? called.at(-1);
  return found?.row.number ?? totalByFormula(table, new Set(free.map(({ row }) => row.number)));
}

/** The first free row of a score column whose formula comes to the score of every part of both components. */
function totalByFormula(table: Table, free: ReadonlySet<number>): number | null {
  const wanted = partsOfComponents(table);
  const parts = table.alignment.flatMap((signals, i) => {
    const expected = table.expected.rows[i];
    return signals && expected && !expected.input && wanted.has(expected.node) ? [signals.row.number] : [];
  });
  if (parts.length < 2) return null;
  for (const { column } of table.columns.scores) {
    const readBy = rowsReadIn(table, column);
    const found = [...free].findLast((row) => {
      const reached = rowsReached(readBy, row);
      return parts.every((part) => reached.has(part));
    });
    if (found !== undefined) return found;
  }
  return null;
}

/** What stands two levels below the total. */
function partsOfComponents({ expected }: Table): ReadonlySet<ScoredNode> {
  const nodes = expected.rows.flatMap(({ node, input }) => (input ? [] : [node]));
  const below = new Set(nodes.flatMap(childrenOf));
  return new Set(nodes.filter((node) => !below.has(node)).flatMap(childrenOf));
}

const childrenOf = (node: ScoredNode): readonly ScoredNode[] => (node.kind === 'branch' ? node.children : []);

const longestChain = 8;

/** For each row of a column the rows of that column that the formula there reads. */
function rowsReadIn({ sheet }: Table, column: number): (row: number) => readonly number[] {
  const rows = new Map(sheet.rows.map((row) => [row.number, row]));
  const known = new Map<number, readonly number[]>();
  return (number) => {
    const read = known.get(number) ?? rowsIn(cellIn(rows.get(number), column)?.formula, column);
    known.set(number, read);
    return read;
  };
}

function rowsIn(formula: Cell['formula'], column: number): readonly number[] {
  const expression =
    formula && !formula.shared && formula.text.length < 2000 ? parseFormula(formula.text) : null;
  return (expression ? referencesIn(expression) : []).flatMap(({ sheet, from, to }) => {
    const isOwn = sheet === null && from.column <= column && column <= to.column;
    const length = Math.min(to.row - from.row + 1, 500);
    return isOwn ? Array.from({ length }, (_, i) => from.row + i) : [];
  });
}

/** Rows that a formula comes to, over other formulas of its column. */
function rowsReached(readBy: (row: number) => readonly number[], start: number): ReadonlySet<number> {
  const reached = new Set<number>();
  let open: readonly number[] = [start];
  for (let step = 0; step < longestChain && open.length > 0; step++) {
    open = open.flatMap(readBy).filter((row) => !reached.has(row));
    for (const row of open) reached.add(row);
  }
  return reached;
}
