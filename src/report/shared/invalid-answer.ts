import type { Assessment } from '../../eligibility/assess.js';
import type { TextMessages } from '../../messages/id/text.js';
import type { Worksheet } from '../../worksheet/worksheet.js';
import { cut } from '../page/cut.js';
import type { InvalidAnswer } from '../score/schema-assessment.js';
import { locationOf, placeText } from './location.js';

/** What is answered to an indicator and means nothing, with its place, under `invalid`; nothing where that is not so. */
export function invalidPart(
  id: string,
  worksheet: Pick<Worksheet, 'answers' | 'origin'>,
  { marks, by }: Pick<Assessment, 'marks' | 'by'>,
): { readonly invalid?: InvalidAnswer } {
  if (marks.get(id)?.status !== 'invalid') return {};
  const side = worksheet.answers.get(id)?.sides[by];
  const place = placeText(locationOf(side?.value?.origin ?? side?.origin ?? worksheet.origin));
  return { invalid: { answer: side?.value?.raw ?? '', place } };
}

/** The same in words: what is there is no blank. */
export const invalidText = ({ answer, place }: InvalidAnswer, { status }: TextMessages): string =>
  `${answer === '' ? '' : `"${cut(answer, 40)}" `}${status.invalid} (${place})`;
