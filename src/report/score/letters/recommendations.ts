import { deciding } from '../../../check/judgement.js';
import { makePlan, type Plan } from '../../../eligibility/plan/plan.js';
import { join } from '../../../eligibility/plan/scope.js';
import { toDouble } from '../../../instrument/exact.js';
import type { Wordings } from '../../../instrument/wording.js';
import type { LettersMessages } from '../../../messages/id/letters.js';
import { formatNumber } from '../../page/numbers.js';
import { type Block, heading, item, paragraph } from '../../page/paper.js';
import type { View } from '../../page/view.js';
import { assumptions, reportAssumptions } from '../../plan/assumed.js';
import { noStepsText } from '../../plan/no-steps.js';
import { reportStep } from '../../plan/plan-report.js';
import type { PlanReport } from '../../plan/plan-schema.js';
import { stepText } from '../../plan/steps.js';
import type { Findings } from '../../shared/parts.js';
import { decidingAssessment, localNumber, predicateName } from '../../shared/requirement-cells.js';
import type { Report } from '../score-schema.js';
import { notAssessed } from './difference.js';

/**
 * The cheapest plan for every predicate that is not met, the lowest first, up to the one that is aimed at, from the
 * answers of the side that decides; null for a worksheet with other questions, of which nothing can be planned.
 * @throws UserError as `makePlan` does.
 */
export function recommendedPlans({ instrument, worksheet, judgement }: Findings): readonly Plan[] | null {
  if (worksheet.mismatched) return null;
  const { policy } = judgement;
  const decides = deciding(judgement);
  const target = decides?.target ?? '';
  const judged = decides?.eligibility ?? [];
  const aimed = judged.findIndex(({ predicate }) => predicate === target);
  const before = judged.slice(0, Math.max(aimed, 0)).filter(({ passed }) => !passed);
  return [...before.map(({ predicate }) => predicate), target].map((predicate) =>
    makePlan({
      instrument,
      worksheet,
      policy,
      scope: { lock: join([]), allow: join([]), only: null },
      efforts: new Map(),
      predicate,
      maxEffort: null,
      alternatives: 0,
    }),
  );
}

interface Said {
  readonly say: LettersMessages;
  readonly view: View;
}

/** What recommendations are made of beyond the report. */
export interface Recommended {
  readonly findings: Findings;
  /** Null where nothing can be planned. */
  readonly plans: readonly Plan[] | null;
  readonly wordings: Wordings;
}

/** What to do: what the TPI has yet to assess, then the steps of each plan, or why there are none. */
export function recommendationBlocks(
  report: Report,
  { findings, plans, wordings }: Recommended,
  said: Said,
): Block[] {
  const { say } = said;
  if (plans === null) return [heading(say.lhe.recommendations), paragraph(say.lhe.mismatched)];
  const aims = plans.map(({ predicate }) => predicate);
  const open = findings.judgement.prerequisites
    .filter((p) => aims.includes(p.predicate))
    .flatMap(({ items }) => items.filter(({ passed }) => passed === null).map(({ id }) => id));
  const count = new Set(open).size;
  return [
    heading(say.lhe.recommendations),
    ...assessBlocks(report, aims, said),
    ...plans.flatMap((plan) => [
      ...(plans.length > 1 ? [heading(say.lhe.towards(predicateName(plan.predicate)), 2)] : []),
      ...planBlocks(findings, plan, wordings, said),
    ]),
    ...(count > 0 ? [paragraph(say.lhe.prerequisites(count))] : []),
  ];
}

/** By name what the TPI has yet to assess, which may be all that a predicate lacks; steps of the unit come after it. */
function assessBlocks(report: Report, aims: readonly string[], { say, view }: Said): Block[] {
  const open = notAssessed(report);
  if (open.length === 0) return [];
  const decided = decidingAssessment(report)
    .eligibility.filter((e) => aims.includes(e.predicate) && !e.passed && e.reachableByAnswering)
    .map(({ predicate }) => predicateName(predicate));
  return [
    paragraph(say.lhe.assessAll(open.length)),
    ...open.map(({ id, label, max }) =>
      item(say.lhe.atMost(formatNumber(max, 2, view.lang)), `${id} ${label}`),
    ),
    ...decided.map((name) => paragraph(say.lhe.assessingDecides(name))),
    paragraph(say.lhe.stepsAfter),
  ];
}

function planBlocks(findings: Findings, plan: Plan, wordings: Wordings, { say, view }: Said): Block[] {
  const { lang, text } = view;
  const steps = plan.steps.map((step) => reportStep(step, { ...findings, wordings }, lang));
  const blocked = plan.undecided ? '' : plan.best.map((r) => r.label[lang]).join(', ');
  const assumed = reportAssumptions(plan, findings, lang);
  const supposed = assumptions({ ...plan, target: plan.predicate, assumptions: assumed }, view);
  return [
    ...supposed.map((line) => paragraph(line.text)),
    paragraph(introduction({ ...plan, assumptions: assumed }, say, view)),
    ...steps.map((step) =>
      // what the TPI has not assessed is for the TPI to assess, not for the unit to mend
      step.from === null
        ? item(say.lhe.assessFirst(localNumber(step.to, lang) ?? step.to), `${step.id} ${step.label}`)
        : item(
            [step.asks, text.plan.evidence(step.evidence.join('; '))].filter(Boolean).join('. '),
            `${step.id} ${step.label} (${stepText(step, view)})`,
          ),
    ),
    ...(blocked === '' || steps.length === 0 ? [] : [paragraph(say.lhe.unreachable(blocked))]),
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
    const [before, after] = [points(plan.before), points(plan.after)];
    const assumed = formatNumber(toDouble(plan.assumed), 2, lang);
    const from = plan.assumptions.length === 0 ? before : text.plan.fromAssumed(before, assumed);
    return leads(name, from, after);
  }
  if (plan.before.eligibility.passed) return say.lhe.keep(name);
  const best = plan.best.map((r) => ({ label: r.label[lang] }));
  return noStepsText(name, { ...plan, best }, text);
}
