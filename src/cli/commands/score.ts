import { examine } from '../../check/examine.js';
import { UserError } from '../../diagnostic/diagnostic.js';
import type { Instrument } from '../../instrument/model.js';
import { cliText } from '../../messages/cli.js';
import { buildReport } from '../../report/build.js';
import { reportDiagnostic } from '../../report/diagnostics.js';
import type { Failure, Report } from '../../report/schema.js';
import { type ExitStatus, exitStatus } from '../exit-status.js';
import { formatFailure, formatReport } from '../formats.js';
import { chooseInstrument } from '../instrument.js';
import type { CommonOptions } from '../options.js';
import { deliver, outputsOf, reportProblems } from '../outputs.js';
import type { Streams } from '../streams.js';
import { UsageError } from '../usage-error.js';
import { toolVersion } from '../version.js';
import { loadWorksheet } from '../worksheet.js';

export interface ScoreOptions extends CommonOptions {
  readonly lang: 'id' | 'en';
  readonly detail: boolean;
  readonly gate: readonly string[];
}

/** `lke score FILE`: the main job, from bytes to verdict to every format asked for. */
export async function score(file: string, options: ScoreOptions, streams: Streams): Promise<ExitStatus> {
  const text = cliText(options.lang);
  const outputs = outputsOf(options, text);
  const { instrument } = await chooseInstrument(options.instrument, streams, text);
  checkGates(options.gate, instrument, options.lang);
  let report: Report;
  try {
    report = await scoreFile(file, instrument, options, streams);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const failure = describeFailure(error, file === '-' ? options.stdinName : file, options);
    await deliver(outputs, (name) => formatFailure(name, failure, options.lang), options, streams, text);
    await reportProblems(failure.diagnostics, options, streams);
    return exitStatus.cannot;
  }
  await deliver(
    outputs,
    (name, context) => formatReport(name, report, { ...context, detail: options.detail }),
    options,
    streams,
    text,
  );
  const sound =
    report.diagnostics.every((d) => d.severity !== 'error') && report.gates.every((gate) => gate.passed);
  return sound ? exitStatus.done : exitStatus.notMet;
}

function checkGates(gates: readonly string[], instrument: Instrument, lang: 'id' | 'en') {
  const known = instrument.predicates.map((p) => p.id);
  for (const gate of gates) {
    if (!known.includes(gate)) throw new UsageError(cliText(lang).errors.unknownGate(gate, known.join(', ')));
  }
}

async function scoreFile(
  file: string,
  instrument: Instrument,
  options: ScoreOptions,
  streams: Streams,
): Promise<Report> {
  const { worksheet, source } = await loadWorksheet(file, options, instrument, streams);
  const { by, blank, zeroDivision, areaHalves } = options;
  const policy = { by, blank, zeroDivision, areaHalves };
  const examined = examine(instrument, worksheet, policy, areaHalves);
  const findings = { instrument, worksheet, source, policy, gates: options.gate, ...examined };
  return buildReport(findings, toolVersion, options.lang);
}

function describeFailure(error: UserError, path: string, { lang, by }: ScoreOptions): Failure {
  const diagnostics = error.diagnostics.map((d) => reportDiagnostic(d, by, lang));
  const [first] = diagnostics;
  return {
    version: 1,
    tool: { name: 'lke-zi', version: toolVersion },
    source: { path },
    failure: { code: first?.code ?? '', message: first?.message ?? '' },
    diagnostics,
  };
}
