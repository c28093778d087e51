import type { TextMessages } from '../id/text.js';
import { batchEn } from './batch.js';
import { batchSheetsEn } from './batch-sheets.js';
import { checkEn } from './check.js';
import { counted } from './counted.js';
import { diffEn } from './diff.js';
import { explainEn } from './explain.js';
import { firstEn } from './first.js';
import { paperEn } from './paper.js';
import { planEn } from './plan.js';
import { progressEn } from './progress.js';
import { reviewEn } from './review.js';
import { roundEn } from './round.js';

export const textEn: TextMessages = {
  side: { unit: 'unit', tpi: 'TPI' },
  sideTitle: { unit: 'Unit', tpi: 'TPI' },
  severity: { error: 'ERROR', warning: 'WARNING', info: 'NOTE' },
  status: {
    scored: 'scored',
    partial: 'partial',
    unanswered: 'unanswered',
    invalid: 'invalid',
    excluded: 'left out',
  },
  level: { instansi: 'institution', unit: 'unit' },
  yes: 'yes',
  no: 'no',
  met: 'yes',
  short: 'short',
  notEvaluated: 'not evaluated',
  failed: 'Could not be done',
  blank: '(blank)',
  partly: 'partly filled in',

  byLine: (side) => `Scored from the answers of the ${side}`,
  target: (target) => `target ${target}`,
  unitFile: (path, taken) => `Taken from ${path}: ${taken}.`,
  unitFileBlank: (path) => `${path} is still blank: nothing is taken from it.`,
  unitFileUnit: (count) => counted(count, 'piece of unit data', 'pieces of unit data'),
  unitFilePrerequisites: (count) => counted(count, 'prerequisite'),
  and: ' and ',
  unitFileRest: '; the rest from the worksheet',
  total: (points, max) => `Total score ${points} of ${max}`,
  totalAlone: (points) => `Total score ${points}`,
  otherTotal: (side, points) => `${side}: total score ${points}`,
  answered: (answered, all) => `${answered} of ${counted(all, 'indicator')} answered`,
  open: {
    blank: (count) => `${count} unanswered`,
    partial: (count) => `${count} partly filled in`,
    invalid: (count) => `${count} invalid`,
    mistyped: (count) => `; ${count} seemingly answered under a wrong code`,
  },
  openAnswers: { blank: 'blank', invalid: 'invalid', both: 'blank and invalid' },
  mending: { blank: 'completing', invalid: 'correcting', both: 'completing and correcting' },
  workbook: (points, difference) => `As the workbook counts (blanks skipped): ${points} (${difference})`,
  cached: (total, difference) =>
    `Total stored in the workbook: ${total} (${difference} from this calculation)`,
  cachedSame: (total) => `Total stored in the workbook: ${total}, the same as this calculation`,
  notCalculated: 'not calculated since its answers changed: press F9 in Excel, then save',
  staleResults: (places, more) =>
    `Stored results of formulas have not been calculated since the workbook was changed (${places}${more > 0 ? ` and ${more} more` : ''}). Open it in Excel, calculate (F9), and save; what is counted here comes from the answers, not from those results.`,
  cachedError: (error, cell) => `The workbook shows the error ${error} as its total (${cell})`,
  cause: {
    'formula-skips': (points, cell, detail) =>
      `${points}  the formula in ${cell} does not reach ${detail}, whose answer has no effect`,
    overwritten: (points, cell) => `${points}  ${cell} holds a typed number, not a formula`,
    'blanks-left-out': (points, cell) => `${points}  ${cell} skips blank answers`,
    'not-counted': (points, cell, detail) => `${points}  ${cell} does not count ${detail}`,
    stale: (points, cell) =>
      `${points}  the result stored in ${cell} is not of the present answers (recalculate in Excel)`,
    error: (_points, cell, detail) => `the error ${detail} comes from ${cell}`,
  },

  verdict: {
    met: (predicate) => `meets ${predicate}`,
    scoreMet: (predicate) => `the score meets ${predicate}`,
    notMet: (failing, all, names) =>
      `not met: ${failing} of ${counted(all, 'requirement')} short${names ? ` (${names})` : ''}`,
    prerequisitesOpen: (count) => `${counted(count, 'prerequisite')} not evaluated`,
    prerequisitesFalse: (count, names) =>
      `${counted(count, 'prerequisite')} not met${names ? ` (${names})` : ''}`,
    mismatched: 'the questions of this worksheet are not those of the instrument',
    notMetFor: (reason) => `not met: ${reason}`,
    undecided: (failing, all, names) =>
      `cannot be concluded yet: ${failing} of ${counted(all, 'requirement')} short${names ? ` (${names})` : ''}`,
    provisional: (open) => `provisional, as answers are ${open}`,
    reachable: (mending) => `still reachable by ${mending} answers`,
    reachableBut: (mending, prerequisites) =>
      `the score is still reachable by ${mending} answers, but ${prerequisites}`,
    unreachable: (mending) => `not reachable by ${mending} answers alone`,
  },
  gate: (predicate) => `Gate ${predicate}`,
  gatePassed: 'passed',
  gateFailed: (reasons) => `failed: ${reasons}`,
  gateAnswers: (open) => `${open} answers`,
  gateInstrument: 'the questions, or the predicate, are not those of the instrument',

  areasTitle: 'Areas of change (yes/short: margin to the minimum)',
  requirementsTitle: 'Other requirements',
  neededIndex: {
    line: (label, now, needs) => `${label}: index ${now}; ${needs}`,
    blank: 'not filled in',
    needs: (predicate, index) => `${predicate} needs ${index}`,
    apart: (index, points) => ` (${index}, ${points} points)`,
  },
  shortfallsTitle: (predicate) => `Answers with most points to gain (towards ${predicate})`,
  noShortfalls: 'Every indicator already has its full score.',
  clears: (requirements) => `clears: ${requirements}`,
  prerequisitesTitle: 'Prerequisites (beside the score)',
  prerequisitesMet: (count) => `${counted(count, 'prerequisite')} met; one by one with --detail`,
  adviceTitle: 'Also looked at by evaluators (told, never judged)',
  advised: (predicate, minimum) => `${predicate}: at least ${minimum}`,
  prerequisitesNone: (count, give) => `${counted(count, 'prerequisite')} not evaluated. ${give}`,
  give: {
    cells: (cells) => `Fill them in at ${cells}.`,
    section: 'Fill in "prasyarat" in the worksheet, or use --unit FILE.',
    sectionOnPage: 'Fill in "prasyarat" in the worksheet, or a unit file.',
    inFile: 'Fill in a file of unit data.',
    option: 'Fill in a file of unit data, and use --unit FILE.',
    file: (path) => `Fill in the section "prasyarat" of ${path}.`,
    blankFile: (path) => `${path} is still blank; fill in that file.`,
    newFile: (command) =>
      `This workbook has no place for them. Make a file of unit data beside it, and fill it in${command && `: ${command}`}`,
  },
  comparisonTitle: (count) => `TPI against unit (${counted(count, 'indicator')} answered by both)`,
  comparisonTotal: 'Sum of differences',
  detailTitle: (side) => `Score in detail: ${side}`,
  findingsTitle: (errors, warnings, infos) => `Findings: ${checkEn.counts(errors, warnings, infos)}`,
  noFindings: 'Findings in the answers: none.',
  notChecked: (check) => `Evidence, notes and formulas were not checked${check && `: ${check}`}`,
  blankAnswers: (count) => `${counted(count, 'indicator')} not answered (all shown with --detail)`,
  more: (count) => `... and ${counted(count, 'more finding')}; show all with --detail`,
  next: (file) => `Mend them in ${file} and run again.`,
  disclaimer: (regulation, instrument, version) =>
    `Own calculation, not a decision of the TPN. ${regulation}; instrument ${instrument}; lke-zi ${version}.`,

  filesCount: (count) => `${count} files`,
  head: {
    area: 'Area',
    requirement: 'Requirement',
    points: 'Score',
    max: 'Weight',
    minimum: 'Min',
    indicator: 'Indicator',
    change: 'Answer',
    gain: 'Gain',
    prerequisite: 'Prerequisite',
    actual: 'Value',
    node: 'Part',
    answer: 'Answer',
    status: 'Status',
    unit: 'Unit',
    tpi: 'TPI',
    difference: 'Difference',
  },
  batch: batchEn,
  batchSheets: batchSheetsEn,
  progress: progressEn,
  check: checkEn,
  diff: diffEn,
  round: roundEn,
  review: reviewEn,
  paper: paperEn,
  first: firstEn,
  plan: planEn,
  explain: explainEn,
};
