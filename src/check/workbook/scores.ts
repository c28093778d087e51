import { type Diagnostic, diagnose } from '../../diagnostic/diagnostic.js';
import type { Fraction } from '../../instrument/exact.js';
import { numberValue, rational, textValue } from '../../workbook/formula/value.js';
import { type Calculated, weightsOf } from './calculated.js';
import { type Cost, costOf, effectAt, effectOf, parentOf } from './effect.js';
import { missedByFormulas } from './missed-rows.js';
import { originOf, scorePlace, subjectOf, type WorkbookModel } from './model.js';
import { formulaFaults } from './structure.js';
import { typeFaults } from './types.js';
import { weightFaults } from './weights.js';

/** Findings about the score column, and the nodes whose differences they explain. */
export interface ScoreFindings {
  readonly diagnostics: readonly Diagnostic[];
  readonly explained: ReadonlySet<string>;
}

/**
 * What is wrong with types, weights and formulas whatever the answers are. Each costs what the workbook's total would
 * change by without it; where that is nothing or unknown, it puts the weight that it concerns at risk.
 */
export function faultFindings(model: WorkbookModel, calculated: Calculated | null): ScoreFindings {
  const explained = new Set<string>();
  const cost = (id: string, atRisk: Fraction): Cost => {
    explained.add(id);
    return costOf(calculated && effectAt(model, calculated, id), atRisk);
  };
  /** A row that comes to no number shows in the mean above it. */
  const uncounted = (id: string) => {
    const parent = parentOf(model, id);
    if (parent) explained.add(parent.id);
  };
  const weightOf = (id: string) => weightsOf(model, [id]);
  const types = typeFaults(model).map(({ about, place, found, expected }) => {
    if (about.input === null) uncounted(about.id);
    explained.add(about.id);
    const effect = calculated && effectOf(model, calculated, place, textValue(expected));
    const subject = { ...subjectOf(model, about), ...costOf(effect, weightOf(about.id)) };
    return diagnose('answer-type-changed', originOf(model, place), { found, expected }, subject);
  });
  const weights = weightFaults(model).map(({ about, place, found, expected }) => {
    explained.add(about.id);
    const right = rational(expected);
    const effect = calculated && right && effectOf(model, calculated, place, numberValue(right));
    const costs = { ...subjectOf(model, about), ...costOf(effect, null) };
    return diagnose('weight-differs', originOf(model, place), { found, expected }, costs);
  });
  const formulas = formulaFaults(model).map(({ code, id, place, found, expected }) => {
    const origin = originOf(model, place);
    const subject = { ...subjectOf(model, { id }), ...cost(id, weightOf(id)) };
    if (code === 'formula-reads-elsewhere')
      return diagnose(code, origin, { formula: found, expected }, subject);
    if (code !== 'score-formula-missing') return diagnose(code, origin, { found }, subject);
    uncounted(id);
    return diagnose(code, origin, {}, subject);
  });
  return { diagnostics: [...types, ...weights, ...formulas, ...skips(model, cost)], explained };
}

function skips(model: WorkbookModel, cost: (id: string, atRisk: Fraction) => Cost): Diagnostic[] {
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
    const subject = { ...subjectOf(model, { id }), ...cost(id, atRisk), trait };
    return [diagnose('formula-skips-row', originOf(model, place), params, subject)];
  });
}
