import type { Side } from '../../../diagnostic/side.js';
import { factsOf } from '../../../instrument/facts.js';
import { cell } from '../formula.js';
import type { Subject } from '../subject.js';

/** Rows of the tables below the lines, in this order. */
const totals = ['answered', 'blank', 'invalid', 'any'] as const;
const health = ['missingCodes', 'doubledCodes', 'strayAnswers', 'overwritten'] as const;
const verdicts = ['failing', 'below', 'prerequisitesFalse', 'prerequisitesOpen'] as const;

export type Total = (typeof totals)[number];
export type Health = (typeof health)[number];
export type Verdict = (typeof verdicts)[number];
export { health, totals, verdicts };

type Places = Pick<Subject, 'layout' | 'instrument' | 'figures'>;

const gap = 2;

/** First row of each table, which is its head. */
export function tableRows({ layout, instrument, figures }: Places) {
  const ofTotals = layout.calculation.last + gap;
  const ofHealth = ofTotals + totals.length + gap;
  const ofVerdicts = ofHealth + health.length + gap;
  const ofRequirements = ofVerdicts + instrument.predicates.length * verdicts.length + gap;
  const judged = figures.sides.unit.assessment.eligibility.flatMap((e) => e.requirements);
  const ofPrerequisites = ofRequirements + judged.length + gap;
  return { ofTotals, ofHealth, ofVerdicts, ofRequirements, ofPrerequisites };
}

const sideColumn: Readonly<Record<Side, number>> = { unit: 2, tpi: 3 };

export function totalCell(places: Places, what: Total, by: Side): string {
  return cell(sideColumn[by], tableRows(places).ofTotals + 1 + totals.indexOf(what));
}

/** How many there are, and where the first one is. */
export function healthCells(places: Places, what: Health): { count: string; first: string } {
  const row = tableRows(places).ofHealth + 1 + health.indexOf(what);
  return { count: cell(2, row), first: cell(3, row) };
}

/** Prerequisites are the unit's: theirs stand in its column. */
export function verdictCell(places: Places, what: Verdict, predicate: string, by: Side): string {
  const nth = places.instrument.predicates.findIndex(({ id }) => id === predicate);
  const row = tableRows(places).ofVerdicts + 1 + nth * verdicts.length + verdicts.indexOf(what);
  return cell(sideColumn[by], row);
}

export const requirementColumn = {
  predicate: 1,
  id: 2,
  max: 3,
  minimum: 4,
  unit: { actual: 5, margin: 6, met: 7, open: 8 },
  tpi: { actual: 9, margin: 10, met: 11, open: 12 },
} as const;

/** Row of a requirement of a predicate. */
export function requirementRow(places: Places, predicate: string, id: string): number {
  const judged = places.figures.sides.unit.assessment.eligibility.flatMap((e) =>
    e.requirements.map((r) => `${e.predicate} ${r.id}`),
  );
  return tableRows(places).ofRequirements + 1 + judged.indexOf(`${predicate} ${id}`);
}

export const prerequisiteColumn = { id: 1, text: 2, number: 3, rank: 4 } as const;

export function prerequisiteRow(places: Places, id: string): number {
  const nth = factsOf(places.instrument).findIndex((item) => item.id === id);
  return tableRows(places).ofPrerequisites + 1 + nth;
}

/** Where a prerequisite stands for a predicate: the rank it needs, and whether it has it. */
export function prerequisiteColumns({ instrument }: Pick<Places, 'instrument'>, predicate: string) {
  const nth = instrument.predicates.findIndex(({ id }) => id === predicate);
  return { needed: prerequisiteColumn.rank + 1 + 2 * nth, met: prerequisiteColumn.rank + 2 + 2 * nth };
}
