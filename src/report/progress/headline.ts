import type { Lang } from '../../diagnostic/lang.js';
import { formatMargin } from '../page/numbers.js';
import { type Cell, cell, lines, type Section } from '../page/section.js';
import { type View, viewOn } from '../page/view.js';
import { leftOutLines } from '../shared/left-out-words.js';
import { openOf } from '../shared/open-answers.js';
import { predicateName } from '../shared/requirement-cells.js';
import { takenLines, undecidedLines } from './copies.js';
import { dateSources } from './date.js';
import { blanksIn, valueText } from './marks.js';
import type { LineReport, ProgressReport, SeriesReport } from './progress-schema.js';

/** What was read, how it was placed in time, and what is not counted. */
export function headline({ files, units, copies }: ProgressReport, view: View): Section {
  const { text } = view;
  const words = text.progress;
  const months = new Set(units.flatMap((unit) => unit.months)).size;
  const older = files.superseded - copies.filter(({ undecided }) => undecided).length;
  const sources = dateSources
    .map((from) => [from, copies.filter((copy) => copy.dateFrom === from).length] as const)
    .filter(([, count]) => count > 0);
  return lines(
    words.title,
    cell(words.read(files.counted, units.length, months), 'strong'),
    ...(sources.length > 0
      ? [
          cell(
            words.dates(sources.map(([from, count]) => words.dateFrom(words.source[from], count)).join(', ')),
          ),
        ]
      : []),
    ...(older > 0 ? [cell(words.older(older))] : []),
    ...(['undated', 'blank', 'unreadable'] as const)
      .filter((kind) => files[kind] > 0)
      .map((kind) => cell(words.uncounted[kind](files[kind]), 'bad')),
    ...undecidedLines(copies, view),
    ...takenLines(copies, view),
    ...(units.some(({ named }) => !named) ? [cell(words.byPath)] : []),
    ...leftOutLines(files.leftOut, text).map((line) => cell(line)),
  );
}

/** How a unit stands in the last month, how far it has come since the first, and how far its plan is. */
export function seriesLines(series: SeriesReport, view: View): Cell[] {
  const { months, plan } = series;
  const words = view.text.progress;
  const total = series.lines.find(({ kind }) => kind === 'total');
  const last = total?.values.at(-1);
  const [first = ''] = months;
  return [
    cell(words.stands(last?.month ?? first, valueText(last, view)), 'strong'),
    ...(last && last.open > 0
      ? [
          cell(
            words.openNow(last.month, blanksIn(last) ?? 0, last.invalid),
            last.invalid > 0 ? 'bad' : undefined,
          ),
        ]
      : []),
    ...(months.length > 1 && total
      ? [cell(words.since(first, formatMargin(total.change.points, view.lang), total.change.compared))]
      : [cell(words.oneMonth)]),
    ...(total ? changeLines(total.change, view) : []),
    ...series.verdicts.map((verdict) => verdictLine(verdict, series, view)),
    ...(plan ? planLines(plan, series, view) : []),
  ];
}

/** What is not compared between the two months, by why. */
function changeLines(change: LineReport['change'], { text }: View): Cell[] {
  const kinds = ['appeared', 'mended', 'vanished', 'invalidated'] as const;
  return kinds.flatMap((kind) => {
    const isBad = kind === 'vanished' || kind === 'invalidated';
    return change[kind] > 0 ? [cell(text.progress[kind](change[kind]), isBad ? 'bad' : undefined)] : [];
  });
}

function verdictLine(
  verdict: SeriesReport['verdicts'][number],
  { lines: all }: SeriesReport,
  { text }: View,
): Cell {
  const words = text.progress;
  const name = predicateName(verdict.predicate);
  if (verdict.mismatched) return cell(words.mismatched(name), 'bad');
  const { open: unusable = 0, invalid = 0 } = all.find(({ kind }) => kind === 'total')?.values.at(-1) ?? {};
  const kinds = text.openAnswers[openOf({ unanswered: unusable - invalid, invalid })];
  const open = verdict.provisional ? words.provisional(kinds) : '';
  if (verdict.passed) return cell(`${words.meets(name)}${open}`, 'good');
  const labels = verdict.failing.map((id) => all.find((line) => line.id === id)?.label ?? id);
  return cell(`${words.short(name, labels.length, labels.join('; '))}${open}`, 'bad');
}

function planLines(plan: NonNullable<SeriesReport['plan']>, { unit }: SeriesReport, { text }: View): Cell[] {
  const words = text.progress;
  const { counts, steps } = plan;
  const rest = (['partly', 'still', 'back', 'invalid', 'unknown'] as const)
    .filter((state) => counts[state] > 0)
    .map((state) => `${counts[state]} ${words.state[state]}`);
  const done = words.planDone(plan.path, predicateName(plan.target), counts.done, steps.length);
  if (steps.length === 0) return [cell(words.noSteps(plan.path))];
  const all = counts.done === steps.length;
  return [
    cell(rest.length > 0 ? `${done}; ${rest.join(', ')}` : done, all ? 'good' : 'strong'),
    ...(plan.unit === unit.name ? [] : [cell(words.planOf(plan.unit))]),
    ...(plan.sameInstrument ? [] : [cell(words.otherInstrument, 'bad')]),
  ];
}

/** What stands in place of a progress that went into files. */
export function progressBrief(report: ProgressReport, lang: Lang): Cell[] {
  const view = viewOn({ width: 80 }, lang);
  const [title, ...more] = headline(report, view).lines;
  return [
    ...(title ? [title] : []),
    ...(report.units.length === 1
      ? seriesLines(report.units[0] as SeriesReport, view).slice(0, 1)
      : more.slice(0, 1)),
    ...undecidedLines(report.copies, view),
    ...takenLines(report.copies, view),
  ];
}
