import { refuse } from '../../diagnostic/diagnostic.js';
import type { Instrument } from '../../instrument/model.js';
import type { Row, Workbook } from '../../workbook/workbook.js';
import { fold } from '../text.js';
import { cellText } from './cell.js';

/** Weights of the areas before 2021, when they were not yet halved (docs/buku-kerja.md). */
const oldWeights = ['5', '5', '15', '10', '15', '10'];
const leverProcess = /^(a\s*\.?\s*)?(komponen )?proses\b/;
/** Headings stand in the first rows and columns, and are short. */
const searched = { rows: 400, columns: 30, letters: 80 };

interface ShortText {
  readonly column: number;
  readonly row: number;
  readonly text: string;
  readonly folded: string;
}

/**
 * Refuses a workbook of the instrument before 2021: "A. PROSES (60)" above the areas with their old weights.
 * @throws UserError
 */
export function refuseOldInstrument(workbook: Workbook, path: string, instrument: Instrument): void {
  const areas = instrument.requirements.filter((r) => r.area).map((r) => fold(r.label.id));
  for (const sheet of workbook.sheets) {
    const rows = sheet.rows.slice(0, searched.rows).map(shortTexts);
    const heading = rows.flatMap((row) => findProcess(row) ?? [])[0];
    if (!heading) continue;
    const agreeing = areas.filter((area, i) => rows.some((row) => hasWeight(row, area, oldWeights[i] ?? '')));
    if (agreeing.length < areas.length / 2) continue;
    const { row, column, text } = heading;
    refuse('lke-old-instrument', { path, sheet: sheet.name, row, column }, { found: text });
  }
}

function shortTexts(row: Row): ShortText[] {
  return row.cells.flatMap((cell) => {
    const isLong = cell.value.kind === 'text' && cell.value.text.length > searched.letters;
    if (isLong || cell.column > searched.columns) return [];
    const text = cellText(cell);
    return [{ column: cell.column, row: row.number, text, folded: fold(text) }];
  });
}

function findProcess(row: readonly ShortText[]): ShortText | undefined {
  const has60 = row.some(({ folded }) => /(^|\()60\)?$/.test(folded));
  return has60 ? row.find(({ folded }) => leverProcess.test(folded)) : undefined;
}

/** Whether a row names an area, with its weight in a cell of its own or in brackets behind it. */
function hasWeight(row: readonly ShortText[], area: string, weight: string): boolean {
  const named = row.find(({ folded }) => folded.length < area.length + 20 && folded.includes(area));
  if (named === undefined) return false;
  const inBrackets = named.folded.replace(/\s/g, '').endsWith(`(${weight})`);
  return inBrackets || row.some(({ folded }) => folded === weight);
}
