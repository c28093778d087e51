import type { AnswersParams } from '../../../diagnostic/codes/answers.js';
import type { DocsOf } from '../../codes/docs-of.js';

/** What is said in Indonesian of answers that are missing or mean nothing on their scale. */
export const answersDocsId: DocsOf<AnswersParams> = {
  'no-tpi-answers': {
    title: 'Berkas tidak berisi jawaban TPI',
    why: 'Dengan --by tpi jawaban TPI yang menentukan. Jawaban unit tidak pernah dipakai sebagai gantinya, karena TPI yang kosong bukan berarti setuju.',
    example: 'lke nilai LKE.xlsx --by tpi, sedangkan kolom TPI kosong atau tidak ada',
    fix: 'Pakai berkas yang sudah diisi TPI, atau nilai jawaban unit tanpa --by tpi.',
  },
  'answer-missing': {
    title: 'Indikator belum dijawab',
    why: 'Yang belum dijawab bernilai 0. Buku kerja resmi melewatkannya dalam rata-rata, sehingga nilai di sana tampak lebih tinggi daripada yang akan diperoleh.',
    example: 'Sel jawaban A.I.3.ii.a kosong, atau A.I.3.ii.a: tanpa isi',
    fix: 'Isi dengan salah satu pilihan yang disebut. Arti tiap pilihan: lke jelaskan ID',
  },
  'answer-outside-scale': {
    title: 'Jawaban di luar pilihan',
    why: 'Jawaban ini tidak punya nilai pada skala indikatornya dan dihitung 0. Di buku kerja resmi pertanyaan seperti ini dilewatkan tanpa pemberitahuan.',
    example: 'Jawaban "D" pada indikator yang pilihannya A, B dan C',
    fix: 'Pilih salah satu jawaban yang disebut dalam pesan.',
  },
  'answer-shape': {
    title: 'Jawaban tunggal dan jumlah tertukar',
    why: 'Indikator berpersentase dihitung dari beberapa jumlah, yang lain dari satu jawaban. Isi yang tertukar tidak dapat dinilai.',
    example: 'A.II.1.i.a: 100%, padahal diisi perubahan_dibuat dan jumlah lainnya',
    fix: 'Isi angka-angka yang disebut, atau satu jawaban saja; persentasenya dihitung sendiri.',
  },
  'index-outside-range': {
    title: 'Indeks survei di luar rentang',
    why: 'Indeks survei paling tinggi 4. Buku kerja menerima angka yang lebih besar dan memberi nilai melebihi bobot; di sini jawaban itu tidak sah.',
    example: 'B.I.a: 5, yang di buku kerja bernilai 21,875 dari bobot 17,5',
    fix: 'Isi indeks dari laporan survei. Bila angkanya dalam skala lain, ubah dulu ke skala 0 sampai 4.',
  },
  'index-not-number': {
    title: 'Indeks survei bukan angka',
    why: 'Nilai survei adalah indeks dibagi 4, dikali bobot. Tanpa angka, indikatornya bernilai 0; kedua survei bersama berbobot 35 dari 100.',
    example: 'B.II.a: A, atau B.II.a: "sangat baik"',
    fix: 'Isi indeks dari laporan survei, misalnya 3,55.',
  },
  'index-percent': {
    title: 'Persen diisi di tempat indeks',
    why: 'Yang diminta indeks 0 sampai 4. Persen tidak diubah sendiri, karena laporan survei memakai beberapa skala dan tebakan yang salah mengubah nilai sampai beberapa poin.',
    example: 'B.I.a: 87,65%, yang setara dengan indeks 3,506',
    fix: 'Bila persennya memang dari skala 0 sampai 100, tulis indeks yang diusulkan pesan. Cocokkan dengan laporan surveinya.',
  },
  'count-missing': {
    title: 'Salah satu jumlah belum diisi',
    why: 'Persentase indikator ini memerlukan semua jumlahnya. Selama satu masih kosong, indikatornya dihitung belum dijawab dan bernilai 0.',
    example: 'pengaduan_selesai terisi 3, sedangkan pengaduan_diproses kosong',
    fix: 'Isi dengan bilangan bulat; tulis 0 bila memang tidak ada.',
  },
  'count-invalid': {
    title: 'Jumlah bukan bilangan bulat 0 atau lebih',
    why: 'Jumlah orang, pengaduan atau perubahan adalah bilangan bulat. Isi yang lain tidak dapat dihitung, sehingga indikatornya bernilai 0.',
    example: '"12 orang", "1.250", -3 atau 2,5',
    fix: 'Tulis angkanya saja, tanpa satuan dan tanpa pemisah ribuan: 12 atau 1250.',
  },
  'number-is-date': {
    title: 'Sel angka berisi tanggal',
    why: 'Excel mengubah ketikan seperti 5/6 atau 3.72 menjadi tanggal, yang disimpannya sebagai angka besar (5 Juni 2026 adalah 46178). Angka itu tidak dipakai, sehingga indikatornya belum bernilai.',
    example: 'K161 menampilkan 05/06/2026, padahal yang diminta jumlah sasaran',
    fix: 'Ubah format selnya menjadi Umum (General), lalu ketik angkanya kembali.',
  },
  'share-of-nothing': {
    title: 'Ada yang sudah, padahal keseluruhannya 0',
    why: 'Bagian dari keseluruhan yang 0 tidak mungkin ada, dan di buku kerja menjadi galat #DIV/0!. Indikatornya bernilai 0.',
    example: 'pengaduan_selesai = 3, padahal pengaduan_harus_ditindaklanjuti = 0',
    fix: 'Cocokkan kedua jumlah dengan rekapnya dan betulkan yang keliru.',
  },
  'zero-of-zero': {
    title: 'Tidak ada yang dihitung (0 dari 0)',
    why: 'Aturannya tidak menyebut nilai bila tidak ada pengaduan atau tidak ada wajib lapor; buku kerja menampilkan #DIV/0!. Di sini dinilai penuh, tetapi TPI dapat menilai lain.',
    example: 'pengaduan_harus_ditindaklanjuti = 0 dan pengaduan_selesai = 0',
    fix: 'Pastikan dengan TPI dan tulis penjelasannya di catatan. Cara menilai diubah dengan --zero-division full|zero|exclude.',
  },
  'formula-without-result': {
    title: 'Sel jawaban berisi rumus tanpa hasil',
    why: 'Rumus tidak dihitung oleh alat ini, dan berkas tidak menyimpan hasilnya. Jawabannya tidak diketahui, jadi dianggap tidak sah.',
    example: 'K12 berisi =Rekap!B4, disimpan oleh program yang tidak menghitung',
    fix: 'Buka di Excel dan simpan supaya hasilnya tersimpan. Lebih aman: ketik jawabannya.',
  },
  'error-cell': {
    title: 'Sel jawaban berisi galat',
    why: 'Galat Excel bukan jawaban, dan menjalar sampai nilai total buku kerja. Indikatornya bernilai 0.',
    example: 'K12 menampilkan #REF! karena lembar yang dirujuknya sudah dihapus',
    fix: 'Ganti isinya dengan jawaban yang diketik.',
  },
  'answer-struck': {
    title: 'Jawaban dicoret',
    why: 'Coretan biasanya berarti jawabannya tidak berlaku lagi, tetapi isi selnya masih ada dan dinilai. Yang memeriksa dan yang menghitung membaca hal yang berbeda.',
    example: 'K12 berisi C yang dicoret, atau "A B" dengan A dicoret',
    fix: 'Hapus coretannya bila jawabannya berlaku; bila tidak, tulis jawaban yang berlaku saja.',
  },
  'answer-merged': {
    title: 'Jawaban digabung dengan sel di atasnya',
    why: 'Sel gabungan hanya menyimpan satu isi, yaitu di baris paling atas. Baris lain yang ikut digabung tidak punya jawaban, walaupun di layar tampak terisi.',
    example: 'K12 dan K13 digabung dan berisi A: A.I.1.ii.c tidak terjawab',
    fix: 'Pisahkan selnya (Unmerge Cells), lalu isi setiap baris.',
  },
  'answer-picture': {
    title: 'Gambar di sel jawaban',
    why: 'Gambar tidak dapat dibaca sebagai jawaban, sehingga pertanyaannya dihitung belum dijawab.',
    example: 'Tangkapan layar disisipkan ke dalam K12',
    fix: 'Ketik jawabannya, dan letakkan gambarnya di kolom bukti.',
  },
  'answer-chosen': {
    title: 'Jawaban dari kotak daftar dibaca menurut nomornya',
    why: 'Kotak daftar (form control) menyimpan nomor urut pilihannya di sel, bukan jawabannya. Jawabannya diambil dari daftar kotak itu.',
    example: 'K12 berisi 2, dan daftar kotaknya A, B, C: dibaca B',
    fix: 'Periksa bahwa jawabannya benar. Lebih aman: ganti kotaknya dengan daftar pilihan biasa (Validasi Data).',
  },
  'answer-position': {
    title: 'Sel jawaban berisi nomor urut pilihan',
    why: 'Kotak daftar atau tombol menyimpan nomor urut di sel. Tanpa daftarnya, nomor itu bukan jawaban, dan sebagai jumlah pun salah arti.',
    example: 'K12 berisi 2 dari sebuah tombol pilihan',
    fix: 'Ketik jawabannya di sel, lalu hapus kotak atau tombolnya.',
  },
  'comments-read': {
    title: 'Komentar sel dibaca sebagai catatan',
    why: 'Komentar di sel jawaban, catatan dan bukti dibaca sebagai catatan pemilik kolomnya, atau catatan pihak yang disebut sebagai penulisnya. Komentar tidak tampak di cetakan, dan hilang di program lain.',
    example: 'Nomor SK ditulis sebagai komentar di K8',
    fix: 'Pindahkan isinya ke kolom catatan atau bukti sebelum diajukan.',
  },
  'comments-unread': {
    title: 'Komentar sel tidak dibaca',
    why: 'Komentar ini tidak ada di sel jawaban, catatan atau bukti suatu pertanyaan, sehingga tidak pasti tentang apa.',
    example: 'Komentar di judul kolom',
    fix: 'Bila isinya bukti atau catatan, tulis di kolomnya.',
  },
  'pictures-floating': {
    title: 'Gambar melayang di dekat sel bukti',
    why: 'Gambar yang disisipkan di atas sel tidak menempel pada sel mana pun: ia bergeser bila baris disisipkan, dan tidak dihitung sebagai bukti.',
    example: 'Tangkapan layar ditempel di atas kolom bukti',
    fix: 'Di Excel 365: klik kanan gambarnya, Tempatkan di Sel. Atau tulis nama atau tautan dokumennya.',
  },
};
