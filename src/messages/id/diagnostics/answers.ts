import type { AnswersParams } from '../../../diagnostic/codes/answers.js';
import type { MessagesOf } from '../../diagnostics/messages-of.js';

export const answersId: MessagesOf<AnswersParams> = {
  'no-tpi-answers': () =>
    'Berkas ini tidak berisi jawaban TPI, sehingga --by tpi tidak dapat dipakai. Nilai jawaban unit dengan --by unit.',
  'answer-missing': ({ allowed }) => `Belum dijawab. Isi dengan: ${allowed}.`,
  'answer-outside-scale': ({ found, allowed }) =>
    `Jawaban "${found}" di luar pilihan. Pilih salah satu: ${allowed}.`,
  'answer-shape': ({ expected, keys, found }) =>
    expected === 'inputs'
      ? `Indikator ini diisi dengan jumlah-jumlah, bukan "${found}". Isi: ${keys}.`
      : 'Indikator ini diisi dengan satu jawaban saja, bukan beberapa.',
  'index-outside-range': ({ found, maximum }) =>
    `Indeks ${found} di luar rentang 0-${maximum}. Periksa hasil surveinya.`,
  'index-not-number': ({ found, maximum }) =>
    `"${found}" bukan angka. Isi indeks 0 sampai ${maximum}, misalnya 3,55.`,
  'index-percent': ({ found, proposed, maximum }) =>
    `"${found}" adalah persen, yang diminta indeks 0-${maximum}. Bila benar sekian persen, tulis ${proposed.replace('.', ',')}.`,
  'count-missing': ({ key }) =>
    `"${key}" belum diisi, sehingga indikator ini dihitung belum dijawab. Isi dengan bilangan bulat (0 bila tidak ada).`,
  'count-invalid': ({ key, found }) =>
    `"${key}" berisi "${found}"; yang diminta bilangan bulat 0 atau lebih, tanpa pemisah ribuan.`,
  'share-of-nothing': ({ part, whole }) =>
    `${part}, padahal ${whole} = 0. Dinilai 0; periksa kedua jumlahnya.`,
  'zero-of-zero': () =>
    'Tidak ada yang dihitung (0 dari 0). Dinilai penuh, kecuali --zero-division menentukan lain; pastikan dengan TPI.',
  'formula-without-result': ({ formula }) =>
    `Sel jawaban berisi rumus (${formula}) tanpa hasil. Buka dan simpan di Excel, atau ketik jawabannya.`,
  'error-cell': ({ found }) => `Sel jawaban berisi galat ${found}. Ketik jawabannya.`,
};
