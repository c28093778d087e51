import { type Diagnostic, diagnose } from '../../diagnostic/diagnostic.js';
import { type Fraction, toDouble, zero } from '../../instrument/exact.js';
import type { ScoredNode } from '../../instrument/model.js';
import { storedValue, type Value } from '../../workbook/formula/value.js';
import { cellText } from '../../worksheet/excel/cell.js';
import { isSmall } from '../cached.js';
import type { Calculated } from './calculated.js';
import { originOf, scorePlace, subjectOf, type WorkbookModel } from './model.js';

/** One row's stored result against what its formula comes to now. */
interface Row {
  /** Stored − now, in points; null where either is no number. */
  readonly points: Fraction | null;
  readonly differs: boolean;
  readonly found: string;
  readonly now: Value;
}

/**
 * Stored results that are not what the formulas come to now: the answers changed after the file was last calculated.
 * Told where they part, not at every row above; errors are told by themselves.
 */
export function staleFindings(model: WorkbookModel, { values, scores }: Calculated): Diagnostic[] {
  const rows = new Map<string, Row>();
  for (const [id, now] of values) {
    const row = compareRow(model, id, now, scores.get(id)?.fraction ?? false);
    if (row) rows.set(id, row);
  }
  return [...rows].flatMap(([id, row]) => {
    const place = scorePlace(model, id);
    if (!row.differs || !place) return [];
    const node = model.nodes.get(id);
    const children = node?.kind === 'branch' ? node.children.flatMap((child) => partsOf(child, rows)) : [];
    // a child that shows a text instead of a number, or the other way round, moves the mean by what no sum tells
    if (children.some((child) => child.differs && child.points === null)) return [];
    const below = children.reduce((sum, child) => sum.add(child.points ?? zero), zero);
    const own = row.points?.sub(below) ?? null;
    if (own && children.length > 0 && isSmall(own)) return [];
    const points = own?.abs();
    const params = { found: row.found, now: valueText(row.now) };
    const subject = { ...subjectOf(model, { id }), ...(points && { points }) };
    return [diagnose('cached-stale', originOf(model, place), params, subject)];
  });
}

/** A child's row, or those of its children where it has none. */
function partsOf(node: ScoredNode, rows: ReadonlyMap<string, Row>): Row[] {
  const row = rows.get(node.id);
  if (row) return [row];
  return node.kind === 'branch' ? node.children.flatMap((child) => partsOf(child, rows)) : [];
}

function compareRow(model: WorkbookModel, id: string, now: Value, fraction: boolean): Row | null {
  const place = scorePlace(model, id);
  const cell = place && model.cells.at(place);
  if (!cell?.formula || cell.value.kind === 'blank' || cell.value.kind === 'error') return null;
  const stored = storedValue(cell.value);
  const found = cellText(cell);
  if (stored.kind === 'number' && now.kind === 'number') {
    const difference = stored.number.sub(now.number);
    const weight = fraction ? (model.nodes.get(id)?.weight ?? zero) : null;
    const points = weight ? difference.mul(weight) : difference;
    return { points, differs: !isSmall(difference), found, now };
  }
  const same = stored.kind === now.kind && (stored.kind !== 'text' || found === valueText(now));
  return { points: same ? zero : null, differs: !same, found, now };
}

/** A number as its digits, to at most six decimals. */
export function valueText(value: Value): string {
  if (value.kind === 'number') return String(Number(toDouble(value.number).toFixed(6)));
  if (value.kind === 'text') return value.text;
  return value.kind === 'error' ? value.code : '';
}
