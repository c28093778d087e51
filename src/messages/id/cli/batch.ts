/** `lke batch`. */
export const batchId = {
  description: 'Rekap banyak lembar kerja: peringkat, syarat yang belum terpenuhi, selisih TPI, riwayat',
  paths: 'berkas, folder (dengan isinya) atau pola seperti "2026/**/*.xlsx"',
  sort: 'urutan: rank, total, margin, unit, year, area.5 ...; dengan :asc atau :desc',
  filter: 'tampilkan yang cocok saja: wbk, !wbbm, total>=75, unit~puskesmas, fails=area.5; boleh berulang',
  target: 'ukur syarat yang belum terpenuhi terhadap predikat ini (bawaan: target tiap unit)',
  merge: 'yang disebut adalah berkas ndjson dari beberapa bagian: gabungkan menjadi satu rekap',
  byMonth: 'kemajuan per bulan dari salinan bertanggal lembar kerja yang sama, bukan peringkat',
  plan: 'dengan --progress: rencana tersimpan (plan --format json), yang langkahnya dibandingkan',
  planAlone: '--plan dipakai bersama --progress.',
  notWithProgress: (what: string) =>
    `--progress memperlihatkan kemajuan tiap unit, bukan rekap: ${what} tidak berlaku di sini.`,
  year: 'tahun semua berkas, mengalahkan yang tertulis di mana pun',
  units:
    'daftar unit yang ditunggu kirimannya (CSV, YAML atau .xlsx): siapa yang belum mengirim, ganda, atau tidak terdaftar',
  withoutNotes: 'tanpa catatan dan bukti dalam konsep LHE (rekap tidak memuatnya)',
  formats: (names: string) => `${names}; docx=FOLDER/ menulis konsep LHE tiap unit ke dalam folder itu`,
  draftsFolder:
    'docx dari rekap adalah satu konsep LHE tiap unit. Sebut satu folder untuk semuanya, misalnya --format docx=lhe/.',
  draftsMerge:
    'Konsep LHE dibuat dari lembar kerja; --merge hanya membaca barisnya. Sebut folder lembar kerjanya.',
  drafts: (count: number, folder: string) => `Ditulis: ${count} konsep LHE, dari jawaban TPI, di ${folder}`,
  draftsDiffer:
    'Putusan rekap di sini dari jawaban unit, putusan di dalam konsep LHE dari jawaban TPI. Dengan --by tpi rekapnya juga dari TPI.',
  draftLacking: (unit: string, file: string, why: string) =>
    `Tanpa konsep LHE: ${unit}${file === '' ? '' : ` (${file})`}: ${why}`,
  draftWhy: { tpi: 'belum ada jawaban TPI.', missing: 'belum mengirim lembar kerja.' },
  noDrafts: 'Tidak ada konsep LHE yang ditulis.',
  yearForm: 'Tulis tahun empat angka, 2000 sampai 2100.',
  filesFrom: 'baca nama berkas dari berkas ini, satu tiap baris, atau - untuk masukan standar',
  detail: 'semua pemberitahuan, semua syarat yang kurang, dan setiap tabel juga untuk banyak berkas',
  jobs: 'jumlah thread (bawaan: satu untuk sedikit berkas, sebanyak prosesor untuk ratusan)',
  noPaths: 'Sebutkan berkas, folder atau pola yang direkap, atau --files-from.',
  nothingLeft: 'Semua berkas yang disebut bukan lembar kerja (berkas sementara atau milik lke-zi).',
  filterForm: (filter: string) =>
    `Saringan "${filter}" tidak dipahami. Tulis misalnya wbk, !wbk, total>=75, year=2026 atau unit~kata.`,
  unknownField: (flag: string, field: string, suggestion: string, known: string) =>
    `"${field}" pada ${flag} tidak dikenal.${suggestion ? ` Maksud Anda "${suggestion}"?` : ''} Yang ada: ${known}.`,
  progress: (done: number, total: number, rate: string, left: string) =>
    `${done}/${total} berkas, ${rate}/detik, sisa ${left}`,
  resumable: 'Perintah yang sama melanjutkannya: yang sudah ada di NAMA.partial tidak dinilai ulang.',
  resumed: (rows: number) =>
    `Melanjutkan jalan yang terhenti: ${rows} berkas sudah ada di .partial dan belum berubah, sehingga tidak dinilai ulang.`,
  resumedCut: 'Baris terakhir di .partial terpotong dan dibuang; berkasnya dinilai lagi.',
  otherRun:
    'Berkas .partial yang ada berasal dari jalan lain (versi, instrumen, aturan, daftar unit atau data unitnya berbeda): dimulai dari awal.',
  interrupted: (done: number, total: number) => `Dihentikan sesudah ${done} dari ${total} berkas.`,
  unreadable: (count: number, all: number) =>
    `${count} dari ${all} berkas tidak terbaca; alasannya di barisnya.`,
};
