import type { StructureParams } from '../../diagnostic/codes/structure.js';
import { maybe } from './maybe.id.js';
import type { MessagesOf } from './messages-of.js';

export const structureId: MessagesOf<StructureParams> = {
  'key-unknown': ({ key, suggestion, allowed }) =>
    `Kunci "${key}" tidak dikenal.${maybe(suggestion)} Yang ada: ${allowed}.`,
  'key-duplicate': ({ key, line }) => `Kunci "${key}" sudah ada di baris ${line}. Hapus salah satunya.`,
  'shape-unexpected': ({ key, expected }) =>
    `Isi "${key}" seharusnya ${{ mapping: 'kunci: nilai', list: 'daftar', text: 'satu nilai' }[expected]}.`,
  'indicator-unknown': ({ id, suggestion }) =>
    `Indikator "${id}" tidak ada dalam instrumen.${maybe(suggestion)}`,
  'value-invalid': ({ key, found, allowed }) =>
    `Nilai "${found}" untuk "${key}" tidak sah. Yang boleh: ${allowed}.`,
  'comma-split': ({ found }) =>
    `Angka terpotong di koma (sisanya "${found}"). Di dalam { } tulis dengan titik, misalnya 3.72, atau beri kutip: "3,72".`,
  'note-cut': ({ key }) =>
    `Isi "${key}" terpotong di tanda #, yang memulai komentar. Beri tanda kutip pada seluruh teksnya.`,
  'answer-absent': ({ id, allowed }) =>
    `Indikator ini tidak ada di lembar kerja. Tambahkan baris "${id}:" dengan salah satu: ${allowed}.`,
  'effort-invalid': ({ found }) => `Upaya "${found}" harus bilangan bulat 1 atau lebih.`,
};
