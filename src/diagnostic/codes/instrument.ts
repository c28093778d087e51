import type { Severities } from './severity.js';

/** An instrument file contradicts itself, or leaves open who set its numbers. */
export interface InstrumentParams {
  'instrument-shape': { path: string; problem: string; found: string };
  'instrument-sense': { problem: string; found: string; expected: string; node?: string };
  /** Names of numbers without a source, the first of them, and how many there are in all. */
  'instrument-reference': { names: string; count: number };
}

export const instrumentCodes: Severities<InstrumentParams> = {
  'instrument-shape': 'error',
  'instrument-sense': 'error',
  'instrument-reference': 'warning',
};
