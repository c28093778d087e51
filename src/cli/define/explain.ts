import { type Command, Option } from 'commander';
import { addCommonOptions, optionsOf } from '../options.js';
import type { CommandContext } from './context.js';

export function defineDiff(command: Command, { text, streams, settle }: CommandContext): void {
  const { diff: say } = text;
  command
    .argument('<file...>', say.files)
    .addOption(new Option('--unit-tpi', say.unitTpi).default(false, ' '))
    .addOption(new Option('--round', say.round).default(false, ' '))
    .addOption(new Option('--learn', say.learn))
    .addOption(new Option('--no-learn', say.noLearn))
    .addOption(new Option('--detail', say.detail).default(false, ' '))
    .addOption(new Option('--without-notes', text.options.withoutNotes).default(false, ' '))
    .action(async (files: string[]) => {
      const { diff } = await import('../commands/diff.js');
      settle(await diff(files, optionsOf(command), streams));
    });
  addCommonOptions(command, 'diff', text);
}

export function defineExplain(command: Command, { text, streams, settle }: CommandContext): void {
  command
    .argument('[id...]', text.commands.explainWords)
    .addOption(new Option('--all', text.options.explainAll).default(false, ' '))
    .addOption(new Option('--in <file>', text.options.in))
    .addOption(new Option('--without-notes', text.options.withoutNotes).default(false, ' '))
    .action(async (words: string[]) => {
      const { explain } = await import('../commands/explain.js');
      settle(await explain(words, optionsOf(command), streams));
    });
  addCommonOptions(command, 'explain', text);
}
