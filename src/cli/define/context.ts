import { InvalidArgumentError } from 'commander';
import type { CliText } from '../../messages/id/cli.js';
import type { ExitStatus } from '../exit-status.js';
import type { Streams } from '../streams.js';

/** What every command is defined with. */
export interface CommandContext {
  readonly text: CliText;
  readonly streams: Streams;
  readonly settle: (status: ExitStatus) => void;
}

export function wholeNumber(value: string, text: CliText): number {
  if (!/^\d{1,6}$/.test(value)) throw new InvalidArgumentError(text.errors.choices('0, 1, 2 ...'));
  return Number(value);
}
