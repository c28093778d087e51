import { lineExcerpt, rowExcerpt } from '../../check/excerpt.js';
import { inspect } from '../../check/inspect.js';
import { rulesFor } from '../../check/rules.js';
import { applySeverities } from '../../check/settings.js';
import { type Diagnostic, UserError } from '../../diagnostic/diagnostic.js';
import { judgeMinimum } from '../../eligibility/minimums.js';
import { cliText } from '../../messages/cli.js';
import { buildCheckedFile, buildCheckResult } from '../../report/check/build.js';
import { checkDocument } from '../../report/check/document.js';
import type { CheckedFile } from '../../report/check/schema.js';
import type { Document, PartsOf } from '../../report/document.js';
import type { Failure } from '../../report/failure/schema.js';
import { policyOf } from '../../scoring/policy.js';
import { saveBaseline, withoutKnown } from '../baseline.js';
import { type CheckOptions, type HousePolicy, housePolicy, statusOf, warningsIn } from '../check-policy.js';
import { loadConfig, withConfig } from '../config.js';
import type { ExitStatus } from '../exit-status.js';
import { describeFailure, nameOf } from '../failure.js';
import { refuseUnwritten } from '../files.js';
import { chooseInstrument } from '../instrument.js';
import { deliver, outputsOf } from '../outputs.js';
import { type Streams, write } from '../streams.js';
import { toolVersion } from '../version.js';
import { loadWorksheet } from '../worksheet.js';

/** `lke check FILE…`: every problem of worksheets or templates, at its place. */
export async function check(
  files: readonly string[],
  given: CheckOptions,
  streams: Streams,
): Promise<ExitStatus> {
  const text = cliText(given.lang);
  const outputs = outputsOf(given, streams);
  let checked: (CheckedFile | Failure)[];
  let policy: HousePolicy | null = null;
  try {
    const loaded = await loadConfig(given.config, streams);
    const options = withConfig(given, loaded);
    const { instrument } = await chooseInstrument(options.instrument, streams, text, loaded);
    policy = await housePolicy(instrument, options, loaded, streams);
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
  const document = checkDocument(result, given.lang);
  await deliver(document, outputs, given, streams);
  if (outputs.some(({ name }) => name === 'github')) await writeStepSummary(document, streams);
  const most = policy?.maxWarnings ?? null;
  const warnings = warningsIn(result);
  if (most !== null && warnings > most && !given.quiet) {
    await write(streams.stderr, `${text.tooManyWarnings(warnings, most)}\n`);
  }
  return statusOf(result, most);
}

async function checkFile(
  file: string,
  policy: HousePolicy,
  options: CheckOptions,
  streams: Streams,
): Promise<CheckedFile | Failure> {
  const { instrument } = policy;
  const { by, template, lang } = options;
  const judgedBy = policyOf(options);
  try {
    const { worksheet, source, text } = await loadWorksheet(file, options, instrument, streams);
    const rules = rulesFor(template, policy.evidence);
    const examined = inspect(instrument, worksheet, judgedBy, { template, rules });
    const findings = {
      instrument,
      worksheet,
      source,
      policy: judgedBy,
      ...examined,
      diagnostics: applySeverities(examined.diagnostics, policy.severities),
      gates: policy.gates,
    };
    const decides = examined.assessments.find((a) => a.by === by);
    const gates = policy.minimums.map((minimum) => {
      const id = `min:${minimum.id}`;
      if (!decides) return { id, passed: false, reasons: [minimum.id] };
      const { passed, actual, minimum: needed } = judgeMinimum(instrument, decides, minimum);
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

/** GitHub shows this below the job; it is the only place with room for every finding. */
async function writeStepSummary(document: Document<PartsOf<'check'>>, { env }: Streams): Promise<void> {
  const file = env.GITHUB_STEP_SUMMARY;
  if (!file) return;
  const { stepSummary } = await import('../../format/github.js');
  const { appendFile } = await import('node:fs/promises');
  await appendFile(file, await stepSummary(document)).catch((error) => refuseUnwritten(error, file));
}
