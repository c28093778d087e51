import type { PrerequisitesParams } from '../../../diagnostic/codes/prerequisites.js';
import type { MessagesOf } from '../../diagnostics/messages-of.js';

export const prerequisitesEn: MessagesOf<PrerequisitesParams> = {
  'prerequisite-fraction': ({ key, found, proposed }) =>
    `The prerequisite "${key}" holds ${found} percent. If ${proposed} percent is meant, write ${proposed}.`,
  'prerequisite-needs-type': ({ key, allowed }) =>
    `The prerequisite "${key}" cannot be evaluated until jenis_instansi is given: ${allowed}.`,
  'unit-file-misnamed': ({ found, expected }) =>
    `The unit data file "${found}" is not read because of its name. Rename it to "${expected}", or name it with --unit.`,
  'prerequisite-invalid': ({ key, found, allowed }) =>
    `The prerequisite "${key}" holds "${found}". Allowed: ${allowed}.`,
};
