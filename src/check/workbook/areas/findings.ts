import { type Diagnostic, diagnose } from '../../../diagnostic/diagnostic.js';
import type { Assessment } from '../../../eligibility/assess.js';
import { type Fraction, zero } from '../../../instrument/exact.js';
import { cellText } from '../../../worksheet/excel/cell.js';
import type { Place } from '../grid.js';
import { originOf, type WorkbookModel } from '../model.js';
import type { AreaTable } from './areas.js';
import type { AreaRow } from './blocks.js';
import type { AreaColumn } from './columns.js';
import { isMinimum, numberIn, type Share, sharesOf, showsOne } from './expected.js';

/**
 * Numbers in tables of areas that are not so: weights, scores and percentages that no side has, minimums that no rule
 * asks for. A cell whose row is told by its whole is not told again by its halves.
 */
export function areaFindings(
  model: WorkbookModel,
  tables: readonly AreaTable[],
  assessments: readonly Assessment[],
): Diagnostic[] {
  return tables.flatMap((table) =>
    table.rows.flatMap((row) => [
      ...table.columns.flatMap((column) => fixedFinding(model, table, row, column)),
      ...scoreFinding(model, table, row, assessments),
    ]),
  );
}

const placeOf = ({ sheet }: AreaTable, { row }: AreaRow, { column }: AreaColumn): Place => ({
  sheet,
  row,
  column,
});

/** What a cell comes to now; null where that is no number. */
function numberAt(model: WorkbookModel, place: Place): Fraction | null {
  const cell = model.cells.at(place);
  return cell ? numberIn(model.now.valueAt(place)) : null;
}

/** Weights and minimums, which no answer changes. */
function fixedFinding(
  model: WorkbookModel,
  table: AreaTable,
  row: AreaRow,
  column: AreaColumn,
): Diagnostic[] {
  const { requirement, text } = row;
  if (column.role !== 'weight' && column.role !== 'minimum') return [];
  const place = placeOf(table, row, column);
  const number = numberAt(model, place);
  const cell = model.cells.at(place);
  if (number === null || !cell) return [];
  const of = requirement.nodes.reduce((sum, id) => sum.add(model.nodes.get(id)?.weight ?? zero), zero);
  const params = { text, id: requirement.id, found: cellText(cell) };
  if (column.role === 'weight') {
    if (number.equals(of)) return [];
    const subject = { node: `${requirement.id} weight` };
    return [
      diagnose('recap-weight', originOf(model, place), { ...params, expected: of.toString() }, subject),
    ];
  }
  const named = Object.entries(requirement.minimum).filter(([predicate]) =>
    column.header.split(/\W+/).includes(predicate),
  );
  const wanted = named.length > 0 ? named : Object.entries(requirement.minimum);
  if (
    isMinimum(
      number,
      wanted.map(([, minimum]) => minimum),
      of,
    )
  )
    return [];
  const expected = wanted.map(([predicate, { points }]) => `${predicate.toUpperCase()} ${points.toString()}`);
  const subject = { node: `${requirement.id} minimum` };
  return [
    diagnose('recap-minimum', originOf(model, place), { ...params, expected: expected.join(', ') }, subject),
  ];
}

/** The first number of a row that no side has: of the whole, else of a half. */
function scoreFinding(
  model: WorkbookModel,
  table: AreaTable,
  row: AreaRow,
  assessments: readonly Assessment[],
): Diagnostic[] {
  const { requirement, text } = row;
  const sorted = [...table.columns].sort((a, b) => Number(a.role === 'half') - Number(b.role === 'half'));
  for (const column of sorted) {
    const nodes = nodesOf(row, column);
    if (!nodes) continue;
    const place = placeOf(table, row, column);
    const cell = model.cells.at(place);
    const number = numberAt(model, place);
    const shares = sharesOf(model, assessments, { ...requirement, nodes });
    if (number === null || !cell || showsOne(number, shares)) continue;
    const params = { text, id: requirement.id, found: shown(number), expected: ofSides(shares) };
    return [diagnose('recap-score-differs', originOf(model, place), params, { node: requirement.id })];
  }
  return [];
}

/** What a column's number in a row is about; null for what is no score. */
function nodesOf({ requirement }: AreaRow, column: AreaColumn): readonly string[] | null {
  if (column.role === 'whole') return requirement.nodes;
  if (column.role !== 'half' || requirement.nodes.length < 2) return null;
  const node = requirement.nodes[column.half];
  return node === undefined ? null : [node];
}

const shown = (number: Fraction): string => String(Number(number.valueOf().toFixed(4)));

const ofSides = (shares: readonly Share[]): string =>
  [...new Set(shares.map(({ points }) => shown(points)))].join(' / ');
