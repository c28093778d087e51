import type { DiffMessages } from '../id/diff.js';
import { counted } from './counted.js';

export const diffEn: DiffMessages = {
  title: {
    change: 'Comparison of file 1 and file 2',
    learn: 'What file 1 can learn from file 2',
    'unit-tpi': 'The TPI against the unit',
    round: "Second round: the unit's reply to the TPI's notes",
  },
  name: { a: 'File 1', b: 'File 2' },
  subject: (name, who, file, answered) => `${name}: ${who} (${file}); ${answered}`,
  otherSide: (name, answered) => `${name}: ${answered}`,
  report: (worksheet) => `report of ${worksheet}`,
  answered: (answered, all) => `${answered} of ${all} answered`,
  byLine: (side) => `From the answers of the ${side}.`,
  direction: (a, b) => `Difference = ${b} - ${a}, in points.`,
  total: (a, b, difference) => `Total score ${a} -> ${b} (${difference})`,
  changed: 'DIFFERS',
  same: 'same',
  kept: { met: 'still met', notMet: 'still not met' },
  verdict: {
    met: 'met',
    scoreMet: 'met by score',
    prerequisites: 'met by score, prerequisites not',
    notMet: (failing, all) => `not met (${failing} of ${counted(all, 'requirement')} short)`,
    mismatched: "other questions than the instrument's",
    provisional: 'provisional',
  },
  note: {
    'same-file': () => 'Both are of the very same worksheet.',
    unit: (a, b) => `Different units: ${a} and ${b}.`,
    year: (a, b) => `Different years: ${a} and ${b}.`,
    instrument: (a, b) =>
      `Different versions of the instrument (${a}, ${b}): part of the difference may come from that.`,
    minimums: () => 'The minimums of requirements differ (house rules or version of the instrument).',
    blank: (a, b) => `Blank answers are treated differently: ${a} and ${b}.`,
    'zero-division': (a, b) => `0 of 0 is worth something else: ${a} and ${b}.`,
    'area-halves': () => 'Only one side was judged with the area minimum on each half.',
  },
  unknown: 'unknown',
  errors: (name, count, check) =>
    `${name} holds ${counted(count, 'error')}, so its score is not certain.${check && ` See: ${check}`}`,
  doubles: 'Computed from a saved report, to nine decimals.',
  learnHint: 'To learn from file 2 (where file 2 is stronger first): --learn',
  evenHint: 'To sort by size of difference alone: --no-learn',
  coverage: (both, difference, rest) =>
    `${counted(both, 'indicator')} answered by both: ${difference}; ${rest}`,
  notAssessed: (count, side) => `${counted(count, 'indicator')} not yet assessed by the ${side}`,
  onlyOf: (count, name) => `${counted(count, 'indicator')} answered by ${name} only`,
  step: {
    judge: (count, first, points) =>
      `Ask the TPI to assess ${counted(count, 'indicator')} without a valid assessment, beginning with ${first}: ${points} points until then.`,
    fill: (count, first, points) =>
      `Fill in or correct ${counted(count, 'indicator')} without a valid answer in file 2, beginning with ${first}: ${points} points until then.`,
    lowered: (name, change, points) => `Look at what fell most: ${name}, ${change}: ${points} points.`,
    learn: (name, change, points) => `Learn from ${name} first, ${change}: ${points} points.`,
    answer: (count, first) =>
      `Answer ${counted(count, 'note or lowered answer', 'notes or lowered answers')} of the TPI still open, beginning with ${first}.`,
    prove: (count, first) =>
      `Complete the evidence of ${counted(count, 'answer')} raised without any, beginning with ${first}.`,
  },
  nothing: 'No answer, score or prerequisite differs.',
  requirementsTitle: 'Requirements (those that change between short and yes first)',
  indicatorsTitle: (count) => `Indicators that differ: ${count}`,
  strongerTitle: (count, points) => `Stronger in file 2: ${counted(count, 'indicator')} (${points})`,
  weakerTitle: (count, points) =>
    `Stronger in file 1, or of equal score: ${counted(count, 'indicator')} (${points})`,
  asks: (level, text) => `Answer ${level}: ${text}`,
  question: (text) => `Asked: ${text}`,
  evidence: (list) => `Usual evidence: ${list}`,
  notes: (text) => `Notes of file 2: ${text}`,
  countsOnly: 'counts differ',
  largest: (title, shown) => `${title} (the ${shown} largest; all: --detail)`,
  onlyTitle: 'Answered by one side only',
  only: (name, count, ids) => `Only ${name} (${count}): ${ids}`,
  nodesTitle: 'Parts, by size of difference',
  prerequisitesTitle: 'Prerequisites that differ',
  indicatorHead: 'Indicator',
  noTpi: 'This file holds no TPI answers; there is nothing to compare the unit with.',
};
