import { type Diagnostic, diagnose } from '../../diagnostic/diagnostic.js';
import type { Fraction } from '../../instrument/exact.js';
import { type ScoreNode, walkScores } from '../../scoring/tree.js';
import { amountOf, type Calculated, weightsOf } from './calculated.js';
import { missedByFormulas } from './reach.js';
import { formulaFaults } from './structure.js';
import { originOf, type Study, scorePlace, subjectOf } from './study.js';
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
  const subject = (key: string) => {
    const id = key.split('#')[0] ?? '';
    return { ...subjectOf(study, key), points: cost(id, weightsOf(study, [id])) };
  };
  const types = typeFaults(study).map(({ key, place, found, expected }) =>
    diagnose('answer-type-changed', originOf(study, place), { found, expected }, subject(key)),
  );
  const weights = weightFaults(study).map(({ key, place, found, expected }) => {
    explained.add(key);
    const points = costAt(study, calculated, key);
    const about = points ? { ...subjectOf(study, key), points } : subjectOf(study, key);
    return diagnose('weight-differs', originOf(study, place), { found, expected }, about);
  });
  const formulas = formulaFaults(study).map(({ code, key, place, found, expected }) => {
    const origin = originOf(study, place);
    if (code === 'formula-reads-elsewhere')
      return diagnose(code, origin, { formula: found, expected }, subject(key));
    return code === 'score-formula-missing'
      ? diagnose(code, origin, {}, subject(key))
      : diagnose(code, origin, { found }, subject(key));
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
    const subject = { ...subjectOf(study, id), points: cost(id, atRisk) };
    return [diagnose('formula-skips-row', originOf(study, place), params, subject)];
  });
}

/** What the workbook differs by at a row, or above it where the row does not count; null for nothing. */
function costAt({ nodes }: Study, calculated: Calculated | null, id: string): Fraction | null {
  if (!calculated) return null;
  const own = amountOf(calculated.causes.get(id));
  if (own || calculated.scores.get(id)?.value) return own;
  for (const node of nodes.values()) {
    if (node.kind !== 'branch' || !node.children.some((child) => child.id === id)) continue;
    const others = node.children.filter((child) => calculated.scores.get(child.id)?.value === null);
    return others.length <= 1 ? amountOf(calculated.causes.get(node.id)) : null;
  }
  return null;
}

/** Beyond this part of the rows, the column counts something else than points and shares of them. */
const most = 0.5;

/** Rows where the workbook, calculated now, does not come to our score, and nothing else says why. */
export function differenceFindings(
  study: Study,
  { causes, scores, values }: Calculated,
  root: ScoreNode,
  explained: ReadonlySet<string>,
): Diagnostic[] {
  const nodes = new Map([...walkScores(root)].map((node) => [node.id, node]));
  const differing = [...causes.values()].filter(
    (cause) => cause.kind !== 'blanks-left-out' && cause.kind !== 'not-counted',
  );
  const numbers = [...scores.values()].filter((score) => score.value !== null).length;
  if (differing.length > Math.max(3, most * numbers)) return [];
  const found = [...causes.values()].flatMap((cause) => {
    const node = nodes.get(cause.node);
    const score = scores.get(cause.node);
    if (!node || !score?.value || explained.has(cause.node) || cause.kind === 'not-counted') return [];
    const subject = { ...subjectOf(study, cause.node), ...(cause.points && { points: cause.points.abs() }) };
    if (cause.kind === 'blanks-left-out') {
      const blanks = node.children.filter((child) => child.status !== 'scored').length;
      const difference = cause.points?.valueOf() ?? 0;
      return [diagnose('blank-raises-mean', cause.origin, { blanks, difference }, subject)];
    }
    const isShare = score.fraction && !node.max.equals(0);
    const expected = (isShare ? node.points.div(node.max) : node.points).valueOf();
    const formula = score.formula === null ? '' : `=${score.formula}`;
    const params = { formula, found: score.value.valueOf(), expected };
    return [diagnose('score-differs', cause.origin, params, subject)];
  });
  return [...found, ...uncounted()];

  /** Answers that score by their scale, beside score cells without a number. */
  function uncounted(): Diagnostic[] {
    return [...nodes.values()].flatMap((parent) => {
      const children = parent.children.filter(({ id, status }) => {
        const kind = values.get(id)?.kind;
        return status === 'scored' && (kind === 'text' || kind === 'blank');
      });
      return children.flatMap((child) => {
        const score = scores.get(child.id);
        if (!score || explained.has(child.id)) return [];
        const value = values.get(child.id);
        const params = { answer: child.mark?.value ?? '', found: value?.kind === 'text' ? value.text : '' };
        const effect = children.length === 1 ? amountOf(causes.get(parent.id)) : child.points;
        const subject = { ...subjectOf(study, child.id), points: effect ?? child.points };
        return [diagnose('answer-not-counted', score.origin, params, subject)];
      });
    });
  }
}
