import path from 'node:path';
import type { EvidenceMode } from '../check/rules.js';
import type { SeverityChoices } from '../check/settings.js';
import { UserError } from '../diagnostic/diagnostic.js';
import type { Lang } from '../diagnostic/lang.js';
import type { MinimumAsked } from '../eligibility/minimums.js';
import type { Instrument } from '../instrument/model.js';
import { cliText } from '../messages/cli.js';
import type { CheckResult } from '../report/check/schema.js';
import { loadBaseline, type UsedBaseline } from './baseline.js';
import type { LoadedConfig } from './config.js';
import { type ExitStatus, exitStatus } from './exit-status.js';
import { checkGates } from './gates.js';
import type { CommonOptions } from './options.js';
import { minimumsAsked, severitiesAsked } from './policy-options.js';
import type { Streams } from './streams.js';

export interface CheckOptions extends CommonOptions<'check'> {
  readonly lang: Lang;
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
export interface HousePolicy {
  readonly instrument: Instrument;
  readonly gates: readonly string[];
  readonly minimums: readonly MinimumAsked[];
  readonly severities: SeverityChoices;
  readonly evidence: EvidenceMode;
  readonly maxWarnings: number | null;
  readonly baseline: UsedBaseline | null;
}

/** What the command line asks for, and the configuration where that says nothing. */
export async function housePolicy(
  instrument: Instrument,
  options: CheckOptions,
  loaded: LoadedConfig | null,
  streams: Streams,
): Promise<HousePolicy> {
  const config = loaded?.config ?? {};
  if (loaded) await refuseUnknownNames(loaded, instrument);
  const text = cliText(options.lang);
  const gates = options.gate.length > 0 ? options.gate : (config.gate ?? []);
  const baseline = options.baseline ?? configuredBaseline(loaded);
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

async function refuseUnknownNames(loaded: LoadedConfig, instrument: Instrument): Promise<void> {
  const { unknownNames } = await import('../check/config.js');
  const [first, ...rest] = unknownNames(loaded, loaded.path, instrument);
  if (first) throw new UserError([first, ...rest]);
}

/** A baseline named in the configuration lies beside it, wherever the command is run. */
function configuredBaseline(loaded: LoadedConfig | null): string | undefined {
  const name = loaded?.config.baseline;
  return loaded && name !== undefined
    ? path.relative('', path.resolve(path.dirname(loaded.path), name))
    : undefined;
}

/** Over all files. */
export const warningsIn = ({ files }: CheckResult): number =>
  files.flatMap((file) => file.diagnostics).filter((d) => d.severity === 'warning').length;

/** The worst of all files. */
export function statusOf(result: CheckResult, maxWarnings: number | null): ExitStatus {
  if (result.files.some((file) => 'failure' in file)) return exitStatus.cannot;
  const diagnostics = result.files.flatMap((file) => file.diagnostics);
  const gates = result.files.flatMap((file) => ('gates' in file ? file.gates : []));
  const failed =
    diagnostics.some((d) => d.severity === 'error') ||
    gates.some((gate) => !gate.passed) ||
    (maxWarnings !== null && warningsIn(result) > maxWarnings);
  return failed ? exitStatus.notMet : exitStatus.done;
}
