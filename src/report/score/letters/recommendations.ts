import { makePlan, type Plan } from '../../../eligibility/plan/plan.js';
import { join } from '../../../eligibility/plan/scope.js';
import { toDouble } from '../../../instrument/exact.js';
import type { Wordings } from '../../../instrument/wording.js';
import type { LettersMessages } from '../../../messages/id/letters.js';
import { formatNumber } from '../../page/numbers.js';
import { type Block, heading, item, paragraph } from '../../page/paper.js';
import type { View } from '../../page/view.js';
import { assumptions } from '../../plan/headline.js';
import { noStepsText } from '../../plan/no-steps.js';
import { reportStep } from '../../plan/plan-report.js';
import type { PlanReport } from '../../plan/plan-schema.js';
import { stepText } from '../../plan/steps.js';
import type { Findings } from '../../shared/parts.js';
import { predicateName } from '../../shared/requirement-cells.js';

/**
 * The cheapest plan from the answers of the side that decides; null for a worksheet with other questions, of which
 * nothing can be planned.
 * @throws UserError as `makePlan` does.
 */
export function recommendedPlan({ instrument, worksheet, judgement }: Findings): Plan | null {
  if (worksheet.mismatched) return null;
  const { policy } = judgement;
  return makePlan({
    instrument,
    worksheet,
    policy,
    scope: { lock: join([]), allow: join([]), only: null },
    efforts: new Map(),
    predicate: judgement.assessments.find(({ by }) => by === policy.by)?.target ?? '',
    maxEffort: null,
    alternatives: 0,
  });
}

/** What to mend: the steps of the plan, or why there are none. */
export function recommendationBlocks(
  { instrument, judgement }: Findings,
  plan: Plan | null,
  wordings: Wordings,
  { say, view }: { readonly say: LettersMessages; readonly view: View },
): Block[] {
  if (plan === null) return [heading(say.lhe.recommendations), paragraph(say.lhe.mismatched)];
  const { lang, text } = view;
  const { predicate } = plan;
  const steps = plan.steps.map((step) => reportStep(step, { instrument, wordings }, lang));
  const open = judgement.prerequisites
    .filter((p) => p.predicate === predicate)
    .flatMap(({ items }) => items.filter(({ passed }) => passed === null)).length;
  const blocked = plan.undecided ? '' : plan.best.map((r) => r.label[lang]).join(', ');
  const assumed = plan.assumptions.map(({ indicator: { id }, label, answer }) => ({
    id,
    label: label[lang],
    minimum: answer,
  }));
  const supposed = assumptions({ ...plan, target: predicate, assumptions: assumed }, view);
  return [
    heading(say.lhe.recommendations),
    ...supposed.map((line) => paragraph(line.text)),
    paragraph(introduction({ ...plan, assumptions: assumed }, say, view)),
    ...steps.map((step) =>
      item(
        [step.asks, text.plan.evidence(step.evidence.join('; '))].filter(Boolean).join('. '),
        `${step.id} ${step.label} (${stepText(step, view)})`,
      ),
    ),
    ...(blocked === '' || steps.length === 0 ? [] : [paragraph(say.lhe.unreachable(blocked))]),
    ...(open > 0 ? [paragraph(say.lhe.prerequisites(open))] : []),
  ];
}

/** What the steps come to; no steps are good news only where the score meets everything already. */
function introduction(
  plan: Omit<Plan, 'assumptions'> & Pick<PlanReport, 'assumptions'>,
  say: LettersMessages,
  { lang, text }: View,
): string {
  const name = predicateName(plan.predicate);
  const points = (outcome: Plan['before']) => formatNumber(toDouble(outcome.points), 2, lang);
  if (plan.steps.length > 0) {
    const leads = plan.reachable ? say.lhe.recommendSay : say.lhe.recommendRest;
    return leads(name, points(plan.before), points(plan.after));
  }
  if (plan.before.eligibility.passed) return say.lhe.keep(name);
  const best = plan.best.map((r) => ({ label: r.label[lang] }));
  return noStepsText(name, { ...plan, best }, text);
}
