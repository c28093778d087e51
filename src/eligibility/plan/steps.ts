import type { Fraction } from '../../instrument/exact.js';
import type { Text } from '../../instrument/model.js';
import { type Marks, markAll } from '../../scoring/marks.js';
import { scoreTree } from '../../scoring/tree.js';
import { answerText } from '../shortfalls.js';
import { type Change, withChanges, writtenAt } from '../what-if.js';
import type { PlanContext } from './context.js';
import { leavesOf } from './scope.js';
import type { Move } from './units.js';

/** One answer to improve. */
export interface Step {
  readonly id: string;
  /** The requirement that is an area of change and counts it; null for what belongs to none. */
  readonly area: { readonly id: string; readonly label: Text } | null;
  /** Level, index or percentage now; null when nothing usable is answered. */
  readonly from: string | null;
  readonly to: string;
  /** Counts that change, of a computed indicator. */
  readonly inputs: readonly { readonly key: string; readonly from: string | null; readonly to: string }[];
  readonly effort: number;
  /** Points that this step adds after those before it. */
  readonly gain: Fraction;
  /** Total points after it. */
  readonly total: Fraction;
  /** Indicators that share a count with it and change along. */
  readonly linked: readonly string[];
  readonly changes: readonly Change[];
}

/** The moves as steps, one for each indicator, area by area; each gain is what scoring says after the step. */
export function stepsOf(context: PlanContext, moves: readonly Move[]): Step[] {
  const { instrument, worksheet, policy } = context;
  const areas = areasOf(context);
  const changes = moves.flatMap((move) => move.changes);
  const places = new Map(instrument.indicators.map(({ id }, i) => [id, i]));
  const place = (id: string) =>
    areas.findIndex((area) => area.leaves.has(id)) +
    (areas.some((a) => a.leaves.has(id)) ? 0 : areas.length + 1);
  const ids = [...new Set(changes.map((change) => change.indicator))].sort(
    (a, b) => place(a) - place(b) || (places.get(a) ?? 0) - (places.get(b) ?? 0),
  );
  const done: Change[] = [];
  let total = context.root.points;
  return ids.map((id): Step => {
    const own = changes.filter((change) => change.indicator === id);
    done.push(...own);
    const marks = markAll(instrument, withChanges(worksheet, policy.by, done), policy.by);
    const before = total;
    total = scoreTree(instrument, marks, policy).root.points;
    const together = moves.filter((move) => move.changes.some((change) => change.indicator === id));
    const linked = together.flatMap((move) => move.changes.map((change) => change.indicator));
    return {
      id,
      area: areas.find((area) => area.leaves.has(id)) ?? null,
      from: textOf(context, context.marks, id),
      to: textOf(context, marks, id) ?? '',
      inputs: own.flatMap(({ indicator, input, to }) =>
        input === null || to === null
          ? []
          : [{ key: input, from: writtenAt(worksheet, policy.by, { indicator, input, to }), to }],
      ),
      effort: moves.reduce((effort, move) => (move.owner === id ? effort + move.effort : effort), 0),
      gain: total.sub(before),
      total,
      linked: [...new Set(linked)].filter((other) => other !== id),
      changes: own,
    };
  });
}

/** The areas of change with their indicators. */
function areasOf({ instrument }: PlanContext) {
  return instrument.requirements
    .filter((requirement) => requirement.area)
    .map(({ id, label, nodes }) => {
      const found = nodes.flatMap((node) => instrument.nodes.get(node) ?? []);
      return { id, label, leaves: new Set(found.flatMap((node) => leavesOf(node).map((leaf) => leaf.id))) };
    });
}

function textOf({ indicators }: PlanContext, marks: Marks, id: string): string | null {
  const [indicator, mark] = [indicators.get(id), marks.get(id)];
  return indicator && mark ? answerText(indicator, mark) : null;
}
