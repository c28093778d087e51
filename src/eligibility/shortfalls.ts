import { type Fraction, hundred, one } from '../instrument/exact.js';
import type { Indicator, Instrument } from '../instrument/model.js';
import type { Marks } from '../scoring/judge.js';
import { type Mark, scored } from '../scoring/mark.js';
import { type ScoreNode, scoreTree, type TreePolicy, walkScores } from '../scoring/tree.js';
import { judgeRequirements } from './requirements.js';

/** What one indicator costs: the points between its answer and the best one. */
export interface Shortfall {
  readonly id: string;
  /** Level, index or percentage now; null when nothing usable is answered. */
  readonly from: string | null;
  readonly to: string;
  /** Points. */
  readonly gain: Fraction;
  /** Requirements of the predicate aimed at that this alone would clear. */
  readonly clears: readonly string[];
}

/**
 * Every indicator below its best, biggest gain first, then in the order of the instrument.
 * @param predicate the predicate whose requirements `clears` speaks of.
 */
export function findShortfalls(
  instrument: Instrument,
  marks: Marks,
  root: ScoreNode,
  policy: TreePolicy,
  predicate: string,
  areaHalves: boolean,
): Shortfall[] {
  const failing = failingIds(instrument, predicate, root, areaHalves);
  const leaves = [...walkScores(root)].filter((node) => node.mark !== null);
  const shortfalls = leaves.flatMap((leaf) => {
    if (leaf.node.kind !== 'indicator' || leaf.mark === null) return [];
    // a leaf at its full score cannot gain; under `exclude` a blank one may, at its siblings' cost
    if (leaf.status !== 'excluded' && leaf.points.equals(leaf.max)) return [];
    const better = scoreTree(instrument, new Map(marks).set(leaf.id, scored(one, null)), policy);
    const gain = better.points.sub(root.points);
    if (gain.compare(0) <= 0) return [];
    const still = new Set(failing.length > 0 ? failingIds(instrument, predicate, better, areaHalves) : []);
    const clears = failing.filter((id) => !still.has(id));
    return [{ id: leaf.id, from: answerText(leaf.node, leaf.mark), to: bestText(leaf.node), gain, clears }];
  });
  return shortfalls.sort((a, b) => b.gain.compare(a.gain));
}

function failingIds(
  instrument: Instrument,
  predicate: string,
  root: ScoreNode,
  areaHalves: boolean,
): string[] {
  return judgeRequirements(instrument, predicate, root, areaHalves)
    .filter((requirement) => !requirement.passed)
    .map((requirement) => requirement.id);
}

/** The answer as a level, an index or a percentage ("62.5%"); null without a usable one. */
export function answerText(indicator: Indicator, mark: Mark): string | null {
  if (mark.value !== null) return mark.value;
  if (indicator.scale.kind !== 'ratio' || mark.score === null) return null;
  return `${mark.score.mul(hundred).round(2).toString()}%`;
}

function bestText({ scale }: Indicator): string {
  if (scale.kind === 'choice') return scale.levels[0]?.name ?? '';
  return scale.kind === 'index' ? scale.maximum.toString() : '100%';
}
