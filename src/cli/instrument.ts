import { diagnose, UserError } from '../diagnostic/diagnostic.js';
import { buildInstrument, type InstrumentSource } from '../instrument/build.js';
import { builtinFile, builtinIds, defaultInstrumentId } from '../instrument/builtin.js';
import type { LoadFault, UnsourcedNumbers } from '../instrument/load.js';
import type { Instrument } from '../instrument/model.js';
import { builtinWordings, type Wordings, wordingsOf } from '../instrument/wording.js';
import type { CliText } from '../messages/id/cli.js';
import { decode } from '../source/decode.js';
import { yamlDiagnostic } from '../source/yaml-diagnostic.js';
import { houseRules, type LoadedConfig } from './config.js';
import { readInput } from './files.js';
import { platform } from './platform.js';
import { type Streams, write } from './streams.js';
import { UsageError } from './usage-error.js';

export interface ChosenInstrument {
  readonly instrument: Instrument;
  /** The questionnaire's words, read only when they are asked for. */
  readonly wordings: () => Promise<Wordings>;
  /** What it is built from, house rules included: plain data for a thread to build it anew. */
  readonly source: InstrumentSource;
}

/**
 * The instrument asked for, a shipped one by id or a YAML file, with the house rules of the configuration.
 * @throws UsageError for an unknown id; UserError with every fault of a file.
 */
export async function chooseInstrument(
  name: string | undefined,
  streams: Streams,
  text: CliText,
  config: LoadedConfig | null = null,
): Promise<ChosenInstrument> {
  const builtin = builtinFile(name ?? defaultInstrumentId);
  const source = builtin ?? (await loadFile(name ?? '', streams, text));
  const wordings = builtin ? builtinWordings : async () => wordingsOf(source.file);
  const ruled = config ? { ...source, file: await houseRules(source.file, config) } : source;
  return { instrument: buildInstrument(ruled), wordings, source: ruled };
}

async function loadFile(asked: string, streams: Streams, text: CliText): Promise<InstrumentSource> {
  if (!/[./\\]/.test(asked))
    throw new UsageError(text.errors.unknownInstrument(asked, builtinIds.join(', ')));
  const { bytes, path } = await readInput(asked, asked, streams);
  const { loadInstruments } = await import('../instrument/files.js');
  const [loaded] = await loadInstruments([{ path, text: decode(bytes, path) }], platform.sha256);
  if (!loaded) throw new Error('one file was loaded');
  const { result } = loaded;
  if ('file' in result) {
    const { unsourced, ...source } = result;
    if (unsourced) await tellUnsourced(unsourced, path, streams, text);
    return source;
  }
  const [first, ...rest] = result.faults.map((fault) => loadDiagnostic(fault, path));
  if (!first) throw new Error('an instrument was refused without a fault');
  throw new UserError([first, ...rest]);
}

/** Once a file, on stderr: it is about the instrument, not about the worksheets it judges. */
async function tellUnsourced({ at, names }: UnsourcedNumbers, path: string, streams: Streams, text: CliText) {
  const { describeProblems } = await import('./problems.js');
  const shown = names.length > namesShown ? [...names.slice(0, namesShown), '...'] : names;
  const params = { names: shown.join(', '), count: names.length };
  const warning = diagnose('instrument-reference', { path, line: at.line, column: at.column }, params);
  await write(streams.stderr, describeProblems([warning], text.lang));
}

const namesShown = 5;

function loadDiagnostic(fault: LoadFault, path: string) {
  if (fault.kind === 'yaml') return yamlDiagnostic(fault.fault, path);
  const origin = { path, line: fault.at.line, column: fault.at.column };
  if (fault.kind === 'sense') {
    const { path: _, ...params } = fault.fault;
    return diagnose('instrument-sense', origin, params);
  }
  const { path: at, problem, found } = fault;
  return diagnose('instrument-shape', origin, { path: at, problem, found });
}
