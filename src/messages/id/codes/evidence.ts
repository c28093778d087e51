import type { EvidenceParams } from '../../../diagnostic/codes/evidence.js';
import type { DocsOf } from '../../codes/docs-of.js';

export const evidenceDocsId: DocsOf<EvidenceParams> = {
  'evidence-missing': {
    title: 'Jawaban tanpa catatan dan tanpa bukti dukung',
    why: 'Penilai menurunkan jawaban yang tidak dapat dibuktikan. Poin di sampingnya dapat hilang karenanya. Yang dihitung: tautan (juga satu folder untuk semua baris), nama atau nomor dokumen, catatan tentang apa yang dilakukan. Yang tidak dihitung: "belum ada", "ada", "n/a", "...", TRUE/FALSE, angka, tanggal, nama penanggung jawab, petunjuk pengisian, teks LKE resmi, teks yang sama pada 10 indikator atau lebih, teks di kolom tanpa judul, komentar sel yang penulisnya bukan unit. Ukuran yang sama dipakai ketika memeriksa, merekap dan membuat rencana. Lembar tanpa kolom bukti dan catatan tidak diperiksa untuk hal ini.',
    example: 'A.I.1.ii.b dijawab A, kolom catatan dan bukti kosong atau hanya berisi "belum ada"',
    fix: 'Tambahkan tautan bukti, atau paling tidak catatan tentang dokumen yang mendasarinya. Atur dengan --evidence off|warn|error.',
  },
  'evidence-link-invalid': {
    title: 'Tautan bukti yang tidak dapat dibuka orang lain',
    why: 'Tautan yang terpotong spasi, tanpa https://, menunjuk komputer atau jaringan sendiri, atau hanya terbuka di akun pemiliknya (Drive Saya, kotak surat, hasil pencarian, halaman sunting) tidak dapat dibuka penilai, sehingga sama dengan tidak ada bukti. Tautan di dalam catatan juga diperiksa.',
    example: 'C:\\Bukti ZI\\SK Tim.pdf',
    fix: 'Unggah berkasnya, lalu tulis tautan https:// yang utuh; uji di peramban (browser) tanpa masuk akun.',
  },
  'evidence-link-repeated': {
    title: 'Tautan yang sama hampir di mana-mana',
    why: 'Satu folder untuk lebih dari separuh indikator tidak menunjukkan bukti yang mana untuk indikator yang mana. Penilai tidak akan mencarinya.',
    example: 'https://drive.google.com/drive/folders/abc pada 90 dari 100 indikator',
    fix: 'Tautkan dokumen atau subfolder setiap indikator.',
  },
  'personal-data': {
    title: 'Nomor telepon atau NIK di dalam lembar kerja',
    why: 'Lembar kerja beredar ke banyak orang, sedangkan nomor telepon dan NIK adalah data pribadi (UU 27/2022) yang tidak dinilai. Yang dilihat: jawaban, catatan, bukti, dan penanggung jawab. NIP tidak termasuk: nomor itu memang tercantum pada dokumen dinas yang ditandatangani. Nomornya tidak pernah ditampilkan utuh.',
    example: 'catatan: Hubungi Siti, 0812xxxxxx90',
    fix: 'Hapus nomornya, atau sebut jabatan dan nama dokumennya saja.',
  },
};
