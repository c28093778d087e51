import type { UserError } from '../diagnostic/diagnostic.js';
import type { Lang } from '../diagnostic/lang.js';
import type { Side } from '../diagnostic/side.js';
import { cliText } from '../messages/cli.js';
import type { Failure } from '../report/score/schema.js';
import { reportDiagnostic } from '../report/shared/diagnostics.js';
import { type ExitStatus, exitStatus } from './exit-status.js';
import { formatFailure } from './formats.js';
import type { CommonOptions, FormatChoice } from './options.js';
import { deliver, reportProblems } from './outputs.js';
import type { Streams } from './streams.js';
import { toolVersion } from './version.js';

/** What stands in place of a report when a file could not be read. */
export function describeFailure(
  error: UserError,
  path: string,
  { lang, by }: { lang: Lang; by: Side },
): Failure {
  const diagnostics = error.diagnostics.map((d) => reportDiagnostic(d, by, lang));
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

/** Puts the failure in place of the report in every output, and tells it on stderr. */
export async function tellFailure(
  failure: Failure,
  outputs: readonly FormatChoice[],
  options: CommonOptions & { readonly lang: Lang },
  streams: Streams,
): Promise<ExitStatus> {
  const text = cliText(options.lang);
  await deliver(outputs, (name) => formatFailure(name, failure), options, streams, text);
  await reportProblems(failure.diagnostics, options, streams);
  return exitStatus.cannot;
}
