import type { PaperMessages } from '../id/paper.js';
import { counted } from './counted.js';

export const paperEn: PaperMessages = {
  privacy:
    'This file carries notes and evidence from the worksheet. Check it before you share it; --without-notes makes it without them.',
  first: 'What to do first',
  firstSay: (label, id, from, to, gain) => `${label} (${id}), from ${from} to ${to}: ${gain} points.`,
  green: (predicate) => `Green: reaches the ${predicate} mark.`,
  reached: (passed, all, predicate) => `${passed} of ${all} reach the ${predicate} mark`,
  areas: 'Areas of change: how much of their weight is reached',
  requirements: 'Other requirements: how much of their weight is reached',
  gains: 'Points that each answer could add',
  gainsSay: (label, gain) => `Most from "${label}": ${gain} points.`,
  steps: 'The way of the plan, step by step',
  stepsSay: (count, before, after) =>
    `${counted(count, 'step')} take the total score from ${before} to ${after}.`,
  sides: 'Unit and TPI, area by area',
  sidesSay: (difference, area, worst) =>
    `TPI against unit: ${difference} points in all; most in ${area} (${worst}).`,
  tree: 'Score in detail: open each part',
  of: (points, max) => `${points} of ${max}`,
  answer: (side) => `Answer of the ${side}`,
  calculation: 'Calculation',
  notes: (side) => `Notes of the ${side}`,
  evidence: 'Evidence',
  rest: 'The rest',
  provenance: 'Where this calculation comes from',
  file: 'File',
  fingerprint: 'SHA-256 of the file',
  instrument: 'Instrument',
  tool: 'Tool',
  policy: 'Rules of calculation',
  blank: { zero: 'blank answers count 0', exclude: 'blank answers are left out' },
  zeroDivision: {
    full: '0 of 0 counts in full',
    zero: '0 of 0 counts 0',
    exclude: '0 of 0 is left out',
  },
  halves: 'area minimums hold for each half',
};
