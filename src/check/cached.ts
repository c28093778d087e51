import type { Origin } from '../diagnostic/origin.js';
import type { Assessment } from '../eligibility/assess.js';
import { exact, type Fraction, sum, zero } from '../instrument/exact.js';
import type { ScoreNode, ScoreTree } from '../scoring/tree.js';
import { isConstant } from '../workbook/formula/parse.js';
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

/** A score cell with its value, stored or calculated. */
export interface ScoreValue extends Pick<ScoreCell, 'origin' | 'row' | 'error' | 'formula' | 'fraction'> {
  /** As the cell holds it; null without a number there. */
  readonly value: Fraction | null;
}

/** By node id. */
export type ScoreValues = ReadonlyMap<string, ScoreValue>;

/** Results of a workbook carry 15 digits, sums of them a little less. */
const tolerance = exact('0.00000001');

/**
 * Compares the total stored in a workbook with ours and finds the rows where they part: what a row's own difference
 * is beyond those of its children. The causes' points add up to the difference.
 */
export function compareCached(
  { root, withoutBlanks }: Pick<Assessment, 'root' | 'withoutBlanks'>,
  cache: WorkbookCache,
): CachedTotal | null {
  const cell = cache.scores.get(root.id);
  const total = cell ? numberOf(cell) : null;
  if (!cell || (total === null && cell.error === null)) return null;
  const causes = causesOf(root, withoutBlanks, storedScores(cache));
  const difference = total === null ? null : total.sub(root.points);
  return { total, error: cell.error, difference, causes: difference && isSmall(difference) ? [] : causes };
}

/** The scores that a workbook stores. */
export function storedScores(cache: WorkbookCache): ScoreValues {
  return new Map([...cache.scores].map(([id, cell]) => [id, { ...cell, value: numberOf(cell) }]));
}

/** Every row where scores part from ours beyond what its children do. */
export function causesOf(root: ScoreNode, withoutBlanks: ScoreTree, scores: ScoreValues): Cause[] {
  return findCauses(root, scores, withoutBlanks.nodes);
}

function findCauses(node: ScoreNode, scores: ScoreValues, excluded: ReadonlyMap<string, ScoreNode>): Cause[] {
  const below = node.children.flatMap((child) => findCauses(child, scores, excluded));
  const cell = scores.get(node.id);
  if (!cell) return below;
  if (cell.error !== null) {
    // an error spreads upwards: only the lowest cell that shows it is a cause
    const spread = below.some((cause) => cause.kind === 'error');
    const detail = cell.error;
    return spread
      ? below
      : [...below, { kind: 'error', node: node.id, detail, points: null, origin: cell.origin }];
  }
  const own = difference(node, cell);
  if (own === null) return below;
  const rest = own.sub(sum(node.children.map((child) => differenceOf(child, scores))));
  if (isSmall(rest)) return below;
  return [
    ...below,
    { ...explain(node, cell, scores, excluded), node: node.id, points: rest, origin: cell.origin },
  ];
}

/** Stored − ours in points; null when the cell holds no number. A mean's indicators store fractions of their share. */
function difference(node: ScoreNode, { value, fraction }: ScoreValue): Fraction | null {
  if (value === null) return null;
  const isShare = node.children.length === 0 && fraction;
  return (isShare ? value.mul(node.max) : value).sub(node.points);
}

function differenceOf(node: ScoreNode, scores: ScoreValues): Fraction {
  const cell = scores.get(node.id);
  const own = cell && difference(node, cell);
  return own ?? sum(node.children.map((child) => differenceOf(child, scores)));
}

function explain(
  node: ScoreNode,
  cell: ScoreValue,
  scores: ScoreValues,
  excluded: ReadonlyMap<string, ScoreNode>,
): Pick<Cause, 'kind' | 'detail'> {
  if (cell.formula === null || isConstant(cell.formula)) return { kind: 'overwritten', detail: null };
  const skipped = node.children.find((child) => !reaches(cell.formula ?? '', scores.get(child.id)));
  if (skipped) return { kind: 'formula-skips', detail: skipped.id };
  const uncounted = node.children.find(
    (child) => child.status === 'scored' && isTextOnly(scores.get(child.id)),
  );
  if (uncounted) return { kind: 'not-counted', detail: uncounted.id };
  const value = cell.value ?? zero;
  const without = excluded.get(node.id);
  const open = node.children.some((child) => child.status !== 'scored');
  if (open && without && isSmall(value.sub(without.points))) return { kind: 'blanks-left-out', detail: null };
  return { kind: 'stale', detail: null };
}

/** Whether a formula's references take in the row of a cell; a child without a row cannot be missed. */
function reaches(formula: string, cell: ScoreValue | undefined): boolean {
  if (!cell) return true;
  const references = [...formula.matchAll(/\$?[A-Z]{1,3}\$?(\d{1,7})(?::\$?[A-Z]{1,3}\$?(\d{1,7}))?/g)];
  if (references.length === 0) return true;
  return references.some(([, from, to]) => Number(from) <= cell.row && cell.row <= Number(to ?? from));
}

const isTextOnly = (cell: ScoreValue | undefined): boolean => cell !== undefined && cell.value === null;

/** Null without a number, or with one so long that no score is meant by it. */
function numberOf({ value: text }: ScoreCell): Fraction | null {
  if (text === null || !/^-?\d{1,15}(\.\d{1,40})?$/.test(text)) return null;
  return text.startsWith('-') ? exact(text.slice(1)).neg() : exact(text);
}

/** Less than what rounding to 15 digits makes. */
export const isSmall = (value: Fraction): boolean => value.abs().compare(tolerance) < 0;
