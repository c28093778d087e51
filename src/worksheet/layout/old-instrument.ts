import { refuse } from '../../diagnostic/diagnostic.js';
import type { Instrument } from '../../instrument/model.js';
import type { Row, Workbook } from '../xlsx/workbook.js';
import { address, cellText } from './cell.js';
import { fold } from './text.js';

/** Weights of the areas before 2021, when they were not yet halved (domain.md, section 5). */
const oldWeights = ['5', '5', '15', '10', '15', '10'];
const process = /^(a\s*\.?\s*)?(komponen )?proses\b/;
const searched = 400;

/**
 * Refuses a workbook of the instrument before 2021: "A. PROSES (60)" above the areas with their old weights.
 * @throws UserError
 */
export function refuseOldInstrument(workbook: Workbook, path: string, instrument: Instrument): void {
  const areas = instrument.requirements.filter((r) => r.area).map((r) => fold(r.label.id));
  for (const sheet of workbook.sheets) {
    const rows = sheet.rows.slice(0, searched);
    const heading = findProcess(rows);
    const weights = areas.map((area, i) => rows.some((row) => hasWeight(row, area, oldWeights[i] ?? '')));
    const agreeing = weights.filter(Boolean).length;
    if (heading && agreeing >= areas.length / 2) {
      refuse('lke-old-instrument', { path, sheet: sheet.name, cell: heading.cell }, { found: heading.text });
    }
  }
}

function findProcess(rows: readonly Row[]): { cell: string; text: string } | null {
  for (const row of rows) {
    for (const cell of row.cells) {
      if (cell.value.kind !== 'text') continue;
      const text = cellText(cell);
      if (text.length > 40 || !process.test(fold(text))) continue;
      if (/60/.test(text) || row.cells.some((other) => cellText(other) === '60')) {
        return { cell: address(cell.column, row.number), text };
      }
    }
  }
  return null;
}

/** Whether a row names an area, with its weight in a cell of its own or in brackets behind it. */
function hasWeight(row: Row, area: string, weight: string): boolean {
  const texts = row.cells.map((cell) => fold(cellText(cell)));
  const named = texts.find((text) => text.length < area.length + 20 && text.includes(area));
  if (named === undefined) return false;
  return texts.includes(weight) || named.replace(/\s/g, '').endsWith(`(${weight})`);
}
