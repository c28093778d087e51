import type { AnswersParams } from '../../../diagnostic/codes/answers.js';
import type { MessagesOf } from '../../diagnostics/messages-of.js';

export const answersEn: MessagesOf<AnswersParams> = {
  'no-tpi-answers': () =>
    'This file holds no TPI answers, so --by tpi cannot be used. Score the unit with --by unit.',
  'answer-missing': ({ allowed }) => `Not answered. Fill in: ${allowed}.`,
  'answer-outside-scale': ({ found, allowed }) =>
    `The answer "${found}" is not on the scale. Choose one of: ${allowed}.`,
  'answer-shape': ({ expected, keys, found }) =>
    expected === 'inputs'
      ? `This indicator takes counts, not "${found}". Fill in: ${keys}.`
      : 'This indicator takes a single answer, not several.',
  'index-outside-range': ({ found, maximum }) =>
    `The index ${found} is outside 0-${maximum}. Check the survey result.`,
  'index-not-number': ({ found, maximum }) =>
    `"${found}" is not a number. Fill in an index from 0 to ${maximum}, such as 3.55.`,
  'index-percent': ({ found, proposed, maximum }) =>
    `"${found}" is a percentage; an index from 0 to ${maximum} is asked for. If the percentage is right, write ${proposed}.`,
  'count-missing': ({ key }) =>
    `"${key}" is blank, so this indicator counts as unanswered. Fill in a whole number (0 if none).`,
  'count-invalid': ({ key, found }) =>
    `"${key}" holds "${found}"; a whole number of 0 or more is asked for, without thousands separators.`,
  'share-of-nothing': ({ part, whole }) => `${part} although ${whole} = 0. Scored 0; check both counts.`,
  'zero-of-zero': () =>
    'Nothing to count (0 of 0). Scored in full unless --zero-division says otherwise; make sure with the TPI.',
  'formula-without-result': ({ formula }) =>
    `The answer cell holds a formula (${formula}) without a result. Open and save it in Excel, or type the answer.`,
  'error-cell': ({ found }) => `The answer cell holds the error ${found}. Type the answer.`,
};
