import { commandLine, fileWord } from '../../messages/command-line.js';
import { formatMargin, formatNumber, pointsText } from '../page/numbers.js';
import { type Cell, cell, lines, type Section } from '../page/section.js';
import type { View } from '../page/view.js';
import { whoText } from '../shared/provenance.js';
import { predicateName } from '../shared/requirement-cells.js';
import { unitFileLine } from '../shared/unit-file-line.js';
import { noStepsText } from './no-steps.js';
import type { PlanReport } from './plan-schema.js';

/** Who, whereto, whether it can be reached, and at what effort. */
export function planHeadline(report: PlanReport, view: View): Section {
  const { text } = view;
  const { unit, policy, steps, effort } = report;
  const say = text.plan;
  return lines(
    `${say.title(predicateName(report.target))}: ${whoText(unit)}`,
    cell(`${text.byLine(text.side[policy.by])}. ${say.summary(steps.length, effort)}`),
    ...unitFileLine(report, view),
    cell(totalText(report, view), 'strong'),
    ...assumptions(report, view),
    ...verdict(report, view),
    ...notes(report, view),
  );
}

/** What stands in place of a plan that went into files. */
export const planBrief = (report: PlanReport, view: View): Cell[] => [
  cell(`${predicateName(report.target)}: ${totalText(report, view)}`, 'strong'),
  ...verdict(report, view).slice(0, 1),
];

function totalText({ points, assumptions }: PlanReport, { text: { plan: say }, lang }: View): string {
  const [before, assumed, after] = [points.before, points.assumed, points.after].map((value) =>
    formatNumber(value, 2, lang),
  );
  const [from = '', to = ''] = [before, after];
  return assumptions.length === 0
    ? say.total(from, to, formatMargin(points.gain, lang))
    : say.totalAssumed(from, assumed ?? '', to);
}

/** What is not known yet, and what the plan supposes of it. */
export function assumptions(
  {
    assumptions: items,
    target,
    reachable,
    undecided,
    steps,
  }: Pick<PlanReport, 'assumptions' | 'target' | 'reachable' | 'undecided'> & {
    readonly steps: readonly unknown[];
  },
  { text: { plan: say }, lang }: View,
): Cell[] {
  if (items.length === 0) return [];
  const name = predicateName(target);
  return [
    cell(say.assumed(name, reachable || undecided), 'strong'),
    ...items.map(({ label, minimum }) =>
      cell(say.assumption(label, /^\d/.test(minimum) ? formatNumber(Number(minimum), 2, lang) : minimum)),
    ),
    ...(reachable || steps.length === 0 ? [] : [cell(say.asIf)]),
  ];
}

function verdict(report: PlanReport, view: View): Cell[] {
  const { text, lang } = view;
  const say = text.plan;
  if (report.reachable) {
    return [cell(reachedText(report, view), report.assumptions.length > 0 ? 'strong' : 'good')];
  }
  const blocked = report.best.map(({ label, best, minimum }) => {
    const measured = { actual: best, minimum, margin: best - minimum };
    return cell(
      say.blocked(label, pointsText(best, [measured], lang), formatNumber(minimum, 2, lang)),
      'bad',
    );
  });
  return [
    ...(blocked.length > 0 ? [cell(blockedText(report, view), 'bad'), ...blocked] : []),
    ...(report.steps.length === 0
      ? [cell(noStepsText(predicateName(report.target), report, text), 'bad')]
      : report.shortOfEffort
        ? [cell(say.shortOfEffort(report.asked.maxEffort ?? 0, report.effortNeeded), 'bad')]
        : [cell(say.rest)]),
  ];
}

function reachedText({ target, steps, assumptions }: PlanReport, { text: { plan: say } }: View): string {
  const name = predicateName(target);
  if (assumptions.length > 0) return say.reachesIf(name);
  return steps.length === 0 ? say.nothing(name) : say.reaches(name);
}

/** What nothing that is permitted reaches, or what is missing yet decides. */
function blockedText({ target, undecided, fixed }: PlanReport, { text: { plan: say } }: View): string {
  const name = predicateName(target);
  if (!undecided) return say.unreachable(name);
  const missing = fixed.filter(({ reason }) => reason === 'incomplete').map(({ id }) => id);
  return say.undecided(name, missing.join(', '));
}

function notes(report: PlanReport, { text, lang }: View): Cell[] {
  const open = report.unanswered + report.invalid - report.assumptions.length;
  const items = report.prerequisites?.items ?? [];
  const score = commandLine(lang, 'score', [fileWord(report.source.path)]);
  const unmet = items.filter((item) => item.passed === false).length;
  const unknown = items.filter((item) => item.passed === null).length;
  return [
    ...(open > 0 ? [cell(text.plan.blanks(open))] : []),
    ...(unmet + unknown > 0 ? [cell(text.plan.prerequisites(unmet, unknown, score))] : []),
  ];
}
