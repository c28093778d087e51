import type { Instrument } from '../instrument/model.js';
import type { CliText } from '../messages/id/cli.js';
import { UsageError } from './usage-error.js';

/**
 * The predicates of `--gate` as the instrument spells them, in any letter case.
 * @throws UsageError for one that it does not have.
 */
export function checkGates(gates: readonly string[], instrument: Instrument, text: CliText): string[] {
  const known = instrument.predicates.map((p) => p.id);
  return gates.map((gate) => {
    const id = known.find((k) => k.toLowerCase() === gate.toLowerCase());
    if (id === undefined) throw new UsageError(text.errors.unknownGate(gate, known.join(', ')));
    return id;
  });
}
