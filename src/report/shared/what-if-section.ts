import type { Lang } from '../../diagnostic/lang.js';
import type { TextMessages } from '../../messages/id/text.js';
import { formatMargin, formatNumber } from '../page/numbers.js';
import { type Cell, cell, type Section, type ViewOptions } from '../page/section.js';
import type { AssessmentReport, WhatIfReport } from '../score/schema.js';
import { localNumber, predicateName } from './marks.js';

type Verdict = AssessmentReport['eligibility'][number];

/** What was supposed: old and new answers with what they change, then total and verdicts old and new. */
export function whatIfSection(
  whatIf: WhatIfReport | undefined,
  after: Verdict | readonly Verdict[],
  text: TextMessages,
  { lang }: ViewOptions,
): Section[] {
  if (!whatIf) return [];
  const say = text.plan;
  const { before, difference } = whatIf;
  const now = before.points + difference;
  const total = say.total(
    formatNumber(before.points, 2, lang),
    formatNumber(now, 2, lang),
    formatMargin(difference, lang),
  );
  const verdicts = [after].flat().map((e) => verdictLine(before.eligibility, e, text));
  const columns = [
    { head: text.head.difference, align: 'right' as const },
    { head: 'ID', align: 'left' as const },
    { head: text.head.change, align: 'left' as const },
    { head: text.head.indicator, align: 'left' as const, shrinks: true },
  ];
  const rows = whatIf.changes.map((change) => [
    cell(formatMargin(change.difference, lang), change.difference < 0 ? 'bad' : 'good'),
    cell(change.id),
    cell(changeText(change, text, lang)),
    cell(labelText(change)),
  ]);
  return [{ title: say.whatIf.title, lines: [cell(total, 'strong'), ...verdicts], table: { columns, rows } }];
}

function verdictLine(before: readonly Verdict[], after: Verdict, text: TextMessages): Cell {
  const say = text.plan.whatIf;
  const was = before.find((e) => e.predicate === after.predicate) ?? after;
  const word = ({ passed, requirements }: Verdict) =>
    passed ? say.met : say.notMet(requirements.filter((r) => !r.passed).length);
  const tone = was.passed === after.passed ? undefined : after.passed ? 'good' : 'bad';
  return cell(say.verdict(predicateName(after.predicate), word(was), word(after)), tone);
}

function changeText(change: WhatIfReport['changes'][number], text: TextMessages, lang: Lang): string {
  const name = (answer: string | null) => localNumber(answer, lang) ?? text.blank;
  return `${name(change.from)} -> ${name(change.to)}`;
}

/** A computed indicator with the counts that were supposed. */
function labelText({ label, inputs }: WhatIfReport['changes'][number]): string {
  const counts = inputs.map(({ key, from, to }) => `${key} ${from ?? '-'} -> ${to ?? '-'}`);
  return counts.length > 0 ? `${label} (${counts.join(', ')})` : label;
}
