import type { Diagnostic } from '../diagnostic/diagnostic.js';
import type { Instrument } from '../instrument/model.js';
import { officialWorkbooks } from '../instrument/official-workbooks.js';

/**
 * Takes the faults that the official workbook itself carries off its users: they stay, each at its place, as something
 * worth knowing. Known by the node and what is wrong there, never by an address, as rows get inserted.
 */
export function withOfficialFaults(
  { id }: Instrument,
  diagnostics: readonly Diagnostic[],
): readonly Diagnostic[] {
  const { faults } = officialWorkbooks(id);
  return diagnostics.map((diagnostic) => {
    const { code, trait } = diagnostic;
    const isKnown = trait !== null && faults.get(code)?.has(trait);
    return isKnown ? { ...diagnostic, severity: 'info', official: true } : diagnostic;
  });
}

/** Whether a formula that leaves a node out is known to do so. */
export const isOfficialSkip = ({ id }: Instrument, node: string, left: string): boolean =>
  officialWorkbooks(id).faults.get('formula-skips-row')?.has(`${node} ${left}`) ?? false;
