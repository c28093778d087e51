import type { BookMessages } from '../id/book.js';

export const rulesEn: BookMessages['rules'] = {
  title: 'How it is scored, and by which sources',
  choice: 'What may be chosen',
  zeroDivisionHelp:
    'Where there is nothing to divide and nothing to divide by (no complaints, say), the regulation names no score. By default: the full score; make sure with the TPI.',
  fixed: 'What is fixed',
  lines: [
    'Score of a sub-component = mean of its indicators × its weight; everything above is a sum. Nothing is rounded before it is compared with a minimum.',
    'Blank and invalid answers count 0, in means as well.',
    'Percentages: the part divided by the whole, 1 at the most; decreases: (before − after) divided by before, 0 at the least, and 0 in both years is the full score.',
    'More than 0 divided by 0 is invalid and scores 0.',
    'A predicate can be proposed only when every score requirement and every prerequisite is met. The TPN decides.',
    'A difference of less than 0.00000000001 points is taken for none, as Excel counts with 15 digits.',
  ],
  scales: 'Answers and their scores (part of the weight)',
  level: 'Answer',
  score: 'Score',
  requirements: 'Score requirements and their sources',
  source: 'Source',
  points: (points) => `${points} points`,
  percent: (percent, points) => `${percent}% (${points} points)`,
  prerequisites: 'Prerequisites',
  of: 'Of the',
  levels: { instansi: 'institution', unit: 'unit' },
  advised: (label) => `${label} (looked at besides; decides nothing)`,
  disclaimer: (regulation, instrument, tool) =>
    `Own calculation, not a decision of the TPN. ${regulation}; instrument ${instrument}; ${tool}.`,
};
