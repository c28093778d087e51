import { type Command, Option } from 'commander';
import type { CliText } from '../../messages/id/cli.js';
import type { CheckOptions } from '../check-policy.js';
import type { PlanOptions } from '../commands/plan.js';
import type { ScoreOptions } from '../commands/score.js';
import type { ExitStatus } from '../exit-status.js';
import { addCommonOptions, choice, optionsOf, repeatable } from '../options.js';
import type { Streams } from '../streams.js';
import type { WatchOptions } from '../watch/refusals.js';
import { type CommandContext, wholeNumber } from './context.js';

export function defineScore(command: Command, { text, streams, settle }: CommandContext): void {
  command
    .argument('<file>', text.commands.scoreFile)
    .addOption(new Option('--detail', text.options.detail).default(false, ' '))
    .addOption(new Option('--without-notes', text.options.withoutNotes).default(false, ' '))
    .addOption(repeatable('--gate <predicate>', text.options.gate))
    .addOption(repeatable('--min <id=value>', text.options.min))
    .addOption(repeatable('--set <id=answer>', text.plan.set))
    .addOption(new Option('--set-file <file>', text.plan.setFile))
    .action(async (file: string) => {
      const { score } = await import('../commands/score.js');
      const options = optionsOf<ScoreOptions & Watchable>(command);
      settle(await repeated([file], options, (at) => score(file, options, at), streams));
    });
  addCommonOptions(command, 'score', text).addOption(watchOption(text));
}

export function definePlan(command: Command, { text, streams, settle }: CommandContext): void {
  const say = text.plan;
  command
    .argument('<file>', text.commands.scoreFile)
    .addOption(new Option('--target <predicate>', say.target))
    .addOption(repeatable('--lock <id>', say.lock))
    .addOption(repeatable('--allow <id>', say.allow))
    .addOption(repeatable('--only <id>', say.only))
    .addOption(new Option('--max-effort <n>', say.maxEffort).argParser((value) => wholeNumber(value, text)))
    .addOption(repeatable('--effort <id=n>', say.effort))
    .addOption(new Option('--effort-file <file>', say.effortFile))
    .addOption(repeatable('--set <id=answer>', say.set))
    .addOption(new Option('--set-file <file>', say.setFile))
    .addOption(new Option('--margin', say.margin).default(false, ' '))
    .addOption(new Option('--detail', say.detail).default(false, ' '))
    .action(async (file: string) => {
      const { plan } = await import('../commands/plan.js');
      const options = optionsOf<PlanOptions & Watchable>(command);
      settle(await repeated([file], options, (at) => plan(file, options, at), streams));
    });
  addCommonOptions(command, 'plan', text).addOption(watchOption(text));
}

export function defineCheck(command: Command, { text, streams, settle }: CommandContext): void {
  const { options } = text;
  command
    .argument('[file...]', text.commands.checkFiles)
    .addOption(new Option('--files-from <file>', text.batch.filesFrom))
    .addOption(new Option('--template', options.template).default(false, ' '))
    .addOption(new Option('--review', text.review.description).default(false, ' '))
    .addOption(choice('--evidence <mode>', options.evidence, ['off', 'warn', 'error']).default('warn'))
    .addOption(repeatable('--gate <predicate>', options.gate))
    .addOption(repeatable('--min <id=value>', options.min))
    .addOption(repeatable('--severity <code=severity>', options.severity))
    .addOption(
      new Option('--max-warnings <n>', options.maxWarnings).argParser((value) => wholeNumber(value, text)),
    )
    .addOption(new Option('--baseline <file>', options.baseline))
    .addOption(new Option('--write-baseline <file>', options.writeBaseline))
    .addOption(new Option('--detail', options.checkDetail).default(false, ' '))
    .addOption(new Option('--without-notes', options.withoutNotes).default(false, ' '))
    .action(async (files: string[]) => {
      if (files.length === 0 && command.opts().filesFrom === undefined)
        command.error("error: missing required argument 'file'", { code: 'commander.missingArgument' });
      const { check } = await import('../commands/check.js');
      const options = optionsOf<CheckOptions & Watchable>(command);
      settle(await repeated(files, options, (at) => check(files, options, at), streams));
    });
  addCommonOptions(command, 'check', text).addOption(watchOption(text));
}

const watchOption = (text: CliText) => new Option('--watch', text.options.watch).default(false, ' ');

type Watchable = WatchOptions & { readonly watch: boolean };

/** The command once, or with `--watch` again and again. */
async function repeated(
  files: readonly string[],
  options: Watchable,
  run: (streams: Streams) => Promise<ExitStatus>,
  streams: Streams,
): Promise<ExitStatus> {
  if (!options.watch) return run(streams);
  const { watch } = await import('../watch/watch.js');
  return watch(files, options, run, streams);
}
