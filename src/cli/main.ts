import { CommanderError } from 'commander';
import type { Lang } from '../diagnostic/lang.js';
import { suggest } from '../diagnostic/suggest.js';
import { cliText } from '../messages/cli.js';
import type { CliText } from '../messages/id/cli.js';
import { type ExitStatus, exitStatus } from './exit-status.js';
import { buildProgram } from './program.js';
import { type Streams, write } from './streams.js';
import { UsageError } from './usage-error.js';

/**
 * Runs one command line.
 * @param args without the interpreter and the script.
 * @returns the exit status; everything else has gone to the streams.
 */
export async function main(args: readonly string[], streams: Streams): Promise<ExitStatus> {
  const text = cliText(languageOf(args));
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
    await parse(program, args);
    if (help !== '') await write(streams.stdout, help);
    return status;
  } catch (error) {
    if (error instanceof CommanderError) {
      await tell(
        streams,
        `${usageMessage(error, args, program, text)}\n${text.errors.seeHelp(commandOf(args, program))}\n`,
      );
      return exitStatus.cannot;
    }
    if (error instanceof UsageError) {
      await tell(streams, `${error.message}\n${text.errors.seeHelp(commandOf(args, program))}\n`);
      return exitStatus.cannot;
    }
    return handleOthers(error, streams, text, languageOf(args));
  }
}

/** Runs the command that the words ask for; asked-for help is no error. */
async function parse(program: ReturnType<typeof buildProgram>, args: readonly string[]): Promise<void> {
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError) || error.exitCode !== 0) throw error;
  }
}

/** A UserError outside a worksheet (an instrument, an output file) is told; anything else is a defect and shows its stack. */
async function handleOthers(
  error: unknown,
  streams: Streams,
  text: CliText,
  lang: Lang,
): Promise<ExitStatus> {
  const { UserError } = await import('../diagnostic/diagnostic.js');
  if (error instanceof UserError) {
    const { describeProblems } = await import('./problems.js');
    await tell(streams, describeProblems(error.diagnostics, lang));
    return exitStatus.cannot;
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  await tell(streams, `${text.errors.defect}\n${stack}\n`);
  return exitStatus.defect;
}

/** On stderr; where that is full or closed there is nobody left to tell, and the status says it. */
const tell = ({ stderr }: Streams, message: string): Promise<void> =>
  write(stderr, message).catch(() => undefined);

/** The language is needed before the options are parsed: help and usage errors speak it too. */
function languageOf(args: readonly string[]): Lang {
  const at = args.indexOf('--lang');
  return args.includes('--lang=en') || (at >= 0 && args[at + 1] === 'en') ? 'en' : 'id';
}

/** The first word that is neither an option nor the value of `--lang`: the command. */
function firstWord(args: readonly string[]): string {
  return args.find((arg, i) => !arg.startsWith('-') && args[i - 1] !== '--lang') ?? '';
}

/** `lke score` where that is what was typed, so that the help pointed at is the one needed. */
function commandOf(args: readonly string[], program: ReturnType<typeof buildProgram>): string {
  const typed = firstWord(args);
  return program.commands.some((c) => c.name() === typed || c.aliases().includes(typed))
    ? `lke ${typed}`
    : 'lke';
}

function usageMessage(
  error: CommanderError,
  args: readonly string[],
  program: ReturnType<typeof buildProgram>,
  text: CliText,
): string {
  const [named = ''] = /'([^']*)'/.exec(error.message)?.slice(1) ?? [];
  switch (error.code) {
    case 'commander.unknownOption': {
      const command = program.commands.find(
        (c) => c.name() === firstWord(args) || c.aliases().includes(firstWord(args)),
      );
      const known = [...program.options, ...(command?.options ?? [])].flatMap((option) => option.long ?? []);
      return text.errors.unknownOption(named, suggest(named, known) ?? '');
    }
    case 'commander.unknownCommand':
    case 'commander.excessArguments': {
      const known = program.commands.flatMap((c) => [c.name(), ...c.aliases()]);
      const typed = firstWord(args);
      if (/\.(ya?ml|xlsx|json)$/i.test(typed)) return text.errors.unknownCommand(typed, `lke score ${typed}`);
      return known.includes(typed)
        ? text.errors.excess
        : text.errors.unknownCommand(typed, suggest(typed, known) ?? '');
    }
    case 'commander.missingArgument':
      return text.errors.missingArgument(named);
    case 'commander.optionMissingArgument':
      return text.errors.optionArgument(named);
    case 'commander.invalidArgument': {
      const [, option = '', value = ''] =
        /option '([^']*)' argument '([^']*)' is invalid/.exec(error.message) ?? [];
      const detail = /is invalid\. (.*)$/s.exec(error.message)?.[1] ?? '';
      const choices = /Allowed choices are (.*)\.$/.exec(detail)?.[1];
      return text.errors.invalid(option, value, choices ? text.errors.choices(choices) : detail);
    }
    default:
      return error.message;
  }
}
