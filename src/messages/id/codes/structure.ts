import type { StructureParams } from '../../../diagnostic/codes/structure.js';
import type { DocsOf } from '../../codes/docs-of.js';
import { mergeDocsId } from './merge.js';

/** What is said in Indonesian of how a YAML or JSON worksheet is put together. */
export const structureDocsId: DocsOf<StructureParams> = {
  ...mergeDocsId,
  'key-unknown': {
    title: 'Kunci tidak dikenal',
    why: 'Isi di bawah kunci yang tidak dikenal tidak ikut dinilai. Supaya tidak hilang diam-diam, kunci seperti itu dianggap galat.',
    example: 'prasyarat: { opini_bkp: WTP }, seharusnya opini_bpk',
    fix: 'Betulkan ejaannya menurut saran dalam pesan, atau hapus kuncinya.',
  },
  'key-duplicate': {
    title: 'Kunci yang sama ditulis dua kali',
    why: 'Satu pertanyaan hanya punya satu jawaban. Yang mana yang dimaksud tidak dapat diketahui, jadi keduanya tidak dipakai.',
    example: 'A.I.1.i.b: A di baris 20, lalu A.I.1.i.b: C di baris 95',
    fix: 'Sisakan satu yang benar, hapus yang lain.',
  },
  'key-misplaced': {
    title: 'Kunci kurang atau terlalu menjorok',
    why: 'Spasi di awal baris menentukan milik siapa sebuah kunci. Yang kurang menjorok tidak termasuk bagian mana pun, yang terlalu menjorok menjadi bagian lain, sehingga tidak dibaca.',
    example: '"catatan:" sejajar dengan "A.I.1.i.b:", bukan di bawahnya',
    fix: 'Sejajarkan dengan kunci lain yang sejenis: dua spasi lebih ke kanan daripada kunci tempatnya.',
  },
  'shape-unexpected': {
    title: 'Bentuk isinya tidak sesuai',
    why: 'Di tempat ini diminta bentuk yang lain (satu nilai, daftar, atau pasangan kunci: nilai), sehingga isinya tidak dapat dibaca.',
    example: 'unit: Puskesmas Contoh, seharusnya nama: Puskesmas Contoh di bawah "unit:"',
    fix: 'Tulis seperti pada lembar kosong; buat satu sebagai contoh dengan: lke buat contoh.yaml',
  },
  'indicator-unknown': {
    title: 'Indikator tidak ada dalam instrumen',
    why: 'Jawaban di bawah kode ini tidak ikut dinilai, sedangkan indikator yang sebenarnya dimaksud dihitung kosong.',
    example: 'A.I.1.i.z: Ya',
    fix: 'Betulkan kodenya menurut saran dalam pesan. Semua kode ada di lembar kosong (lke buat).',
  },
  'value-invalid': {
    title: 'Nilai tidak sah untuk kunci ini',
    why: 'Nilai ini tidak termasuk yang mungkin, sehingga dianggap tidak diisi. Data unit ikut menentukan prasyarat mana yang berlaku.',
    example: 'jenis_instansi: kabupaten, seharusnya pemda atau kementerian-lembaga',
    fix: 'Pakai salah satu nilai yang disebut dalam pesan.',
  },
  'comma-split': {
    title: 'Angka terpotong di koma desimal',
    why: 'Di dalam { } dan [ ] koma memisahkan isi. Dari 3,72 hanya 3 yang terbaca sebagai isinya, jadi jawaban ini dianggap tidak sah dan bernilai 0.',
    example: 'B.I.a: { unit: 3,72 }',
    fix: 'Tulis dengan titik, { unit: 3.72 }, atau beri tanda kutip, { unit: "3,72" }.',
  },
  'effort-invalid': {
    title: 'Upaya bukan bilangan bulat 1 atau lebih',
    why: 'Upaya dipakai untuk mencari cara dengan upaya paling sedikit menuju WBK atau WBBM. Isi yang lain tidak dapat dibandingkan dan diabaikan; nilai tidak berubah.',
    example: 'upaya: besar',
    fix: 'Isi bilangan bulat, misalnya upaya: 3, atau hapus barisnya.',
  },
  'due-invalid': {
    title: 'Tenggat bukan tanggal',
    why: 'Tenggat hanya dipakai untuk rencana kerja. Isi yang bukan tanggal tidak dapat diurutkan dan diabaikan; nilai tidak berubah.',
    example: 'tenggat: akhir bulan',
    fix: 'Tulis hari, bulan, dan tahun, misalnya tenggat: 31-12-2026 atau 2026-12-31, atau hapus barisnya.',
  },
  'note-cut': {
    title: 'Teks terpotong di tanda #',
    why: 'Spasi yang diikuti # memulai komentar dalam YAML, sehingga sisa teksnya hilang. Penilai tidak akan melihat bagian itu.',
    example: 'catatan: SK tim #12 tahun ini (yang terbaca hanya "SK tim")',
    fix: 'Beri tanda kutip pada seluruh teksnya: catatan: "SK tim #12 tahun ini"',
  },
  'answer-absent': {
    title: 'Indikator tidak ada di lembar kerja',
    why: 'Indikator yang tidak ditulis dihitung tidak dijawab dan bernilai 0. Tanpa barisnya, kekosongan itu mudah terlewat.',
    example: 'Tidak ada baris A.I.2.i.a di bawah "jawaban:"',
    fix: 'Tambahkan baris dengan kode itu dan isi jawabannya, atau mulai dari lembar kosong (lke buat).',
  },
};
