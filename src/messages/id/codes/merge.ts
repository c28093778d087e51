import type { StructureParams } from '../../../diagnostic/codes/structure.js';
import type { DocsOf } from '../../codes/docs-of.js';

type MergeParams = Pick<StructureParams, Extract<keyof StructureParams, `merge-${string}`>>;

/** What is said in Indonesian of putting the TPI's worksheet beside the unit's. */
export const mergeDocsId: DocsOf<MergeParams> = {
  'merge-unit-differs': {
    title: 'Jawaban unit di berkas TPI berbeda',
    why: 'TPI menilai jawaban yang berbeda dari yang sekarang ada di berkas unit: salah satu berkas sudah diubah sesudah yang lain dibuat.',
    example: 'A.I.1.i.b dijawab A di berkas unit, dan B di salinan yang dinilai TPI',
    fix: 'Tanyakan kepada unit dan TPI jawaban mana yang berlaku. Hasil gabungan memakai jawaban di berkas unit.',
  },
  'merge-tpi-differs': {
    title: 'Dua jawaban TPI yang berbeda',
    why: 'Kedua berkas memuat jawaban TPI untuk indikator yang sama, dan isinya tidak sama.',
    example: 'A.I.1.i.b dijawab TPI C di berkas unit, dan B di berkas TPI',
    fix: 'Pastikan jawaban yang terbaru. Hasil gabungan memakai jawaban di berkas TPI.',
  },
  'merge-notes-differ': {
    title: 'Dua catatan yang berbeda',
    why: 'Hanya satu catatan yang dapat dibawa ke hasil gabungan; yang lain tertinggal di berkas asalnya.',
    example: 'catatan_tpi "Tidak ada bukti pemilihan" dan "Bukti menyusul" untuk satu indikator',
    fix: 'Bila keduanya perlu, tulis bersama-sama di hasil gabungan.',
  },
  'merge-about-differs': {
    title: 'Data unit atau prasyarat kedua berkas berbeda',
    why: 'Nama, tahun atau prasyarat yang berlainan sering berarti kedua berkas bukan milik unit dan tahun yang sama.',
    example: 'tahun: 2025 di berkas TPI, tahun: 2026 di berkas unit',
    fix: 'Periksa apakah kedua berkas memang berpasangan. Hasil gabungan memakai isi berkas unit.',
  },
  'merge-evidence-left': {
    title: 'Bukti dukung di berkas TPI tidak ikut',
    why: 'Bukti dukung adalah milik unit dan diambil dari berkas unit saja.',
    example: 'Tautan foto kegiatan hanya ada di salinan TPI',
    fix: 'Tambahkan di berkas unit bila memang bukti unit, lalu gabungkan lagi.',
  },
  'merge-tpi-kept': {
    title: 'Jawaban TPI dari berkas unit dipertahankan',
    why: 'Di berkas TPI tempatnya kosong, sedangkan berkas unit sudah memuat jawaban TPI; kosong belum tentu berarti dicabut.',
    example: 'TPI hanya menilai ulang area 5; jawabannya untuk area lain ada di berkas unit',
    fix: 'Kosongkan di hasil gabungan bila jawaban yang lama tidak berlaku lagi.',
  },
  'merge-tpi-missing': {
    title: 'Tidak ada jawaban TPI untuk digabung',
    why: 'Jawaban TPI tidak pernah diisi dari jawaban unit, kecuali dinyatakan bahwa TPI menulis di tempat itu.',
    example: 'Salinan Lampiran III hanya punya satu kolom jawaban, dan TPI menulis di sana',
    fix: 'Periksa urutan berkas (unit dulu, lalu TPI), atau tambahkan --tpi-from unit.',
  },
};
