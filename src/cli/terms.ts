import type { EvidenceMode } from '../check/rules.js';
import type { SeverityChoices } from '../configuration/severity-choices.js';
import { UserError } from '../diagnostic/diagnostic.js';
import type { GatesAsked } from '../eligibility/gates.js';
import type { Instrument } from '../instrument/model.js';
import { type Policy, policyOf } from '../scoring/policy.js';
import { fileChooses, type LoadedConfig } from './config.js';
import { checkGates } from './gates.js';
import { namedIn } from './instrument.js';
import type { Opening, OpeningOptions } from './opening.js';
import { minimumsAsked, severitiesAsked } from './policy-options.js';

/** Options by which worksheets are judged; a command without one leaves it to the configuration. */
export interface TermOptions extends Policy, OpeningOptions {
  readonly gate?: readonly string[];
  readonly min?: readonly string[];
  readonly severity?: readonly string[];
  readonly evidence?: EvidenceMode;
  readonly maxWarnings?: number;
  /** Names of the options that the command line itself sets. */
  readonly explicit: ReadonlySet<string>;
}

/** What the command line asks for, and the configuration where that says nothing: plain data, fit for a thread. */
export interface AskedTerms extends GatesAsked {
  readonly policy: Policy;
  /** Nobody asked for a score of 0 of 0: a worksheet's own choice counts. */
  readonly fileChooses: boolean;
  readonly severities: SeverityChoices;
  readonly evidence: EvidenceMode;
  /** Over all files; null for any number. */
  readonly maxWarnings: number | null;
}

/**
 * What worksheets are to be judged by.
 * @throws UserError, UsageError for what none of the instruments has.
 */
export async function termsAsked({
  options,
  config: loaded,
  known,
  text,
}: Opening<TermOptions>): Promise<AskedTerms> {
  const instruments = namedIn(known);
  if (loaded) await refuseUnknownNames(loaded, instruments);
  const config = loaded?.config ?? {};
  const { gate = [], min = [], severity = [], evidence = 'warn', maxWarnings } = options;
  return {
    policy: policyOf(options),
    fileChooses: fileChooses(options.explicit, loaded),
    gates: checkGates(gate.length > 0 ? gate : (config.gate ?? []), instruments, text),
    minimums: minimumsAsked(config, min, instruments, text),
    severities: severitiesAsked(config, severity, text),
    evidence: options.explicit.has('evidence') ? evidence : (config.evidence ?? evidence),
    maxWarnings: maxWarnings ?? config['max-warnings'] ?? null,
  };
}

async function refuseUnknownNames(loaded: LoadedConfig, instruments: readonly Instrument[]): Promise<void> {
  const { unknownNames } = await import('../configuration/unknown-names.js');
  const [first, ...rest] = unknownNames(loaded, loaded.path, instruments);
  if (first) throw new UserError([first, ...rest]);
}
