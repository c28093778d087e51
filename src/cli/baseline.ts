import path from 'node:path';
import { type Baseline, knownOf, makeBaseline, readBaseline } from '../check/baseline.js';
import { fingerprint } from '../check/fingerprint.js';
import { type Diagnostic, refuse } from '../diagnostic/diagnostic.js';
import type { Lang } from '../diagnostic/lang.js';
import { cliText } from '../messages/cli.js';
import { decode } from '../source/decode.js';
import { readInput, writeOutput } from './files.js';
import { platform } from './platform.js';
import { say } from './say.js';
import type { Streams } from './streams.js';
import { fullName, type Workplace } from './workplace.js';

/** A baseline in use; its files are named from the working folder. */
export interface UsedBaseline {
  readonly file: string;
  readonly baseline: Baseline;
}

/**
 * The baseline in a file.
 * @throws UserError when the file is missing or is none: a check against nothing would pass everything.
 */
export async function loadBaseline(name: string, streams: Streams): Promise<UsedBaseline> {
  const { bytes } = await readInput(name, name, streams);
  const { version, files } =
    readBaseline(decode(bytes, name)) ?? refuse('baseline-invalid', { path: name }, { name });
  const folder = path.dirname(name);
  const named = Object.entries(files).map(([file, known]) => [
    nameOf(path.join(folder, file), streams),
    known,
  ]);
  return { file: name, baseline: { version, files: Object.fromEntries(named) } };
}

/** The same file has the same name, however it was spelled and on every system. */
const nameOf = (file: string, workplace: Workplace, from = ''): string =>
  path.relative(fullName(from, workplace), fullName(file, workplace)).replaceAll('\\', '/');

/** Whether a baseline knows a finding of a file. */
export function knownIn(
  { baseline }: UsedBaseline,
  file: string,
  workplace: Workplace,
): (finding: Diagnostic) => boolean {
  const known = knownOf(baseline, nameOf(file, workplace));
  return (finding) => known.has(fingerprint(finding, platform.sha256));
}

/**
 * Notes the present findings; with a baseline in use, only those it knows already. In the file, worksheets are named
 * from its own folder, so that it holds wherever the command is run.
 * @param files the findings of every file that could be read: of the others nothing is known.
 */
export async function saveBaseline({
  name,
  files,
  used,
  options,
  streams,
}: {
  readonly name: string;
  readonly files: readonly (readonly [path: string, findings: readonly Diagnostic[]])[];
  readonly used: UsedBaseline | null;
  readonly options: { lang: Lang; force: boolean; quiet: boolean };
  readonly streams: Streams;
}): Promise<void> {
  const findings = files.map(([file, found]) => [nameOf(file, streams), found] as const);
  const made = makeBaseline(new Map(findings), used?.baseline ?? null, platform.sha256);
  const folder = path.dirname(name);
  const named = Object.entries(made.files).map(([file, known]) => [nameOf(file, streams, folder), known]);
  const text = `${JSON.stringify({ ...made, files: Object.fromEntries(named) }, null, 2)}\n`;
  // tightening the very baseline in use loses nothing
  const replaces = used !== null && fullName(used.file, streams) === fullName(name, streams);
  await writeOutput(name, text, { force: options.force, replaces }, streams);
  if (!options.quiet) await say(streams, cliText(options.lang).written(name));
}
