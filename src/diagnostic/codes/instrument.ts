import type { Severities } from './severity.js';

/** An instrument file contradicts itself. */
export interface InstrumentParams {
  'instrument-shape': { path: string; problem: string; found: string };
  'instrument-sense': { problem: string; found: string; expected: string };
}

export const instrumentCodes: Severities<InstrumentParams> = {
  'instrument-shape': 'error',
  'instrument-sense': 'error',
};
