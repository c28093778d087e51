import type { StructureParams } from '../../../diagnostic/codes/structure.js';
import type { MessagesOf } from '../../diagnostics/messages-of.js';
import { maybe } from './maybe.js';

export const structureId: MessagesOf<StructureParams> = {
  'key-unknown': ({ key, suggestion, allowed }) =>
    `Kunci "${key}" tidak dikenal.${maybe(suggestion)} Yang ada: ${allowed}.`,
  'key-duplicate': ({ key, line }) => `Kunci "${key}" sudah ada di baris ${line}. Hapus salah satunya.`,
  'key-misplaced': ({ key, under, lacks, more, answer, side }) => {
    const keys = `"${key}"${more > 0 ? ` dan ${more} kunci lain` : ''}`;
    if (side === 'other' || (lacks && under !== ''))
      return `${keys} tidak di tempatnya. ${lacks ? `Di berkas ini belum ada "${under}:": tulis baris itu tanpa spasi di depannya, lalu ${more > 0 ? 'semuanya' : `"${key}"`} di bawahnya, dua spasi lebih ke kanan.` : `Pindahkan ke bawah "${under}:".`}`;
    if (side === 'right' && under === '') return `"${key}:" terlalu menjorok: tulis tanpa spasi di depannya.`;
    if (side === 'right')
      return `"${key}" terlalu menjorok, sehingga menjadi bagian indikator di atasnya: tulis sejajar dengan kode indikator lain di bawah "${under}:".`;
    return answer === ''
      ? `${keys} kurang menjorok: tulis di bawah "${under}:", dua spasi lebih ke kanan daripada "${under}".`
      : `"${key}" sejajar dengan kode indikator. Untuk memberi keterangan pada "${under}: ${answer}", tulis "${under}:" saja, lalu di bawahnya, menjorok: "unit: ${answer}" dan "${key}: ...".`;
  },
  'shape-unexpected': ({ key, expected }) =>
    `Isi "${key}" seharusnya ${{ mapping: 'kunci: nilai', list: 'daftar', text: 'satu nilai' }[expected]}.`,
  'indicator-unknown': ({ id, suggestion }) =>
    `Indikator "${id}" tidak ada dalam instrumen.${maybe(suggestion)} Betulkan kodenya.`,
  'value-invalid': ({ key, found, allowed }) =>
    `Nilai "${found}" untuk "${key}" tidak sah. Yang boleh: ${allowed}.`,
  'comma-split': ({ found }) =>
    `Angka terpotong di koma (sisanya "${found}"). Di dalam { } tulis dengan titik, misalnya 3.72, atau beri kutip: "3,72".`,
  'note-cut': ({ key }) =>
    `Isi "${key}" terpotong di tanda #, yang memulai komentar. Beri tanda kutip pada seluruh teksnya.`,
  'answer-absent': ({ id, allowed }) =>
    `Indikator ini tidak ada di lembar kerja. Tambahkan baris "${id}:" dengan salah satu: ${allowed}.`,
  'effort-invalid': ({ found }) => `Upaya "${found}" harus bilangan bulat 1 atau lebih.`,
  'due-invalid': ({ found, why }) => {
    const wrong = {
      calendar: 'tidak ada di kalender (bulan 1-12; hari ditulis sebelum bulan, atau tahun paling depan)',
      partial: 'belum lengkap: hari, bulan, dan tahun (empat angka) semuanya ditulis',
      none: 'bukan tanggal',
    };
    return `Tenggat "${found}" ${wrong[why]}. Tulis misalnya 31-12-2026 atau 2026-12-31.`;
  },
  'merge-unit-differs': ({ kept, found }) =>
    `Jawaban unit di berkas TPI (${said(found)}) berbeda dari berkas unit. Yang dipakai: ${said(kept)}, dari berkas unit.`,
  'merge-tpi-differs': ({ kept, found }) =>
    `Jawaban TPI ada dua dan berbeda. Yang dipakai: ${said(kept)}, dari berkas TPI; yang ditinggalkan: ${said(found)}.`,
  'merge-notes-differ': ({ kept, found }) =>
    `Catatan di kedua berkas berbeda. Yang dipakai: ${said(kept)}; yang ditinggalkan: ${said(found)}.`,
  'merge-about-differs': ({ key, kept, found }) =>
    `"${key}" di berkas TPI (${said(found)}) berbeda dari berkas unit. Pastikan keduanya milik unit dan tahun yang sama. Yang dipakai: ${said(kept)}.`,
  'merge-evidence-left': ({ count }) =>
    `${count} bukti dukung di berkas TPI tidak ada di berkas unit dan tidak ikut digabung. Tambahkan di berkas unit bila memang bukti unit.`,
  'merge-tpi-kept': ({ count }) =>
    `${count} indikator dikosongkan di berkas TPI tetapi sudah dijawab TPI di berkas unit; jawaban itu dipertahankan.`,
  'merge-tpi-missing': () =>
    'Tidak ada jawaban TPI di berkas ini. Bila TPI menulis jawabannya di tempat jawaban unit, tambahkan --tpi-from unit.',
};

const said = (text: string) => (text === '' ? 'kosong' : `"${text}"`);
