import type { View } from '../page/view.js';
import { changeText } from '../shared/provenance.js';
import { localNumber } from '../shared/requirement-cells.js';
import type { AnswerSide, IndicatorDiff } from './diff-schema.js';

/** "C -> A"; a blank and a faulty answer in words; equal percentages of other counts said to be that. */
export function changeIn({ a, b }: IndicatorDiff, view: View): string {
  const [from, to] = [answerText(a, view), answerText(b, view)];
  const counts = (answer: AnswerSide | null) => JSON.stringify(answer?.counts ?? {});
  if (from === to && counts(a) !== counts(b)) return `${to} (${view.text.diff.countsOnly})`;
  return changeText(from, to);
}

function answerText(answer: AnswerSide | null, { text, lang }: View): string {
  if (!answer) return '-';
  if (answer.state === 'blank') return text.blank;
  return answer.state === 'invalid' ? `(${text.status.invalid})` : (localNumber(answer.value, lang) ?? '-');
}
