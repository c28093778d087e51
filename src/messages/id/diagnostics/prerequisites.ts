import type { PrerequisitesParams } from '../../../diagnostic/codes/prerequisites.js';
import type { MessagesOf } from '../../diagnostics/messages-of.js';

export const prerequisitesId: MessagesOf<PrerequisitesParams> = {
  'prerequisite-fraction': ({ key, found, proposed }) =>
    `Prasyarat "${key}" berisi ${found} persen. Bila maksudnya ${proposed.replace('.', ',')} persen, tulis ${proposed.replace('.', ',')}.`,
  'prerequisite-needs-type': ({ key, allowed }) =>
    `Prasyarat "${key}" baru dapat dinilai bila jenis_instansi diisi: ${allowed}.`,
  'prerequisite-invalid': ({ key, found, allowed }) =>
    `Prasyarat "${key}" berisi "${found}". Yang boleh: ${allowed}.`,
};
