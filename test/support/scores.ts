import { type Assessment, assess } from '../../src/eligibility/assess.js';
import type { RequirementResult } from '../../src/eligibility/requirements.js';
import type { Instrument } from '../../src/instrument/model.js';
import type { Mark } from '../../src/scoring/mark.js';
import { markAnswer } from '../../src/scoring/marks.js';
import { defaultPolicy, type Policy } from '../../src/scoring/policy.js';
import type { ScoreNode, ScoreTree } from '../../src/scoring/tree.js';
import { official } from './instruments.js';
import { type Answers, type Given, sideOf, type WorksheetSpec, worksheetFrom } from './worksheets.js';

export interface AssessSpec extends WorksheetSpec {
  readonly instrument?: Instrument;
  readonly policy?: Partial<Policy>;
}

/** One side's assessment of these answers. */
export function assessed(answers: Answers, spec: AssessSpec = {}): Assessment {
  const { instrument = official(), policy = {} } = spec;
  return assess(instrument, worksheetFrom(answers, spec), { ...defaultPolicy, ...policy });
}

/** A node of a score tree by its id. */
export function nodeOf({ nodes }: ScoreTree, id: string): ScoreNode {
  const node = nodes.get(id);
  if (!node) throw new Error(`no node ${id}`);
  return node;
}

/** Exact points of a node, as a fraction in lowest terms ("1/3"). */
export const pointsOf = (tree: ScoreTree, id = 'total'): string => nodeOf(tree, id).points.toFraction();

/** One requirement of one predicate. */
export function requirementOf(assessment: Assessment, predicate: string, id: string): RequirementResult {
  const found = assessment.eligibility
    .find((e) => e.predicate === predicate)
    ?.requirements.find((r) => r.id === id);
  if (!found) throw new Error(`no requirement ${predicate} ${id}`);
  return found;
}

/** The mark of one answer. */
export function markOf(instrument: Instrument, id: string, given: Given): Mark {
  const indicator = instrument.indicators.find((i) => i.id === id);
  if (!indicator) throw new Error(`no indicator ${id}`);
  return markAnswer(indicator, sideOf(worksheetFrom({ [id]: given }), id), 'unit');
}

/** Status, exact score and codes of a mark in one line. */
export function markText(mark: Mark): string {
  const codes = mark.diagnostics.map((d) => d.code);
  return [mark.status, mark.score?.toFraction() ?? '-', ...codes].join(' ');
}
