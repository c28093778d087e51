import type { Lang } from '../../diagnostic/lang.js';
import { exact, type Fraction, hundred } from '../../instrument/exact.js';
import type { Indicator } from '../../instrument/model.js';
import type { Judged } from './copy.js';
import { monthOf } from './date.js';
import type { SavedPlan } from './saved-plan.js';
import type { Series } from './series.js';

/**
 * How far a step of the plan is: where it was to come to, on the way, where it began, below that; `invalid` where
 * something is written that is no valid answer; `unknown` where it is blank, or the instrument has no such indicator or level.
 */
export const stepStates = ['done', 'partly', 'still', 'back', 'invalid', 'unknown'] as const;

export interface StepState {
  readonly id: string;
  readonly label: string;
  readonly from: string | null;
  readonly to: string;
  /** The answer of the last month; null for a blank and for one that is not valid. */
  readonly now: string | null;
  readonly state: (typeof stepStates)[number];
  /** The month from which on it has been done; null while it is not. */
  readonly since: string | null;
}

/** Every step of a plan against the answers of each month. */
export const stepsOf = ({ steps }: SavedPlan, { counted }: Series, lang: Lang): StepState[] =>
  steps.map((step): StepState => {
    const known = counted[0].judged.instrument.indicators.find(({ id }) => id === step.id);
    const states = counted.map(({ judged }) => stateOf(step, judged));
    const since = counted[states.findLastIndex((state) => state !== 'done') + 1];
    return {
      ...step,
      label: known?.label[lang] ?? step.label,
      now: counted.at(-1)?.judged.answers.get(step.id)?.text ?? null,
      state: states.at(-1) ?? 'unknown',
      since: since ? monthOf(since.dated.date) : null,
    };
  });

function stateOf({ id, from, to }: SavedPlan['steps'][number], judged: Judged): StepState['state'] {
  const indicator = judged.instrument.indicators.find((one) => one.id === id);
  const is = judged.answers.get(id);
  if (judged.notValid.has(id)) return 'invalid';
  const wanted = indicator && shareOf(indicator, to);
  if (!is || !wanted) return 'unknown';
  const share = shareOf(indicator, is.text) ?? is.share;
  if (!share) return 'unknown';
  if (share.compare(wanted) >= 0) return 'done';
  // what was blank when the plan was made counted as the lowest
  const began = (from === null ? null : shareOf(indicator, from)) ?? wanted.mul(0);
  const moved = share.compare(began);
  return moved > 0 ? 'partly' : moved < 0 ? 'back' : 'still';
}

/** What an answer as a plan writes it (`B`, `3.5`, `62.5%`) is of the weight, 0-1; null for none of the indicator's. */
function shareOf({ scale }: Indicator, text: string): Fraction | null {
  if (scale.kind === 'choice') return scale.levels.find(({ name }) => name === text)?.score ?? null;
  const [, number, percent] = /^(\d{1,9}(?:\.\d{1,20})?)(%?)$/.exec(text) ?? [];
  if (number === undefined) return null;
  if (scale.kind === 'index') return percent === '' ? exact(number).div(scale.maximum) : null;
  return percent === '%' ? exact(number).div(hundred) : null;
}
