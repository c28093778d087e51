import { cut } from '../page/cut.js';
import { formatMargin, formatNumber } from '../page/numbers.js';
import { type Cell, cell, type Section } from '../page/section.js';
import { label, left, right, tableOf } from '../page/table.js';
import type { View } from '../page/view.js';
import { changeText } from '../shared/provenance.js';
import { localNumber } from '../shared/requirement-cells.js';
import { planFigure } from './figure.js';
import type { PlanReport, StepReport } from './plan-schema.js';

/** Every step on one line, area by area, with the running total. */
export function stepTable(report: PlanReport, view: View): Section[] {
  const { steps } = report;
  if (steps.length === 0) return [];
  const { text, lang } = view;
  const { head } = text.plan;
  const table = tableOf(steps, [
    left('ID', (step) => cell(step.id, 'strong')),
    left(text.head.change, (step) => stepText(step, view)),
    right(head.effort, (step) => String(step.effort)),
    right(text.head.gain, (step) => formatMargin(step.gain, lang)),
    right(head.running, (step) => formatNumber(step.total, 2, lang)),
    label(text.head.indicator, (step) => step.label),
  ]);
  const figure = view.drawn ? planFigure(report, view) : null;
  return [{ title: text.plan.stepsTitle, lines: [], table, ...(figure && { figure }) }];
}

/** What to do, a section for each area, so that each can be handed to those who do it. */
export function areaSections({ steps }: PlanReport, view: View): Section[] {
  const { text, lang } = view;
  const areas = [...new Map(steps.map(({ area }) => [area?.id ?? '', area])).values()];
  return areas.map((area) => {
    const own = steps.filter((step) => (step.area?.id ?? '') === (area?.id ?? ''));
    const gain = own.reduce((total, step) => total + step.gain, 0);
    const effort = own.reduce((total, step) => total + step.effort, 0);
    const name = area?.label ?? text.plan.elsewhere;
    return {
      title: text.plan.areaTitle(name, formatMargin(gain, lang), effort),
      lines: own.flatMap((step) => stepLines(step, view)),
      table: null,
    };
  });
}

function stepLines(step: StepReport, view: View): Cell[] {
  const { text } = view;
  const { plan } = text;
  return [
    cell(`- ${step.id}  ${stepText(step, view)}  ${step.label}`, 'strong'),
    ...(step.asks === null ? [] : [cell(`    ${plan.asks(step.to, step.asks)}`)]),
    ...step.inputs.map((i) => cell(`    ${plan.count(i.label, i.from ?? text.blank, i.to)}`)),
    ...(step.linked.length > 0 ? [cell(`    ${plan.linked(step.linked.join(', '))}`, 'muted')] : []),
    ...(step.evidence.length > 0 ? [cell(`    ${plan.evidence(step.evidence.join('; '))}`, 'muted')] : []),
  ];
}

/** Where a step begins: an answer, or what stands in the place of one. */
export function fromText(
  { from, invalid, partial }: Pick<StepReport, 'from' | 'invalid' | 'partial'>,
  { text, lang }: Pick<View, 'text' | 'lang'>,
): string {
  if (from !== null) return localNumber(from, lang) ?? from;
  if (invalid)
    return `${invalid.answer === '' ? '' : `"${cut(invalid.answer, 20)}" `}(${text.status.invalid})`;
  return partial ? `(${text.partly})` : text.blank;
}

/** "B -> A"; a blank is named as such, and so is what means nothing. */
export const stepText = (
  step: Pick<StepReport, 'from' | 'invalid' | 'partial' | 'to'>,
  view: Pick<View, 'text' | 'lang'>,
): string => changeText(fromText(step, view), localNumber(step.to, view.lang));
