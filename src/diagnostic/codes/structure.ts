import type { Severities } from './severity.js';

/** A YAML or JSON worksheet is not put together as it should be. */
export interface StructureParams {
  'key-unknown': { key: string; suggestion: string; allowed: string };
  'key-duplicate': { key: string; line: number };
  'shape-unexpected': { key: string; expected: 'mapping' | 'list' | 'text' };
  'indicator-unknown': { id: string; suggestion: string };
  'value-invalid': { key: string; found: string; allowed: string };
  'comma-split': { found: string };
  'effort-invalid': { found: string };
  'note-cut': { key: string };
  'answer-absent': { id: string; allowed: string };
}

export const structureCodes: Severities<StructureParams> = {
  'key-unknown': 'error',
  'key-duplicate': 'error',
  'shape-unexpected': 'error',
  'indicator-unknown': 'error',
  'value-invalid': 'error',
  'comma-split': 'error',
  'effort-invalid': 'error',
  'note-cut': 'warning',
  'answer-absent': 'error',
};
