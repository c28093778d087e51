import { policyFor } from '../check/judgement.js';
import { UserError } from '../diagnostic/diagnostic.js';
import { suggest } from '../diagnostic/suggest.js';
import { assess } from '../eligibility/assess.js';
import { inputNamed } from '../eligibility/plan/scope.js';
import { type Change, changeFaults, withChanges } from '../eligibility/what-if.js';
import { readChanges } from '../eligibility/what-if-file.js';
import type { Instrument } from '../instrument/model.js';
import type { CliText } from '../messages/id/cli.js';
import type { WhatIf } from '../report/shared/what-if.js';
import { type Policy, policyOf } from '../scoring/policy.js';
import { decode } from '../source/decode.js';
import type { OpenedWorksheet } from '../worksheet/choose.js';
import type { Worksheet } from '../worksheet/worksheet.js';
import { fileChooses } from './config.js';
import { readInput } from './files.js';
import type { Opening, OpeningOptions } from './opening.js';
import { UsageError } from './usage-error.js';

export interface WhatIfOptions extends Policy {
  readonly set: readonly string[];
  readonly setFile?: string;
}

export interface Supposed {
  readonly worksheet: Worksheet;
  /** How the worksheet stands without what was supposed; absent when nothing was. */
  readonly whatIf?: WhatIf;
}

/**
 * The worksheet as `--set-file` and then `--set` suppose it; nothing is written.
 * @throws UsageError for an unknown id; UserError for an answer that means nothing on its scale.
 */
export async function suppose(
  { instrument, worksheet }: OpenedWorksheet,
  { options, config, streams, text }: Opening<OpeningOptions & WhatIfOptions>,
): Promise<Supposed> {
  const { by, set, setFile } = options;
  const changes: Change[] = [];
  if (setFile !== undefined) {
    const { bytes, path } = await readInput(setFile, setFile, streams);
    changes.push(...readChanges(decode(bytes, path), path, instrument, by));
  }
  changes.push(...set.map((pair) => parseSet(pair, instrument, text)));
  if (changes.length === 0) return { worksheet };
  const supposed = withChanges(worksheet, by, changes);
  const [first, ...rest] = changeFaults(instrument, supposed, by, changes);
  if (first) throw new UserError([first, ...rest]);
  const terms = { policy: policyOf(options), fileChooses: fileChooses(options.explicit, config) };
  const before = assess(instrument, worksheet, policyFor(worksheet, terms));
  return { worksheet: supposed, whatIf: { changes, worksheet, before } };
}

/** `ID=ANSWER` or `ID.input=COUNT`; nothing or `-` after the sign takes the answer away. */
function parseSet(pair: string, instrument: Instrument, text: CliText): Change {
  const cut = pair.indexOf('=');
  if (cut <= 0) throw new UsageError(text.errors.pair('--set', pair));
  const id = pair.slice(0, cut).trim();
  const answer = pair.slice(cut + 1).trim();
  const to = answer === '' || answer === '-' ? null : answer;
  const origin = { path: `--set ${pair}` };
  const indicator = instrument.indicators.find((i) => i.id.toLowerCase() === id.toLowerCase());
  if (indicator) return { indicator: indicator.id, input: null, to, origin };
  const input = inputNamed(instrument, id);
  if (input) return { indicator: input.indicator, input: input.input, to, origin };
  throw new UsageError(text.errors.unknownId(id, suggest(id, settableIds(instrument)) ?? ''));
}

/** Every id that takes an answer or a count. */
export function settableIds({ indicators }: Instrument): string[] {
  return indicators.flatMap(({ id, inputs }) => [id, ...inputs.map((input) => `${id}.${input.key}`)]);
}
