import type { Cell, Row, Sheet } from '../../workbook/workbook.js';
import { cellText } from '../../worksheet/excel/cell.js';
import { fold } from '../../worksheet/text.js';
import type { Place } from './grid.js';
import type { WorkbookModel } from './model.js';

/** What a cell says of a verdict. */
export interface Claim {
  readonly place: Place;
  readonly text: string;
  readonly passed: boolean;
  /** The predicate that the cell names itself, or the label to its left. */
  readonly named: string | null;
  /** The predicate named above its column. */
  readonly headed: string | null;
}

const longest = 60;
const rowsUp = 80;
const likely = /memenuhi|lulus|tercapai|layak|wbk|wbbm/i;

/** Cells that say of a verdict "Memenuhi", "Tidak lulus WBK" or "WBBM" and nothing else, in every sheet. */
export function findClaims(model: WorkbookModel): Claim[] {
  const predicates = model.instrument.predicates.map(({ id }) => id).join('|');
  const patterns = patternsOf(predicates);
  const { columns } = model.book;
  // in the rows of questions, notes and evidence speak of answers
  const own = [columns.unit, columns.tpi].flatMap((side) => [side?.answer, side?.notes]);
  const skipped = new Set([...own, ...columns.evidence]);
  const last = Math.max(...model.subjects.keys());
  return model.cells.workbook.sheets.flatMap((sheet, index) =>
    sheet.rows.flatMap((row) =>
      row.cells.flatMap((cell, i): Claim[] => {
        if (index === model.main && row.number < last && skipped.has(cell.column)) return [];
        const read = readClaim(cell, row.cells[i - 1], patterns);
        if (!read) return [];
        const header = index === model.main ? model.book.headerRow : null;
        const headed = read.named ? null : headingOf({ sheet, row, column: cell.column, header, patterns });
        return [{ place: { sheet: index, row: row.number, column: cell.column }, ...read, headed }];
      }),
    ),
  );
}

interface Patterns {
  readonly verdict: RegExp;
  readonly before: RegExp;
  readonly alone: RegExp;
  readonly heading: RegExp;
}

function patternsOf(predicates: string): Patterns {
  const label = String.raw`(?:(?:status|hasil|kesimpulan|keterangan|predikat)\s*:?\s*)?`;
  const said = String.raw`(?<not>(?:belum|tidak|blm|tdk)\s+)?(?:memenuhi|lulus|tercapai|layak)`;
  const what = String.raw`(?:\s+(?:syarat|persyaratan|kriteria|nilai|ambang|batas|standar|minimal|minimum|predikat|untuk|menuju|sebagai))*`;
  return {
    verdict: new RegExp(`^${label}${said}${what}(?:\\s+(?<named>${predicates}))?[.!]?$`),
    before: new RegExp(`^(?<named>${predicates})\\s*[:-]?\\s*${said}[.!]?$`),
    alone: new RegExp(`^(?<named>${predicates})$`),
    heading: new RegExp(`\\b(${predicates})\\b`, 'g'),
  };
}

function readClaim(
  cell: Cell,
  left: Cell | undefined,
  { verdict, before, alone, heading }: Patterns,
): Pick<Claim, 'text' | 'passed' | 'named'> | null {
  if (cell.value.kind !== 'text' || cell.value.text.length > longest || !likely.test(cell.value.text))
    return null;
  const text = cellText(cell);
  const folded = fold(text);
  const found = verdict.exec(folded) ?? before.exec(folded);
  const label = left?.value.kind === 'text' && left.value.text.length <= longest ? fold(cellText(left)) : '';
  if (found) {
    const named = found.groups?.named ?? soleIn(label, heading);
    return { text, passed: found.groups?.not === undefined, named };
  }
  const bare = alone.exec(folded);
  // "Target: WBK" claims nothing
  const isResult = /^(predikat|hasil|kesimpulan|status)\b/.test(label) && !label.includes('target');
  return bare && isResult ? { text, passed: true, named: bare.groups?.named ?? null } : null;
}

/** The nearest text above in the column that names one predicate; a table's header row is never too far. */
function headingOf({
  sheet,
  row,
  column,
  header,
  patterns: { heading, verdict },
}: {
  readonly sheet: Sheet;
  readonly row: Row;
  readonly column: number;
  readonly header: number | null;
  readonly patterns: Patterns;
}): string | null {
  const isNear = (number: number) => number >= row.number - rowsUp || number === header;
  const above = sheet.rows.filter(({ number }) => number < row.number && isNear(number));
  for (const { cells } of above.reverse()) {
    const cell = cells.find((candidate) => candidate.column === column);
    if (cell?.value.kind !== 'text' || cell.value.text.length > longest) continue;
    const text = fold(cellText(cell));
    if (verdict.test(text)) continue;
    return soleIn(text, heading);
  }
  return null;
}

/** The predicate that a text names, when it names only one. */
function soleIn(text: string, heading: RegExp): string | null {
  const [first, ...others] = new Set(text.match(heading) ?? []);
  return first !== undefined && others.length === 0 ? first : null;
}
