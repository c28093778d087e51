import { totalId } from '../../instrument/build.js';
import { type Fraction, zero } from '../../instrument/exact.js';
import type { Branch } from '../../instrument/model.js';
import { numberValue, type Value } from '../../workbook/formula/value.js';
import { isSmall } from '../cached.js';
import type { Calculated } from './calculated.js';
import { keyOf, type Place } from './grid.js';
import { scorePlace, type WorkbookModel } from './model.js';

/** What a finding costs, or if it costs nothing now, what it puts at risk. */
export type Cost = { readonly points: Fraction } | { readonly risk: Fraction } | Record<string, never>;

/**
 * What the workbook's own total, calculated now, would change by if a cell held what it should: the effect of what is
 * wrong there, whatever other faults do to it. Null where the total comes to no number.
 */
export function effectOf(
  model: WorkbookModel,
  { answers }: Calculated,
  place: Place,
  right: Value,
): Fraction | null {
  const total = scorePlace(model, totalId);
  if (!total) return null;
  const now = answers.valueAt(total);
  const then = answers.with(keyOf(place), right).valueAt(total);
  return now.kind === 'number' && then.kind === 'number' ? now.number.sub(then.number).abs() : null;
}

/**
 * The same of the fault at a node's score cell: what it comes to beyond what stands below it. Where it comes to no
 * number, the mean above shows it, unless others there come to none either.
 */
export function effectAt(model: WorkbookModel, calculated: Calculated, id: string): Fraction | null {
  const { scores, causes } = calculated;
  const place = scorePlace(model, id);
  const score = scores.get(id);
  if (!place || !score?.value) {
    const parent = parentOf(model, id);
    const isOnly = parent?.children.filter((child) => !scores.get(child.id)?.value).length === 1;
    return parent && isOnly && scores.get(parent.id)?.value ? effectAt(model, calculated, parent.id) : null;
  }
  const fault = causes.get(id)?.points;
  if (!fault) return zero;
  const max = calculated.tree.get(id)?.max ?? zero;
  const own = score.fraction && !max.equals(0) ? fault.div(max) : fault;
  return effectOf(model, calculated, place, numberValue(score.value.sub(own)));
}

export function parentOf({ nodes }: WorkbookModel, id: string): Branch | null {
  for (const node of nodes.values()) {
    if (node.kind === 'branch' && node.children.some((child) => child.id === id)) return node;
  }
  return null;
}

/** An effect as a finding says it. @param atRisk what is told as a risk where there is none, or nobody can tell. */
export function costOf(effect: Fraction | null, atRisk: Fraction | null): Cost {
  if (effect && !isSmall(effect)) return { points: effect };
  return atRisk && !isSmall(atRisk) ? { risk: atRisk } : {};
}
