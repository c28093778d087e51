import { diagnose, UserError } from '../diagnostic/diagnostic.js';
import { buildInstrument } from '../instrument/build.js';
import { builtinIds, builtinInstrument, defaultInstrumentId } from '../instrument/builtin.js';
import type { LoadFault } from '../instrument/load.js';
import type { Instrument } from '../instrument/model.js';
import type { CliText } from '../messages/cli.id.js';
import { decode } from '../worksheet/open.js';
import { yamlDiagnostic } from '../worksheet/text/worksheet-yaml.js';
import { readInput } from './files.js';
import type { Streams } from './streams.js';
import { UsageError } from './usage-error.js';

/**
 * The instrument asked for: a shipped one by id, or a YAML file, which is checked first.
 * @throws UsageError for an unknown id; UserError with every fault of a file.
 */
export async function chooseInstrument(
  name: string | undefined,
  streams: Streams,
  text: CliText,
): Promise<Instrument> {
  const builtin = builtinInstrument(name ?? defaultInstrumentId);
  if (builtin) return builtin;
  const file = name ?? '';
  if (!/[./\\]/.test(file)) throw new UsageError(text.errors.unknownInstrument(file, builtinIds.join(', ')));
  const { bytes, path } = await readInput(file, file, streams);
  const { loadInstrument } = await import('../instrument/load.js');
  const result = loadInstrument(decode(bytes, path));
  if ('file' in result) return buildInstrument(result.file, result.sha256);
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
