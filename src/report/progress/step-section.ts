import { type Cell, cell, type Section } from '../page/section.js';
import { label, left, right, tableOf } from '../page/table.js';
import type { View } from '../page/view.js';
import { changeText } from '../shared/provenance.js';
import { localNumber, predicateName } from '../shared/requirement-cells.js';
import type { SeriesReport, StepReport } from './progress-schema.js';

/** Every step of the plan and how far it is; what is not done first. */
export function stepSection(plan: NonNullable<SeriesReport['plan']>, view: View): Section {
  const { text, lang } = view;
  const words = text.progress;
  const order: readonly StepReport['state'][] = ['back', 'still', 'invalid', 'unknown', 'partly', 'done'];
  const steps = [...plan.steps].sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
  const answer = (value: string | null) => localNumber(value, lang) ?? '?';
  return {
    title: words.stepsTitle(predicateName(plan.target)),
    lines: [],
    table: tableOf(steps, [
      left('ID', ({ id }) => id),
      label(text.batch.head.indicator, ({ label: name }) => name),
      left(words.head.planned, ({ from, to }) => changeText(from === null ? '-' : answer(from), answer(to))),
      right(words.head.now, ({ now, state }) => (state === 'invalid' ? '!' : answer(now))),
      left(words.head.state, (step) => stateCell(step, view)),
      right(words.head.sinceMonth, ({ since }) => since ?? '', { when: !view.narrow }),
    ]),
  };
}

export function stateCell({ state }: Pick<StepReport, 'state'>, { text }: Pick<View, 'text'>): Cell {
  const tone = state === 'done' ? 'good' : state === 'partly' ? undefined : 'bad';
  return cell(text.progress.state[state], tone);
}
