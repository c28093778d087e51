import type { WorkbookParams } from '../../../diagnostic/codes/workbook.js';
import type { DocsOf } from '../../codes/docs-of.js';

/** What is said in Indonesian of what a workbook shows that is not so. */
export const workbookDocsId: DocsOf<WorkbookParams> = {
  'formula-answer': {
    title: 'Sel jawaban berisi rumus',
    why: 'Jawaban yang dihitung dari sel lain berubah tanpa terlihat. Yang dipakai adalah hasil yang terakhir disimpan, dan itu bisa usang.',
    example: 'K8 berisi =Lain!B3',
    fix: 'Ketik jawabannya langsung di sel.',
  },
  'row-not-recognised': {
    title: 'Jawaban di baris yang bukan indikator',
    why: 'Baris yang ditambahkan sendiri tidak ada dalam instrumen, sehingga jawabannya tidak dinilai. Bisa juga jawabannya salah baris.',
    example: 'Baris tambahan "Inovasi lain" dijawab A',
    fix: 'Pindahkan jawabannya ke baris indikator yang benar, atau hapus barisnya.',
  },
  'indicator-row-missing': {
    title: 'Baris indikator tidak ditemukan',
    why: 'Indikator yang barisnya terhapus tidak dapat dijawab dan bernilai 0, sedangkan rumus rata-rata di buku kerja menghitung sisanya saja.',
    example: 'Baris A.I.1.iv.b terhapus',
    fix: 'Kembalikan barisnya dari LKE resmi, lengkap dengan rumusnya.',
  },
  'code-missing': {
    title: 'Kode tidak ada di buku kerja lke-zi',
    why: 'Di buku kerja yang dibuat lke-zi baris dikenali dari kodenya. Kode yang terhapus atau tertimpa membuat jawabannya tidak terbaca dan bernilai 0.',
    example: 'A.I.1.iv.b di kolom Kode tertimpa "ok"',
    fix: 'Tulis kembali kodenya, atau salin barisnya dari lembar kosong (lke buat LKE.xlsx).',
  },
  'code-repeated': {
    title: 'Kode yang sama ada di dua baris',
    why: 'Satu pertanyaan hanya punya satu jawaban. Baris mana yang dimaksud tidak dapat diketahui, jadi keduanya tidak dinilai.',
    example: 'Baris A.I.1.i.a disalin ke bawah dan kodenya ikut tersalin',
    fix: 'Hapus salah satu baris, atau hapus kodenya.',
  },
  'tpi-columns': {
    title: 'Ada lebih dari satu kolom TPI',
    why: 'Hanya satu kolom yang dipakai sebagai jawaban TPI: inspektorat lebih dahulu, kemudian TPI unit.',
    example: 'Kolom "Jawaban TPI Unit" dan "Jawaban TPI Inspektorat" keduanya terisi',
    fix: 'Tidak ada yang perlu dilakukan bila kolom yang dipakai memang yang dimaksud. Kolom lain dipilih dengan --team, misalnya --team O atau --team unit.',
  },
  'cached-total-differs': {
    title: 'Nilai total di buku kerja berbeda',
    why: 'Yang tampil di buku kerja bukan nilai menurut aturan. Sel penyebabnya disebut dalam pesan dan dilaporkan sendiri-sendiri.',
    example: 'L208 menampilkan 79,82, padahal menurut jawaban 80,57',
    fix: 'Perbaiki sel yang disebut, hitung ulang, lalu simpan.',
  },
  'error-value': {
    title: 'Sel berisi nilai galat',
    why: 'Galat menjalar melalui rumus sampai nilai total, dan sering berada di lembar tersembunyi. Sel yang hanya mewarisi galat dihitung bersama asalnya.',
    example: 'Ctt Eval!I53 berisi #REF! dan menjalar ke J53',
    fix: 'Perbaiki rumus di sel itu; #DIV/0! dan #VALUE! hilang setelah jawabannya dilengkapi.',
  },
  'answer-type-changed': {
    title: 'Pilihan jawaban di baris ini berubah',
    why: 'Rumus nilai memilih skala dari kolom ini, yang disembunyikan pada LKE resmi. Bila isinya berubah, nilainya menjadi "-" dan pertanyaan itu diam-diam tidak dinilai.',
    example: 'J8 tertimpa "Ya", seharusnya "Ya/Tidak"',
    fix: 'Tampilkan kolomnya dan kembalikan isinya.',
  },
  'score-formula-missing': {
    title: 'Sel nilai tidak berisi rumus',
    why: 'Tanpa rumus, nilai baris ini tidak ikut dihitung; rata-rata di atasnya hanya memakai baris lain.',
    example: 'L9 kosong',
    fix: 'Salin rumusnya dari baris lain yang sejenis atau dari LKE resmi.',
  },
  'score-overwritten': {
    title: 'Rumus nilai tertimpa',
    why: 'Nilai yang diketik tidak lagi mengikuti jawaban, sehingga buku kerja menunjukkan nilai yang tidak didukung jawabannya.',
    example: 'L9 berisi 1, bukan rumus',
    fix: 'Kembalikan rumusnya dari LKE resmi.',
  },
  'percentage-overwritten': {
    title: 'Rumus persentase tertimpa',
    why: 'Persentase dihitung dari jumlah di bawahnya. Bila diketik sendiri, perubahan jumlah tidak lagi mengubah nilai di buku kerja.',
    example: 'K171 berisi 100%, bukan rumus',
    fix: 'Kembalikan rumusnya dari LKE resmi.',
  },
  'formula-skips-row': {
    title: 'Rumus melewatkan baris',
    why: 'Nilai yang tidak dijangkau rumus di atasnya tidak ikut dihitung. LKE resmi memuat kesalahan ini: L175 tidak menjangkau LHKASN di L183, sedangkan LHKPN terhitung dua kali.',
    example: 'L175 = AVERAGE(L176:L179)*H175',
    fix: 'Perbaiki rumusnya, misalnya L175 = L176+L183. Hitungan alat ini tidak terpengaruh.',
  },
  'formula-reads-elsewhere': {
    title: 'Rumus nilai membaca baris lain',
    why: 'Rumus yang disalin dapat menunjuk jawaban pertanyaan lain, sehingga jawaban baris ini tidak pernah dinilai.',
    example: 'L8 membaca K9',
    fix: 'Salin rumusnya dari LKE resmi.',
  },
  'score-differs': {
    title: 'Rumus menghasilkan nilai yang berbeda',
    why: 'Dihitung dari isi berkas sekarang, sel ini tidak menghasilkan nilai menurut skala dan bobot instrumen.',
    example: 'Rumus memberi 0,6 untuk jawaban B pada A/B/C/D, seharusnya 0,67',
    fix: 'Bandingkan rumusnya dengan LKE resmi dan perbaiki.',
  },
  'answer-not-counted': {
    title: 'Jawaban tidak ikut dihitung buku kerja',
    why: 'Jawabannya sah, tetapi tidak cocok dengan yang dibandingkan rumus, misalnya karena ada spasi; buku kerja menganggapnya belum diisi dan melewatkannya.',
    example: 'K9 berisi "A " dengan spasi, L9 menampilkan "Blm Diisi"',
    fix: 'Pilih ulang jawabannya dari daftar pilihan.',
  },
  'blank-raises-mean': {
    title: 'Jawaban kosong menaikkan rata-rata',
    why: 'AVERAGE di buku kerja melewatkan yang kosong, sehingga nilai yang tampil lebih tinggi. Alat ini menghitung yang kosong 0.',
    example: 'Satu dari empat pertanyaan kosong, rata-ratanya dari tiga',
    fix: 'Lengkapi jawabannya. Lihat juga --blank.',
  },
  'cached-stale': {
    title: 'Nilai tersimpan sudah usang',
    why: 'Berkas disimpan tanpa dihitung ulang setelah jawabannya berubah, misalnya oleh program lain. Yang membukanya tanpa menghitung ulang melihat nilai lama.',
    example: 'L8 menyimpan 1, padahal K8 sekarang Tidak',
    fix: 'Buka di Excel, hitung ulang semua (Ctrl+Alt+F9), lalu simpan.',
  },
  'weight-differs': {
    title: 'Bobot berbeda dari instrumen',
    why: 'Rumus mengalikan rata-rata dengan bobot di sel ini; bobot yang keliru mengubah nilai yang tampil.',
    example: 'H7 berisi 1, seharusnya 0,5',
    fix: 'Kembalikan bobotnya menurut instrumen.',
  },
  'recap-weight': {
    title: 'Bobot di rekap berbeda dari instrumen',
    why: 'Persentase di rekap dihitung dari bobot ini. Lembar rekap biasanya tersembunyi; LKE resmi sendiri memuat beberapa bobot lama.',
    example: 'Ctt Eval!H48 berisi 1, seharusnya 2',
    fix: 'Perbaiki bobotnya, atau jangan memakai rekap itu.',
  },
  'recap-reads-wrong-row': {
    title: 'Rekap membaca baris yang salah',
    why: 'Nilai di samping nama bagian berasal dari bagian lain, sehingga rekapnya menyesatkan.',
    example: 'Ctt Eval!I52 bernama LHKPN, tetapi membaca Mekanisme Pengendalian (L168)',
    fix: 'Perbaiki rujukannya ke baris yang bernama sama.',
  },
  'recap-row-missing': {
    title: 'Rekap tidak lengkap',
    why: 'Rekap yang memuat hampir semua bagian tetapi melewatkan satu membuat jumlah nilainya tampak tidak cocok.',
    example: 'Ctt Eval tidak memuat Pengelolaan Pengaduan (A.I.6.iii)',
    fix: 'Tambahkan barisnya.',
  },
  'verdict-contradicts': {
    title: 'Kesimpulan bertentangan dengan aturan',
    why: 'Semua nilai minimal harus terpenuhi: total, pengungkit, setiap area, dan hasil. Kesimpulan dari nilai total saja sering keliru.',
    example: '"Memenuhi WBK" di bawah nilai total 76, padahal satu area di bawah 60%',
    fix: 'Perbaiki kesimpulannya; lke score menunjukkan syarat yang belum terpenuhi.',
  },
  'answer-hidden': {
    title: 'Jawaban di bagian yang tersembunyi',
    why: 'Jawaban itu tetap dinilai, tetapi tidak terlihat oleh yang memeriksa. Kolom A dan J pada LKE resmi memang tersembunyi dan tidak berisi jawaban.',
    example: 'Baris 20 disembunyikan, K20 berisi A',
    fix: 'Tampilkan baris, kolom, atau lembarnya, lalu periksa jawabannya.',
  },
  'value-outside-validation': {
    title: 'Jawaban di luar daftar pilihan selnya',
    why: 'Jawabannya sah menurut skala, tetapi daftar pilihan di sel itu lain: daftarnya keliru, atau jawaban ditempel dari baris lain.',
    example: 'K15 berisi D, daftar pilihannya A, B, C',
    fix: 'Perbaiki daftar pilihannya, atau periksa jawabannya.',
  },
};
