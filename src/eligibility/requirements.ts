import { type Fraction, hundred, sum } from '../instrument/exact.js';
import type { Instrument, Requirement, ScoredNode, Text } from '../instrument/model.js';
import type { Policy } from '../scoring/policy.js';
import type { ScoreTree } from '../scoring/tree.js';

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
  /** The questions are not those of the instrument: whatever the score, the predicate is not met. */
  readonly mismatched?: true;
  readonly requirements: readonly RequirementResult[];
}

/** Judges every requirement of one predicate on exact points (docs/aturan.md). */
export function judgeRequirements(
  instrument: Instrument,
  predicate: string,
  tree: ScoreTree,
  { areaHalves }: Pick<Policy, 'areaHalves'>,
): RequirementResult[] {
  return instrument.requirements.flatMap((requirement) => {
    const minimum = requirement.minimum[predicate];
    if (!minimum) return [];
    const { points, percent } = minimum;
    const whole = resultOf({ ...requirement, minimum: points, percent }, tree, instrument);
    if (!areaHalves || !requirement.area || percent === null) return [whole];
    const halves = requirement.nodes.map((id) => {
      const share = weightOf(instrument.nodes.get(id)).mul(percent).div(hundred);
      const half = { ...halfName(requirement, id), nodes: [id], minimum: share, percent };
      return resultOf(half, tree, instrument);
    });
    return [whole, ...halves];
  });
}

/** What is asked of some nodes: points, and the percentage where the minimum is one. */
interface Asked extends Pick<RequirementResult, 'id' | 'label' | 'nodes' | 'minimum'> {
  readonly percent: Fraction | null;
}

function resultOf(
  { id, label, nodes, minimum, percent }: Asked,
  tree: ScoreTree,
  instrument: Instrument,
): RequirementResult {
  const actual = sum(nodes.flatMap((node) => tree.nodes.get(node)?.points ?? []));
  const margin = actual.sub(minimum);
  return {
    id,
    label,
    nodes,
    max: sum(nodes.map((node) => weightOf(instrument.nodes.get(node)))),
    minimum,
    minimumPercent: percent,
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
