import { commandLine, fileWord } from '../../messages/command-line.js';
import { decimalsToTell, formatMargin, formatNumber, pointsText } from '../page/numbers.js';
import { type Cell, cell, lines, type Section } from '../page/section.js';
import type { View } from '../page/view.js';
import { neededIndexLines } from '../shared/needed-indexes.js';
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
  const blank = steps.filter(({ from }) => from === null).length;
  return lines(
    `${say.title(predicateName(report.target))}: ${whoText(unit)}`,
    cell(`${text.byLine(text.side[policy.by])}. ${say.summary(steps.length, blank, effort)}`),
    ...unitFileLine(report, view),
    ...planLines(report, view, commandLine(view.lang, 'score', view.again ?? [fileWord(report.source.path)])),
  );
}

/**
 * What the plan comes to, and what it leaves.
 * @param score the command that tells prerequisites one by one; empty on paper that is signed.
 */
export function planLines(report: PlanReport, view: View, score: string): Cell[] {
  // what is in the way for good comes before what is only supposed
  const isBlocked = report.best.length > 0 && !report.undecided;
  const said = [verdict(report, view), assumptions(report, view)];
  return [
    cell(totalText(report, view), 'strong'),
    ...(isBlocked ? said : said.reverse()).flat(),
    ...notes(report, view, score),
  ];
}

/** Where the plan starts from, with what it supposes besides. */
export function startText(
  { points, assumptions: supposed }: Pick<PlanReport, 'points' | 'assumptions'>,
  { text: { plan: say }, lang }: View,
): string {
  const [before, assumed] = [formatNumber(points.before, 2, lang), formatNumber(points.assumed, 2, lang)];
  return supposed.length === 0 ? before : say.fromAssumed(before, assumed);
}

/** What stands in place of a plan that went into files. */
export function planBrief(report: PlanReport, view: View): Cell[] {
  const [first, ...rest] = verdict(report, view);
  // the sentence that ends in a colon takes along what it announces
  const inTheWay = rest
    .slice(0, report.reachable ? 0 : report.best.length)
    .map(({ text }) => text.replace(/^- /, ''));
  return [
    cell(`${predicateName(report.target)}: ${totalText(report, view)}`, 'strong'),
    ...(first ? [cell([first.text, inTheWay.join('; ')].join(' ').trim(), first.tone)] : []),
  ];
}

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
    const [is, least] = [pointsText(best, [measured], lang), formatNumber(minimum, 2, lang)];
    return cell(
      say.blocked(label, is, least, formatMargin(measured.margin, lang, decimalsToTell(measured))),
      'bad',
    );
  });
  // of an index that is itself what is asked for: the distance as people read it
  const blocking = new Set(report.best.map(({ label }) => label));
  const indexes = report.neededIndexes.filter(({ label }) => blocking.has(label));
  return [
    ...(blocked.length > 0
      ? [
          cell(blockedText(report, view), 'bad'),
          ...blocked,
          ...neededIndexLines(indexes, view, report.target),
        ]
      : []),
    ...(report.steps.length === 0
      ? [cell(noStepsText(predicateName(report.target), report, text), 'bad')]
      : report.shortOfEffort
        ? [cell(say.shortOfEffort(report.asked.maxEffort ?? 0, report.effortNeeded), 'bad')]
        : [cell(say.rest(predicateName(report.target)))]),
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

function notes(report: PlanReport, { text }: View, score: string): Cell[] {
  const open = report.unanswered + report.invalid - report.assumptions.length;
  const items = report.prerequisites?.items ?? [];
  const unmet = items.filter((item) => item.passed === false).length;
  const unknown = items.filter((item) => item.passed === null).length;
  return [
    ...(open > 0 ? [cell(text.plan.blanks(open))] : []),
    ...(unmet + unknown > 0 ? [cell(text.plan.prerequisites(unmet, unknown, score))] : []),
  ];
}
