import { type Fraction, hundred, sum } from '../instrument/exact.js';
import type { Instrument, Requirement, ScoredNode, Text } from '../instrument/model.js';
import type { Policy } from '../scoring/policy.js';
import { type ScoreNode, walkScores } from '../scoring/tree.js';

/** One passing mark and how far the score is from it; all in points. */
export interface RequirementResult {
  readonly id: string;
  readonly label: Text;
  /** The nodes whose points count. */
  readonly nodes: readonly string[];
  /** Weight of its nodes. */
  readonly max: Fraction;
  readonly minimum: Fraction;
  /** The minimum as written, when it is a percentage of `max` (0–100). */
  readonly minimumPercent: Fraction | null;
  readonly actual: Fraction;
  /** actual − minimum: negative is what is missing. */
  readonly margin: Fraction;
  readonly passed: boolean;
}

/** Whether the score meets every requirement of a predicate; prerequisites are judged apart. */
export interface Eligibility {
  readonly predicate: string;
  readonly passed: boolean;
  /** Some answers are missing or invalid, so the verdict can still change. */
  readonly provisional: boolean;
  /** Every requirement would be met if all open answers were answered at their best. */
  readonly reachableByAnswering: boolean;
  readonly requirements: readonly RequirementResult[];
}

/** Judges every requirement of one predicate on exact points (domain.md, section 3). */
export function judgeRequirements(
  instrument: Instrument,
  predicate: string,
  root: ScoreNode,
  { areaHalves }: Pick<Policy, 'areaHalves'>,
): RequirementResult[] {
  const points = new Map([...walkScores(root)].map((node) => [node.id, node.points]));
  return instrument.requirements.flatMap((requirement) => {
    const minimum = requirement.minimum[predicate];
    if (!minimum) return [];
    const whole = judgeOne(
      instrument,
      requirement,
      requirement.nodes,
      minimum.points,
      minimum.percent,
      points,
    );
    const { percent } = minimum;
    if (!areaHalves || !requirement.area || percent === null) return [whole];
    const halves = requirement.nodes.map((id) => {
      const half = instrument.nodes.get(id);
      const share = weightOf(half).mul(percent).div(hundred);
      return {
        ...judgeOne(instrument, requirement, [id], share, percent, points),
        ...halfName(requirement, id),
      };
    });
    return [whole, ...halves];
  });
}

function judgeOne(
  instrument: Instrument,
  requirement: Requirement,
  nodes: readonly string[],
  minimum: Fraction,
  minimumPercent: Fraction | null,
  points: ReadonlyMap<string, Fraction>,
): RequirementResult {
  const actual = sum(nodes.flatMap((id) => points.get(id) ?? []));
  const margin = actual.sub(minimum);
  return {
    id: requirement.id,
    label: requirement.label,
    nodes,
    max: sum(nodes.map((id) => weightOf(instrument.nodes.get(id)))),
    minimum,
    minimumPercent,
    actual,
    margin,
    passed: margin.compare(0) >= 0,
  };
}

function weightOf(node: ScoredNode | undefined): Fraction {
  if (!node) throw new Error('a requirement names an unknown node');
  return node.weight;
}

function halfName(requirement: Requirement, node: string): Pick<RequirementResult, 'id' | 'label'> {
  const label = { id: `${requirement.label.id} (${node})`, en: `${requirement.label.en} (${node})` };
  return { id: `${requirement.id}:${node}`, label };
}
