import { type Baseline, unknownTo } from '../../check/baseline.js';
import type { Config } from '../../check/config.js';
import { lineExcerpt, rowExcerpt } from '../../check/excerpt.js';
import { inspect } from '../../check/inspect.js';
import { type EvidenceMode, rulesFor } from '../../check/rules.js';
import { applySeverities, type SeverityChoices } from '../../check/settings.js';
import { type Diagnostic, UserError } from '../../diagnostic/diagnostic.js';
import { judgeMinimum, type MinimumAsked } from '../../eligibility/minimums.js';
import type { Instrument } from '../../instrument/model.js';
import { cliText } from '../../messages/cli.js';
import { buildCheckedFile, buildCheckResult } from '../../report/build-check.js';
import type { CheckedFile, CheckResult, Failure } from '../../report/schema.js';
import { loadBaseline, saveBaseline } from '../baseline.js';
import { loadConfig, withConfig } from '../config.js';
import { type ExitStatus, exitStatus } from '../exit-status.js';
import { describeFailure, nameOf } from '../failure.js';
import { refuseSystemError } from '../files.js';
import { formatCheck } from '../formats-check.js';
import { checkGates } from '../gates.js';
import { chooseInstrument } from '../instrument.js';
import type { CommonOptions } from '../options.js';
import { deliver, outputsOf } from '../outputs.js';
import { minimumsAsked, severitiesAsked } from '../policy-options.js';
import type { Streams } from '../streams.js';
import { toolVersion } from '../version.js';
import { loadWorksheet } from '../worksheet.js';

export interface CheckOptions extends CommonOptions {
  readonly lang: 'id' | 'en';
  readonly template: boolean;
  readonly evidence: EvidenceMode;
  readonly gate: readonly string[];
  readonly min: readonly string[];
  readonly severity: readonly string[];
  readonly maxWarnings?: number;
  readonly baseline?: string;
  readonly writeBaseline?: string;
}

/** What every file is judged by. */
interface HousePolicy {
  readonly instrument: Instrument;
  readonly gates: readonly string[];
  readonly minimums: readonly MinimumAsked[];
  readonly severities: SeverityChoices;
  readonly evidence: EvidenceMode;
  readonly maxWarnings: number | null;
  readonly baseline: Baseline | null;
}

/** `lke check FILE…`: every problem of worksheets or templates, at its place. */
export async function check(
  files: readonly string[],
  given: CheckOptions,
  streams: Streams,
): Promise<ExitStatus> {
  const text = cliText(given.lang);
  const outputs = outputsOf(given, text);
  let checked: (CheckedFile | Failure)[];
  let policy: HousePolicy | null = null;
  try {
    const loaded = await loadConfig(given.config, streams);
    const options = withConfig(given, loaded);
    const { instrument } = await chooseInstrument(options.instrument, streams, text, loaded);
    policy = await housePolicy(instrument, options, loaded?.config ?? {}, streams);
    checked = [];
    for (const file of files) checked.push(await checkFile(file, policy, options, streams));
    if (options.writeBaseline !== undefined) {
      await saveBaseline(options.writeBaseline, checked, policy.baseline, options, streams);
    }
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    checked = files.map((file) => describeFailure(error, nameOf(file, given), given));
  }
  const shown = checked.map((file) => withoutKnown(file, policy?.baseline ?? null));
  const result = buildCheckResult(shown, toolVersion);
  await deliver(outputs, (name, context) => formatCheck(name, result, context), given, streams, text);
  await writeStepSummary(
    outputs.some((output) => output.name === 'github'),
    result,
    given,
    streams,
  );
  return statusOf(result, policy?.maxWarnings ?? null);
}

async function housePolicy(
  instrument: Instrument,
  options: CheckOptions,
  config: Config,
  streams: Streams,
): Promise<HousePolicy> {
  const text = cliText(options.lang);
  const gates = options.gate.length > 0 ? options.gate : (config.gate ?? []);
  const baseline = options.baseline ?? config.baseline;
  return {
    instrument,
    gates: options.template ? [] : checkGates(gates, instrument, text),
    minimums: options.template ? [] : minimumsAsked(config, options.min, instrument, text),
    severities: severitiesAsked(config, options.severity, text),
    evidence: options.explicit.has('evidence') ? options.evidence : (config.evidence ?? options.evidence),
    maxWarnings: options.maxWarnings ?? config['max-warnings'] ?? null,
    baseline: baseline === undefined ? null : await loadBaseline(baseline, streams),
  };
}

async function checkFile(
  file: string,
  policy: HousePolicy,
  options: CheckOptions,
  streams: Streams,
): Promise<CheckedFile | Failure> {
  const { instrument } = policy;
  const { by, blank, zeroDivision, areaHalves, template, lang } = options;
  try {
    const { worksheet, source, text } = await loadWorksheet(file, options, instrument, streams);
    const rules = rulesFor(template, policy.evidence);
    const examined = inspect(
      instrument,
      worksheet,
      { by, blank, zeroDivision },
      { areaHalves, template, rules },
    );
    const findings = {
      instrument,
      worksheet,
      source,
      policy: { by, blank, zeroDivision, areaHalves },
      ...examined,
      diagnostics: applySeverities(examined.diagnostics, policy.severities),
      gates: policy.gates,
    };
    const root = examined.assessments.find((a) => a.by === by)?.root;
    const gates = policy.minimums.map((minimum) => {
      const id = `min:${minimum.id}`;
      if (!root) return { id, passed: false, reasons: [minimum.id] };
      const { passed, actual, minimum: needed } = judgeMinimum(instrument, root, minimum);
      const points = {
        actual: actual.valueOf(),
        minimum: needed.valueOf(),
        margin: actual.sub(needed).valueOf(),
      };
      return { id, passed, reasons: passed ? [] : [minimum.id], points };
    });
    const excerpt = worksheet.book
      ? rowExcerpt(worksheet.book)
      : text === null
        ? noExcerpt
        : lineExcerpt(text);
    return buildCheckedFile(findings, gates, excerpt, toolVersion, lang);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return describeFailure(error, nameOf(file, options), options);
  }
}

const noExcerpt = (_: Diagnostic): null => null;

function withoutKnown(file: CheckedFile | Failure, baseline: Baseline | null): CheckedFile | Failure {
  if (!baseline || 'failure' in file) return file;
  return { ...file, diagnostics: unknownTo(baseline, file.source.path, file.diagnostics) };
}

/** GitHub shows this below the job; it is the only place with room for every finding. */
async function writeStepSummary(
  wanted: boolean,
  result: CheckResult,
  options: CheckOptions,
  { env }: Streams,
): Promise<void> {
  const file = env.GITHUB_STEP_SUMMARY;
  if (!wanted || !file) return;
  const { stepSummary } = await import('../../report/format/check/github.js');
  const { appendFile } = await import('node:fs/promises');
  await appendFile(file, stepSummary(result, options.lang)).catch((error) => refuseSystemError(error, file));
}

/** The worst of all files. */
function statusOf(result: CheckResult, maxWarnings: number | null): ExitStatus {
  if (result.files.some((file) => 'failure' in file)) return exitStatus.cannot;
  const diagnostics = result.files.flatMap((file) => file.diagnostics);
  const warnings = diagnostics.filter((d) => d.severity === 'warning').length;
  const gates = result.files.flatMap((file) => ('gates' in file ? file.gates : []));
  const failed =
    diagnostics.some((d) => d.severity === 'error') ||
    gates.some((gate) => !gate.passed) ||
    (maxWarnings !== null && warnings > maxWarnings);
  return failed ? exitStatus.notMet : exitStatus.done;
}
