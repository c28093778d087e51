import { type InputRef, inputKey } from '../../instrument/input-ref.js';
import type { Branch, Indicator, Instrument } from '../../instrument/model.js';
import { type Marks, markAll, markAnswer } from '../../scoring/marks.js';
import type { Policy } from '../../scoring/policy.js';
import { type ScoreTree, scoreTree } from '../../scoring/tree.js';
import { readCount } from '../../worksheet/number.js';
import { blankSide, type SideAnswer, type Worksheet } from '../../worksheet/worksheet.js';
import { changeSide } from '../what-if.js';
import { parentsOf, type Scope } from './scope.js';

/** What every part of planning looks at. */
export interface PlanContext extends ScoreTree {
  readonly instrument: Instrument;
  readonly worksheet: Worksheet;
  /** A blank counts 0 here, the lowest level, whatever the score's own policy. */
  readonly policy: Policy;
  readonly scope: Scope;
  /** Effort of a step by indicator id or `INDICATOR#input`; the worksheet's and the instrument's own come after. */
  readonly efforts: ReadonlyMap<string, number>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly parents: ReadonlyMap<string, Branch>;
  readonly marks: Marks;
}

export type PlanInput = Pick<PlanContext, 'instrument' | 'worksheet' | 'policy' | 'scope' | 'efforts'>;

/** Where planning starts from: the answers as they are, scored. */
export function planContext(input: PlanInput): PlanContext {
  const { instrument, worksheet } = input;
  const policy: Policy = { ...input.policy, blank: 'zero' };
  const marks = markAll(instrument, worksheet, policy.by);
  return {
    ...input,
    policy,
    indicators: new Map(instrument.indicators.map((indicator) => [indicator.id, indicator])),
    parents: parentsOf(instrument.root),
    marks,
    ...scoreTree(instrument, marks, policy),
  };
}

/** What the deciding side says of an indicator. */
export function sideAt({ worksheet, policy }: PlanContext, indicator: string): SideAnswer {
  return worksheet.answers.get(indicator)?.sides[policy.by] ?? blankSide(worksheet.origin);
}

/** A count as a number; null when it is blank or none. Counts have at most 12 digits. */
export function countAt(context: PlanContext, { indicator, input }: InputRef): number | null {
  const entry = sideAt(context, indicator).inputs.get(input);
  const digits = entry && !entry.unusable ? readCount(entry.raw) : null;
  return digits === null ? null : Number(digits);
}

/**
 * Whether the counts of a computed indicator can be planned with: once the count of what is done is there, it would be
 * scored, or be a share of nothing that a further count can mend (1 of 0).
 */
export function isComplete(context: PlanContext, indicator: Indicator): boolean {
  const { formula } = indicator;
  if (!formula) return false;
  const side = sideAt(context, indicator.id);
  if (side.value) return false;
  const part = formula.kind === 'share' ? formula.part : null;
  const filled =
    part !== null && !side.inputs.has(part)
      ? changeSide(side, { indicator: indicator.id, input: part, to: '0' })
      : side;
  const { status, score } = markAnswer(indicator, filled, context.policy.by);
  return score !== null || status === 'zero-of-zero';
}

/** Effort of one step: the command line's, the worksheet's `upaya`, the instrument's. */
export function stepEffort(context: PlanContext, indicator: Indicator, key: string | null): number {
  const { efforts, worksheet } = context;
  const ofInput = key === null ? undefined : efforts.get(inputKey({ indicator: indicator.id, input: key }));
  const asked = ofInput ?? efforts.get(indicator.id);
  const written = worksheet.answers.get(indicator.id)?.effort;
  const digits = written && !written.unusable ? readCount(written.raw) : null;
  const own = indicator.inputs.find((input) => input.key === key)?.effort ?? indicator.effort;
  return asked ?? (digits === null ? own : Number(digits));
}
