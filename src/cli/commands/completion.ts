import type { CliText } from '../../messages/id/cli.js';
import { completionScript } from '../completion/script.js';
import { shells } from '../completion/shells.js';
import { type ExitStatus, exitStatus } from '../exit-status.js';
import { say } from '../say.js';
import { startOf } from '../start.js';
import { type Streams, write } from '../streams.js';
import { UsageError } from '../usage-error.js';

/** `lke completion SHELL`: the script that a shell loads. @throws UsageError for a shell that is none of them. */
export async function completion(asked: string, text: CliText, streams: Streams): Promise<ExitStatus> {
  const shell = shells.find((known) => known === asked.toLowerCase());
  if (!shell) {
    const { errors } = text;
    throw new UsageError(errors.invalid('<shell>', asked, errors.choices(shells.join(', '))));
  }
  await write(streams.stdout, await completionScript(shell));
  // a shell completes the name of a program, and knows nothing of what npx starts
  if (startOf(streams.env) !== 'lke') await say(streams, text.completion.installed);
  return exitStatus.done;
}
