import type { ConsistencyParams } from '../../../diagnostic/codes/consistency.js';
import type { MessagesOf } from '../../diagnostics/messages-of.js';

export const consistencyEn: MessagesOf<ConsistencyParams> = {
  'count-sum-differs': ({ parts, sum, total, found }) =>
    `${parts} = ${sum}, but ${total} = ${found}; they should be equal. Check which count is wrong.`,
  'count-above-whole': ({ part, found, whole, limit }) =>
    `${part} = ${found} is more than ${whole} = ${limit}. Check which count is wrong.`,
  'counts-differ': ({ first, found, second, other }) =>
    `${second} = ${other}, but ${first} = ${found}; both ask for the same count. Make them equal.`,
  'answer-denied': ({ found, premises }) =>
    `The answer ${found} cannot be true together with ${premises}. Correct one of them.`,
  'note-contradicts': ({ found, stated, means }) =>
    stated === means
      ? `The index entered is ${found}, but its note states ${stated}. Check the survey report and make them agree.`
      : `The index entered is ${found}, but its note states ${stated}, which is an index of ${means}. Check the survey report and make them agree.`,
};
