import { cell, lines, type Section } from '../page/section.js';
import type { Words } from '../page/view.js';
import { localNumber, predicateName } from '../shared/requirement-cells.js';
import type { Report } from './score-schema.js';

/** What evaluators also look at, as far as the worksheet says it. */
export function adviceSection({ advice = [] }: Pick<Report, 'advice'>, { text, lang }: Words): Section[] {
  if (advice.length === 0) return [];
  const said = advice.map(({ label, actual, advised }) => {
    const looked = advised.map(({ predicate, minimum }) => text.advised(predicateName(predicate), minimum));
    return cell(`  ${label}: ${localNumber(actual, lang)} (${looked.join(', ')})`);
  });
  return [lines(text.adviceTitle, ...said)];
}
