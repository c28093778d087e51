import type { Lang } from '../../diagnostic/lang.js';
import type { TextMessages } from '../../messages/id/text.js';
import { formatMargin, formatNumber } from '../page/numbers.js';
import { type Cell, cell, lines, type Section, type ViewOptions } from '../page/section.js';
import { predicateName } from '../shared/marks.js';
import type { PlanReport } from './schema.js';

/** Who, whereto, whether it can be reached, and at what effort. */
export function planHeadline(report: PlanReport, text: TextMessages, { lang }: ViewOptions): Section {
  const { unit, policy, steps, effort, points } = report;
  const say = text.plan;
  const who = [unit.name, unit.year === null ? null : String(unit.year), unit.institution]
    .filter(Boolean)
    .join(', ');
  const total = say.total(
    formatNumber(points.before, 2, lang),
    formatNumber(points.after, 2, lang),
    formatMargin(points.gain, lang),
  );
  return lines(
    `${say.title(predicateName(report.target))}: ${who}`,
    cell(`${text.byLine(text.side[policy.by])}. ${say.summary(steps.length, effort)}`),
    cell(total, 'strong'),
    ...verdict(report, text, lang),
    ...notes(report, text),
  );
}

function verdict(report: PlanReport, text: TextMessages, lang: Lang): Cell[] {
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

function notes(report: PlanReport, text: TextMessages): Cell[] {
  const open = report.unanswered + report.invalid;
  const items = report.prerequisites?.items ?? [];
  const unmet = items.filter((item) => item.passed === false).length;
  const unknown = items.filter((item) => item.passed === null).length;
  return [
    ...(open > 0 ? [cell(text.plan.blanks(open))] : []),
    ...(unmet + unknown > 0 ? [cell(text.plan.prerequisites(unmet, unknown))] : []),
  ];
}
