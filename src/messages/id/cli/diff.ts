/** `lke diff`. */
export const diffId = {
  description: 'Bandingkan dua lembar kerja atau laporan, atau unit dengan TPI: selisih dalam poin',
  files: 'dua lembar kerja atau laporan (nilai --format json); satu saja dengan --unit-tpi',
  unitTpi: 'bandingkan jawaban unit dengan jawaban TPI dalam satu berkas',
  learn:
    'kaji banding: tampilkan dulu indikator yang lebih kuat di B beserta isi tingkatnya (otomatis bila B unit lain dengan predikat yang belum dicapai A)',
  noLearn: 'urutkan menurut besar selisih saja',
  round:
    'putaran kedua evaluasi: A lembar kerja yang dikembalikan TPI dengan catatannya, B lembar kerja sesudah unit menjawab; catatan mana yang dijawab, jawaban mana yang naik tanpa bukti baru, apa yang masih terbuka',
  detail: 'semua bagian dan indikator yang berbeda; bukti dan catatan pada kaji banding',
  twoFiles: 'Perintah "banding" memerlukan dua berkas, atau satu berkas dengan --unit-tpi.',
  oneStdin: 'Hanya satu berkas boleh dibaca dari masukan standar (-).',
  noUnitFile:
    '--unit hanya berlaku dengan --unit-tpi; untuk dua berkas taruh NAMA.unit.yaml di samping masing-masing.',
  learnTpi: '--learn membandingkan dua unit; tidak dapat dipakai dengan --unit-tpi.',
  roundAlone: (option: string) =>
    `--round membandingkan jawaban unit di dua lembar kerja: yang dikembalikan TPI, lalu yang sesudah dijawab; tidak dapat dipakai dengan ${option}.`,
};
