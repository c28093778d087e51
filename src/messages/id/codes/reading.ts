import type { ReadingParams } from '../../../diagnostic/codes/reading.js';
import type { DocsOf } from '../../codes/docs-of.js';

/** What is said in Indonesian of files that cannot be read, or outputs that cannot be made. */
export const readingDocsId: DocsOf<ReadingParams> = {
  'file-not-found': {
    title: 'Berkas tidak ditemukan',
    why: 'Tidak ada berkas dengan nama itu, sehingga tidak ada yang dapat dinilai. Biasanya namanya salah ketik, atau perintah dijalankan dari folder lain.',
    example: 'lke nilai LKE-2026.xlsx, padahal nama berkasnya "LKE 2026.xlsx"',
    fix: 'Periksa ejaan nama dan foldernya. Nama yang memuat spasi diberi tanda kutip.',
  },
  'file-unreadable': {
    title: 'Berkas tidak dapat dibuka atau ditulis',
    why: 'Sistem menolak membuka berkas itu, sehingga isinya tidak dapat dinilai atau hasilnya tidak dapat disimpan.',
    example: 'EACCES (tidak punya izin) atau EBUSY (sedang dipakai program lain)',
    fix: 'Tutup berkasnya di Excel, periksa izinnya, atau salin ke folder sendiri lalu coba lagi.',
  },
  'file-is-folder': {
    title: 'Yang disebut adalah folder, bukan berkas',
    why: 'Satu lembar kerja adalah satu berkas. Folder tidak dapat dinilai sebagai lembar kerja.',
    example: 'lke nilai "LKE 2026/"',
    fix: 'Sebutkan berkas di dalamnya, misalnya: lke nilai "LKE 2026/puskesmas.xlsx"',
  },
  'output-exists': {
    title: 'Berkas keluaran sudah ada',
    why: 'Berkas yang sudah ada tidak ditimpa tanpa diminta, supaya hasil lama tidak hilang. Berkas itu masih berisi hasil yang lama.',
    example: '--format json=laporan.json, sedangkan laporan.json sudah ada',
    fix: 'Pakai nama lain, atau tambahkan --force bila berkas lama memang boleh diganti.',
  },
  'output-is-input': {
    title: 'Keluaran akan menimpa berkas masukan',
    why: 'Lembar kerja tidak pernah diubah oleh alat ini. Bila ditimpa, jawaban di dalamnya hilang; karena itu --force pun tidak berlaku di sini.',
    example: 'lke nilai lembar-kerja.yaml --format json=lembar-kerja.yaml',
    fix: 'Beri keluarannya nama lain.',
  },
  'output-not-file': {
    title: 'Nama keluaran bukan berkas biasa',
    why: 'Hasil hanya ditulis ke berkas biasa, supaya selalu tersimpan utuh atau tidak sama sekali.',
    example: '--format json=laporan, sedangkan "laporan" adalah folder',
    fix: 'Pakai nama berkas, misalnya laporan/hasil.json.',
  },
  'folder-not-found': {
    title: 'Folder keluaran belum ada',
    why: 'Folder tidak dibuat sendiri, karena nama yang salah ketik akan menaruh hasil di tempat yang tidak diduga.',
    example: '--format json=hasil/laporan.json, sedangkan folder "hasil" belum ada',
    fix: 'Buat dulu foldernya, atau betulkan namanya.',
  },
  'output-unwritten': {
    title: 'Keluaran tidak dapat ditulis',
    why: 'Tempat menulis menolak: disk penuh, tidak ada izin, nama terlalu panjang, atau berkas sedang terbuka di program lain. Berkas setengah jadi tidak ditinggalkan.',
    example: 'lke nilai LKE.xlsx --format json=/folder-terkunci/laporan.json',
    fix: 'Kosongkan ruang, tutup berkasnya di Excel, atau tulis ke folder lain.',
  },
  'nothing-found': {
    title: 'Tidak ada yang cocok dengan kata yang dicari',
    why: 'Tidak ada indikator, syarat, prasyarat atau kode temuan dengan nama itu atau yang memuat semua kata itu. Nilai tidak terpengaruh.',
    example: 'lke explain A.I.9',
    fix: 'Pakai kode seperti di lembar kerja (A.I.1.i.a), atau cari dengan satu kata saja: lke explain gratifikasi',
  },
  'file-empty': {
    title: 'Berkas kosong',
    why: 'Berkas tidak berisi apa-apa, jadi tidak ada jawaban yang dapat dinilai. Biasanya pengunduhan atau penyalinannya terputus.',
    example: 'LKE.xlsx berukuran 0 bita',
    fix: 'Unduh atau salin ulang berkasnya, lalu pastikan dapat dibuka.',
  },
  'file-too-large': {
    title: 'Berkas terlalu besar',
    why: 'Lembar kerja yang wajar jauh lebih kecil. Batas ini menjaga agar satu berkas tidak menghabiskan memori saat banyak berkas diperiksa.',
    example: 'LKE.xlsx berukuran 48 MB karena foto bukti ditempel di dalamnya',
    fix: 'Pindahkan gambar dan lampiran ke tempat lain, tautkan, lalu simpan ulang.',
  },
  'file-encoding': {
    title: 'Teks tidak tersimpan sebagai UTF-8',
    why: 'Dengan pengodean lain huruf dapat terbaca keliru, dan alat ini tidak menebak isi jawaban.',
    example: 'Lembar kerja YAML yang disimpan Notepad sebagai "ANSI" atau "Unicode"',
    fix: 'Simpan ulang dengan pengodean UTF-8 (Notepad: Simpan Sebagai, Pengodean: UTF-8).',
  },
  'file-not-worksheet': {
    title: 'Berkas ini bukan LKE',
    why: 'Isinya tampak sebagai jenis berkas lain, apa pun akhiran namanya. Yang dapat dinilai ialah buku kerja LKE (.xlsx), lembar kerja YAML, dan JSON PortalRB.',
    example: 'LKE.xlsx yang sebenarnya halaman web, karena yang terunduh adalah halaman masuk',
    fix: 'Ambil berkas aslinya. Berkas .xls, .xlsb atau .ods: buka lalu simpan sebagai .xlsx.',
  },
  'workbook-encrypted': {
    title: 'Buku kerja dikunci kata sandi',
    why: 'Seluruh isinya tersandi, sehingga jawabannya tidak dapat dibaca. Ini bukan kunci lembar biasa, yang tidak menjadi masalah.',
    example: 'Excel meminta kata sandi sebelum buku kerja terbuka',
    fix: 'Buka di Excel, hapus sandinya (File, Info, Protect Workbook, Encrypt with Password), lalu simpan salinannya.',
  },
  'workbook-labelled': {
    title: 'Buku kerja dilindungi label sensitivitas',
    why: 'Label itu menyandi seluruh isi berkas, dan hanya Excel dengan akun kantor yang dapat membukanya. Ini bukan kata sandi, jadi tidak ada sandi yang dapat dihapus.',
    example: 'Di Excel tampak label "Rahasia" atau "Terbatas" di bilah judul',
    fix: 'Buka di Excel dengan akun kantor, pilih label yang tidak menyandi (Home, Sensitivity), lalu simpan salinannya sebagai .xlsx.',
  },
  'workbook-unreadable': {
    title: 'Buku kerja rusak atau tidak wajar',
    why: 'Sebagian isinya hilang, rusak, atau jauh lebih besar daripada LKE mana pun. Berkas seperti itu ditolak seluruhnya, karena menilai separuhnya akan menyesatkan.',
    example: 'Unduhan terputus: bagian xl/worksheets/sheet1.xml terpotong',
    fix: 'Buka di Excel dan biarkan Excel memperbaikinya, simpan sebagai .xlsx baru, lalu periksa lagi. Bila gagal, minta ulang berkasnya.',
  },
  'yaml-too-large': {
    title: 'Berkas YAML terlalu besar atau terlalu rapat',
    why: 'Lembar kerja yang wajar jauh lebih kecil. Batas ini menjaga agar berkas yang rusak atau jahat tidak memacetkan pemeriksaan.',
    example: 'Berkas yang bersusun puluhan tingkat, atau lebih dari 10.000 baris',
    fix: 'Mulai dari lembar kosong (lke buat) dan pindahkan jawabannya. Teks yang panjang taruh di dokumen bukti.',
  },
  'yaml-forbidden': {
    title: 'Memakai bagian YAML yang tidak diterima',
    why: 'Jangkar, alias, tag, baris perintah dan dokumen ganda dapat membuat isi berkas berbeda dari yang terbaca orang. Karena itu lembar kerja hanya memakai YAML sederhana.',
    example: 'A.I.1.i.a: &sama Ya   lalu   A.I.1.ii.a: *sama',
    fix: 'Tulis nilainya langsung di setiap tempat. Teks yang diawali &, * atau ! diberi tanda kutip.',
  },
  'yaml-syntax': {
    title: 'Susunan YAML rusak',
    why: 'Baris ini tidak dapat dibaca dengan pasti, sehingga lembar kerja tidak dinilai. Penyebab yang lazim: titik dua di dalam catatan, tab, atau kutip yang tidak ditutup.',
    example: 'catatan: Rapat: 5 Maret',
    fix: 'Beri tanda kutip pada teks yang memuat titik dua: catatan: "Rapat: 5 Maret". Sejajarkan awal barisnya dengan spasi.',
  },
  'json-syntax': {
    title: 'Susunan JSON rusak',
    why: 'Berkas dari PortalRB ini terpotong atau pernah diubah dengan tangan, sehingga jawabannya tidak dapat dibaca.',
    example: 'Berkas berakhir di tengah daftar "answers"',
    fix: 'Unduh ulang berkasnya dari PortalRB dan jangan diubah dengan tangan.',
  },
  'lke-old-instrument': {
    title: 'LKE lama, dari sebelum Permen PANRB 90/2021',
    why: 'Instrumen lama memakai pertanyaan dan bobot yang lain. Nilainya tidak dapat dibandingkan dengan batas WBK dan WBBM yang sekarang.',
    example: '"A. PROSES (60)", dengan bobot area 5, 5, 15, 10, 15 dan 10',
    fix: 'Isi LKE Permen PANRB 90/2021. Lembar YAML kosongnya dibuat dengan: lke buat',
  },
  'lke-not-found': {
    title: 'Tidak ada lembar LKE di buku kerja ini',
    why: 'Tidak ada lembar yang memuat tabel LKE, yaitu kolom "Penilaian" dan "Jawaban" dengan baris-baris indikatornya. Tidak ada yang dinilai.',
    example: 'Buku kerja yang hanya berisi rekap nilai atau daftar tautan bukti',
    fix: 'Pakai buku kerja yang memuat lembar LKE itu sendiri. Bila judul kolomnya pernah diubah, kembalikan.',
  },
  'lke-ambiguous': {
    title: 'Lebih dari satu lembar tampak sebagai LKE',
    why: 'Buku kerja memuat beberapa lembar LKE yang sama lengkapnya. Memilih salah satu dapat menilai jawaban yang salah.',
    example: 'Lembar "LKE ZI" dan "LKE ZI (2)" dua-duanya terisi',
    fix: 'Sebutkan lembarnya: lke nilai LKE.xlsx --sheet "LKE ZI". Salinan yang tidak dipakai sebaiknya dihapus sebelum diajukan.',
  },
  'lke-columns': {
    title: 'Kolom yang diperlukan tidak ditemukan',
    why: 'Lembarnya dikenali sebagai LKE, tetapi tanpa judul kolom itu tidak pasti di mana jawabannya. Alat ini tidak menebak.',
    example: 'Judul kolom "Jawaban" terhapus atau diganti dengan kata lain',
    fix: 'Kembalikan judul kolomnya seperti pada buku kerja resmi, atau sebutkan kolomnya: --column K',
  },
  'lke-rows': {
    title: 'Terlalu sedikit baris indikator yang dikenali',
    why: 'Terlalu banyak pertanyaan hilang atau berubah, sehingga nilainya tidak akan berarti.',
    example: 'Hanya 60 dari 113 indikator yang dikenali, karena satu bagian terhapus',
    fix: 'Pindahkan jawabannya ke buku kerja resmi yang utuh, atau kembalikan baris dan teks pertanyaannya.',
  },
  'worksheet-version': {
    title: 'Versi lembar kerja tidak dikenal',
    why: 'Lembar kerja dibuat untuk versi lain dari alat ini. Arti isinya mungkin berbeda, jadi tidak dinilai.',
    example: 'versi: 2',
    fix: 'Perbarui lke-zi. Bila angkanya salah ketik, tulis: versi: 1',
  },
  'worksheet-instrument': {
    title: 'Lembar kerja dibuat untuk instrumen lain',
    why: 'Pertanyaan dan bobot tiap instrumen berbeda. Menilai dengan instrumen yang lain memberi nilai yang salah.',
    example: 'instrumen: zi-internal-2025, sedangkan yang dipakai menilai permenpanrb-90-2021',
    fix: 'Betulkan baris "instrumen", atau sebutkan instrumennya: --instrument BERKAS.',
  },
};
