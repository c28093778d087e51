import { deciding } from '../../check/judgement.js';
import type { Lang } from '../../diagnostic/lang.js';
import type { Plan } from '../../eligibility/plan/plan.js';
import type { PlanMessages } from '../../messages/id/plan.js';
import { formatMargin, formatNumber } from '../page/numbers.js';
import { type Cell, cell } from '../page/section.js';
import type { View } from '../page/view.js';
import { invalidPart, invalidText } from '../shared/invalid-answer.js';
import type { Findings } from '../shared/parts.js';
import { predicateName } from '../shared/requirement-cells.js';
import type { PlanReport } from './plan-schema.js';

/** What a plan supposes of answers that are not known, with what stands in their place. */
export function reportAssumptions(
  { assumptions: items }: Pick<Plan, 'assumptions'>,
  { worksheet, judgement }: Pick<Findings, 'worksheet' | 'judgement'>,
  lang: Lang,
): PlanReport['assumptions'] {
  const decides = deciding(judgement);
  return items.map(({ indicator: { id }, label, answer }) => ({
    id,
    label: label[lang],
    minimum: answer,
    ...(decides && invalidPart(id, worksheet, decides)),
  }));
}

/** What is not known yet, and what the plan supposes of it. */
export function assumptions(
  {
    assumptions: items,
    target,
    reachable,
    undecided,
    steps,
  }: Pick<PlanReport, 'assumptions' | 'target' | 'reachable' | 'undecided'> & {
    readonly steps: readonly unknown[];
  },
  { text, lang }: View,
): Cell[] {
  if (items.length === 0) return [];
  const { plan: say } = text;
  const name = predicateName(target);
  return [
    cell(say.assumed(name, reachable || undecided, openText(items, say)), 'strong'),
    ...items.map(({ label, minimum, invalid }) => {
      const least = /^\d/.test(minimum) ? formatNumber(Number(minimum), 2, lang) : minimum;
      return cell(say.assumption(label, least, invalid ? invalidText(invalid, text) : ''));
    }),
    ...(reachable || steps.length === 0 ? [] : [cell(say.asIf)]),
  ];
}

/** What answers that are only supposed are now. */
function openText(items: PlanReport['assumptions'], { open }: PlanMessages): string {
  const invalid = items.filter((item) => item.invalid).length;
  return invalid === 0 ? open.blank : invalid === items.length ? open.invalid : open.both;
}

/** Where the plan starts from, with what it supposes besides. */
export function startText(
  { points, assumptions: supposed }: Pick<PlanReport, 'points' | 'assumptions'>,
  { text: { plan: say }, lang }: View,
): string {
  const [before, assumed] = [formatNumber(points.before, 2, lang), formatNumber(points.assumed, 2, lang)];
  return supposed.length === 0 ? before : say.fromAssumed(before, assumed);
}

/** From what to what the total goes, with what is supposed in between. */
export function totalText({ points, assumptions }: PlanReport, { text: { plan: say }, lang }: View): string {
  const [before, assumed, after] = [points.before, points.assumed, points.after].map((value) =>
    formatNumber(value, 2, lang),
  );
  const [from = '', to = ''] = [before, after];
  return assumptions.length === 0
    ? say.total(from, to, formatMargin(points.gain, lang))
    : say.totalAssumed(from, assumed ?? '', to, openText(assumptions, say));
}
