import type { CheckMessages } from '../id/check.js';
import { counted } from './counted.js';

export const checkEn: CheckMessages = {
  title: 'Check',
  counts: (errors, warnings, infos) =>
    `${counted(errors, 'error')}, ${counted(warnings, 'warning')}, ${counted(infos, 'note')}`,
  clean: 'no findings',
  unchecked: 'could not be checked',
  unsaid: {
    head: 'Not shown',
    accepted: (count) => `${counted(count, 'finding')} accepted in the baseline and not shown`,
    off: (codes) => `switched off, and not checked: ${codes}`,
  },
  points: (points) => `${points} points`,
  risk: (points: string) => `risk of ${points}`,
  minimum: (label) => `Minimum of ${label}`,
  ofMinimum: (points, minimum) => `${points}, at least ${minimum}`,
  failed: 'failed',
  summary: (files, counts, unreadable) =>
    `${counted(files, 'file')}: ${counts}${unreadable > 0 ? `; ${counted(unreadable, 'file')} could not be checked` : ''}.`,
  alike: (severity, code, count) => `${severity} ${code}: ${count} alike`,
  official: {
    count: (count, effect) =>
      `came with the official workbook: ${count} faults of formulas, weights or recaps${effect}. They are not used here; there is nothing for you to mend. Told one by one with --detail.`,
    differs: (difference) =>
      `, so that the total stored there differs by ${difference} from this calculation`,
    worth: (points) => `, worth ${points} points there`,
  },
  short: {
    wrong: (count) => `Correct what is wrong: ${counted(count, 'finding')}`,
    score: (count) => `Make sure of what touches the score or the verdict: ${counted(count, 'finding')}`,
    workbook: (count) => `Mend the workbook, links, notes and due dates: ${counted(count, 'finding')}`,
    blank: (open, points, mistyped) =>
      `Fill in the blanks: ${open}${points && `, ${points} points`}${mistyped && `; ${mistyped} more points seemingly answered under a wrong code`}`,
    prerequisite: (count) =>
      `See to prerequisites and unit data, beside the score: ${counted(count, 'finding')}`,
    evidence: (answers, points) =>
      `Add evidence or notes: ${counted(answers, 'answer')} without either, ${points} points`,
    more: (count) => `${count} more: --detail`,
    further: (count) => `and ${count} more`,
  },
  noFiles: 'No files were checked.',
  head: {
    severity: 'Severity',
    place: 'Place',
    code: 'Code',
    subject: 'Indicator',
    question: 'What is asked',
    points: 'Points',
    message: 'Finding',
  },
  moreAnnotations: (count, inSummary) =>
    `${counted(count, 'more finding')} not shown as annotations; all of them are in ${inSummary ? 'the job summary' : 'the other outputs (--format text, json, csv, sarif or junit)'}.`,
  moreRows: (count) => `${counted(count, 'more finding')} left out here; see the json or csv output.`,
  ruleHelp: (code) => `Explanation and example: lke explain ${code}`,
  group: {
    reading: 'The file cannot be read as it should',
    choice: 'Which sheet, column or table is read',
    portalrb: 'PortalRB JSON does not hold answers as it should',
    instrument: 'A mistake in the instrument file',
    structure: 'The worksheet is not laid out as it should be',
    answers: 'An answer is blank or invalid',
    consistency: 'Answers, counts or notes contradict each other',
    workbook: 'The workbook shows what is not so',
    evidence: 'Evidence is missing or cannot be opened',
    template: 'The template is not fit to be filled',
    prerequisites: 'A prerequisite is invalid',
    policy: 'A mistake in the configuration or baseline',
    convert: 'The target form cannot hold it',
    inputs: 'What was named does not lead to every worksheet',
    other: 'Finding',
  },
};
