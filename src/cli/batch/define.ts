import { type Command, InvalidArgumentError, Option } from 'commander';
import { type CommandContext, wholeNumber } from '../define/context.js';
import { addCommonOptions, choice, optionsOf, repeatable } from '../options.js';

/** The command line of `lke batch`. */
export function defineBatch(command: Command, { text, streams, settle }: CommandContext): void {
  const say = text.batch;
  command
    .argument('[path...]', say.paths)
    .addOption(new Option('--sort <field>', say.sort).default('rank'))
    .addOption(repeatable('--filter <condition>', say.filter))
    .addOption(new Option('--target <predicate>', say.target))
    .addOption(repeatable('--gate <predicate>', text.options.gate))
    .addOption(repeatable('--min <id=value>', text.options.min))
    .addOption(repeatable('--severity <code=severity>', text.options.severity))
    .addOption(
      new Option('--max-warnings <n>', text.options.maxWarnings).argParser((value) =>
        wholeNumber(value, text),
      ),
    )
    .addOption(choice('--evidence <mode>', text.options.evidence, ['off', 'warn', 'error']).default('warn'))
    .addOption(new Option('--merge', say.merge).default(false, ' '))
    .addOption(new Option('--files-from <file>', say.filesFrom))
    .addOption(new Option('--units <list>', say.units))
    .addOption(
      new Option('--year <year>', say.year).argParser((value) => {
        if (!/^(20\d\d|2100)$/.test(value)) throw new InvalidArgumentError(say.yearForm);
        return Number(value);
      }),
    )
    .addOption(new Option('--progress', say.byMonth).default(false, ' '))
    .addOption(new Option('--plan <file>', say.plan))
    .addOption(new Option('--without-notes', say.withoutNotes).default(false, ' '))
    .addOption(new Option('--detail', say.detail).default(false, ' '))
    .addOption(
      new Option('--jobs <n>', say.jobs).argParser((value) => {
        if (!/^[1-9]\d{0,2}$/.test(value)) throw new InvalidArgumentError(text.errors.choices('1, 2, 3 ...'));
        return Number(value);
      }),
    )
    .action(async (paths: string[]) => {
      const { batch } = await import('../commands/batch.js');
      settle(await batch(paths, optionsOf(command), streams));
    });
  addCommonOptions(command, 'batch', text);
}
