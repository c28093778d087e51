import { type Command, CommanderError } from 'commander';
import type { Lang } from '../diagnostic/lang.js';
import { cliText } from '../messages/cli.js';
import { startedAs } from '../messages/command-line.js';
import type { CliText } from '../messages/id/cli.js';
import { type ExitStatus, exitStatus } from './exit-status.js';
import { buildProgram } from './program.js';
import { say } from './say.js';
import { startOf } from './start.js';
import { type Streams, write } from './streams.js';
import { UsageError } from './usage-error.js';

/**
 * Runs one command line.
 * @param typed without the interpreter and the script.
 * @returns the exit status; everything else has gone to the streams.
 */
export async function main(typed: readonly string[], streams: Streams): Promise<ExitStatus> {
  const args = typed.map((word, i) => (i === 0 ? (spelled[word] ?? word) : word));
  const text = cliText(languageOf(args));
  // how the scripts of shells ask what could come next
  if (args[0] === 'complete' && args[1] === '--') {
    const { complete } = await import('./completion/complete.js');
    await write(streams.stdout, complete(args.slice(2), text, streams));
    return exitStatus.done;
  }
  let status: ExitStatus = exitStatus.done;
  let help = '';
  const program = buildProgram(text, streams, {
    settle: (settled) => {
      status = settled;
    },
    print: (part) => {
      help += part;
    },
  });
  try {
    await refuseSplitName(args, program, streams, text);
    await parse(program, args);
    if (help !== '') await write(streams.stdout, startedAs(help, startOf(streams.env)));
    return status;
  } catch (error) {
    if (error instanceof CommanderError || error instanceof UsageError) {
      const { usageMessage } = await import('./usage-message.js');
      await tell(streams, usageMessage(error, args, program, text));
      return exitStatus.cannot;
    }
    return handleOthers(error, streams, text);
  }
}

/** Other ways of typing what stands first. */
const spelled: Readonly<Record<string, string>> = {
  '-v': '--version',
  versi: '--version',
  version: '--version',
  bantuan: 'help',
};

/** @throws UsageError where several words together name one file; looked for only where several words follow each other. */
async function refuseSplitName(
  args: readonly string[],
  program: Command,
  streams: Streams,
  text: CliText,
): Promise<void> {
  const [first = ''] = args;
  const isCommand = program.commands.some((c) => c.name() === first || c.aliases().includes(first));
  const isPlain = (word: string | undefined) => word !== undefined && !word.startsWith('-');
  if (!args.some((word, i) => i >= Number(isCommand) && isPlain(word) && isPlain(args[i + 1]))) return;
  const { joinNames } = await import('./split-name.js');
  const { words, names } = await joinNames(args, streams);
  if (names.length === 0) return;
  const { typedAs } = await import('./usage-message.js');
  throw new UsageError(text.errors.splitName(names.join('", "'), typedAs(words, program, text.lang)));
}

/** Runs the command that the words ask for; asked-for help is no error. */
async function parse(program: Command, args: readonly string[]): Promise<void> {
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError) || error.exitCode !== 0) throw error;
  }
}

/** A UserError outside a worksheet (an instrument, an output file) is told; anything else is a defect and shows its stack. */
async function handleOthers(error: unknown, streams: Streams, text: CliText): Promise<ExitStatus> {
  const { UserError } = await import('../diagnostic/diagnostic.js');
  if (error instanceof UserError) {
    const { describeProblems } = await import('./problems.js');
    await tell(streams, describeProblems(error.diagnostics, text.lang));
    return exitStatus.cannot;
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  await tell(streams, `${text.errors.defect}\n${stack}\n`);
  return exitStatus.defect;
}

/** On stderr; where that is full or closed there is nobody left to tell, and the status says it. */
const tell = (streams: Streams, message: string): Promise<void> =>
  say(streams, message).catch(() => undefined);

/** The language is needed before the options are parsed: help and usage errors speak it too. */
function languageOf(args: readonly string[]): Lang {
  const at = args.indexOf('--lang');
  return args.some((word) => /^--lang=en$/i.test(word)) || (at >= 0 && args[at + 1]?.toLowerCase() === 'en')
    ? 'en'
    : 'id';
}
