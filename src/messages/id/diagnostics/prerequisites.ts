import type { PrerequisitesParams } from '../../../diagnostic/codes/prerequisites.js';
import type { MessagesOf } from '../../diagnostics/messages-of.js';

export const prerequisitesId: MessagesOf<PrerequisitesParams> = {
  'prerequisite-fraction': ({ key, found, proposed }) =>
    `Prasyarat "${key}" berisi ${found.replace('.', ',')} persen. Bila maksudnya ${proposed.replace('.', ',')} persen, tulis ${proposed.replace('.', ',')}.`,
  'prerequisite-needs-type': ({ key, allowed }) =>
    `Prasyarat "${key}" baru dapat dinilai bila jenis_instansi diisi: ${allowed}.`,
  'unit-file-misnamed': ({ found, expected }) =>
    `Berkas data unit "${found}" tidak dibaca karena namanya. Ubah namanya menjadi "${expected}", atau sebutkan dengan --unit.`,
  'unit-data-differs': ({ key, found, kept, place }) =>
    `"${key}" di sini "${found}", di berkas data unit "${kept}" (${place}). Yang dipakai: "${kept}", dari berkas data unit. Samakan keduanya.`,
  'prerequisite-advised': ({ key, found, advised, predicate }) =>
    `${found === '' ? `"${key}" belum diisi` : `"${key}" berisi ${found}`}; untuk ${predicate.toUpperCase()} penilai memeriksa paling sedikit ${advised}. Kesimpulan di sini tidak berubah karenanya: pastikan dengan TPI. Penjelasan: lke jelaskan ${key}`,
  'prerequisite-excused': ({ keys, predicate }) =>
    `Prasyarat instansi belum terpenuhi untuk ${predicate.toUpperCase()}: ${keys}. Unit afirmasi dari pemerintah daerah mungkin dikecualikan: tanyakan kepada TPI. Kesimpulan di sini tidak berubah karenanya.`,
  'prerequisite-invalid': ({ key, found, allowed }) =>
    `Prasyarat "${key}" berisi "${found}". Yang boleh: ${allowed}.`,
};
