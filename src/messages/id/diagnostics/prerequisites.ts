import type { PrerequisitesParams } from '../../../diagnostic/codes/prerequisites.js';
import type { MessagesOf } from '../../diagnostics/messages-of.js';

export const prerequisitesId: MessagesOf<PrerequisitesParams> = {
  'prerequisite-fraction': ({ key, found, proposed }) =>
    `Prasyarat "${key}" berisi ${found} persen. Bila maksudnya ${proposed.replace('.', ',')} persen, tulis ${proposed.replace('.', ',')}.`,
  'prerequisite-needs-type': ({ key, allowed }) =>
    `Prasyarat "${key}" baru dapat dinilai bila jenis_instansi diisi: ${allowed}.`,
  'unit-file-misnamed': ({ found, expected }) =>
    `Berkas data unit "${found}" tidak dibaca karena namanya. Ubah namanya menjadi "${expected}", atau sebutkan dengan --unit.`,
  'prerequisite-invalid': ({ key, found, allowed }) =>
    `Prasyarat "${key}" berisi "${found}". Yang boleh: ${allowed}.`,
};
