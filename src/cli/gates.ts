import type { Instrument } from '../instrument/model.js';
import type { CliText } from '../messages/id/cli.js';
import { UsageError } from './usage-error.js';

/**
 * The predicates of `--gate` as the instruments spell them, in any letter case.
 * @throws UsageError for one that none of them has.
 */
export function checkGates(
  gates: readonly string[],
  instruments: readonly Instrument[],
  text: CliText,
): string[] {
  const known = [...new Set(instruments.flatMap(({ predicates }) => predicates.map(({ id }) => id)))];
  return gates.map((gate) => {
    const id = known.find((k) => k.toLowerCase() === gate.toLowerCase());
    if (id === undefined) throw new UsageError(text.errors.unknownGate(gate, known.join(', ')));
    return id;
  });
}
