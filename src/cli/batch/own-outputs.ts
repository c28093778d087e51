import { realpath } from 'node:fs/promises';
import { refuse } from '../../diagnostic/diagnostic.js';
import { readRow } from '../../report/batch/read.js';
import { LeftOutTally } from '../../report/shared/left-out.js';
import { fileExists, readNamed } from '../files.js';
import type { FormatChoice } from '../format-choice.js';
import type { Expansion } from '../inputs/expansion.js';
import type { Streams } from '../streams.js';
import { refuseUnwritten } from '../system-error.js';
import { fullName } from '../workplace.js';
import { type BatchJob, contextOf } from './job.js';
import { partialName } from './lines.js';
import { oursIn } from './partial-found.js';

/**
 * The files to be read without this run's outputs: a recap of last time is left out, to be replaced.
 * @throws UserError when an output exists and may not be replaced, or is a worksheet to be read, or what is beside it is
 * somebody else's. Told before the work.
 */
export async function withoutOutputs(
  expansion: Expansion,
  outputs: readonly FormatChoice[],
  job: BatchJob,
  { force, streams }: { readonly force: boolean; readonly streams: Streams },
): Promise<Expansion> {
  let { files } = expansion;
  const leftOut = new LeftOutTally();
  leftOut.addAll(expansion.leftOut);
  for (const { name, file } of outputs) {
    if (file !== null && name === 'ndjson') await checkPartial(file, streams);
    if (file === null || !(await fileExists(file, streams))) continue;
    if (!force) refuse('output-exists', { path: file }, { name: file });
    const found = files.find((input) => fullName(input, streams) === fullName(file, streams));
    if (found === undefined) continue;
    const input = { path: found, bytes: await readNamed(found, streams), unitFile: null, misnamed: null };
    if ((await readRow(input, contextOf(job))) !== null)
      refuse('output-is-input', { path: file }, { name: file });
    // read only to know it, and to be replaced
    streams.inputs.delete(await realpath(fullName(found, streams)));
    files = files.filter((input) => input !== found);
    leftOut.add(found, 'own');
  }
  return { ...expansion, files, leftOut: leftOut.all };
}

/** @throws UserError when the name under which lines are kept is another file's. */
async function checkPartial(file: string, streams: Streams): Promise<void> {
  const name = partialName(file);
  try {
    await oursIn({ name, full: fullName(name, streams) }, '');
  } catch (error) {
    refuseUnwritten(error, name);
  }
}
