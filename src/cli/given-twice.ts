import type { Command, Option } from 'commander';
import type { CliText } from '../messages/id/cli.js';
import { UsageError } from './usage-error.js';

/** What only changes how an answer looks: an alias may have it, and a command line say otherwise. */
const lastCounts: ReadonlySet<string> = new Set(['lang', 'color']);

const takesOne = (option: Option): boolean =>
  option.required && !Array.isArray(option.defaultValue) && !lastCounts.has(option.attributeName());

/**
 * Refuses an option that takes one value and is given two: the library would drop the first without a word, and a file
 * that was asked for would not be there.
 */
export function refuseTwoValues(command: Command, { errors }: CliText): void {
  const reports = command.options.some(({ long }) => long === '--format');
  for (const option of command.options.filter(takesOne)) {
    let before: string | null = null;
    command.on(`option:${option.name()}`, (value: string) => {
      if (before !== null && before !== value) {
        const several = reports && option.long === '--output';
        throw new UsageError(errors.givenTwice(option.long ?? option.flags, before, value, several));
      }
      before = value;
    });
  }
}
