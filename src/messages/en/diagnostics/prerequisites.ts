import type { PrerequisitesParams } from '../../../diagnostic/codes/prerequisites.js';
import type { MessagesOf } from '../../diagnostics/messages-of.js';

export const prerequisitesEn: MessagesOf<PrerequisitesParams> = {
  'prerequisite-fraction': ({ key, found, proposed }) =>
    `The prerequisite "${key}" holds ${found} percent. If ${proposed} percent is meant, write ${proposed}.`,
  'prerequisite-needs-type': ({ key, allowed }) =>
    `The prerequisite "${key}" cannot be evaluated until jenis_instansi is given: ${allowed}.`,
  'unit-file-misnamed': ({ found, expected }) =>
    `The unit data file "${found}" is not read because of its name. Rename it to "${expected}", or name it with --unit.`,
  'unit-data-differs': ({ key, found, kept, place }) =>
    `"${key}" is "${found}" here and "${kept}" in the unit file (${place}). Taken is "${kept}", of the unit file. Make them agree.`,
  'prerequisite-advised': ({ key, found, advised, predicate }) =>
    `${found === '' ? `"${key}" is not filled in` : `"${key}" is ${found}`}; for ${predicate.toUpperCase()} evaluators look for at least ${advised}. No verdict here changes by it: make sure with the TPI. Explained by: lke explain ${key}`,
  'prerequisite-excused': ({ keys, predicate }) =>
    `Prerequisites of the institution are not met for ${predicate.toUpperCase()}: ${keys}. Affirmation units of regional governments may be let off: ask the TPI. No verdict here changes by it.`,
  'prerequisite-invalid': ({ key, found, allowed }) =>
    `The prerequisite "${key}" holds "${found}". Allowed: ${allowed}.`,
};
