import { type Diagnostic, diagnose } from '../../diagnostic/diagnostic.js';
import type { Fraction } from '../../instrument/exact.js';
import type { Branch } from '../../instrument/model.js';
import { amountOf, type Calculated, weightsOf } from './calculated.js';
import { missedByFormulas } from './missed-rows.js';
import { type NodeRef, originOf, scorePlace, subjectOf, type WorkbookModel } from './model.js';
import { formulaFaults } from './structure.js';
import { typeFaults } from './types.js';
import { weightFaults } from './weights.js';

/** Findings about the score column, and the nodes whose differences they explain. */
export interface ScoreFindings {
  readonly diagnostics: readonly Diagnostic[];
  readonly explained: ReadonlySet<string>;
}

/**
 * What is wrong with types, weights and formulas whatever the answers are. Each costs what calculating the workbook
 * now differs by at its row; where that is nothing or unknown, what it puts at risk: the weight it concerns.
 */
export function faultFindings(model: WorkbookModel, calculated: Calculated | null): ScoreFindings {
  const explained = new Set<string>();
  const cost = (id: string, atRisk: Fraction): Fraction => {
    explained.add(id);
    return costAt(model, calculated, id) ?? atRisk;
  };
  /** A row that comes to no number shows in the mean above it. */
  const uncounted = (id: string) => {
    const parent = parentOf(model, id);
    if (parent) explained.add(parent.id);
  };
  const subject = (about: NodeRef) => {
    const points = cost(about.id, weightsOf(model, [about.id]));
    return { ...subjectOf(model, about), points };
  };
  const types = typeFaults(model).map(({ about, place, found, expected }) => {
    if (about.input === null) uncounted(about.id);
    return diagnose('answer-type-changed', originOf(model, place), { found, expected }, subject(about));
  });
  const weights = weightFaults(model).map(({ about, place, found, expected }) => {
    explained.add(about.id);
    const points = costAt(model, calculated, about.id);
    const costs = { ...subjectOf(model, about), ...(points && { points }) };
    return diagnose('weight-differs', originOf(model, place), { found, expected }, costs);
  });
  const formulas = formulaFaults(model).map(({ code, id, place, found, expected }) => {
    const about = { id, input: null };
    const origin = originOf(model, place);
    if (code === 'formula-reads-elsewhere')
      return diagnose(code, origin, { formula: found, expected }, subject(about));
    if (code !== 'score-formula-missing') return diagnose(code, origin, { found }, subject(about));
    uncounted(id);
    return diagnose(code, origin, {}, subject(about));
  });
  return { diagnostics: [...types, ...weights, ...formulas, ...skips(model, cost)], explained };
}

function skips(model: WorkbookModel, cost: (id: string, atRisk: Fraction) => Fraction): Diagnostic[] {
  return [...missedByFormulas(model)].flatMap(([id, missed]) => {
    const place = scorePlace(model, id);
    const formula = place && model.cells.at(place)?.formula;
    if (!place || !formula) return [];
    const skipped = missed.map(({ node, place: at }) => `${model.cells.name(at, model.main)} (${node.id})`);
    const atRisk = weightsOf(
      model,
      missed.map(({ node }) => node.id),
    );
    const params = { formula: `=${formula.text}`, skipped: skipped.join(', ') };
    const trait = `${id} ${missed.map(({ node }) => node.id).join(' ')}`;
    const subject = { ...subjectOf(model, { id }), points: cost(id, atRisk), trait };
    return [diagnose('formula-skips-row', originOf(model, place), params, subject)];
  });
}

/** What the workbook differs by at a row, or above it where the row does not count; null for nothing. */
function costAt(model: WorkbookModel, calculated: Calculated | null, id: string): Fraction | null {
  if (!calculated) return null;
  const own = amountOf(calculated.causes.get(id));
  if (own || calculated.scores.get(id)?.value) return own;
  const parent = parentOf(model, id);
  const others = parent?.children.filter((child) => !calculated.scores.get(child.id)?.value) ?? [];
  return parent && others.length <= 1 ? amountOf(calculated.causes.get(parent.id)) : null;
}

function parentOf({ nodes }: WorkbookModel, id: string): Branch | null {
  for (const node of nodes.values()) {
    if (node.kind === 'branch' && node.children.some((child) => child.id === id)) return node;
  }
  return null;
}
