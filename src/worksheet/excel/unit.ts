import type { Origin } from '../../diagnostic/origin.js';
import type { Instrument } from '../../instrument/model.js';
import type { Cell, Row, Sheet, Workbook } from '../../workbook/workbook.js';
import { clean, fold } from '../text.js';
import { noUnit } from '../unit.js';
import type { Unit, UnitPlaces } from '../worksheet.js';
import { bareUnit, searched } from './bare-unit.js';
import { cellText } from './cell.js';
import type { Table } from './table.js';
import { isValue, labelOf, type UnitField } from './unit-labels.js';

/** A value stands in one of so many cells after its label: between them are colons and blanks at most. */
const besideLabel = 8;
/** A sheet for the unit's data: "Unit", "Data Unit Kerja", "Profil Satker". */
const unitSheet =
  /^((data|profil|identitas|nama|info) )*(unit|satker|satuan kerja|opd|upt|uptd|perangkat daerah)( kerja)?$/;

/** What a label says, and where. */
interface Said {
  readonly text: string;
  readonly origin: Origin;
}
type Found = Readonly<Record<UnitField, readonly Said[]>>;

/** Rows of one sheet of a file. */
interface Rows {
  readonly path: string;
  readonly sheet: string;
  readonly rows: readonly Row[];
}

/**
 * What labelled cells say of the unit ("Unit Kerja: …"): outside the table on its sheet, else on the sheet for it, else
 * where the other sheets agree. Nothing is guessed from titles.
 */
export function readUnit(
  workbook: Workbook,
  table: Table,
  instrument: Instrument,
  path: string,
): { readonly unit: Unit; readonly unitAt: UnitPlaces } {
  const own = foundIn([rowsOutside(table, path)]);
  const others = workbook.sheets.filter((sheet) => sheet !== table.whole);
  const [named, further] = [others.filter(isUnitSheet), others.filter((sheet) => !isUnitSheet(sheet))];
  const bare = named.flatMap((sheet) => bareUnit(sheet, instrument) ?? [])[0];
  const firstRows = ({ name, rows }: Sheet): Rows => ({ path, sheet: name, rows: rows.slice(0, searched) });
  const groups = [own, ...[named, further].map((sheets) => foundIn(sheets.map(firstRows)))];
  const said = (field: UnitField, meaning = (text: string): string | null => text): Said | null =>
    groups.map((group) => agreed(meant(group[field], meaning))).find((found) => found !== null) ?? null;
  const [name, institution] = [said('name'), said('institution')];
  const year = said('year', (text) => (/^20\d\d$/.test(text) ? text : null));
  const target = said('target', (text) => predicateIn(text, instrument));
  const places = Object.entries({ name, institution, year, target });
  return {
    unit: {
      ...noUnit,
      name: name?.text ?? bare?.name ?? null,
      institution: institution?.text ?? null,
      year: year ? Number(year.text) : null,
      target: target?.text ?? bare?.target ?? null,
    },
    unitAt: Object.fromEntries(places.flatMap(([field, found]) => (found ? [[field, found.origin]] : []))),
  };
}

/** What texts mean, those left out that mean nothing. */
const meant = (found: readonly Said[], meaning: (text: string) => string | null): Said[] =>
  found.flatMap(({ text, origin }) => {
    const as = meaning(text);
    return as === null ? [] : [{ text: as, origin }];
  });

const isUnitSheet = ({ name }: Sheet) => unitSheet.test(fold(name));

/** Above the table, and below its last recognised row. */
function rowsOutside({ sheet, header, alignment }: Table, path: string): Rows {
  const last = Math.max(...alignment.map((signals) => signals?.row.number ?? 0));
  const below = sheet.rows.filter(({ number }) => number > last).slice(0, searched);
  const above = sheet.rows.filter(({ number }) => number < header.top);
  return { path, sheet: sheet.name, rows: [...above, ...below] };
}

/** What all say alike; null for nothing, or for different things. */
function agreed(found: readonly Said[]): Said | null {
  const [first = null] = found;
  return first !== null && found.every(({ text }) => fold(text) === fold(first.text)) ? first : null;
}

/** The unit that labels above or below a table name; null for none, or for several. */
export const unitNamed = (table: Table): string | null =>
  agreed(foundIn([rowsOutside(table, '')]).name)?.text ?? null;

/** The values behind labels: after the colon, or in the next cell that is no colon. */
function foundIn(parts: readonly Rows[]): Found {
  const found: Record<UnitField, Said[]> = { name: [], institution: [], year: [], target: [] };
  for (const { path, sheet, row } of parts.flatMap(({ rows, ...at }) =>
    rows.map((row) => ({ ...at, row })),
  )) {
    for (const [i, cell] of row.cells.entries()) {
      if (cell.value.kind !== 'text' || cell.value.text.length > longest) continue;
      const text = cellText(cell);
      const colon = text.indexOf(':');
      const label = labelOf(colon < 0 ? text : text.slice(0, colon));
      if (label === null) continue;
      const inside = colon < 0 ? '' : text.slice(colon + 1);
      const value = firstValue(inside, cell, row.cells.slice(i + 1, i + 1 + besideLabel));
      const origin = { path, sheet, row: row.number, column: value.column };
      if (value.text !== '' && isValue(value.text)) found[label].push({ text: value.text, origin });
    }
  }
  return found;
}

/** Longer texts than this are no names. */
const longest = 300;

/** What is more than a colon: behind the label's own, else in the first of some cells. */
function firstValue(inside: string, label: Cell, cells: readonly Cell[]) {
  const own = withoutColon(inside);
  if (own !== '') return { text: own, column: label.column };
  for (const cell of cells) {
    const { value, column } = cell;
    const text = withoutColon(value.kind === 'text' ? value.text.slice(0, longest) : cellText(cell));
    if (text !== '') return { text, column };
  }
  return { text: '', column: label.column };
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
