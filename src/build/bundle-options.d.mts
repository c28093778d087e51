import type { LogLevel, OutputOptions, RolldownLog, RolldownOptions } from 'rolldown';

export function refuseWarnings(level: LogLevel, log: RolldownLog): void;
export function bundleOptions(
  input: Record<string, string>,
  how: { readonly splitting: boolean },
): RolldownOptions & { readonly output: OutputOptions };
