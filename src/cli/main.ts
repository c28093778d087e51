import { type Command, CommanderError } from 'commander';
import { cliText } from '../messages/cli.js';
import { commandNames, startedAs } from '../messages/command-line.js';
import type { CliText } from '../messages/id/cli.js';
import { type ExitStatus, exitStatus } from './exit-status.js';
import { languageOf } from './language.js';
import { pastedMarks } from './pasted-marks.js';
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
  try {
    return await run(typed, streams);
  } catch (error) {
    // before the language is known
    return handleOthers(error, streams, cliText('id'));
  }
}

async function run(typed: readonly string[], streams: Streams): Promise<ExitStatus> {
  // how the scripts of shells ask what could come next
  if (typed[0] === 'complete' && typed[1] === '--') return completed(typed.slice(2), streams);
  const args = typed.map((word, i) => (i === 0 ? spelled(word) : word));
  const { lang, unknown } = await languageOf(args, streams);
  const text = cliText(lang);
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
    if (unknown !== null)
      throw new UsageError(text.errors.invalid('LKE_LANG', unknown, text.errors.choices('id, en')));
    if (mayBeMistyped(args)) {
      const { refuseMistyped } = await import('./mistyped.js');
      await refuseMistyped(args, program, streams, text);
    }
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

async function completed(words: readonly string[], streams: Streams): Promise<ExitStatus> {
  const { complete } = await import('./completion/complete.js');
  // the configuration is not read at every press of a key
  const { lang } = await languageOf(words, { env: streams.env });
  await write(streams.stdout, complete(words, cliText(lang), streams));
  return exitStatus.done;
}

/** What stands first, also where it was typed in another way: a phone begins with a capital letter. */
function spelled(word: string): string {
  const small = word.toLowerCase();
  return ways[small] ?? (Object.entries(commandNames).flat().includes(small) ? small : word);
}

const ways: Readonly<Record<string, string>> = {
  '-v': '--version',
  versi: '--version',
  version: '--version',
  bantuan: 'help',
  help: 'help',
};

/** Whether it is worth looking at the words: several in a row may be one name, and a word processor leaves its marks. */
function mayBeMistyped(args: readonly string[]): boolean {
  const isPlain = (word: string | undefined) => word !== undefined && !word.startsWith('-');
  return args.some((word, i) => pastedMarks.test(word) || (i > 0 && isPlain(word) && isPlain(args[i - 1])));
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
