import { makePlan } from '../../../eligibility/plan/plan.js';
import { join } from '../../../eligibility/plan/scope.js';
import { toDouble } from '../../../instrument/exact.js';
import type { Wordings } from '../../../instrument/wording.js';
import type { LettersMessages } from '../../../messages/id/letters.js';
import { formatNumber } from '../../page/numbers.js';
import { type Block, heading, item, paragraph } from '../../page/paper.js';
import type { View } from '../../page/view.js';
import { reportStep } from '../../plan/plan-report.js';
import { stepText } from '../../plan/steps.js';
import type { Findings } from '../../shared/parts.js';
import { predicateName } from '../../shared/requirement-cells.js';

/** What to mend: the cheapest plan from the answers of the side that decides. */
export function recommendationBlocks(
  { instrument, worksheet, judgement }: Findings,
  wordings: Wordings,
  { say, view }: { readonly say: LettersMessages; readonly view: View },
): Block[] {
  const { lang, text } = view;
  const { policy } = judgement;
  const predicate = judgement.assessments.find(({ by }) => by === policy.by)?.target ?? '';
  const plan = makePlan({
    instrument,
    worksheet,
    policy,
    scope: { lock: join([]), allow: join([]), only: null },
    efforts: new Map(),
    predicate,
    maxEffort: null,
    alternatives: 0,
  });
  const points = (outcome: (typeof plan)['before']) => formatNumber(toDouble(outcome.points), 2, lang);
  const name = predicateName(predicate);
  const steps = plan.steps.map((step) => reportStep(step, { instrument, wordings }, lang));
  const open = judgement.prerequisites
    .filter((p) => p.predicate === predicate)
    .flatMap(({ items }) => items.filter(({ passed }) => passed === null)).length;
  const blocked = plan.best.map((r) => r.label[lang]).join(', ');
  return [
    heading(say.lhe.recommendations),
    paragraph(
      steps.length > 0
        ? say.lhe.recommendSay(name, points(plan.before), points(plan.after))
        : say.lhe.keep(name),
    ),
    ...steps.map((step) =>
      item(
        [step.asks, text.plan.evidence(step.evidence.join('; '))].filter(Boolean).join('. '),
        `${step.id} ${step.label} (${stepText(step, view)})`,
      ),
    ),
    ...(blocked === '' ? [] : [paragraph(say.lhe.unreachable(blocked))]),
    ...(open > 0 ? [paragraph(say.lhe.prerequisites(open))] : []),
  ];
}
