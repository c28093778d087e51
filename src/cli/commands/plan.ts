import { judgeWorksheet } from '../../check/judgement.js';
import { UserError } from '../../diagnostic/diagnostic.js';
import type { Lang } from '../../diagnostic/lang.js';
import { assess } from '../../eligibility/assess.js';
import { makePlan } from '../../eligibility/plan/plan.js';
import type { Instrument } from '../../instrument/model.js';
import type { Wordings } from '../../instrument/wording.js';
import { cliText } from '../../messages/cli.js';
import { buildPlanReport } from '../../report/plan/build.js';
import { planDocument } from '../../report/plan/document.js';
import type { PlanReport } from '../../report/plan/schema.js';
import { policyOf } from '../../scoring/policy.js';
import { loadConfig, withConfig } from '../config.js';
import { type ExitStatus, exitStatus } from '../exit-status.js';
import { describeFailure, nameOf, tellFailure } from '../failure.js';
import { checkGates } from '../gates.js';
import { chooseInstrument } from '../instrument.js';
import type { CommonOptions } from '../options.js';
import { deliver, outputsOf } from '../outputs.js';
import { type EffortOptions, effortsOf, type ScopeOptions, scopeOf } from '../plan-options.js';
import type { Streams } from '../streams.js';
import { toolVersion } from '../version.js';
import { suppose, type WhatIfOptions } from '../what-if.js';
import { loadWorksheet } from '../worksheet.js';

export interface PlanOptions extends CommonOptions<'plan'>, ScopeOptions, EffortOptions, WhatIfOptions {
  readonly lang: Lang;
  readonly target?: string;
  readonly maxEffort?: number;
  readonly margin: boolean;
}

/** How many plans of equal effort are shown beside the first. */
const alternatives = 3;

/** `lke plan FILE`: the cheapest way to a predicate; status 1 when it cannot be reached. */
export async function plan(file: string, given: PlanOptions, streams: Streams): Promise<ExitStatus> {
  const text = cliText(given.lang);
  const outputs = outputsOf(given, streams);
  let report: PlanReport;
  try {
    const config = await loadConfig(given.config, streams);
    const options = withConfig(given, config);
    const chosen = await chooseInstrument(options.instrument, streams, text, config);
    report = await planFile(file, chosen.instrument, await chosen.wordings(), options, streams);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const failure = describeFailure(error, nameOf(file, given), given);
    return tellFailure(failure, { files: [file], outputs, options: given, streams });
  }
  await deliver(planDocument(report, given.lang), outputs, given, streams);
  return report.reachable ? exitStatus.done : exitStatus.notMet;
}

async function planFile(
  file: string,
  instrument: Instrument,
  wordings: Wordings,
  options: PlanOptions,
  streams: Streams,
): Promise<PlanReport> {
  const text = cliText(options.lang);
  const { by, lock, allow, only, maxEffort = null, margin } = options;
  const [target] = checkGates(options.target === undefined ? [] : [options.target], instrument, text);
  const scope = scopeOf(options, instrument, text);
  const efforts = await effortsOf(options, instrument, streams, text);
  const { worksheet: read, source } = await loadWorksheet(file, options, instrument, streams);
  const { worksheet, changes } = await suppose(read, options, instrument, streams, text);
  const policy = policyOf(options);
  const judgement = judgeWorksheet(instrument, worksheet, { policy });
  const predicate = target ?? judgement.assessments.find((a) => a.by === by)?.target ?? '';
  const plan = makePlan({
    instrument,
    worksheet,
    policy,
    scope,
    efforts,
    predicate,
    maxEffort,
    alternatives,
  });
  const whatIf =
    changes.length > 0 ? { changes, worksheet: read, before: assess(instrument, read, policy) } : null;
  const asked = { lock: [...lock], allow: [...allow], only: [...only], maxEffort };
  return buildPlanReport(
    {
      instrument,
      worksheet,
      source,
      judgement,
      plan,
      asked,
      wordings,
      margin,
      ...(whatIf && { whatIf }),
    },
    toolVersion,
    options.lang,
  );
}
