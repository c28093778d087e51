import { judgeWorksheet, type Terms } from '../../check/judgement.js';
import { UserError } from '../../diagnostic/diagnostic.js';
import type { Lang } from '../../diagnostic/lang.js';
import { assess } from '../../eligibility/assess.js';
import type { Instrument } from '../../instrument/model.js';
import { cliText } from '../../messages/cli.js';
import { buildReport } from '../../report/score/build.js';
import { scoreDocument } from '../../report/score/document.js';
import type { Report } from '../../report/score/schema.js';
import type { Findings } from '../../report/shared/parts.js';
import type { Worksheet } from '../../worksheet/worksheet.js';
import { loadConfig, withConfig } from '../config.js';
import type { ExitStatus } from '../exit-status.js';
import { describeFailure, nameOf, tellFailure } from '../failure.js';
import { chooseInstrument } from '../instrument.js';
import type { CommonOptions } from '../options.js';
import { deliver, outputsOf } from '../outputs.js';
import type { Streams } from '../streams.js';
import { termsAsked } from '../terms.js';
import { toolVersion } from '../version.js';
import type { Supposed } from '../what-if.js';
import { loadWorksheet } from '../worksheet.js';

export interface ScoreOptions extends CommonOptions<'score'> {
  readonly lang: Lang;
  readonly detail: boolean;
  readonly gate: readonly string[];
  /** Answers supposed: `ID=ANSWER`. */
  readonly set: readonly string[];
  readonly setFile?: string;
}

/** `lke score FILE`: the main job, from bytes to verdict to every format asked for. */
export async function score(file: string, given: ScoreOptions, streams: Streams): Promise<ExitStatus> {
  const text = cliText(given.lang);
  const outputs = outputsOf(given, streams);
  let report: Report;
  let status: ExitStatus;
  try {
    const config = await loadConfig(given.config, streams);
    const options = withConfig(given, config);
    const { instrument } = await chooseInstrument(options.instrument, streams, text, config);
    const { policy, gates, minimums } = await termsAsked(options, config, instrument, text);
    const findings = await findingsOf(file, instrument, { policy, gates, minimums }, options, streams);
    report = buildReport(findings, toolVersion, options.lang);
    status = findings.judgement.status;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const failure = describeFailure(error, nameOf(file, given), given);
    return tellFailure(failure, { files: [file], outputs, options: given, streams });
  }
  await deliver(scoreDocument(report, given), outputs, given, streams);
  return status;
}

async function findingsOf(
  file: string,
  instrument: Instrument,
  terms: Terms,
  options: ScoreOptions,
  streams: Streams,
): Promise<Findings> {
  const { worksheet: read, source } = await loadWorksheet(file, options, instrument, streams);
  const { worksheet, changes } = await supposed(read, options, instrument, streams);
  const judgement = judgeWorksheet(instrument, worksheet, terms);
  const before = changes.length > 0 ? assess(instrument, read, terms.policy) : null;
  const whatIf = before && { changes, worksheet: read, before };
  return { instrument, worksheet, source, judgement, ...(whatIf && { whatIf }) };
}

/** The worksheet with `--set` and `--set-file`; how to read those is loaded only where they are used. */
async function supposed(
  worksheet: Worksheet,
  options: ScoreOptions,
  instrument: Instrument,
  streams: Streams,
): Promise<Supposed> {
  if (options.set.length === 0 && options.setFile === undefined) return { worksheet, changes: [] };
  const { suppose } = await import('../what-if.js');
  return suppose(worksheet, options, instrument, streams, cliText(options.lang));
}
