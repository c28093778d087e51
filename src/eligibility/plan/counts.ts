import { refuse } from '../../diagnostic/diagnostic.js';
import { type InputRef, inputKey } from '../../instrument/input-ref.js';
import type { Indicator, Input } from '../../instrument/model.js';
import type { Change } from '../what-if.js';
import { countAt, isComplete, type PlanContext, stepEffort } from './context.js';
import { type Lever, type Levers, maxOptions, staying } from './lever.js';
import { type Fixed, fixedInput } from './scope.js';

/** How far a number before (of last year) may be corrected upwards where that is allowed: there is no natural end. */
const beforeReach = 100;

/** How far a count can move, in units from where it is. */
interface Range {
  readonly down: number;
  readonly up: number;
}

/** Counts that are one number asked for twice, and move together. */
type Twins = readonly InputRef[];

/** Levers of computed indicators, and why the others of them stay as they are. */
export function countLevers(context: PlanContext): Levers {
  const levers: Lever[] = [];
  const fixed = new Map<string, Fixed>();
  const done = new Set<string>();
  for (const indicator of context.instrument.indicators) {
    if (indicator.scale.kind !== 'ratio') continue;
    if (!isComplete(context, indicator)) {
      fixed.set(indicator.id, 'incomplete');
      continue;
    }
    const reasons = indicator.inputs.map((input) => {
      const reason = whyFixed(context, indicator, input);
      const ref = { indicator: indicator.id, input: input.key };
      if (reason || done.has(inputKey(ref))) return reason;
      const twins = twinsOf(context, ref);
      for (const twin of twins) done.add(inputKey(twin));
      const lever = countLever(context, indicator, input, twins);
      if (lever) levers.push(lever);
      return null;
    });
    const [first] = reasons;
    if (first && reasons.every((reason) => reason !== null)) fixed.set(indicator.id, worst(reasons));
  }
  const moved = new Set(levers.flatMap((lever) => lever.indicators));
  for (const [id, mark] of context.marks) {
    // a share of nothing that no count of the plan mends is still to be filled in
    if (mark.status === 'invalid' && mark.score !== null && !moved.has(id) && !fixed.has(id))
      fixed.set(id, 'incomplete');
  }
  return { levers, fixed };
}

/** What a user said comes before what the instrument says. */
const worst = (reasons: readonly (Fixed | null)[]): Fixed =>
  (['locked', 'outside'] as const).find((reason) => reasons.includes(reason)) ?? 'not-adjustable';

/** A count moves when it may, when what it is taken from may, and when the same number elsewhere is not locked. */
function whyFixed(context: PlanContext, indicator: Indicator, input: Input): Fixed | null {
  const { scope } = context;
  const own = fixedInput(scope, indicator, input.key, input.adjustable);
  if (own) return own;
  const others: InputRef[] = twinsOf(context, { indicator: indicator.id, input: input.key });
  if (input.takesFrom !== null) others.push({ indicator: indicator.id, input: input.takesFrom });
  const isLocked = others.some(
    (ref) => scope.lock.indicators.has(ref.indicator) || scope.lock.inputs.has(inputKey(ref)),
  );
  return isLocked ? 'locked' : null;
}

/** The count itself and the same number elsewhere, as far as the indicators there can be scored. */
function twinsOf(context: PlanContext, ref: InputRef): InputRef[] {
  const found = [ref];
  for (const rule of context.instrument.consistency) {
    if (rule.kind !== 'same') continue;
    const at = rule.inputs.findIndex((other) => inputKey(other) === inputKey(ref));
    const twin = rule.inputs[1 - at];
    if (at < 0 || !twin || found.some((other) => inputKey(other) === inputKey(twin))) continue;
    const indicator = context.indicators.get(twin.indicator);
    if (indicator && isComplete(context, indicator) && countAt(context, twin) !== null) found.push(twin);
  }
  return found;
}

function countLever(context: PlanContext, indicator: Indicator, input: Input, twins: Twins): Lever | null {
  const { down, up } = rangeOf(context, twins, new Set());
  if (down + up === 0) return null;
  if (down + up > maxOptions) {
    refuse('plan-too-large', context.worksheet.origin, {
      id: indicator.id,
      size: down + up,
      limit: maxOptions,
    });
  }
  const effort = stepEffort(context, indicator, input.key);
  const deltas = [...steps(up, 1), ...steps(down, -1)];
  const positions = deltas.map((delta) => ({
    effort: effort * Math.abs(delta),
    changes: twins.flatMap((ref) => moved(context, ref, delta)),
  }));
  const indicators = [...new Set(twins.map((ref) => ref.indicator))];
  return { owner: indicator.id, indicators, positions: [staying, ...positions] };
}

const steps = (count: number, sign: 1 | -1): number[] =>
  Array.from({ length: count }, (_, i) => sign * (i + 1));

function moved(context: PlanContext, ref: InputRef, delta: number): Change[] {
  const now = countAt(context, ref) ?? 0;
  const changes = [{ indicator: ref.indicator, input: ref.input, to: String(now + delta) }];
  const from = inputAt(context, ref)?.takesFrom ?? null;
  if (from === null) return changes;
  const source = countAt(context, { indicator: ref.indicator, input: from }) ?? 0;
  const left = Math.max(0, source - delta);
  return left === source
    ? changes
    : [...changes, { indicator: ref.indicator, input: from, to: String(left) }];
}

const inputAt = ({ indicators }: PlanContext, { indicator, input }: InputRef): Input | undefined =>
  indicators.get(indicator)?.inputs.find(({ key }) => key === input);

/** Each of the twins that may move by itself says how far; never below 0 anywhere. */
function rangeOf(context: PlanContext, twins: Twins, seen: ReadonlySet<string>): Range {
  const ranges = twins.map((ref) => ownRange(context, ref, seen));
  const least = Math.min(...twins.map((ref) => countAt(context, ref) ?? 0));
  return {
    up: Math.max(...ranges.map((range) => range.up)),
    down: Math.min(least, Math.max(...ranges.map((range) => range.down))),
  };
}

const still: Range = { down: 0, up: 0 };

/** How far a count can usefully move for its own formula: what is done up to all of it, what it is of down to what is done. */
function ownRange(context: PlanContext, ref: InputRef, seen: ReadonlySet<string>): Range {
  const indicator = context.indicators.get(ref.indicator);
  const input = inputAt(context, ref);
  if (!indicator?.formula || !input || seen.has(inputKey(ref)) || whyFixed(context, indicator, input))
    return still;
  const { formula } = indicator;
  const at = (key: string) => countAt(context, { indicator: indicator.id, input: key }) ?? 0;
  const now = at(ref.input);
  if (formula.kind === 'decrease') {
    if (ref.input === formula.after) return { down: now, up: 0 };
    return ref.input === formula.before ? { down: 0, up: beforeReach } : still;
  }
  const given = sideTotal(context, indicator);
  const wholeKeys = given === null ? formula.whole : [given];
  const whole = wholeKeys.reduce((total, key) => total + at(key), 0);
  if (ref.input === formula.part) {
    const further = new Set([...seen, inputKey(ref)]);
    const raised = wholeKeys.reduce((total, key) => {
      const other = { indicator: indicator.id, input: key };
      return total + rangeOf(context, twinsOf(context, other), further).up;
    }, 0);
    return { down: 0, up: Math.max(0, whole + raised - now) };
  }
  if (!wholeKeys.includes(ref.input)) return still;
  return { down: Math.min(now, Math.max(0, whole - at(formula.part))), up: 0 };
}

/** The input that stands for the sum of the whole, where it is given. */
function sideTotal(context: PlanContext, { id, formula }: Indicator): string | null {
  if (formula?.kind !== 'share' || formula.total === undefined) return null;
  return countAt(context, { indicator: id, input: formula.total }) === null ? null : formula.total;
}
