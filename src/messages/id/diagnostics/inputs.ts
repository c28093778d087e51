import type { InputsParams } from '../../../diagnostic/codes/inputs.js';
import type { MessagesOf } from '../../diagnostics/messages-of.js';
import { lke } from '../command.js';
import { maybe } from './maybe.js';

const nothing = {
  folder: 'Tidak ada lembar kerja di folder ini.',
  pattern: 'Tidak ada lembar kerja yang cocok dengan pola ini.',
  rows: 'Tidak ada berkas bagian (.ndjson) di sini.',
  parts: 'Tidak ada baris rekap di berkas bagian yang disebut.',
  list: 'Daftar ini tidak berisi satu nama berkas pun.',
};

const odd = {
  nameless:
    'tidak menyebut unit, berkas atau id, jadi tidak dipakai. Isi salah satunya, atau hapus barisnya.',
  headless:
    'berisi nilai di bawah kolom tanpa judul, yang tidak dipakai. Periksa tanda pemisah di dalam isinya (beri tanda kutip), atau beri judul.',
  twice:
    'berisi dua kolom yang artinya sama tetapi isinya berbeda; dipakai yang pertama. Hapus salah satu kolom.',
};

const round = {
  report:
    'Ini laporan tersimpan, yang mungkin dibuat tanpa catatan. --round memerlukan lembar kerjanya sendiri.',
  'no-notes':
    'Lembar kerja ini tidak memuat catatan atau jawaban TPI, sehingga tidak ada yang dapat dijawab. Sebut dahulu lembar kerja yang dikembalikan TPI, lalu lembar kerja sesudah unit menjawab.',
  swapped:
    'Lembar kerja ini tidak memuat catatan atau jawaban TPI, tetapi yang kedua memuatnya: urutannya terbalik. Sebut dahulu lembar kerja yang dikembalikan TPI.',
};

export const inputsId: MessagesOf<InputsParams> = {
  'folder-unreadable': ({ reason }) =>
    `Folder tidak dapat dibuka (${reason}), sehingga isinya tidak ikut. Periksa izinnya, lalu jalankan lagi.`,
  'no-worksheets': ({ what, found }) =>
    `${nothing[what]}${found === '' ? '' : ` Yang ada: ${found}.`} Periksa nama dan tempatnya.`,
  'file-vanished': () =>
    'Ada ketika perintah dimulai, tetapi tidak ada lagi ketika akan dibuka: dipindah, dihapus, berganti nama, atau pintasannya putus. Jalankan lagi.',
  'units-unreadable': () =>
    'Ini bukan daftar unit. Daftarnya berupa CSV (pemisah koma atau titik koma), daftar YAML, atau lembar pertama sebuah .xlsx.',
  'units-heads': ({ found }) =>
    `Judul kolom daftar unit tidak dikenal${found === '' ? '' : ` (${found})`}. Paling sedikit satu dari: unit, berkas, id.`,
  'units-head-unknown': ({ head, suggestion }) =>
    `Kolom "${head}" di daftar unit tidak dikenal dan tidak dipakai.${maybe(suggestion)}`,
  'units-file-unmatched': ({ name }) =>
    `Daftar unit menyebut berkas "${name}", tetapi tidak ada berkas rekap yang cocok. Periksa namanya.`,
  'units-file-twice': ({ name, lines }) =>
    `Berkas "${name}" disebut oleh beberapa baris daftar unit (baris ${lines}); dipakai yang pertama. Betulkan daftarnya.`,
  'units-unit-twice': ({ unit, lines }) =>
    `Unit "${unit}" tertulis lebih dari sekali di daftar unit untuk tahun yang sama (baris ${lines}). Hapus salah satunya.`,
  'round-unusable': ({ why }) => round[why],
  'file-changing': () =>
    'Berkas sedang disimpan atau disalin ketika dibaca, sehingga isinya belum utuh. Tunggu sampai selesai, lalu jalankan lagi.',
  'plan-unreadable': () =>
    `Ini bukan rencana yang tersimpan. Buat dengan: ${lke('plan', 'LKE.xlsx --format json=rencana.json')}`,
  'partial-foreign': () =>
    'Berkas dengan nama ini sudah ada dan bukan bagian rekap yang terhenti, jadi dibiarkan. Pindahkan atau ganti namanya, atau pilih nama keluaran lain.',
  'units-lines-odd': ({ why, lines }) => `Daftar unit, baris ${lines}: ${odd[why]}`,
  'units-institution-open': ({ unit, files }) =>
    `Unit "${unit}" di daftar unit tidak menyebut instansi, dan kiriman dari beberapa instansi cocok dengannya: ${files}. Isi kolom instansi.`,
  'plan-other-unit': ({ unit, units }) =>
    `Rencana ini dibuat untuk "${unit}", yang tidak ada di antara unit-unit ini: ${units}. Sebut folder unit itu saja.`,
};
