import type { Command } from 'commander';
import { shells } from '../completion/shells.js';
import { languageOption } from '../options.js';
import type { CommandContext } from './context.js';

/** `lke completion SHELL`; what the scripts then ask is answered by `completion/complete.ts`. */
export function defineCompletion(command: Command, { text, streams, settle }: CommandContext): void {
  command
    .argument('<shell>', `${text.completion.shell}: ${shells.join(', ')}`)
    .addOption(languageOption(text))
    .action(async (asked: string) => {
      const { completion } = await import('../commands/completion.js');
      settle(await completion(asked, text, streams));
    });
}
