import type { UserError } from '../diagnostic/diagnostic.js';
import type { Lang } from '../diagnostic/lang.js';
import { tellsFailure } from '../format/index.js';
import { failureDocument } from '../report/failure/failure-document.js';
import type { Failure } from '../report/failure/failure-schema.js';
import { reportDiagnostic } from '../report/shared/diagnostics.js';
import { type ExitStatus, exitStatus } from './exit-status.js';
import { protectInputs } from './files.js';
import type { FormatChoice } from './format-choice.js';
import type { CommonOptions } from './options.js';
import { deliver, reportProblems } from './outputs.js';
import type { Streams } from './streams.js';
import { makerIn, toolVersion } from './version.js';

/** What stands in place of a report when a file could not be read. */
export function describeFailure(error: UserError, path: string, { lang }: { lang: Lang }): Failure {
  const diagnostics = error.diagnostics.map((d) => reportDiagnostic(d, makerIn(lang)));
  const [first] = diagnostics;
  return {
    version: 1,
    tool: { name: 'lke-zi', version: toolVersion },
    source: { path },
    failure: { code: first?.code ?? '', message: first?.message ?? '' },
    diagnostics,
  };
}

/** How a file is called in outputs. */
export const nameOf = (file: string, { stdinName }: { stdinName: string }): string =>
  file === '-' ? stdinName : file;

/** What was to be read and written when a command failed. */
interface Attempt {
  /** As named on the command line. */
  readonly files: readonly string[];
  readonly outputs: readonly FormatChoice[];
  readonly options: CommonOptions & { readonly lang: Lang };
  readonly streams: Streams;
}

/** Tells a failure on standard error, and puts it in place of the answer in every output. */
export async function tellFailure(
  failure: Failure,
  { files, outputs, options, streams }: Attempt,
): Promise<ExitStatus> {
  await reportProblems(failure.diagnostics, options, streams);
  // text on standard output would say it once more
  const told = outputs.flatMap(({ name, file }) =>
    tellsFailure(name) && (file !== null || name !== 'text') ? [{ name, file }] : [],
  );
  await protectInputs(files, streams);
  await deliver(failureDocument(failure, options.lang), told, options, streams);
  return exitStatus.cannot;
}
