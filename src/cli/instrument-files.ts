import { diagnose, UserError } from '../diagnostic/diagnostic.js';
import type { InstrumentSource } from '../instrument/build.js';
import type { LoadedFile } from '../instrument/files.js';
import type { LoadFault, UnsourcedNumbers } from '../instrument/load.js';
import type { CliText } from '../messages/id/cli.js';
import { decode } from '../source/decode.js';
import { yamlDiagnostic } from '../source/yaml-diagnostic.js';
import { readInput } from './files.js';
import { platform } from './platform.js';
import { say } from './say.js';
import type { Streams } from './streams.js';

/**
 * The instruments in files, by the file's name; what names no source is told on stderr.
 * @throws UserError with every fault of every file.
 */
export async function loadInstrumentFiles(
  names: readonly string[],
  streams: Streams,
  text: CliText,
): Promise<Map<string, InstrumentSource>> {
  if (names.length === 0) return new Map();
  const files = [];
  for (const name of names) {
    const { bytes, path: file } = await readInput(name, name, streams);
    files.push({ path: file, text: decode(bytes, file) });
  }
  const { loadInstruments } = await import('../instrument/files.js');
  const loaded = await loadInstruments(files, platform.sha256);
  refuseFaults(loaded);
  const sources = new Map<string, InstrumentSource>();
  for (const [i, { path: file, result }] of loaded.entries()) {
    if ('faults' in result) continue;
    const { unsourced, ...source } = result;
    if (unsourced) await tellUnsourced(unsourced, file, streams, text);
    sources.set(names[i] ?? file, source);
  }
  return sources;
}

/** @throws UserError with every fault of every file. */
function refuseFaults(loaded: readonly LoadedFile[]): void {
  const [first, ...rest] = loaded.flatMap(({ path: file, result }) =>
    'faults' in result ? result.faults.map((fault) => loadDiagnostic(fault, file)) : [],
  );
  if (first) throw new UserError([first, ...rest]);
}

/** Once a file, on stderr: it is about the instrument, not about the worksheets it judges. */
async function tellUnsourced({ at, names }: UnsourcedNumbers, file: string, streams: Streams, text: CliText) {
  const { describeProblems } = await import('./problems.js');
  const shown = names.length > namesShown ? [...names.slice(0, namesShown), '...'] : names;
  const params = { names: shown.join(', '), count: names.length };
  const warning = diagnose('instrument-reference', { path: file, line: at.line, column: at.column }, params);
  await say(streams, describeProblems([warning], text.lang));
}

const namesShown = 5;

function loadDiagnostic(fault: LoadFault, file: string) {
  if (fault.kind === 'yaml') return yamlDiagnostic(fault.fault, file);
  const origin = { path: file, line: fault.at.line, column: fault.at.column };
  if (fault.kind === 'sense') {
    const { path: _, ...params } = fault.fault;
    return diagnose('instrument-sense', origin, params);
  }
  const { path: at, problem, found } = fault;
  return diagnose('instrument-shape', origin, { path: at, problem, found });
}
