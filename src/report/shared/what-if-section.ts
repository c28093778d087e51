import { formatMargin, formatNumber } from '../page/numbers.js';
import { type Cell, cell, type Section } from '../page/section.js';
import { label, left, right, tableOf } from '../page/table.js';
import type { View } from '../page/view.js';
import type { AssessmentReport, WhatIfReport } from '../score/score-schema.js';
import { changeText } from './provenance.js';
import { localNumber, predicateName } from './requirement-cells.js';

type Verdict = AssessmentReport['eligibility'][number];

/** What was supposed: old and new answers with what they change, then total and verdicts old and new. */
export function whatIfSection(
  whatIf: WhatIfReport | undefined,
  after: Verdict | readonly Verdict[],
  view: View,
): Section[] {
  if (!whatIf) return [];
  const { text, lang } = view;
  const say = text.plan;
  const { before, difference } = whatIf;
  const total = say.total(
    formatNumber(before.points, 2, lang),
    formatNumber(before.points + difference, 2, lang),
    formatMargin(difference, lang),
  );
  const answer = (given: string | null) => localNumber(given, lang) ?? text.blank;
  const table = tableOf(whatIf.changes, [
    right(text.head.difference, (change) =>
      cell(formatMargin(change.difference, lang), change.difference < 0 ? 'bad' : 'good'),
    ),
    left('ID', (change) => change.id),
    left(text.head.change, ({ from, to }) => changeText(answer(from), answer(to))),
    label(text.head.indicator, labelText),
  ]);
  const verdicts = [after].flat().map((e) => verdictLine(before.eligibility, e, view));
  return [{ title: say.whatIf.title, lines: [cell(total, 'strong'), ...verdicts], table }];
}

function verdictLine(before: readonly Verdict[], after: Verdict, { text }: View): Cell {
  const say = text.plan.whatIf;
  const was = before.find((e) => e.predicate === after.predicate) ?? after;
  const word = ({ passed, mismatched, requirements }: Verdict) =>
    mismatched
      ? text.diff.verdict.mismatched
      : passed
        ? say.met
        : say.notMet(requirements.filter((r) => !r.passed).length);
  const tone = was.passed === after.passed ? undefined : after.passed ? 'good' : 'bad';
  return cell(say.verdict(predicateName(after.predicate), word(was), word(after)), tone);
}

/** A computed indicator with the counts that were supposed. */
function labelText({ label, inputs }: WhatIfReport['changes'][number]): string {
  const counts = inputs.map(({ key, from, to }) => `${key} ${changeText(from ?? '-', to ?? '-')}`);
  return counts.length > 0 ? `${label} (${counts.join(', ')})` : label;
}
