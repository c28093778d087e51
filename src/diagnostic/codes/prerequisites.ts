import type { Severities } from './severity.js';

/** Values that no prerequisite can be judged by, and unit data that nobody reads. */
export interface PrerequisitesParams {
  'prerequisite-invalid': { key: string; found: string; allowed: string };
  'prerequisite-fraction': { key: string; found: string; proposed: string };
  'prerequisite-needs-type': { key: string; allowed: string };
  'prerequisite-advised': { key: string; found: string; advised: string; predicate: string };
  'prerequisite-excused': { keys: string; predicate: string };
  'unit-file-misnamed': { found: string; expected: string };
  /** `found` in the worksheet, `kept` in the unit file, at `place`. */
  'unit-data-differs': { key: string; found: string; kept: string; place: string };
}

export const prerequisitesCodes: Severities<PrerequisitesParams> = {
  'prerequisite-invalid': 'error',
  'prerequisite-fraction': 'warning',
  'prerequisite-needs-type': 'info',
  'prerequisite-advised': 'warning',
  'prerequisite-excused': 'info',
  'unit-file-misnamed': 'warning',
  'unit-data-differs': 'warning',
};
