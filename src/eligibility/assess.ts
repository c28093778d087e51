import type { Side } from '../diagnostic/side.js';
import { type Fraction, sum } from '../instrument/exact.js';
import type { Instrument, Text } from '../instrument/model.js';
import { type Marks, markAll } from '../scoring/marks.js';
import type { Policy } from '../scoring/policy.js';
import { standingOf } from '../scoring/standing.js';
import { type ScoreTree, scoreTree } from '../scoring/tree.js';
import { treeWithoutBlanks, workbookTotal } from '../scoring/workbook.js';
import type { Worksheet } from '../worksheet/worksheet.js';
import { judgeEligibility } from './eligibility.js';
import type { Eligibility } from './requirements.js';

/** Everything one side's answers amount to, exactly. */
export interface Assessment extends ScoreTree {
  readonly by: Side;
  readonly marks: Marks;
  readonly areas: readonly Area[];
  readonly answered: number;
  /** Blank or filled in in part: what scores as a blank. */
  readonly unanswered: number;
  /** Those of them that are filled in in part. */
  readonly partial: number;
  readonly invalid: number;
  /** The score as the workbook's formulas count it. */
  readonly withoutBlanks: ScoreTree;
  /** Its total; null where the workbook would show an error. */
  readonly workbookTotal: Fraction | null;
  readonly eligibility: readonly Eligibility[];
  /** The predicate to look at first: the unit's target while it is not met, else the first one not yet met. */
  readonly target: string;
}

/** An area of change: both of its halves together. Points. */
export interface Area {
  readonly id: string;
  readonly label: Text;
  readonly nodes: readonly string[];
  readonly max: Fraction;
  readonly points: Fraction;
}

/** Scores and judges one side of a worksheet; the other side is never looked at. */
export function assess(instrument: Instrument, worksheet: Worksheet, policy: Policy): Assessment {
  const marks = markAll(instrument, worksheet, policy.by);
  const tree = scoreTree(instrument, marks, policy);
  const withoutBlanks = treeWithoutBlanks(instrument, marks, policy, tree);
  const onScore = judgeEligibility(instrument, marks, tree, policy);
  const eligibility = worksheet.mismatched ? onScore.map(withoutVerdict) : onScore;
  const { answered, blank, partial, invalid } = standingOf(marks);
  return {
    by: policy.by,
    marks,
    ...tree,
    areas: areas(instrument, tree),
    answered,
    unanswered: blank + partial,
    partial,
    invalid,
    withoutBlanks,
    workbookTotal: workbookTotal(instrument, marks, withoutBlanks),
    eligibility,
    target: aim(eligibility, worksheet.unit.target),
  };
}

/** Other questions than the instrument's: what their answers come to says nothing of its predicates. */
const withoutVerdict = (eligibility: Eligibility): Eligibility => ({
  ...eligibility,
  passed: false,
  reachableByAnswering: false,
  mismatched: true,
});

/** The predicate wanted, unless it is met already; then the first one that is not. */
function aim(eligibility: readonly Eligibility[], wanted: string | null): string {
  const open = eligibility.filter((e) => !e.passed);
  const named = open.find((e) => e.predicate === wanted?.toLowerCase());
  return (named ?? open[0] ?? eligibility.at(-1))?.predicate ?? '';
}

function areas(instrument: Instrument, { nodes }: ScoreTree): Area[] {
  return instrument.requirements
    .filter((requirement) => requirement.area)
    .map(({ id, label, nodes: ids }) => {
      const parts = ids.flatMap((node) => nodes.get(node) ?? []);
      return {
        id,
        label,
        nodes: ids,
        max: sum(parts.map((p) => p.max)),
        points: sum(parts.map((p) => p.points)),
      };
    });
}
