import type { PolicyParams } from '../../../diagnostic/codes/policy.js';
import type { MessagesOf } from '../../diagnostics/messages-of.js';
import { maybe } from './maybe.js';
import { shapeId } from './shape.js';

const scores = { full: 'bernilai penuh', zero: 'bernilai nol', exclude: 'tidak dihitung' };

export const policyId: MessagesOf<PolicyParams> = {
  'config-invalid': ({ path, problem, expected }) =>
    `Konfigurasi "${path}" tidak sah (${shapeId(problem, expected)}). Lihat: lke skema config.`,
  'code-unknown': ({ id, suggestion }) =>
    `Kode temuan "${id}" tidak ada.${maybe(suggestion)} Daftarnya: lke jelaskan --all`,
  'baseline-invalid': ({ name }) => `"${name}" bukan berkas baseline lke-zi. Buat dengan --write-baseline.`,
  'zero-division-differs': ({ chosen, used }) =>
    `Berkas ini memilih 0 dari 0 ${scores[chosen]}, tetapi yang dipakai ${scores[used]} (dari --zero-division, konfigurasi, atau rekap).`,
  'plan-crossing': ({ found, others }) =>
    `Rencana tidak dapat dihitung tepat: "${found}" dan "${others}" bertumpang tindih, tanpa yang satu memuat yang lain. Ubah syaratnya di instrumen atau konfigurasi.`,
  'plan-too-large': ({ id, size, limit }) =>
    `Rencana tidak dihitung: jumlah pada "${id}" memberi ${size} kemungkinan, batasnya ${limit}. Kunci dengan --lock ${id}.`,
};
