import { type Diagnostic, diagnose } from '../../diagnostic/diagnostic.js';
import type { Fraction } from '../../instrument/exact.js';
import type { Branch } from '../../instrument/model.js';
import { amountOf, type Calculated, weightsOf } from './calculated.js';
import { missedByFormulas } from './reach.js';
import { formulaFaults } from './structure.js';
import { type NodeRef, originOf, type Study, scorePlace, subjectOf } from './study.js';
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
export function faultFindings(study: Study, calculated: Calculated | null): ScoreFindings {
  const explained = new Set<string>();
  const cost = (id: string, atRisk: Fraction): Fraction => {
    explained.add(id);
    return costAt(study, calculated, id) ?? atRisk;
  };
  /** A row that comes to no number shows in the mean above it. */
  const uncounted = (id: string) => {
    const parent = parentOf(study, id);
    if (parent) explained.add(parent.id);
  };
  const subject = (about: NodeRef) => {
    const points = cost(about.id, weightsOf(study, [about.id]));
    return { ...subjectOf(study, about), points };
  };
  const types = typeFaults(study).map(({ about, place, found, expected }) => {
    if (about.input === null) uncounted(about.id);
    return diagnose('answer-type-changed', originOf(study, place), { found, expected }, subject(about));
  });
  const weights = weightFaults(study).map(({ about, place, found, expected }) => {
    explained.add(about.id);
    const points = costAt(study, calculated, about.id);
    const costs = { ...subjectOf(study, about), ...(points && { points }) };
    return diagnose('weight-differs', originOf(study, place), { found, expected }, costs);
  });
  const formulas = formulaFaults(study).map(({ code, id, place, found, expected }) => {
    const about = { id, input: null };
    const origin = originOf(study, place);
    if (code === 'formula-reads-elsewhere')
      return diagnose(code, origin, { formula: found, expected }, subject(about));
    if (code !== 'score-formula-missing') return diagnose(code, origin, { found }, subject(about));
    uncounted(id);
    return diagnose(code, origin, {}, subject(about));
  });
  return { diagnostics: [...types, ...weights, ...formulas, ...skips(study, cost)], explained };
}

function skips(study: Study, cost: (id: string, atRisk: Fraction) => Fraction): Diagnostic[] {
  return [...missedByFormulas(study)].flatMap(([id, missed]) => {
    const place = scorePlace(study, id);
    const formula = place && study.cells.at(place)?.formula;
    if (!place || !formula) return [];
    const skipped = missed.map(({ node, place: at }) => `${study.cells.name(at, study.main)} (${node.id})`);
    const atRisk = weightsOf(
      study,
      missed.map(({ node }) => node.id),
    );
    const params = { formula: `=${formula.text}`, skipped: skipped.join(', ') };
    const trait = `${id} ${missed.map(({ node }) => node.id).join(' ')}`;
    const subject = { ...subjectOf(study, { id }), points: cost(id, atRisk), trait };
    return [diagnose('formula-skips-row', originOf(study, place), params, subject)];
  });
}

/** What the workbook differs by at a row, or above it where the row does not count; null for nothing. */
function costAt(study: Study, calculated: Calculated | null, id: string): Fraction | null {
  if (!calculated) return null;
  const own = amountOf(calculated.causes.get(id));
  if (own || calculated.scores.get(id)?.value) return own;
  const parent = parentOf(study, id);
  const others = parent?.children.filter((child) => !calculated.scores.get(child.id)?.value) ?? [];
  return parent && others.length <= 1 ? amountOf(calculated.causes.get(parent.id)) : null;
}

function parentOf({ nodes }: Study, id: string): Branch | null {
  for (const node of nodes.values()) {
    if (node.kind === 'branch' && node.children.some((child) => child.id === id)) return node;
  }
  return null;
}
