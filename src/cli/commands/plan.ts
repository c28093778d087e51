import { judgeWorksheet } from '../../check/judgement.js';
import { UserError } from '../../diagnostic/diagnostic.js';
import type { Lang } from '../../diagnostic/lang.js';
import { makePlan } from '../../eligibility/plan/plan.js';
import { planDocument } from '../../report/plan/plan-document.js';
import { buildPlanReport, type PlanFindings } from '../../report/plan/plan-report.js';
import type { PlanReport } from '../../report/plan/plan-schema.js';
import { wordsAgain } from '../../report/shared/again.js';
import { policyOf } from '../../scoring/policy.js';
import type { Worksheet } from '../../worksheet/worksheet.js';
import { fileChooses } from '../config.js';
import { type ExitStatus, exitStatus } from '../exit-status.js';
import { describeFailure, nameOf, tellFailure } from '../failure.js';
import { checkGates } from '../gates.js';
import { knownAs } from '../instrument.js';
import { type Opening, open, openFile } from '../opening.js';
import type { CommonOptions } from '../options.js';
import { deliver, outputsOf } from '../outputs.js';
import { type EffortOptions, effortsOf, type ScopeOptions, scopeOf } from '../plan-options.js';
import type { Streams } from '../streams.js';
import { makerIn } from '../version.js';
import { suppose, type WhatIfOptions } from '../what-if.js';

export interface PlanOptions extends CommonOptions<'plan'>, ScopeOptions, EffortOptions, WhatIfOptions {
  readonly lang: Lang;
  readonly target?: string;
  readonly maxEffort?: number;
  readonly margin: boolean;
  /** Everything that the text leaves out otherwise. */
  readonly detail: boolean;
}

/** How many plans of equal effort are shown beside the first. */
const alternatives = 3;

/** `lke plan FILE`: the cheapest way to a predicate; status 1 when it cannot be reached. */
export async function plan(file: string, given: PlanOptions, streams: Streams): Promise<ExitStatus> {
  const outputs = outputsOf(given, streams, 'plan');
  let findings: PlanFindings;
  let report: PlanReport;
  try {
    findings = await findingsOf(file, await open(given, streams));
    report = buildPlanReport(findings, makerIn(given.lang));
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const failure = describeFailure(error, nameOf(file, given), given);
    return tellFailure(failure, { files: [file], outputs, options: given, streams });
  }
  await deliver(
    planDocument(report, findings, { ...given, again: wordsAgain(file, given) }),
    outputs,
    given,
    streams,
  );
  return report.reachable ? exitStatus.done : exitStatus.notMet;
}

/** @throws UserError for a worksheet with other questions: what is planned for them reaches nothing. */
function refuseMismatched({ mismatched, diagnostics }: Worksheet): void {
  const found = diagnostics.find(({ code }) => code === 'instrument-mismatch');
  if (mismatched && found) throw new UserError([found]);
}

async function findingsOf(file: string, opening: Opening<PlanOptions>): Promise<PlanFindings> {
  const { options, known, text, streams } = opening;
  const { by, lock, allow, only, maxEffort = null, margin } = options;
  const opened = await openFile(file, opening, options);
  const { instrument, source } = opened;
  refuseMismatched(opened.worksheet);
  const [target] = checkGates(options.target === undefined ? [] : [options.target], [instrument], text);
  const scope = scopeOf(options, instrument, text);
  const efforts = await effortsOf(options, instrument, streams, text);
  const { worksheet, whatIf } = await suppose(opened, opening);
  const terms = { policy: policyOf(options), fileChooses: fileChooses(options.explicit, opening.config) };
  const judgement = judgeWorksheet(instrument, worksheet, terms);
  const { policy } = judgement;
  const predicate = target ?? judgement.assessments.find((a) => a.by === by)?.target ?? '';
  return {
    instrument,
    worksheet,
    source,
    judgement,
    plan: makePlan({ instrument, worksheet, policy, scope, efforts, predicate, maxEffort, alternatives }),
    asked: { lock: [...lock], allow: [...allow], only: [...only], maxEffort },
    targetAsked: target !== undefined,
    wordings: await knownAs(known, instrument.id).wordings(),
    margin,
    ...(whatIf && { whatIf }),
  };
}
