import { refuse } from '../../diagnostic/diagnostic.js';
import { type Fraction, zero } from '../../instrument/exact.js';
import type { Branch } from '../../instrument/model.js';
import { type Marks, markAnswer } from '../../scoring/marks.js';
import { type ScoreNode, scoreBranch } from '../../scoring/tree.js';
import { type Change, changeSide } from '../what-if.js';
import { type PlanContext, sideAt } from './context.js';
import { type Lever, maxOptions, type Position } from './lever.js';

/** What is chosen as one: an answer, or the answers that hang together through shared counts. */
export interface Unit {
  /** Indicators whose points it changes. */
  readonly leaves: readonly string[];
  /** The first changes nothing; each further one costs more and brings more. */
  readonly options: readonly Option[];
  /** An option was left out that costs as much as one of these: other plans may use it. */
  readonly hasTies: boolean;
}

export interface Option {
  readonly effort: number;
  /** Points more than now, over all leaves. */
  readonly gain: Fraction;
  readonly moves: readonly Move[];
}

/** One lever at one of its positions. */
export interface Move {
  readonly owner: string;
  readonly effort: number;
  readonly changes: readonly Change[];
}

const staying: Option = { effort: 0, gain: zero, moves: [] };

/** The units of choice: levers that share an indicator are chosen together. Units that can gain nothing are left out. */
export function unitsOf(context: PlanContext, levers: readonly Lever[]): Unit[] {
  return groupLevers(context, levers).flatMap(({ members, leaves }) => {
    const size = members.reduce((product, lever) => product * lever.positions.length, 1);
    if (size > maxOptions) {
      const [id = ''] = leaves;
      refuse('plan-too-large', context.worksheet.origin, { id, size, limit: maxOptions });
    }
    const { options, hasTies } = worthwhile(optionsOf(context, members, leaves));
    return options.length > 1 ? [{ leaves, options, hasTies }] : [];
  });
}

interface Group {
  members: Lever[];
  leaves: string[];
}

function groupLevers(context: PlanContext, levers: readonly Lever[]): Group[] {
  const groups: Group[] = [];
  for (const lever of levers) {
    const leaves = reachOf(context, lever);
    const joined = groups.filter((group) => group.leaves.some((leaf) => leaves.includes(leaf)));
    const merged: Group = {
      members: [...joined.flatMap((group) => group.members), lever],
      leaves: [...new Set([...joined.flatMap((group) => group.leaves), ...leaves])],
    };
    for (const group of joined) groups.splice(groups.indexOf(group), 1);
    groups.push(merged);
  }
  return groups;
}

/**
 * The leaves whose points a lever changes: its own. Where nothing of nothing is left out of a mean and a count that
 * something is a share of can move, the siblings' shares of the mean move with it.
 */
function reachOf(
  { policy, indicators, parents }: PlanContext,
  { indicators: own, positions }: Lever,
): string[] {
  if (policy.zeroDivision !== 'exclude') return [...own];
  const changed = positions.flatMap((position) => position.changes);
  return own.flatMap((id) => {
    const formula = indicators.get(id)?.formula;
    const wholes = formula?.kind === 'share' ? [...formula.whole, formula.total] : [];
    const movesWhole = changed.some((c) => c.indicator === id && wholes.includes(c.input ?? undefined));
    return movesWhole ? directLeaves(parents.get(id)) : [id];
  });
}

const directLeaves = (branch: Branch | undefined): string[] =>
  (branch?.children ?? []).filter((child) => child.kind === 'indicator').map((child) => child.id);

/** Every combination of positions with its points, by the scoring engine itself. */
function optionsOf(context: PlanContext, members: readonly Lever[], leaves: readonly string[]): Option[] {
  const branches = [...new Set(leaves.flatMap((leaf) => context.parents.get(leaf) ?? []))];
  const near = nearMarks(context.marks, branches);
  const points = (marks: Marks) => pointsOf(branches, leaves, marks, context);
  const now = points(near);
  const found: Option[] = [];
  const visit = (at: number, moves: readonly Move[], effort: number) => {
    const lever = members[at];
    if (!lever) {
      const gain = moves.length === 0 ? zero : points(marksAfter(context, near, moves)).sub(now);
      found.push({ effort, gain, moves });
      return;
    }
    for (const position of lever.positions)
      visit(at + 1, withMove(moves, lever, position), effort + position.effort);
  };
  visit(0, [], 0);
  return found;
}

const withMove = (
  moves: readonly Move[],
  { owner }: Lever,
  { effort, changes }: Position,
): readonly Move[] => (changes.length === 0 ? moves : [...moves, { owner, effort, changes }]);

/** The marks that these branches need, so that a change copies few. */
function nearMarks(marks: Marks, branches: readonly Branch[]): Marks {
  const ids = branches.flatMap(directLeaves);
  return new Map(ids.flatMap((id) => (marks.has(id) ? [[id, marks.get(id)] as const] : []))) as Marks;
}

function marksAfter(context: PlanContext, near: Marks, moves: readonly Move[]): Marks {
  const changes = moves.flatMap((move) => move.changes);
  const marks = new Map(near);
  for (const id of new Set(changes.map((change) => change.indicator))) {
    const indicator = context.indicators.get(id);
    if (!indicator) throw new Error(`no indicator ${id}`);
    const own = changes.filter((change) => change.indicator === id);
    marks.set(id, markAnswer(indicator, own.reduce(changeSide, sideAt(context, id)), context.policy.by));
  }
  return marks;
}

function pointsOf(
  branches: readonly Branch[],
  leaves: readonly string[],
  marks: Marks,
  { policy }: PlanContext,
): Fraction {
  let total = zero;
  const add = (child: ScoreNode) => {
    if (leaves.includes(child.id)) total = total.add(child.points);
  };
  for (const branch of branches) scoreBranch(branch, marks, policy).children.forEach(add);
  return total;
}

/** The cheapest first; of equal ones the best. What costs no less and brings no more than another is left out. */
function worthwhile(options: readonly Option[]): Pick<Unit, 'options' | 'hasTies'> {
  const sorted = [...options].sort((a, b) => a.effort - b.effort || b.gain.compare(a.gain));
  const kept = [staying];
  let last = staying;
  let hasTies = false;
  for (const option of sorted) {
    if (option.gain.compare(last.gain) > 0) {
      last = option;
      kept.push(option);
    } else if (option.effort > 0 && option.effort === last.effort) hasTies = true;
  }
  return { options: kept, hasTies };
}
