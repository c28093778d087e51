import type { Assessment } from '../../eligibility/assess.js';
import { type Fraction, zero } from '../../instrument/exact.js';
import type { ScoreNode } from '../../scoring/tree.js';
import type { Value } from '../../workbook/formula/value.js';
import { type Cause, causesOf, type ScoreValue, type ScoreValues } from '../cached.js';
import { originOf, scorePlace, type WorkbookModel } from './model.js';
import type { Recalculation } from './recalculation.js';

/** What the score column comes to when it is calculated now, and where that is not ours. */
export interface Calculated {
  readonly scores: ScoreValues;
  readonly values: ReadonlyMap<string, Value>;
  /** By node: what is its own and not its children's. */
  readonly causes: ReadonlyMap<string, Cause>;
  /** What the formulas come to. */
  readonly answers: Recalculation;
  /** What the rows should come to. */
  readonly tree: ReadonlyMap<string, ScoreNode>;
}

/** Calculates the score column with these answers and compares it with the assessment of the same ones. */
export function calculate(
  model: WorkbookModel,
  { root, nodes, withoutBlanks }: Pick<Assessment, 'root' | 'nodes' | 'withoutBlanks'>,
  answers: Recalculation,
): Calculated {
  const means = new Set(
    [...model.nodes.values()].flatMap((node) =>
      node.kind === 'branch' && node.mean ? node.children.map((child) => child.id) : [],
    ),
  );
  const values = new Map<string, Value>();
  const scores = new Map<string, ScoreValue>();
  for (const id of model.rows.keys()) {
    const place = scorePlace(model, id);
    const cell = place && model.cells.at(place);
    if (!place || !cell) continue;
    const value = answers.valueAt(place);
    if (value.kind === 'unknown') continue;
    values.set(id, value);
    scores.set(id, {
      origin: originOf(model, place),
      row: place.row,
      value: value.kind === 'number' ? value.number : null,
      error: value.kind === 'error' ? value.code : null,
      formula: cell.formula?.text ?? null,
      fraction: means.has(id),
    });
  }
  const causes = causesOf(root, withoutBlanks, scores).filter((cause) => cause.kind !== 'error');
  return {
    scores,
    values,
    causes: new Map(causes.map((cause) => [cause.node, cause])),
    answers,
    tree: nodes,
  };
}

/** What the children of a node are worth that are named. */
export const weightsOf = (model: WorkbookModel, ids: readonly string[]): Fraction =>
  ids.reduce((sum, id) => sum.add(model.nodes.get(id)?.weight ?? zero), zero);
