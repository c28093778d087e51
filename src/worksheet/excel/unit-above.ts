import type { Row } from '../../workbook/workbook.js';
import { fold } from '../text.js';
import { noUnit } from '../unit.js';
import type { Unit } from '../worksheet.js';
import { cellText } from './cell.js';
import type { Table } from './table.js';

const labels = {
  name: /^(nama )?(unit( kerja| organisasi)?|satuan kerja|satker)$/,
  institution: /^(nama )?instansi$/,
  year: /^tahun( (penilaian|evaluasi|anggaran))?$/,
} as const;

/** What the labelled cells above a table say of its unit ("Unit Kerja: …"); nothing is guessed from titles. */
export function readUnitAbove(table: Table): Unit {
  const above = table.sheet.rows.filter((row) => row.number < table.header.top);
  const year = /^20\d\d$/.exec(labelled(above, labels.year) ?? '')?.[0];
  return {
    ...noUnit,
    name: labelled(above, labels.name),
    institution: labelled(above, labels.institution),
    year: year === undefined ? null : Number(year),
  };
}

/** The value behind a label: after its colon, or in the next cell that is no colon. */
function labelled(rows: readonly Row[], label: RegExp): string | null {
  for (const row of rows) {
    for (const [i, cell] of row.cells.entries()) {
      if (cell.value.kind !== 'text') continue;
      const text = cellText(cell);
      const colon = text.indexOf(':');
      if (!label.test(fold(colon < 0 ? text : text.slice(0, colon)))) continue;
      const inside = colon < 0 ? '' : text.slice(colon + 1);
      const beside = row.cells.slice(i + 1).map((next) => cellText(next));
      const value = [inside, ...beside].map(withoutColon).find((part) => part !== '');
      if (value !== undefined && !isPlaceholder(value)) return value;
    }
  }
  return null;
}

const withoutColon = (text: string) =>
  text
    .replace(/^[:=\s]+/, '')
    .replace(/\s+/g, ' ')
    .trim();
const isPlaceholder = (text: string) => /^[.…_\-\s]+$/.test(text) || /\.{3}|…|^\[.*\]$|^<.*>$/.test(text);
