import type { Instrument } from '../../instrument/model.js';
import type { Cell, Row, Sheet, Workbook } from '../../workbook/workbook.js';
import { clean, fold } from '../text.js';
import { noUnit } from '../unit.js';
import type { Unit } from '../worksheet.js';
import { cellText } from './cell.js';
import type { Table } from './table.js';
import { isValue, labelOf, type UnitField } from './unit-labels.js';

/** Data of a unit stand in the first rows of a sheet. */
const searched = 60;
/** A value stands in one of so many cells after its label: between them are colons and blanks at most. */
const besideLabel = 8;
/** A sheet for the unit's data: "Unit", "Data Unit Kerja", "Profil Satker". */
const unitSheet =
  /^((data|profil|identitas|nama|info) )*(unit|satker|satuan kerja|opd|upt|uptd|perangkat daerah)( kerja)?$/;

type Found = Readonly<Record<UnitField, readonly string[]>>;

/**
 * What labelled cells say of the unit ("Unit Kerja: …"): outside the table on its sheet, else on the sheet for it, else
 * where the other sheets agree. Nothing is guessed from titles.
 */
export function readUnit(workbook: Workbook, table: Table, instrument: Instrument): Unit {
  const own = foundIn(rowsOutside(table));
  const others = workbook.sheets.filter((sheet) => sheet !== table.whole);
  const [named, further] = [others.filter(isUnitSheet), others.filter((sheet) => !isUnitSheet(sheet))];
  const bare = named.flatMap((sheet) => bareUnit(sheet, instrument) ?? [])[0];
  const groups = [own, ...[named, further].map((sheets) => foundIn(sheets.flatMap(firstRows)))];
  const said = (label: UnitField) =>
    groups.map((group) => agreed(group[label])).find((text) => text !== null);
  const predicate = (text: string) => predicateIn(text, instrument);
  const targets = groups.map((group) => agreed(group.target.flatMap((text) => predicate(text) ?? [])));
  const year = groups.map(({ year }) => agreed(year.filter((text) => /^20\d\d$/.test(text)))).find(Boolean);
  return {
    ...noUnit,
    name: said('name') ?? bare?.name ?? null,
    institution: said('institution') ?? null,
    year: year ? Number(year) : null,
    target: targets.find((text) => text !== null) ?? bare?.target ?? null,
  };
}

const isUnitSheet = ({ name }: Sheet) => unitSheet.test(fold(name));
const firstRows = ({ rows }: Sheet) => rows.slice(0, searched);

/** Above the table, and below its last recognised row. */
function rowsOutside({ sheet, header, alignment }: Table): Row[] {
  const last = Math.max(...alignment.map((signals) => signals?.row.number ?? 0));
  const below = sheet.rows.filter(({ number }) => number > last).slice(0, searched);
  return [...sheet.rows.filter(({ number }) => number < header.top), ...below];
}

/** What all say alike; null for nothing, or for different things. */
function agreed(texts: readonly string[]): string | null {
  const [first = null] = texts;
  return first !== null && texts.every((text) => fold(text) === fold(first)) ? first : null;
}

/** The unit that labels above or below a table name; null for none, or for several. */
export const unitNamed = (table: Table): string | null => agreed(foundIn(rowsOutside(table)).name);

/** The values behind labels: after the colon, or in the next cell that is no colon. */
function foundIn(rows: readonly Row[]): Found {
  const found: Record<UnitField, string[]> = { name: [], institution: [], year: [], target: [] };
  for (const row of rows) {
    for (const [i, cell] of row.cells.entries()) {
      if (cell.value.kind !== 'text' || cell.value.text.length > longest) continue;
      const text = cellText(cell);
      const colon = text.indexOf(':');
      const label = labelOf(colon < 0 ? text : text.slice(0, colon));
      if (label === null) continue;
      const inside = colon < 0 ? '' : text.slice(colon + 1);
      const value = firstValue(inside, row.cells.slice(i + 1, i + 1 + besideLabel));
      if (value !== '' && isValue(value)) found[label].push(value);
    }
  }
  return found;
}

/** Longer texts than this are no names. */
const longest = 300;

/** What is more than a colon: behind the label's own, else in the first of some cells. */
function firstValue(inside: string, cells: readonly Cell[]): string {
  const own = withoutColon(inside);
  if (own !== '') return own;
  for (const cell of cells) {
    const { value } = cell;
    const text = withoutColon(value.kind === 'text' ? value.text.slice(0, longest) : cellText(cell));
    if (text !== '') return text;
  }
  return '';
}

const withoutColon = (text: string) =>
  clean(text)
    .replace(/^[:=\s]+/, '')
    .replace(/\s+/g, ' ')
    .trim();

/** The one predicate that a text names, by its short name: "Wilayah Bebas dari Korupsi (WBK)"; null for none or more. */
function predicateIn(text: string, { predicates }: Instrument): string | null {
  const said = fold(text).split(/[^a-z0-9]+/);
  const [only, ...more] = predicates.filter(({ id }) => said.includes(id));
  return only && more.length === 0 ? only.id.toUpperCase() : null;
}

/** On a sheet for the unit's data, without labels: its name, and below it, in the same column, what it is proposed as. */
function bareUnit({ rows }: Sheet, instrument: Instrument): Pick<Unit, 'name' | 'target'> | null {
  const single = rows.slice(0, searched).flatMap((row) => {
    const [cell, ...more] = row.cells.filter((each) => cellText(each) !== '');
    return cell && more.length === 0 && cell.value.kind === 'text'
      ? [{ text: cellText(cell), column: cell.column }]
      : [];
  });
  for (const [i, { text, column }] of single.entries()) {
    const above = single[i - 1];
    const isPredicate = instrument.predicates.some(({ id }) => id === fold(text));
    if (!above || !isPredicate || above.column !== column) continue;
    return { name: isValue(above.text) ? above.text : null, target: text.toUpperCase() };
  }
  return null;
}
