import type { FirstMessages } from '../id/first.js';
import { counted } from './counted.js';

export const firstEn: FirstMessages = {
  first: 'What to do first',
  after: 'Then',
  next: (predicate) => `Next, towards ${predicate}`,
  fill: {
    unit: {
      blank: (count) => `Fill in ${counted(count, 'blank answer')} of the unit, as things really are`,
      invalid: (count) => `Correct ${counted(count, 'invalid answer')} of the unit, as things really are`,
      both: (count) =>
        `Fill in or correct ${counted(count, 'answer')} of the unit that are blank or invalid, as things really are`,
    },
    tpi: {
      blank: (count) => `The TPI assesses ${counted(count, 'indicator')} that it has not assessed yet`,
      invalid: (count) => `The TPI corrects ${counted(count, 'invalid assessment')} of its own`,
      both: (count) =>
        `The TPI assesses or corrects ${counted(count, 'indicator')} that are blank or invalid`,
    },
  },
  worth: (points) => `; their weight is ${points} points`,
  largest: (name, gain) => `The largest: ${name}, at most ${gain} points.`,
  failed: (predicate, names) =>
    `Prerequisites of ${predicate} are not met, and without them the unit may not be proposed: ${names}.`,
  open: (count, names) =>
    `Evaluate and fill in ${counted(count, 'prerequisite')} not evaluated yet${names && `: ${names}`}.`,
  outside: (name, from, requirements) =>
    `${name}, now ${from}: counts towards what falls short: ${requirements}.`,
  answer: (name, from, to, gain) => `${name}, from ${from} to ${to}: ${gain} points.`,
  notAlone: (predicate) => `That alone does not meet ${predicate}.`,
  proposable: (predicate) => `Propose the unit: score and prerequisites of ${predicate} are met.`,
  proposableIf: (predicate, open) =>
    `The score meets ${predicate}: the unit may be proposed if ${counted(open, 'prerequisite')} not evaluated yet hold too.`,
  notProposable: (predicate, prerequisites) =>
    `The score meets ${predicate}, but the unit may not be proposed yet: prerequisites are not met (${prerequisites}).`,
};
