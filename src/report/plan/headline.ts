import { formatMargin, formatNumber } from '../page/numbers.js';
import { type Cell, cell, lines, type Section } from '../page/section.js';
import type { View } from '../page/view.js';
import { whoText } from '../shared/provenance.js';
import { predicateName } from '../shared/requirement-cells.js';
import type { PlanReport } from './plan-schema.js';

/** Who, whereto, whether it can be reached, and at what effort. */
export function planHeadline(report: PlanReport, view: View): Section {
  const { text, lang } = view;
  const { unit, policy, steps, effort, points } = report;
  const say = text.plan;
  const total = say.total(
    formatNumber(points.before, 2, lang),
    formatNumber(points.after, 2, lang),
    formatMargin(points.gain, lang),
  );
  return lines(
    `${say.title(predicateName(report.target))}: ${whoText(unit)}`,
    cell(`${text.byLine(text.side[policy.by])}. ${say.summary(steps.length, effort)}`),
    cell(total, 'strong'),
    ...verdict(report, view),
    ...notes(report, view),
  );
}

function verdict(report: PlanReport, { text, lang }: View): Cell[] {
  const say = text.plan;
  const name = predicateName(report.target);
  if (report.reachable) {
    return [cell(report.steps.length === 0 ? say.nothing(name) : say.reaches(name), 'good')];
  }
  const blocked = report.best.map((r) =>
    cell(say.blocked(r.label, formatNumber(r.best, 2, lang), formatNumber(r.minimum, 2, lang)), 'bad'),
  );
  return [
    ...(blocked.length > 0 ? [cell(say.unreachable(name), 'bad'), ...blocked] : []),
    ...(report.shortOfEffort
      ? [cell(say.shortOfEffort(report.asked.maxEffort ?? 0, report.effortNeeded), 'bad')]
      : [cell(say.rest)]),
  ];
}

function notes(report: PlanReport, { text }: View): Cell[] {
  const open = report.unanswered + report.invalid;
  const items = report.prerequisites?.items ?? [];
  const unmet = items.filter((item) => item.passed === false).length;
  const unknown = items.filter((item) => item.passed === null).length;
  return [
    ...(open > 0 ? [cell(text.plan.blanks(open))] : []),
    ...(unmet + unknown > 0 ? [cell(text.plan.prerequisites(unmet, unknown))] : []),
  ];
}
