import type { CliText } from '../../id/cli.js';

/** `lke plan`. */
export const planEn: CliText['plan'] = {
  description: 'The cheapest plan towards WBK or WBBM: which answers to improve first',
  target: "predicate aimed at (default: the unit's target, or the first not yet met)",
  lock: 'leave this as it is (indicator, INDICATOR.count, part, requirement); repeatable',
  allow: 'may change although the instrument says a team cannot; repeatable',
  only: 'change inside this only, such as area.3; repeatable',
  maxEffort: 'effort at hand; if it is too little, how close it comes',
  effort: 'effort of one step: ID=NUMBER; repeatable',
  effortFile: 'YAML file with ID: NUMBER',
  detail: 'everything that is not changed and in the way, beyond ten too',
  margin: 'how far the predicate stands being marked down, in full',
  set: 'suppose an answer: ID=ANSWER or ID.count=NUMBER; repeatable',
  setFile: 'suppose answers from a YAML file (ID: ANSWER)',
  efforts: 'Write a whole number from 1 to 1000000.',
};
