import type { PrerequisitesParams } from '../../../diagnostic/codes/prerequisites.js';
import type { MessagesOf } from '../../diagnostics/messages-of.js';

export const prerequisitesEn: MessagesOf<PrerequisitesParams> = {
  'prerequisite-fraction': ({ key, found, proposed }) =>
    `The prerequisite "${key}" holds ${found} percent. If ${proposed} percent is meant, write ${proposed}.`,
  'prerequisite-needs-type': ({ key, allowed }) =>
    `The prerequisite "${key}" cannot be evaluated until jenis_instansi is given: ${allowed}.`,
  'prerequisite-invalid': ({ key, found, allowed }) =>
    `The prerequisite "${key}" holds "${found}". Allowed: ${allowed}.`,
};
