import type { InputsParams } from '../../../diagnostic/codes/inputs.js';
import type { DocsOf } from '../../codes/docs-of.js';

/** What is said in Indonesian of files and folders that were named. */
export const inputsDocsId: DocsOf<InputsParams> = {
  'folder-unreadable': {
    title: 'Folder tidak dapat dibuka',
    why: 'Lembar kerja di dalamnya tidak dapat dilihat. Tanpa baris ini rekap akan tampak lengkap padahal tidak.',
    example: 'EACCES: folder milik pengguna lain',
    fix: 'Minta izin membaca folder itu, atau salin isinya, lalu jalankan lagi.',
  },
  'no-worksheets': {
    title: 'Tidak ada lembar kerja di sana',
    why: 'Di folder itu tidak ada lembar kerja, atau tidak ada yang cocok dengan polanya. Biasanya namanya keliru, atau isinya masih bentuk lain.',
    example: 'lke rekap "kiriman 2026/", padahal isinya hanya PDF',
    fix: 'Periksa nama folder atau polanya. Buku kerja bentuk lain disimpan dulu sebagai .xlsx.',
  },
  'file-vanished': {
    title: 'Berkas hilang sesudah terlihat',
    why: 'Berkasnya ada ketika perintah dimulai, lalu tidak ada ketika dibuka, sehingga tidak dapat dinilai.',
    example: 'Berkas dipindah selama rekap berjalan, atau pintasan yang tujuannya sudah dihapus',
    fix: 'Kembalikan berkasnya, lalu jalankan lagi.',
  },
  'file-changing': {
    title: 'Berkas sedang berubah ketika dibaca',
    why: 'Isi yang terbaca setengah lama dan setengah baru; nilai darinya tidak berarti.',
    example: 'Buku kerja sedang disalin dari jaringan atau disimpan di Excel',
    fix: 'Tunggu sampai penyimpanan atau penyalinan selesai, lalu jalankan lagi.',
  },
  'units-unreadable': {
    title: 'Bukan daftar unit',
    why: 'Daftar yang tidak terbaca tidak dapat mengatakan siapa yang belum mengirim.',
    example: '--units daftar.pdf',
    fix: 'Simpan daftarnya sebagai CSV atau .xlsx dengan baris judul: unit, instansi, tahun, berkas ...',
  },
  'units-heads': {
    title: 'Judul kolom daftar unit tidak dikenal',
    why: 'Tanpa kolom unit, berkas atau id, baris daftar tidak dapat dicocokkan dengan berkas.',
    example: 'Baris pertama berisi data, bukan judul',
    fix: 'Beri baris pertama judul: unit, instansi, tahun, berkas ...',
  },
  'units-head-unknown': {
    title: 'Kolom daftar unit tidak dipakai',
    why: 'Kolom itu tidak dikenal; isinya tidak memengaruhi rekap.',
    example: 'Kolom "Alamat"',
    fix: 'Abaikan, atau betulkan judulnya bila salah tulis.',
  },
  'units-file-unmatched': {
    title: 'Berkas di daftar unit tidak ada',
    why: 'Daftar menyebut berkas atau pola yang tidak cocok dengan satu pun berkas rekap; unitnya dihitung belum mengirim, kecuali namanya ditemukan di berkas lain.',
    example: 'berkas: puskesmas-a*.xlsx',
    fix: 'Periksa nama berkas; jalurnya dihitung dari folder daftar itu.',
  },
  'units-file-twice': {
    title: 'Satu berkas disebut dua baris daftar',
    why: 'Satu berkas adalah kiriman satu unit. Bila dua baris menyebutnya, satu unit akan tampak sudah mengirim padahal belum.',
    example: 'Dua baris dengan berkas: LKE.xlsx',
    fix: 'Tulis berkas masing-masing unit, atau hapus baris yang keliru.',
  },
  'units-unit-twice': {
    title: 'Unit tertulis dua kali di daftar',
    why: 'Unit yang sama pada tahun yang sama dihitung dua kali sebagai yang ditunggu kirimannya.',
    example: 'Puskesmas Contoh, 2026 di baris 3 dan 9',
    fix: 'Hapus salah satu baris, atau bedakan dengan instansi, tahun atau id.',
  },
  'round-unusable': {
    title: 'Bukan dua lembar kerja satu putaran evaluasi',
    why: 'Yang dijawab unit adalah catatan dan jawaban TPI di lembar kerja pertama. Tanpa itu, atau dari laporan yang mungkin tanpa catatan, "tidak ada yang terbuka" akan tampak seperti persetujuan.',
    example: 'lke banding jawaban-unit.xlsx dikembalikan.xlsx --round',
    fix: 'Sebut lembar kerja yang dikembalikan TPI, lalu lembar kerja sesudah unit menjawab.',
  },
  'plan-unreadable': {
    title: 'Bukan rencana yang tersimpan',
    why: 'Tanpa langkah-langkah rencana tidak dapat dikatakan mana yang sudah dan mana yang belum.',
    example: '--plan rencana.xlsx',
    fix: 'Simpan rencananya sebagai JSON: lke rencana LKE.xlsx --format json=rencana.json.',
  },
  'partial-foreign': {
    title: 'Berkas .partial milik orang lain',
    why: 'Rekap yang sedang berjalan disimpan dulu sebagai NAMA.partial. Bila nama itu sudah dipakai berkas lain, menulisnya akan menghapus berkas itu.',
    example: 'rekap.ndjson.partial berisi catatan sendiri',
    fix: 'Pindahkan atau ganti nama berkas itu, atau pilih nama keluaran lain.',
  },
  'units-lines-odd': {
    title: 'Baris daftar unit tidak dipakai seluruhnya',
    why: 'Baris tanpa unit tidak ditunggu siapa pun, dan nilai yang tergeser ke kolom tanpa judul atau ditulis dua kali tidak dibaca seperti yang dimaksud.',
    example: 'Puskesmas A, Kab. B,2026 tanpa tanda kutip: tahunnya tergeser ke kolom tanpa judul',
    fix: 'Periksa baris-baris yang disebut; beri tanda kutip pada isi yang mengandung tanda pemisah.',
  },
  'units-institution-open': {
    title: 'Satu baris daftar, beberapa instansi',
    why: 'Unit dengan nama yang sama di dua instansi adalah dua unit. Tanpa instansinya di daftar, keduanya dihitung sebagai satu yang mengirim dua kali.',
    example: 'Puskesmas Sukamaju tanpa instansi, dan kiriman dari Kabupaten A dan Kabupaten B',
    fix: 'Isi kolom instansi pada baris itu, dan tulis unit yang lain di barisnya sendiri.',
  },
  'plan-other-unit': {
    title: 'Rencana unit lain',
    why: 'Langkah sebuah unit tidak mengatakan apa-apa tentang kemajuan unit lain.',
    example:
      'lke rekap kiriman/ --progress --plan rencana-unit-x.json, padahal Unit X tidak ada di folder itu',
    fix: 'Sebut folder unit yang rencananya dibuat, atau rencana unit itu.',
  },
};
