import { formatMargin, formatNumber, pointsText } from '../page/numbers.js';
import { cell, type Section } from '../page/section.js';
import { label, left, right, tableOf } from '../page/table.js';
import type { View } from '../page/view.js';
import { neededIndexLines } from '../shared/needed-indexes.js';
import { disclaimer } from '../shared/provenance.js';
import { provenanceSection } from '../shared/provenance-section.js';
import { marginCell } from '../shared/requirement-cells.js';
import { safetySections } from '../shared/safety-sections.js';
import { whatIfSection } from '../shared/what-if-section.js';
import { planHeadline } from './headline.js';
import type { PlanReport } from './plan-schema.js';
import { areaSections, stepTable, stepText } from './steps.js';

/** What `lke plan` shows: the verdict, every step, what each asks for by area, requirements, alternatives. */
export const planSections = (report: PlanReport, view: View): Section[] => [
  planHeadline(report, view),
  ...whatIfSection(report.whatIf, report.before, view),
  ...safetySections(report, view),
  ...stepTable(report, view),
  ...areaSections(report, view),
  requirementTable(report, view),
  ...alternatives(report, view),
  ...fixedTable(report, view),
  ...(view.drawn ? [provenanceSection(report, view)] : []),
  disclaimer(report, view),
];

/** Every requirement before and after. */
function requirementTable(report: PlanReport, view: View): Section {
  const { before, after } = report;
  const { text, lang, narrow } = view;
  const rows = after.requirements.map((is) => ({
    is,
    was: before.requirements.find(({ id }) => id === is.id) ?? is,
  }));
  const table = tableOf(rows, [
    label(text.head.requirement, ({ is }) => is.label),
    right(text.head.minimum, ({ is }) => cell(formatNumber(is.minimum, 2, lang), 'muted'), { when: !narrow }),
    right(text.plan.head.before, ({ was }) => pointsText(was.actual, [was], lang), { when: !narrow }),
    left('', ({ was }) => marginCell(was, view)),
    right(text.plan.head.after, ({ is }) => cell(pointsText(is.actual, [is], lang), 'strong')),
    left('', ({ is }) => marginCell(is, view)),
  ]);
  const lines = neededIndexLines(report.neededIndexes, view, report.target);
  return { title: text.plan.requirementsTitle, lines, table };
}

/** Each other plan by what it does not do, and what it does instead. */
function alternatives(report: PlanReport, view: View): Section[] {
  const { text, lang } = view;
  const more = report.alternativesComplete || report.shortOfEffort ? [] : [cell(text.plan.alternativesMore)];
  if (report.alternatives.length + more.length === 0) return [];
  const name = (step: Parameters<typeof stepText>[0] & { id: string }) =>
    `${step.id} ${stepText(step, view)}`;
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
function fixedTable({ blockedBy, fixed }: PlanReport, { text, lang, brief, paged }: View): Section[] {
  if (blockedBy.length === 0 || fixed.length === 0) return [];
  const shown = brief ? fixed.slice(0, 10) : fixed;
  const more = fixed.length - shown.length;
  const table = tableOf(shown, [
    left('ID', (f) => f.id),
    right(text.plan.head.room, (f) => formatMargin(f.room, lang)),
    label(text.plan.head.reason, (f) => {
      // a page is read where there is no terminal
      const how = paged ? '' : ` (${text.plan.byOption[f.reason]})`;
      return `${f.label}: ${text.plan.reason[f.reason]}${how}`;
    }),
  ]);
  return [
    {
      title: text.plan.fixedTitle,
      lines: more > 0 ? [cell(text.check.short.more(more), 'muted')] : [],
      table,
    },
  ];
}
