import type { TemplateParams } from '../../../diagnostic/codes/template.js';
import type { DocsOf } from '../../codes/docs-of.js';

/** What is said in Indonesian of blank worksheets. */
export const templateDocsId: DocsOf<TemplateParams> = {
  'template-key-missing': {
    title: 'Kunci tidak ada di lembar kosong',
    why: 'Yang tidak ada di lembar kosong tidak akan diisi orang, dan indikatornya bernilai 0.',
    example: 'Tidak ada A.I.1.i.b di bawah "jawaban:"',
    fix: 'Tambahkan kuncinya dengan isi kosong; bandingkan dengan lembar kosong (lke buat).',
  },
  'template-row-missing': {
    title: 'Baris tidak ada di lembar kosong',
    why: 'Tanpa judul atau baris jumlahnya, nilai bagian itu tidak dapat diisi atau dihitung.',
    example: 'Baris "Jumlah pelanggaran tahun ini" terhapus',
    fix: 'Kembalikan barisnya dari LKE resmi.',
  },
  'leftover-answer': {
    title: 'Isian tertinggal di lembar kosong',
    why: 'Isian yang tertinggal mudah terbawa sebagai jawaban unit yang memakai lembar itu.',
    example: 'K9 masih berisi A',
    fix: 'Hapus jawaban, catatan, dan bukti sebelum dibagikan.',
  },
  'validation-missing': {
    title: 'Sel jawaban tanpa validasi data',
    why: 'Tanpa daftar pilihan orang mengetik apa saja, dan jawaban di luar skala tidak dinilai. LKE resmi tidak membatasi K169, K179-K182, dan K185-K189.',
    example: 'K169 tidak punya daftar pilihan A-E',
    fix: 'Tambahkan validasi data menurut skalanya.',
  },
  'validations-absent': {
    title: 'Kolom jawaban tanpa validasi data sama sekali',
    why: 'Tidak satu pun sel jawaban membatasi isian, sehingga jawaban di luar skala baru ketahuan saat dinilai.',
    example: 'Kolom K pada lembar Jawaban PortalRB 2026',
    fix: 'Tambahkan validasi data di setiap baris, atau pakai LKE resmi yang memilikinya.',
  },
  'validation-differs': {
    title: 'Validasi data tidak sesuai skala',
    why: 'Daftar yang keliru memaksa jawaban yang tidak sah, atau menghalangi yang sah.',
    example: 'K9 menawarkan A, B, C, D untuk skala A/B/C',
    fix: 'Samakan dengan skala dalam kolom pilihan jawaban.',
  },
  'validation-unread': {
    title: 'Validasi data yang tidak dapat diperiksa',
    why: 'Daftarnya dihitung oleh rumus (OFFSET, INDIRECT, tabel) atau aturannya rumus sendiri. Apakah ia sesuai skala hanya tampak di Excel.',
    example: 'Daftar K9 adalah =OFFSET(Ref!$A$1,0,0,3)',
    fix: 'Buka daftarnya di Excel dan bandingkan dengan skalanya, atau pakai daftar biasa ("A,B,C" atau nama rentang).',
  },
  'validation-misplaced': {
    title: 'Validasi data di baris judul',
    why: 'Judul yang menerima isian tampak seperti pertanyaan, dan isinya tidak pernah dinilai.',
    example: 'K127 menerima bilangan, padahal baris 127 judul',
    fix: 'Hapus validasi datanya.',
  },
  'scored-empty-row': {
    title: 'Baris kosong dengan rumus nilai',
    why: 'Apa pun yang diisikan di baris itu ikut dirata-ratakan dengan pertanyaan yang sebenarnya. LKE resmi punya satu, baris 90.',
    example: 'L90 berisi rumus nilai, padahal barisnya kosong',
    fix: 'Hapus rumusnya, atau barisnya bila tidak dipakai.',
  },
  'extra-question': {
    title: 'Pertanyaan yang bukan bagian instrumen',
    why: 'Pertanyaan tambahan di tengah tabel dapat ikut dirata-ratakan, dan jawabannya tidak dinilai menurut aturan.',
    example: 'Baris tambahan dengan pilihan jawaban A/B/C di antara A.I.1.i.a dan b',
    fix: 'Hapus barisnya, atau pindahkan ke luar tabel.',
  },
};
