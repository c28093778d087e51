import { diagnose, UserError } from '../diagnostic/diagnostic.js';
import { buildInstrument } from '../instrument/build.js';
import { builtinIds, builtinInstrument, defaultInstrumentId } from '../instrument/builtin.js';
import type { LoadFault } from '../instrument/load.js';
import type { Instrument } from '../instrument/model.js';
import { builtinWordings, type Wordings, wordingsOf } from '../instrument/wording.js';
import type { CliText } from '../messages/cli.id.js';
import { decode } from '../worksheet/open.js';
import { yamlDiagnostic } from '../worksheet/text/worksheet-yaml.js';
import { readInput } from './files.js';
import type { Streams } from './streams.js';
import { UsageError } from './usage-error.js';

export interface ChosenInstrument {
  readonly instrument: Instrument;
  /** The questionnaire's words, read only when they are asked for. */
  readonly wordings: () => Promise<Wordings>;
}

/**
 * The instrument asked for: a shipped one by id, or a YAML file, which is checked first.
 * @throws UsageError for an unknown id; UserError with every fault of a file.
 */
export async function chooseInstrument(
  name: string | undefined,
  streams: Streams,
  text: CliText,
): Promise<ChosenInstrument> {
  const builtin = builtinInstrument(name ?? defaultInstrumentId);
  if (builtin) return { instrument: builtin, wordings: builtinWordings };
  const asked = name ?? '';
  if (!/[./\\]/.test(asked))
    throw new UsageError(text.errors.unknownInstrument(asked, builtinIds.join(', ')));
  const { bytes, path } = await readInput(asked, asked, streams);
  const { loadInstrument } = await import('../instrument/load.js');
  const result = loadInstrument(decode(bytes, path));
  if ('file' in result) {
    const { file, sha256 } = result;
    return { instrument: buildInstrument(file, sha256), wordings: async () => wordingsOf(file) };
  }
  const [first, ...rest] = result.faults.map((fault) => loadDiagnostic(fault, path));
  if (!first) throw new Error('an instrument was refused without a fault');
  throw new UserError([first, ...rest]);
}

function loadDiagnostic(fault: LoadFault, path: string) {
  if (fault.kind === 'yaml') return yamlDiagnostic(fault.fault, path);
  const origin = { path, line: fault.at.line, column: fault.at.column };
  if (fault.kind === 'sense') {
    const { problem, found, expected } = fault.fault;
    return diagnose('instrument-sense', origin, { problem, found, expected });
  }
  return diagnose('instrument-shape', origin, {
    path: fault.path,
    problem: fault.problem,
    found: fault.found,
  });
}
