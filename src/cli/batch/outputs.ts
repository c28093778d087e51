import type { FormatOf } from '../../format/index.js';
import { cliText } from '../../messages/cli.js';
import { fileExists } from '../files.js';
import type { FormatChoice } from '../format-choice.js';
import { outputsOf } from '../outputs.js';
import type { Streams } from '../streams.js';
import { UsageError } from '../usage-error.js';
import type { Workplace } from '../workplace.js';
import type { BatchOptions } from './batch-jobs.js';
import { partialName } from './lines.js';

export type BatchOutput = FormatChoice<Exclude<FormatOf<'batch'>, 'docx'>>;
export type RecapOutput = FormatChoice<Exclude<BatchOutput['name'], 'ndjson'>>;

/** Where a run writes: rows and recaps into files, drafts of the LHE into a folder. */
export interface BatchOutputs {
  readonly outputs: readonly BatchOutput[];
  /** Null: no drafts. */
  readonly folder: string | null;
}

/** Lines are written while the run goes on, recaps at its end. */
export const isRecap = (output: BatchOutput): output is RecapOutput => output.name !== 'ndjson';

/**
 * The outputs asked for: a recap as text when none is.
 * @throws UsageError as `outputsOf` does, and for drafts that cannot be made.
 */
export function batchOutputs(given: BatchOptions, streams: Streams): BatchOutputs {
  const files = given.format.filter((output): output is BatchOutput => output.name !== 'docx');
  const [drafts, ...more] = given.format.filter(({ name }) => name === 'docx');
  if (!drafts) return { outputs: outputsOf({ ...given, format: files }, streams, 'batch'), folder: null };
  const { batch } = cliText(given.lang);
  const { file: folder } = drafts;
  if (folder === null || /\.docx$/i.test(folder) || more.length > 0) throw new UsageError(batch.draftsFolder);
  if (given.merge) throw new UsageError(batch.draftsMerge);
  return {
    outputs: files.length === 0 ? [] : outputsOf({ ...given, format: files }, streams, 'batch'),
    folder,
  };
}

/** Where an interrupted run leaves what it has, beside the name it would have had: nothing that is there is replaced. */
export async function asPartial({ name, file }: RecapOutput, workplace: Workplace): Promise<RecapOutput> {
  if (file === null) return { name, file };
  for (let number = 1; ; number++) {
    const free = partialName(number === 1 ? file : `${file}.${number}`);
    if (!(await fileExists(free, workplace))) return { name, file: free };
  }
}
