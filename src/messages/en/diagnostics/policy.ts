import type { PolicyParams } from '../../../diagnostic/codes/policy.js';
import type { MessagesOf } from '../../diagnostics/messages-of.js';
import { maybe } from './maybe.js';
import { shapeEn } from './shape.js';

const scores = { full: 'the full score', zero: 'no score', exclude: 'to leave it out' };

export const policyEn: MessagesOf<PolicyParams> = {
  'config-invalid': ({ path, problem, expected }) =>
    `The configuration "${path}" is not valid (${shapeEn(problem, expected)}). See: lke schema config.`,
  'code-unknown': ({ id, suggestion }) =>
    `There is no finding code "${id}".${maybe(suggestion)} All of them: lke explain --all`,
  'baseline-invalid': ({ name }) => `"${name}" is no baseline of lke-zi. Make one with --write-baseline.`,
  'zero-division-differs': ({ chosen, used }) =>
    `This file chose ${scores[chosen]} for 0 of 0, but ${scores[used]} is used (from --zero-division, the configuration or the recap).`,
  'plan-crossing': ({ found, others }) =>
    `A plan cannot be computed exactly: "${found}" and "${others}" overlap, neither holding the other. Change the requirements in the instrument or the configuration.`,
  'plan-too-large': ({ id, size, limit }) =>
    `No plan is computed: the counts of "${id}" make ${size} possibilities, the limit is ${limit}. Lock it with --lock ${id}.`,
};
