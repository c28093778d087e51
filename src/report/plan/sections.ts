import type { TextMessages } from '../../messages/id/text.js';
import { messagesIn } from '../../messages/messages.js';
import { formatMargin, formatNumber, pointsText } from '../page/numbers.js';
import { cell, lines, type Section, type ViewOptions } from '../page/section.js';
import { marginCell } from '../shared/marks.js';
import { safetySections } from '../shared/safety-sections.js';
import { whatIfSection } from '../shared/what-if-section.js';
import { planHeadline } from './headline.js';
import type { PlanReport } from './schema.js';
import { areaSections, changeText, stepTable } from './steps.js';

/** What `lke plan` shows: the verdict, every step, what each asks for by area, requirements, alternatives. */
export function planSections(report: PlanReport, options: ViewOptions): Section[] {
  const { text } = messagesIn(options.lang);
  const { instrument, tool } = report;
  return [
    planHeadline(report, text, options),
    ...whatIfSection(report.whatIf, report.before, text, options),
    ...safetySections(report, text, options),
    ...stepTable(report, text, options),
    ...areaSections(report, text, options.lang),
    requirementTable(report, text, options),
    ...alternatives(report, text, options),
    ...fixedTable(report, text, options),
    lines(null, cell(text.disclaimer(instrument.regulation, instrument.id, tool.version), 'muted')),
  ];
}

function requirementTable(report: PlanReport, text: TextMessages, { lang, narrow }: ViewOptions): Section {
  const columns = [
    { head: text.head.requirement, align: 'left' as const, shrinks: true },
    { head: text.head.minimum, align: 'right' as const },
    { head: text.plan.head.before, align: 'right' as const },
    { head: '', align: 'left' as const },
    { head: text.plan.head.after, align: 'right' as const },
    { head: '', align: 'left' as const },
  ];
  const before = new Map(report.before.requirements.map((r) => [r.id, r]));
  const rows = report.after.requirements.map((after) => {
    const was = before.get(after.id) ?? after;
    const cells = [
      cell(after.label),
      cell(formatNumber(after.minimum, 2, lang), 'muted'),
      cell(pointsText(was.actual, [was], lang)),
      marginCell(was, text, lang),
      cell(pointsText(after.actual, [after], lang), 'strong'),
      marginCell(after, text, lang),
    ];
    return narrow ? cells.filter((_, i) => i !== 1 && i !== 2) : cells;
  });
  const shown = narrow ? columns.filter((_, i) => i !== 1 && i !== 2) : columns;
  return { title: text.plan.requirementsTitle, lines: [], table: { columns: shown, rows } };
}

/** Each other plan by what it does not do, and what it does instead. */
function alternatives(report: PlanReport, text: TextMessages, { lang }: ViewOptions): Section[] {
  const more = report.alternativesComplete || report.shortOfEffort ? [] : [cell(text.plan.alternativesMore)];
  if (report.alternatives.length + more.length === 0) return [];
  const name = (step: Parameters<typeof changeText>[0] & { id: string }) =>
    `${step.id} ${changeText(step, text, lang)}`;
  const found = report.alternatives.map(({ points, steps }) => {
    const same = (a: { id: string; to: string }) => (b: { id: string; to: string }) =>
      a.id === b.id && a.to === b.to;
    const out = report.steps.filter((step) => !steps.some(same(step))).map(name);
    const into = steps.filter((step) => !report.steps.some(same(step))).map(name);
    const total = text.plan.alternative(formatNumber(points, 2, lang));
    return cell(`- ${text.plan.instead(out.join(', '), into.join(', '))} (${total})`);
  });
  return [{ title: text.plan.alternativesTitle, lines: [...found, ...more], table: null }];
}

/** Where the way is blocked, what a team does not move; otherwise no one needs to know. */
function fixedTable(report: PlanReport, text: TextMessages, { lang }: ViewOptions): Section[] {
  if (report.blockedBy.length === 0 || report.fixed.length === 0) return [];
  const columns = [
    { head: 'ID', align: 'left' as const },
    { head: text.plan.head.room, align: 'right' as const },
    { head: text.plan.head.reason, align: 'left' as const, shrinks: true },
  ];
  const rows = report.fixed
    .slice(0, 10)
    .map((f) => [
      cell(f.id),
      cell(formatMargin(f.room, lang)),
      cell(`${f.label}: ${text.plan.reason[f.reason]}`),
    ]);
  return [{ title: text.plan.fixedTitle, lines: [], table: { columns, rows } }];
}
