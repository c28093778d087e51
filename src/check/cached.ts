import type { Origin } from '../diagnostic/origin.js';
import { exact, type Fraction, sum, zero } from '../instrument/exact.js';
import { type ScoreNode, walkScores } from '../scoring/tree.js';
import type { ScoreCell, WorkbookCache } from '../worksheet/worksheet.js';

/** Why the workbook's stored total is not ours, one node at a time. */
export interface Cause {
  readonly kind: 'formula-skips' | 'overwritten' | 'blanks-left-out' | 'not-counted' | 'stale' | 'error';
  readonly node: string;
  /** The child that the formula does not reach, or the error value. */
  readonly detail: string | null;
  /** Stored − ours; null for an error value. */
  readonly points: Fraction | null;
  readonly origin: Origin;
}

export interface CachedTotal {
  readonly total: Fraction | null;
  readonly error: string | null;
  readonly difference: Fraction | null;
  readonly causes: readonly Cause[];
}

/** Results of a workbook carry 15 digits, sums of them a little less. */
const tolerance = exact('0.00000001');

/**
 * Compares the total stored in a workbook with ours and finds the rows where they part: what a row's own difference
 * is beyond those of its children. The causes' points add up to the difference.
 */
export function compareCached(
  root: ScoreNode,
  withoutBlanks: ScoreNode,
  cache: WorkbookCache,
): CachedTotal | null {
  const cell = cache.scores.get(root.id);
  const total = numberOf(cell);
  if (!cell || (total === null && cell.error === null)) return null;
  const excluded = new Map([...walkScores(withoutBlanks)].map((node) => [node.id, node]));
  const causes = findCauses(root, cache, excluded);
  const difference = total === null ? null : total.sub(root.points);
  return { total, error: cell.error, difference, causes: difference && isSmall(difference) ? [] : causes };
}

function findCauses(
  node: ScoreNode,
  cache: WorkbookCache,
  excluded: ReadonlyMap<string, ScoreNode>,
): Cause[] {
  const below = node.children.flatMap((child) => findCauses(child, cache, excluded));
  const cell = cache.scores.get(node.id);
  if (!cell) return below;
  if (cell.error !== null) {
    // an error spreads upwards: only the lowest cell that shows it is a cause
    const spread = below.some((cause) => cause.kind === 'error');
    const detail = cell.error;
    return spread
      ? below
      : [...below, { kind: 'error', node: node.id, detail, points: null, origin: cell.origin }];
  }
  const own = difference(node, cell, cache);
  if (own === null) return below;
  const rest = own.sub(sum(node.children.map((child) => differenceOf(child, cache))));
  if (isSmall(rest)) return below;
  return [
    ...below,
    { ...explain(node, cell, cache, excluded), node: node.id, points: rest, origin: cell.origin },
  ];
}

/** Stored − ours in points; null when the cell holds no number. A mean's indicators store fractions of their share. */
function difference(node: ScoreNode, cell: ScoreCell, cache: WorkbookCache): Fraction | null {
  const value = numberOf(cell);
  if (value === null) return null;
  const isShare = node.children.length === 0 && cache.scores.get(node.id)?.fraction === true;
  return (isShare ? value.mul(node.max) : value).sub(node.points);
}

function differenceOf(node: ScoreNode, cache: WorkbookCache): Fraction {
  const cell = cache.scores.get(node.id);
  const own = cell && difference(node, cell, cache);
  return own ?? sum(node.children.map((child) => differenceOf(child, cache)));
}

function explain(
  node: ScoreNode,
  cell: ScoreCell,
  cache: WorkbookCache,
  excluded: ReadonlyMap<string, ScoreNode>,
): Pick<Cause, 'kind' | 'detail'> {
  if (cell.formula === null) return { kind: 'overwritten', detail: null };
  const skipped = node.children.find((child) => !reaches(cell.formula ?? '', cache.scores.get(child.id)));
  if (skipped) return { kind: 'formula-skips', detail: skipped.id };
  const uncounted = node.children.find(
    (child) => child.status === 'scored' && isTextOnly(cache.scores.get(child.id)),
  );
  if (uncounted) return { kind: 'not-counted', detail: uncounted.id };
  const value = numberOf(cell) ?? zero;
  const without = excluded.get(node.id);
  const open = node.children.some((child) => child.status !== 'scored');
  if (open && without && isSmall(value.sub(without.points))) return { kind: 'blanks-left-out', detail: null };
  return { kind: 'stale', detail: null };
}

/** Whether a formula's references take in the row of a cell; a child without a row cannot be missed. */
function reaches(formula: string, cell: ScoreCell | undefined): boolean {
  if (!cell) return true;
  const references = [...formula.matchAll(/\$?[A-Z]{1,3}\$?(\d{1,7})(?::\$?[A-Z]{1,3}\$?(\d{1,7}))?/g)];
  if (references.length === 0) return true;
  return references.some(([, from, to]) => Number(from) <= cell.row && cell.row <= Number(to ?? from));
}

const isTextOnly = (cell: ScoreCell | undefined): boolean => cell !== undefined && numberOf(cell) === null;

function numberOf(cell: ScoreCell | undefined): Fraction | null {
  const text = cell?.value ?? null;
  if (text === null) return null;
  return text.startsWith('-') ? exact(text.slice(1)).neg() : exact(text);
}

const isSmall = (value: Fraction): boolean => value.abs().compare(tolerance) < 0;
