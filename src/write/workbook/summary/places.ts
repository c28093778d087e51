import { factsOf } from '../../../instrument/facts.js';
import { type UnitLabel, unitLabels } from '../../../worksheet/own/vocabulary.js';
import { cell, on } from '../formula.js';
import type { Subject } from '../subject.js';

type Places = Pick<Subject, 'instrument' | 'figures' | 'say'>;

/** Requirements on the left, what is asked of the unit on the right, at the distance of an empty column. */
export const summaryColumn = {
  label: 1,
  max: 2,
  minimum: 3,
  unit: { actual: 4, missing: 5, status: 6 },
  tpi: { actual: 7, missing: 8, status: 9 },
  asked: 11,
  given: 12,
  /** Status of a prerequisite for the first predicate. */
  status: 13,
} as const;

/** Indicators that cost most. */
export const shortfallCount = 10;

const fields = Object.keys(unitLabels) as UnitLabel[];

export { fields };

/** Rows of the right half: data of the unit, then its prerequisites, completeness and the health of the input sheet. */
export function askedRows({ instrument }: Pick<Places, 'instrument'>) {
  const top = topRow({ instrument });
  const prerequisites = top + 1 + fields.length + 1;
  const completeness = prerequisites + 1 + factsOf(instrument).length + 1;
  return { unit: top, prerequisites, completeness, health: completeness + 5 };
}

/** The first row below the verdicts. */
export const topRow = ({ instrument }: Pick<Places, 'instrument'>): number =>
  verdictRow + 2 * instrument.predicates.length + 1;

/** What is done next stands above the verdicts. */
export const progressRow = 3;

export const verdictRow = 4;

/** Cell of what is known of the unit. */
export function fieldCell(places: Places, field: UnitLabel): string {
  return cell(summaryColumn.given, askedRows(places).unit + 1 + fields.indexOf(field));
}

/** Cell of a prerequisite. */
export function prerequisiteCell(places: Places, id: string): string {
  const nth = factsOf(places.instrument).findIndex((item) => item.id === id);
  return cell(summaryColumn.given, askedRows(places).prerequisites + 1 + nth);
}

export const onSummary = ({ say }: Pick<Places, 'say'>, reference: string): string =>
  on(say.sheets.summary, reference);

export const lastColumn = ({ instrument }: Pick<Places, 'instrument'>): number =>
  summaryColumn.status + instrument.predicates.length - 1;
