import type { PrerequisitesParams } from '../../diagnostic/codes/prerequisites.js';
import type { MessagesOf } from './messages-of.js';

export const prerequisitesId: MessagesOf<PrerequisitesParams> = {
  'prerequisite-invalid': ({ key, found, allowed }) =>
    `Prasyarat "${key}" berisi "${found}". Yang boleh: ${allowed}.`,
};
