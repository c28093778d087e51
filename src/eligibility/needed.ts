import type { Fraction } from '../instrument/exact.js';
import type { Indicator, Instrument, Text } from '../instrument/model.js';
import { leavesOf } from './plan/scope.js';

/** The least answer by which what a predicate asks of one indicator alone holds. */
export interface Needed {
  /** The requirement that asks for it. */
  readonly requirement: string;
  readonly indicator: Indicator;
  /** What asks for it. */
  readonly label: Text;
  /** Points. */
  readonly minimum: Fraction;
  /** As it is written: the name of a level, or an index. */
  readonly answer: string;
  /** What it is worth, as a fraction of the weight. */
  readonly score: Fraction;
}

/** What a predicate asks of single indicators by requirements of their own, in the order of the requirements. */
export function neededAnswers(instrument: Instrument, predicate: string): Needed[] {
  return instrument.requirements.flatMap(({ id, label, nodes, minimum }): Needed[] => {
    const least = minimum[predicate]?.points;
    const leaves = nodes.flatMap((id) => leavesOf(instrument.nodes.get(id) ?? instrument.root));
    const [indicator] = leaves;
    if (!least || !indicator || leaves.length > 1) return [];
    const found = leastAnswer(indicator, least);
    return found ? [{ requirement: id, indicator, label, minimum: least, ...found }] : [];
  });
}

/** Null for a computed indicator, and where its whole weight is too little. */
function leastAnswer({ scale, weight }: Indicator, least: Fraction): Pick<Needed, 'answer' | 'score'> | null {
  if (weight.compare(least) < 0 || scale.kind === 'ratio') return null;
  if (scale.kind === 'choice') {
    const level = scale.levels.findLast(({ score }) => weight.mul(score).compare(least) >= 0);
    return level ? { answer: level.name, score: level.score } : null;
  }
  // an index is told with two decimals, and rounding down would miss the minimum
  const index = scale.maximum.mul(least).div(weight).ceil(2);
  return { answer: index.toString(), score: index.div(scale.maximum) };
}
