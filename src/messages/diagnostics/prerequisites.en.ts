import type { PrerequisitesParams } from '../../diagnostic/codes/prerequisites.js';
import type { MessagesOf } from './messages-of.js';

export const prerequisitesEn: MessagesOf<PrerequisitesParams> = {
  'prerequisite-invalid': ({ key, found, allowed }) =>
    `The prerequisite "${key}" holds "${found}". Allowed: ${allowed}.`,
};
