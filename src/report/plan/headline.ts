import { commandLine, fileWord } from '../../messages/command-line.js';
import { decimalsToTell, formatMargin, formatNumber, pointsText } from '../page/numbers.js';
import { type Cell, cell, lines, type Section } from '../page/section.js';
import type { View } from '../page/view.js';
import { neededIndexLines } from '../shared/needed-indexes.js';
import { openIn, openText } from '../shared/open-answers.js';
import { whoText } from '../shared/provenance.js';
import { predicateName } from '../shared/requirement-cells.js';
import { unitFileLine } from '../shared/unit-file-line.js';
import { assumptions, totalText } from './assumed.js';
import { planFirst } from './first.js';
import { noStepsText } from './no-steps.js';
import type { PlanReport } from './plan-schema.js';

/** Who, whereto, whether it can be reached, and at what effort. */
export function planHeadline(report: PlanReport, view: View): Section {
  const { text } = view;
  const { unit, policy, steps, effort } = report;
  const say = text.plan;
  const open = steps.filter(({ from }) => from === null);
  const invalid = open.filter((step) => step.invalid).length;
  const partial = open.filter((step) => step.partial).length;
  const blank = open.length - invalid - partial;
  const now = openText({ blank, partial, invalid }, text);
  // pages and workbooks are read where there is no terminal
  const command = view.paged
    ? ''
    : commandLine(view.lang, 'score', view.again ?? [fileWord(report.source.path)]);
  return lines(
    `${say.title(predicateName(report.target))}${whyText(report, view)}: ${whoText(unit, view)}`,
    cell(`${text.byLine(text.side[policy.by])}. ${say.summary(steps.length, now, effort)}`),
    ...unitFileLine(report, view),
    ...planLines(report, view, command),
  );
}

/** Why it is planned for a predicate that nobody named. */
function whyText({ unit, target, targetChosen }: PlanReport, { text: { plan: say } }: View): string {
  if (targetChosen?.by !== 'next') return '';
  const met = targetChosen.met.filter((id) => id !== target).map(predicateName);
  const why = [
    ...(unit.target === null ? [say.noTarget] : []),
    ...(met.length > 0 ? [say.metAlready(met.join(', '))] : []),
  ];
  return why.length > 0 ? ` (${why.join('; ')})` : '';
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
    ...planFirst(report, view),
  ];
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
function blockedText(
  { target, undecided, fixed, invalid }: PlanReport,
  { text: { plan: say } }: View,
): string {
  const name = predicateName(target);
  if (!undecided) return say.unreachable(name);
  const missing = fixed.filter(({ reason }) => reason === 'incomplete').map(({ id }) => id);
  return say.undecided(name, missing.join(', '), invalid > 0);
}

function notes(report: PlanReport, { text }: View, score: string): Cell[] {
  const open = report.unanswered + report.invalid - report.assumptions.length;
  const items = report.prerequisites?.items ?? [];
  const unmet = items.filter((item) => item.passed === false);
  const unknown = items.filter((item) => item.passed === null).length;
  const failed = [
    unmet.length,
    ...(unmet.length > 0 ? [`(${unmet.map(({ label }) => label).join(', ')})`] : []),
  ];
  return [
    ...(open > 0 ? [cell(text.plan.blanks(openIn(report, text), report.assumptions.length))] : []),
    ...(unmet.length + unknown > 0 ? [cell(text.plan.prerequisites(failed.join(' '), unknown, score))] : []),
  ];
}
