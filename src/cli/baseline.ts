import { type Baseline, makeBaseline, readBaseline } from '../check/baseline.js';
import { refuse } from '../diagnostic/diagnostic.js';
import { cliText } from '../messages/cli.js';
import type { CheckedFile, Failure } from '../report/schema.js';
import { decode } from '../worksheet/open.js';
import { readInput, writeOutput } from './files.js';
import { type Streams, write } from './streams.js';

/**
 * The baseline in a file.
 * @throws UserError when the file is missing or is none: a check against nothing would pass everything.
 */
export async function loadBaseline(name: string, streams: Streams): Promise<Baseline> {
  const { bytes } = await readInput(name, name, streams);
  return readBaseline(decode(bytes, name)) ?? refuse('baseline-invalid', { path: name }, { name });
}

/** Notes the present findings; with a baseline in use, only those it knows already. */
export async function saveBaseline(
  name: string,
  files: readonly (CheckedFile | Failure)[],
  older: Baseline | null,
  options: { lang: 'id' | 'en'; force: boolean; quiet: boolean; baseline?: string },
  { stderr }: Streams,
): Promise<void> {
  const findings = new Map(
    files.map((file) => [file.source.path, 'failure' in file ? [] : file.diagnostics]),
  );
  const text = `${JSON.stringify(makeBaseline(findings, older), null, 2)}\n`;
  // tightening the very baseline in use loses nothing
  await writeOutput(name, text, options.force, name === options.baseline);
  if (!options.quiet) await write(stderr, `${cliText(options.lang).written(name)}\n`);
}
