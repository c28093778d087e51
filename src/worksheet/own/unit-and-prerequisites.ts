import { type Diagnostic, diagnose } from '../../diagnostic/diagnostic.js';
import type { Origin } from '../../diagnostic/origin.js';
import { factsOf } from '../../instrument/facts.js';
import type { Instrument, Text } from '../../instrument/model.js';
import type { Cell, Sheet, Workbook } from '../../workbook/workbook.js';
import { readAnswerCell } from '../excel/entries.js';
import { fold } from '../text.js';
import { unitFrom } from '../unit.js';
import type { Entry, Unit, UnitPlaces, Worksheet } from '../worksheet.js';
import { noteText } from './texts.js';
import { type UnitLabel, unitLabels, zeroDivisionLabel, zeroDivisionWords } from './vocabulary.js';

type About = Required<
  Pick<Worksheet, 'unit' | 'unitAt' | 'prerequisites' | 'prerequisitePlaces' | 'zeroDivision'>
>;

/** What the first sheet says of the unit and its prerequisites, and the sheet of rules of 0 of 0. */
export function readAbout(
  workbook: Workbook,
  path: string,
  instrument: Instrument,
  diagnostics: Diagnostic[],
): About {
  const labels = labelsBeside(workbook, path, unitLabels.name);
  return {
    unit: readUnit(labels, instrument, diagnostics),
    unitAt: placesIn(labels),
    prerequisites: readPrerequisites(labels, instrument, diagnostics),
    prerequisitePlaces: new Map(
      instrument.prerequisites.flatMap(({ id, label }) => {
        const at = beside(labels, label);
        return at ? [[id, at.origin] as const] : [];
      }),
    ),
    zeroDivision: readZeroDivision(labelsBeside(workbook, path, zeroDivisionLabel), diagnostics),
  };
}

/** What stands right of each label of a column, by the folded label. */
type Labels = ReadonlyMap<
  string,
  { readonly label: string; readonly cell: Cell | null; readonly origin: Origin }
>;

/** The labels of the first column that has this one. */
function labelsBeside(workbook: Workbook, path: string, wanted: Text): Labels {
  const names = [fold(wanted.id), fold(wanted.en)];
  const isWanted = ({ value }: Cell) => value.kind === 'text' && names.includes(fold(value.text));
  for (const sheet of workbook.sheets) {
    const column = sheet.rows.flatMap(({ cells }) => cells).find(isWanted)?.column;
    if (column !== undefined) return labelsIn(sheet, column, path);
  }
  return new Map();
}

function labelsIn(sheet: Sheet, column: number, path: string): Labels {
  const labels = new Map<string, { label: string; cell: Cell | null; origin: Origin }>();
  for (const { number, cells } of sheet.rows) {
    const label = cells.find((cell) => cell.column === column);
    if (label?.value.kind !== 'text') continue;
    const key = fold(label.value.text);
    const cell = cells.find((each) => each.column === column + 1) ?? null;
    const origin = { path, sheet: sheet.name, row: number, column: column + 1 };
    if (!labels.has(key)) labels.set(key, { label: label.value.text, cell, origin });
  }
  return labels;
}

const beside = (labels: Labels, { id, en }: Text) => labels.get(fold(id)) ?? labels.get(fold(en));

function readUnit(labels: Labels, instrument: Instrument, diagnostics: Diagnostic[]): Unit {
  const written = (field: UnitLabel): string | null => {
    const cell = beside(labels, unitLabels[field])?.cell;
    const raw = cell && cell.value.kind !== 'error' ? noteText(cell) : '';
    return raw === '' ? null : raw;
  };
  return unitFrom(written, instrument, (field, found, allowed) => {
    const at = beside(labels, unitLabels[field]);
    const params = { key: at?.label ?? field, found, allowed };
    diagnostics.push(diagnose('value-invalid', at?.origin ?? null, params));
  });
}

/** The cells for the unit's data, filled in or not. */
const placesIn = (labels: Labels): UnitPlaces =>
  Object.fromEntries(
    Object.entries(unitLabels).flatMap(([field, label]) => {
      const at = beside(labels, label);
      return at ? [[field, at.origin]] : [];
    }),
  );

function readPrerequisites(
  labels: Labels,
  instrument: Instrument,
  diagnostics: Diagnostic[],
): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const { id, label } of factsOf(instrument)) {
    const at = beside(labels, label);
    const entry =
      at &&
      readAnswerCell(at.cell, at.origin, { subject: { node: `prasyarat.${id}` }, number: null }, diagnostics);
    if (entry && !entry.unusable) entries.set(id, entry);
  }
  return entries;
}

/** The rule that was chosen; null without one, which leaves it to whoever reads. */
function readZeroDivision(labels: Labels, diagnostics: Diagnostic[]): About['zeroDivision'] {
  const at = beside(labels, zeroDivisionLabel);
  const raw = at?.cell && at.cell.value.kind !== 'error' ? noteText(at.cell) : '';
  if (!at || raw === '') return null;
  const choices = Object.entries(zeroDivisionWords);
  const chosen = choices.find(([, { id, en }]) => [fold(id), fold(en)].includes(fold(raw)));
  if (chosen) return { value: chosen[0] as keyof typeof zeroDivisionWords, origin: at.origin };
  const allowed = choices.map(([, { id }]) => id).join(', ');
  diagnostics.push(diagnose('value-invalid', at.origin, { key: at.label, found: raw, allowed }));
  return null;
}
