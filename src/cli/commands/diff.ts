import { UserError } from '../../diagnostic/diagnostic.js';
import type { Lang } from '../../diagnostic/lang.js';
import type { Wordings } from '../../instrument/wording.js';
import { cliText } from '../../messages/cli.js';
import { messagesIn } from '../../messages/messages.js';
import { diffDocument } from '../../report/diff/diff-document.js';
import { buildDiff } from '../../report/diff/diff-report.js';
import type { Diff } from '../../report/diff/diff-schema.js';
import { modeFor } from '../../report/diff/notes.js';
import type { Failure } from '../../report/failure/failure-schema.js';
import { withoutNotes } from '../../report/shared/without-notes.js';
import { instrumentOf, openSubject, subjectsOf } from '../diff-subjects.js';
import { type ExitStatus, exitStatus } from '../exit-status.js';
import { describeFailure, tellFailure } from '../failure.js';
import { open } from '../opening.js';
import type { CommonOptions } from '../options.js';
import { deliver, outputsOf } from '../outputs.js';
import type { Streams } from '../streams.js';
import { UsageError } from '../usage-error.js';
import { toolVersion } from '../version.js';

export interface DiffOptions extends CommonOptions<'diff'> {
  readonly lang: Lang;
  readonly detail: boolean;
  readonly withoutNotes: boolean;
  readonly unitTpi: boolean;
  /** A was returned by the TPI, B is the unit's reply. */
  readonly round: boolean;
  /** Undefined: as the two files suggest. */
  readonly learn?: boolean;
}

/** `lke diff A B`, `lke diff FILE --unit-tpi`: what differs, in points. */
export async function diff(
  files: readonly string[],
  given: DiffOptions,
  streams: Streams,
): Promise<ExitStatus> {
  checkUse(files, given);
  const outputs = outputsOf(given, streams, 'diff');
  let result: Diff;
  try {
    result = await compare(files, given, streams);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return tellFailure(failureOf(error, files, given), { files, outputs, options: given, streams });
  }
  await deliver(diffDocument(given.withoutNotes ? bare(result) : result, given), outputs, given, streams);
  return exitStatus.done;
}

/** Without what people wrote; what an answer asks for is the instrument's. */
const bare = ({ round, ...rest }: Diff): Diff => ({
  ...withoutNotes(rest, ['notes']),
  ...(round && { round: withoutNotes(round) }),
});

/** @throws UsageError for a number of files or options that do not go together. */
function checkUse(files: readonly string[], given: DiffOptions): void {
  const { unitTpi, round, unit, learn, lang } = given;
  const { diff: say } = cliText(lang);
  if (files.length !== (unitTpi ? 1 : 2)) throw new UsageError(say.twoFiles);
  if (files.every((file) => file === '-') && files.length > 1) throw new UsageError(say.oneStdin);
  if (!unitTpi && unit !== undefined) throw new UsageError(say.noUnitFile);
  if (unitTpi && learn) throw new UsageError(say.learnTpi);
  const others = [unitTpi && '--unit-tpi', learn && '--learn', given.by === 'tpi' && '--by tpi'];
  const other = others.find((option) => option !== false && option !== undefined);
  if (round && other) throw new UsageError(say.roundAlone(other));
}

async function compare(files: readonly string[], given: DiffOptions, streams: Streams): Promise<Diff> {
  const opening = await open(given, streams);
  const { options, known } = opening;
  const opened = [];
  for (const file of files) opened.push(await openSubject(file, opening));
  if (options.round) return (await import('../diff-round.js')).roundOf(opened, opening);
  const saved = opened.flatMap((o) => (o.kind === 'report' ? o.report : []))[0] ?? null;
  const sides = options.unitTpi ? (['unit', 'tpi'] as const) : [options.by];
  const [a, b] = opened.flatMap((o) => subjectsOf(o, { sides, options, beside: saved }));
  if (!a || !b) throw new Error('two sides were to be compared');
  const shared = instrumentOf([a, b], known);
  const learns = options.learn === undefined ? modeFor(a, b) : options.learn ? 'learn' : 'change';
  const mode = options.unitTpi ? 'unit-tpi' : learns;
  const wordings: Wordings | null = shared && mode === 'learn' ? await shared.wordings() : null;
  return buildDiff({
    a,
    b,
    mode,
    instrument: shared?.instrument ?? null,
    wordings,
    toolVersion,
    lang: options.lang,
  });
}

/** That a file has no TPI side means something else here than for `--by tpi`. */
function failureOf(error: UserError, files: readonly string[], options: DiffOptions): Failure {
  const [{ origin, code }] = error.diagnostics;
  const failure = describeFailure(error, origin?.path ?? files.join(' '), options);
  if (code !== 'no-tpi-answers' || !options.unitTpi) return failure;
  const message = messagesIn(options.lang).text.diff.noTpi;
  const diagnostics = failure.diagnostics.map((d) => ({ ...d, message }));
  return { ...failure, failure: { code, message }, diagnostics };
}
