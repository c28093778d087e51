import type { PolicyParams } from '../../diagnostic/codes/policy.js';
import { maybe } from './maybe.en.js';
import { shapeEn } from './shape.en.js';
import type { MessagesOf } from './messages-of.js';

export const policyEn: MessagesOf<PolicyParams> = {
  'config-invalid': ({ path, problem, expected }) =>
    `The configuration "${path}" is not valid (${shapeEn(problem, expected)}). See: lke schema config.`,
  'code-unknown': ({ id, suggestion }) =>
    `There is no finding code "${id}".${maybe(suggestion)} The README lists them.`,
  'baseline-invalid': ({ name }) => `"${name}" is no baseline of lke-zi. Make one with --write-baseline.`,
};
