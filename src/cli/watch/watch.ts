import { UserError } from '../../diagnostic/diagnostic.js';
import { cliText } from '../../messages/cli.js';
import { unitFileBeside } from '../../source/unit-files.js';
import { type ExitStatus, exitStatus } from '../exit-status.js';
import { fileExists } from '../files.js';
import { describeProblems } from '../problems.js';
import { say } from '../say.js';
import type { Streams } from '../streams.js';
import { UsageError } from '../usage-error.js';
import { fullName } from '../workplace.js';
import { Held } from './held.js';
import { Made } from './made.js';
import { type WatchOptions, watchedFile } from './refusals.js';
import { type Subject, settled, stateOf } from './settle.js';
import { systemWatching } from './watching.js';
import { wholenessOf } from './whole.js';

/** One run of the command that is repeated. */
type Run = (streams: Streams) => Promise<ExitStatus>;

/**
 * Runs a command on one worksheet, and again whenever that or another file that it read has been saved, until it is
 * stopped: status 130, as what the last run said of the worksheet is in its output, and `&&` must not go on from here.
 * @throws UsageError where it cannot be watched, and whatever the first run throws.
 */
export async function watch(
  files: readonly string[],
  options: WatchOptions,
  run: Run,
  streams: Streams,
): Promise<ExitStatus> {
  const file = await watchedFile(files, options, streams);
  // a name that is no file's was mistyped, and is told as always
  if (!(await fileExists(file, streams))) return run(streams);
  const { watching = systemWatching } = streams;
  const interrupt = watching.listen();
  const { signal } = interrupt;
  const subject: Subject = { file, text: cliText(options.lang), streams, watching, signal };
  try {
    return await repeat(subject, options, run);
  } finally {
    interrupt.release();
  }
}

async function repeat(subject: Subject, options: WatchOptions, run: Run): Promise<ExitStatus> {
  const { file, streams, signal } = subject;
  const made = new Made();
  let ran: string | null = null;
  let isFirst = true;
  while (!signal.aborted) {
    const names = [file, unitFileBeside(file), ...streams.inputs];
    const isAtOnce = isFirst && ran === null && (await wholenessOf(fullName(file, streams))) === 'whole';
    if (!isAtOnce && !(await settled(names, ran, subject))) break;
    const before = await stateOf(names, subject);
    const held = new Held(streams);
    const { stdout, stderr } = held;
    await once(run, { ...streams, stdout, stderr, made }, subject, { ...options, isFirst }).catch(
      async (error) => {
        await held.release();
        throw error;
      },
    );
    // saved while it was read: what was found is of neither
    const isSound = before === (await stateOf(names, subject));
    ran = isSound ? await stateOf([file, unitFileBeside(file), ...streams.inputs], subject) : null;
    if (!isSound) continue;
    isFirst = false;
    // nobody is left to see what comes next
    if (!(await held.release())) break;
  }
  return exitStatus.interrupted;
}

async function once(
  run: Run,
  streams: Streams,
  { file, text, watching }: Subject,
  { quiet, isFirst }: WatchOptions & { readonly isFirst: boolean },
): Promise<void> {
  if (!isFirst && !quiet) await say(streams, `\n${text.watch.again(watching.time(), file)}`);
  try {
    await run(streams);
  } catch (error) {
    if (isFirst) throw error;
    if (error instanceof UsageError) await say(streams, error.message);
    else if (error instanceof UserError) await say(streams, describeProblems(error.diagnostics, text.lang));
    else throw error;
  }
  if (!quiet) await say(streams, `\n${text.watch.waiting(watching.time(), file)}`);
}
