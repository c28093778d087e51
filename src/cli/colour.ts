import { Chalk } from 'chalk';
import type { Paint } from '../format/formatter.js';
import type { Streams } from './streams.js';

export type ColourChoice = 'auto' | 'always' | 'never';

/** Whether to colour: the flag, then NO_COLOR, then FORCE_COLOR, then whether a person is looking. */
export function wantsColour(choice: ColourChoice, streams: Pick<Streams, 'stdout' | 'env'>): boolean {
  if (choice !== 'auto') return choice === 'always';
  const { env, stdout } = streams;
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0';
  return stdout.isTTY === true && env.TERM !== 'dumb';
}

/** Sixteen-colour tones, readable on dark and light terminals; never the only sign of anything. */
export function paintWith(colour: boolean): Paint {
  const chalk = new Chalk({ level: colour ? 1 : 0 });
  const tones = { good: chalk.green, bad: chalk.red, muted: chalk.dim, strong: chalk.bold };
  return ({ text, tone }) => (tone && text !== '' ? tones[tone](text) : text);
}
