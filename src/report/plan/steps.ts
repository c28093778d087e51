import type { Lang } from '../../diagnostic/lang.js';
import type { TextMessages } from '../../messages/id/text.js';
import { formatMargin, formatNumber } from '../page/numbers.js';
import { type Cell, cell, type Section, type ViewOptions } from '../page/section.js';
import { localNumber } from '../shared/marks.js';
import type { PlanReport, StepReport } from './schema.js';

/** Every step on one line, area by area, with the running total. */
export function stepTable({ steps }: PlanReport, text: TextMessages, { lang }: ViewOptions): Section[] {
  if (steps.length === 0) return [];
  const { head } = text.plan;
  const columns = [
    { head: 'ID', align: 'left' as const },
    { head: text.head.change, align: 'left' as const },
    { head: head.effort, align: 'right' as const },
    { head: text.head.gain, align: 'right' as const },
    { head: head.running, align: 'right' as const },
    { head: text.head.indicator, align: 'left' as const, shrinks: true },
  ];
  const rows = steps.map((step) => [
    cell(step.id, 'strong'),
    cell(changeText(step, text, lang)),
    cell(String(step.effort)),
    cell(formatMargin(step.gain, lang)),
    cell(formatNumber(step.total, 2, lang)),
    cell(step.label),
  ]);
  return [{ title: text.plan.stepsTitle, lines: [], table: { columns, rows } }];
}

/** What to do, a section for each area, so that each can be handed to those who do it. */
export function areaSections({ steps }: PlanReport, text: TextMessages, lang: Lang): Section[] {
  const areas = [...new Map(steps.map(({ area }) => [area?.id ?? '', area])).values()];
  return areas.map((area) => {
    const own = steps.filter((step) => (step.area?.id ?? '') === (area?.id ?? ''));
    const gain = own.reduce((total, step) => total + step.gain, 0);
    const effort = own.reduce((total, step) => total + step.effort, 0);
    const label = area?.label ?? text.plan.elsewhere;
    return {
      title: text.plan.areaTitle(label, formatMargin(gain, lang), effort),
      lines: own.flatMap((step) => stepLines(step, text, lang)),
      table: null,
    };
  });
}

function stepLines(step: StepReport, text: TextMessages, lang: Lang): Cell[] {
  const { plan } = text;
  return [
    cell(`- ${step.id}  ${changeText(step, text, lang)}  ${step.label}`, 'strong'),
    ...(step.asks === null ? [] : [cell(`    ${plan.asks(step.to, step.asks)}`)]),
    ...step.inputs.map((i) => cell(`    ${plan.count(i.label, i.from ?? text.blank, i.to)}`)),
    ...(step.linked.length > 0 ? [cell(`    ${plan.linked(step.linked.join(', '))}`, 'muted')] : []),
    ...(step.evidence.length > 0 ? [cell(`    ${plan.evidence(step.evidence.join('; '))}`, 'muted')] : []),
  ];
}

/** "B -> A"; a blank is named as such. */
export function changeText(step: Pick<StepReport, 'from' | 'to'>, text: TextMessages, lang: Lang): string {
  return `${localNumber(step.from, lang) ?? text.blank} -> ${localNumber(step.to, lang)}`;
}
