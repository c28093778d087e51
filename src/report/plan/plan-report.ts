import { deciding } from '../../check/judgement.js';
import type { Lang } from '../../diagnostic/lang.js';
import type { Outcome, Plan } from '../../eligibility/plan/plan.js';
import type { Step } from '../../eligibility/plan/steps.js';
import { toDouble } from '../../instrument/exact.js';
import type { Wordings } from '../../instrument/wording.js';
import { isPartial } from '../../scoring/standing.js';
import { type Maker, reportDiagnostic } from '../shared/diagnostics.js';
import { reportRequirements } from '../shared/eligibility.js';
import { invalidPart } from '../shared/invalid-answer.js';
import { mistypedPart } from '../shared/mistyped.js';
import { reportNeededIndexes } from '../shared/needed-indexes.js';
import { type Findings, reportHead, reportPrerequisites, whatIfPart } from '../shared/parts.js';
import { reportSafety } from '../shared/safety.js';
import { reportAssumptions } from './assumed.js';
import type { PlanReport, StepReport } from './plan-schema.js';

export const planSchemaId = 'https://lke-zi.invalid/schemas/plan-1.json';

/** Everything that a plan's report is made from. */
export interface PlanFindings extends Findings {
  readonly plan: Plan;
  readonly asked: PlanReport['asked'];
  /** `--target` named it. */
  readonly targetAsked: boolean;
  readonly wordings: Wordings;
  /** The margin of safety, in full, is asked for. */
  readonly margin: boolean;
}

/** The versioned report of a plan. Exact points become doubles here and nowhere earlier. */
export function buildPlanReport(findings: PlanFindings, maker: Maker): PlanReport {
  const { lang } = maker;
  const { instrument, judgement, plan, margin } = findings;
  const { by } = judgement.policy;
  const head = reportHead(findings, maker);
  const { cached: _, ...source } = head.source;
  const decides = deciding(judgement);
  const shown = (steps: readonly Step[]) => steps.map((step) => reportStep(step, findings, lang));
  const prerequisites = reportPrerequisites(judgement, lang);
  const label = (id: string) => instrument.nodes.get(id)?.label[lang] ?? id;
  return {
    $schema: planSchemaId,
    ...head,
    source,
    policy: { ...head.policy, blank: 'zero' },
    ...whatIfPart(findings, lang),
    asked: findings.asked,
    target: plan.predicate,
    targetChosen: targetChosen(findings),
    reachable: plan.reachable,
    blockedBy: [...plan.blockedBy],
    undecided: plan.undecided,
    assumptions: reportAssumptions(plan, findings, lang),
    shortOfEffort: plan.shortOfEffort,
    effort: plan.effort,
    effortNeeded: plan.effortNeeded,
    steps: shown(plan.steps),
    alternatives: plan.alternatives.map((steps) => ({
      points: toDouble(steps.at(-1)?.total ?? plan.before.points),
      steps: shown(steps).map(({ id, from, invalid, partial, to, effort, gain }) => ({
        id,
        from,
        ...(invalid && { invalid }),
        ...(partial && { partial }),
        to,
        effort,
        gain,
      })),
    })),
    alternativesComplete: plan.alternativesComplete,
    points: {
      before: toDouble(plan.before.points),
      assumed: toDouble(plan.assumed),
      after: toDouble(plan.after.points),
      gain: toDouble(plan.after.points.sub(plan.before.points)),
    },
    before: reportOutcome(plan.before, lang),
    after: reportOutcome(plan.after, lang),
    best: plan.best.map((r) => ({
      id: r.id,
      label: r.label[lang],
      minimum: toDouble(r.minimum),
      best: toDouble(r.actual),
    })),
    fixed: plan.fixed.map(({ id, reason, room }) => ({ id, label: label(id), reason, room: toDouble(room) })),
    neededIndexes: decides ? reportNeededIndexes(findings, decides, lang) : [],
    unanswered: decides?.unanswered ?? 0,
    partial: decides?.partial ?? 0,
    invalid: decides?.invalid ?? 0,
    ...(decides && mistypedPart(findings.worksheet, decides.marks)),
    prerequisites: prerequisites.find((p) => p.predicate === plan.predicate) ?? null,
    safety: margin && decides ? reportSafety(decides, instrument, true, lang) : null,
    diagnostics: judgement.diagnostics
      .filter((d) => d.by === null || d.by === by)
      .map((d) => reportDiagnostic(d, maker)),
  };
}

/** Why it is this predicate that is planned for. */
function targetChosen({ worksheet, judgement, plan, targetAsked }: PlanFindings): PlanReport['targetChosen'] {
  const judged = deciding(judgement)?.eligibility ?? [];
  const met = judged.filter(({ passed }) => passed).map(({ predicate }) => predicate);
  if (targetAsked) return { by: 'option', met };
  return { by: worksheet.unit.target?.toLowerCase() === plan.predicate ? 'unit' : 'next', met };
}

function reportOutcome({ eligibility }: Outcome, lang: Lang): PlanReport['before'] {
  return { ...eligibility, requirements: reportRequirements(eligibility.requirements, lang) };
}

/** A step with what its new level asks for and the usual evidence. */
export function reportStep(
  step: Step,
  {
    instrument,
    wordings,
    worksheet,
    judgement,
  }: Pick<PlanFindings, 'instrument' | 'wordings' | 'worksheet' | 'judgement'>,
  lang: Lang,
): StepReport {
  const indicator = instrument.indicators.find((i) => i.id === step.id);
  const wording = wordings[step.id];
  const decides = deciding(judgement);
  const mark = decides?.marks.get(step.id);
  const input = (key: string) => indicator?.inputs.find((i) => i.key === key)?.label[lang] ?? key;
  return {
    id: step.id,
    label: indicator?.label[lang] ?? step.id,
    area: step.area && { id: step.area.id, label: step.area.label[lang] },
    from: step.from,
    ...(decides && step.from === null && invalidPart(step.id, worksheet, decides)),
    ...(mark && isPartial(mark) && { partial: true as const }),
    to: step.to,
    inputs: step.inputs.map((change) => ({ ...change, label: input(change.key) })),
    linked: [...step.linked],
    effort: step.effort,
    gain: toDouble(step.gain),
    total: toDouble(step.total),
    asks: wording?.levels?.[step.to] ?? null,
    evidence: [...(wording?.evidence ?? [])],
  };
}
