import type { ReviewMessages } from '../id/review.js';
import { counted } from './counted.js';

export const reviewEn: ReviewMessages = {
  title: 'What to look at first',
  file: (path, items, claimed, points) =>
    `${path}: ${items} of ${counted(claimed, 'answer')} that bring points (${points}) to be looked at, the first on top`,
  none: (path, claimed, points) =>
    `${path}: nothing to look at first among the ${counted(claimed, 'answer')} that bring points (${points})`,
  noClaims: (path) => `${path}: no answer brings points yet, so there is nothing to look at first`,
  evidenced: (claimed) =>
    `Evidence or a note stands beside every answer that brings points (${claimed}); what it says has not been looked at.`,
  sound:
    'Nothing contradicts, nothing rests on repeated links alone, and no requirement hangs on a single answer.',
  unknown: 'Nothing is known of evidence: this worksheet has no place for evidence or notes.',
  order: (weights) =>
    `Order: points x doubt. Doubt is the sum of the weights of the reasons: ${weights}. A weight of 1 puts all of the points in question, 0.5 half of them. No score changes.`,
  findings: (counts, command) => `Findings in this file: ${counts}. One by one: ${command}`,
  more: (count) => `${count} more: --detail`,
  counts: (count, doubt) => `${count} ${doubt}`,
  doubt: {
    'no-evidence': 'without evidence or a note',
    contradiction: 'contradicted elsewhere',
    'repeated-link': 'repeated links only',
    'sole-carrier': 'sole carrier of a thin requirement',
  },
  why: {
    'repeated-link': (count) => `only a link that stands at ${counted(count, 'other indicator')} too`,
    'sole-carrier': (names) => `sole carrier of ${names}`,
  },
  how: {
    'no-evidence': 'Nothing can be shown: all of its points are in question.',
    contradiction: 'Another statement of the same worksheet denies it: all of its points are in question.',
    'repeated-link':
      'Something is shown, but the same link for many indicators: half of its points are in question.',
    'sole-carrier':
      'Nothing is wrong, but a requirement that is met falls if this answer alone goes down one level (surveys and counts: a quarter of the scale): half of its points are in question.',
  },
  head: {
    rank: 'No',
    stake: 'Points x doubt',
    points: 'Points',
    doubt: 'Doubt',
    answer: 'Answer',
    why: 'Why',
    labelled: 'Indicator, and why',
    weight: 'Weight',
    reason: 'Reason',
    how: 'What it means',
    result: 'Result of the check',
    usual: 'Usual evidence',
  },
  sheets: { items: 'First', weights: 'How it is ordered' },
};
