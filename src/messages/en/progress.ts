import type { ProgressMessages } from '../id/progress.js';
import { counted } from './counted.js';

export const progressEn: ProgressMessages = {
  title: 'Progress by month',
  read: (copies, units, months) =>
    `${counted(copies, 'copy', 'copies')} used: ${counted(units, 'unit')}, ${counted(months, 'month')}`,
  dates: (sources) => `Dated by ${sources}`,
  dateFrom: (source, copies) => `${source} (${copies})`,
  source: { name: "the file's name", folder: "the folder's name", properties: "the workbook's properties" },
  older: (count) => `${counted(count, 'copy', 'copies')} not used: not the last of its month`,
  uncounted: {
    undated: (count) =>
      `${counted(count, 'copy', 'copies')} left out: the date is not known. Put it into the file's name, for example LKE-2026-03-31.xlsx.`,
    blank: (count) => `${counted(count, 'copy', 'copies')} without answers of the side that decides`,
    unreadable: (count) => `${counted(count, 'copy', 'copies')} could not be read`,
  },
  undecided: (used, unused, date) =>
    `${used} is used and ${unused} is not: they hold something else, and the date (${date}) does not say which is the last. Where that is wrong, put another date into the name of one.`,
  moreUndecided: (count) =>
    `${counted(count, 'further copy', 'further copies')} not used though the date does not decide; all are in --format html, markdown, csv or xlsx.`,
  byPath:
    'A unit that its file does not name is known by the name of the file without the date; name it in a unit file or a list of units where that is wrong.',
  unitsTitle: 'All units',
  elsewhere: (units) =>
    `The months of all ${units} units are in --format html=progress.html (or xlsx, markdown, csv).`,
  stands: (month, total) => `Score in ${month}: ${total}`,
  since: (month, change, compared) =>
    `Change since ${month}: ${change} (over ${counted(compared, 'indicator')} answered in both months)`,
  oneMonth: 'There is one month only: nothing to compare yet.',
  openNow: (month, blank, invalid) =>
    `In ${month}: ${[
      ...(blank > 0 ? [counted(blank, 'blank indicator')] : []),
      ...(invalid > 0 ? [`${counted(invalid, 'answer')} not valid`] : []),
    ].join(', ')}`,
  appeared: (count) => `${counted(count, 'indicator')} blank then, answered now`,
  mended: (count) => `${counted(count, 'answer')} not valid then, valid now`,
  vanished: (count) =>
    `${counted(count, 'indicator')} answered then, blank now: not known, which is not zero`,
  invalidated: (count) =>
    `${counted(count, 'indicator')} answered then, with an answer now that is not valid: no work lost, but it cannot be scored before it is written as it should be`,
  meets: (predicate) => `${predicate}: the score meets every requirement (prerequisites are not judged here)`,
  short: (predicate, count, names) => `${predicate}: ${counted(count, 'requirement')} short (${names})`,
  provisional: (open) => `; not final, some answers are ${open}`,
  mismatched: (predicate) =>
    `${predicate}: not judged, the questions of this worksheet are not those of the instrument`,
  planDone: (path, predicate, done, steps) =>
    `Plan for ${predicate} (${path}): ${done} of ${counted(steps, 'step')} done`,
  noSteps: (path) => `Plan (${path}): there are no steps in it`,
  planOf: (unit) => `That plan was made for "${unit}".`,
  otherInstrument:
    'That plan was made by an instrument that scores otherwise; the state of steps that this one does not have is not known.',
  state: {
    done: 'done',
    partly: 'partly',
    still: 'not moved',
    back: 'fell back',
    invalid: 'not valid',
    unknown: 'not known',
  },
  monthsTitle: 'Points by month',
  moreMonths: (count) =>
    `${counted(count, 'earlier month')} left out here; all are in --format html, markdown, csv or xlsx.`,
  legend: (hasBlanks, hasInvalid) =>
    [
      ...(hasBlanks ? ['?: some answers are blank, which is not known and not zero'] : []),
      ...(hasInvalid ? ['!: some answers are not valid and not counted'] : []),
      'Change: first month to last, over the answers that both have',
    ].join('; '),
  figure: 'Total by month',
  figureOne: (month, points) => `${month}: ${points}.`,
  figureSays: (first, was, last, is) => `From ${was} (${first}) to ${is} (${last}).`,
  openMonth: (month, blank, invalid) =>
    `${month} (${[...(blank > 0 ? [`${blank} blank`] : []), ...(invalid > 0 ? [`${invalid} not valid`] : [])].join(', ')})`,
  stepsTitle: (predicate) => `Steps of the plan for ${predicate}`,
  stillTitle: 'What has not moved',
  allMoved: 'Nothing: every indicator below its best has changed.',
  stuck: (names) => `Requirements that are short and have not changed: ${names}`,
  moreStill: (shown, all) =>
    `${shown} of ${counted(all, 'indicator')} shown, most points first; all are in --format html, csv or xlsx.`,
  copiesTitle: 'Copies',
  uncountedTitle: 'Copies not used',
  status: {
    counted: 'used',
    superseded: 'not the last',
    undated: 'no date',
    blank: 'no answers',
    unreadable: 'unreadable',
  },
  undecidedStatus: 'dates do not decide',
  sheet: { months: 'Points by month', steps: 'Steps of the plan', still: 'Not moved', copies: 'Copies' },
  head: {
    line: 'Requirement',
    minimum: (predicate) => `Min ${predicate}`,
    minimumSheet: 'Minimum',
    target: 'Target',
    change: 'Change',
    short: 'Short',
    steps: 'Steps',
    planned: 'Plan',
    now: 'Now',
    state: 'State',
    sinceMonth: 'Since',
    answer: 'Answer',
    room: 'Points left',
    inPlan: 'In the plan',
    date: 'Date',
    dateFrom: 'From',
    status: 'State',
    path: 'File',
    instead: 'Used',
    blank: 'Blank',
    invalid: 'Not valid',
    fromSheet: 'From',
    toSheet: 'To',
  },
};
