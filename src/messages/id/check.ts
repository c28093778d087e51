/** Words of `lke check`: findings over one or more files, and the groups of codes. Plain ASCII. */
export const checkId = {
  title: 'Hasil pemeriksaan',
  counts: (errors: number, warnings: number, infos: number) =>
    `${errors} galat, ${warnings} peringatan, ${infos} catatan`,
  clean: 'tidak ada temuan',
  unchecked: 'tidak dapat diperiksa',
  unsaid: {
    head: 'Tidak ditampilkan',
    accepted: (count: number) => `${count} temuan sudah diterima di baseline dan tidak ditampilkan`,
    off: (codes: string) => `tidak diperiksa, karena dimatikan: ${codes}`,
  },
  points: (points: string) => `${points} poin`,
  risk: (points: string) => `risiko ${points}`,
  minimum: (label: string) => `Nilai minimal ${label}`,
  ofMinimum: (points: string, minimum: string) => `${points}, minimal ${minimum}`,
  failed: 'tidak lolos',
  summary: (files: number, counts: string, unreadable: number) =>
    `${files} berkas: ${counts}${unreadable > 0 ? `; ${unreadable} berkas tidak dapat diperiksa` : ''}.`,
  alike: (severity: string, code: string, count: number) => `${severity} ${code}: ${count} temuan serupa`,
  official: {
    count: (count: number, effect: string) =>
      `bawaan buku kerja resmi: ${count} kesalahan rumus, bobot, atau rekap${effect}. Hitungan ini tidak memakainya; tidak ada yang perlu Anda perbaiki. Rinciannya: --detail.`,
    differs: (difference: string) =>
      `, sehingga nilai total yang tersimpan di sana berbeda ${difference} dari hitungan ini`,
    worth: (points: string) => `, berpengaruh ${points} poin di sana`,
  },
  short: {
    wrong: (count: number) => `Perbaiki kesalahan (galat): ${count} temuan`,
    score: (count: number) => `Pastikan yang memengaruhi nilai atau kesimpulan: ${count} temuan`,
    workbook: (count: number) => `Betulkan buku kerja, tautan, catatan dan tenggat: ${count} temuan`,
    blank: (open: string, points: string, mistyped: string) =>
      `Isi yang kosong: ${open}${points && `, ${points} poin`}${mistyped && `; ${mistyped} poin lagi tampaknya dijawab di bawah kode yang salah`}`,
    prerequisite: (count: number) => `Lihat prasyarat dan data unit, di luar nilai: ${count} temuan`,
    evidence: (answers: number, points: string) =>
      `Tambahkan bukti atau catatan: ${answers} jawaban tanpa keduanya, ${points} poin`,
    more: (count: number) => `${count} lagi: --detail`,
    further: (count: number) => `dan ${count} lagi`,
  },
  noFiles: 'Tidak ada berkas yang diperiksa.',
  head: {
    severity: 'Tingkat',
    place: 'Tempat',
    code: 'Kode',
    subject: 'Indikator',
    question: 'Yang ditanyakan',
    points: 'Poin',
    message: 'Temuan',
  },
  moreAnnotations: (count: number, inSummary: boolean) =>
    `${count} temuan lagi tidak ditampilkan sebagai anotasi; semuanya ada di ${inSummary ? 'ringkasan job' : 'keluaran lain (--format text, json, csv, sarif atau junit)'}.`,
  moreRows: (count: number) => `${count} temuan lagi tidak dimuat di sini; lihat keluaran json atau csv.`,
  ruleHelp: (code: string) => `Penjelasan dan contohnya: lke jelaskan ${code}`,
  group: {
    reading: 'Berkas tidak terbaca sebagaimana mestinya',
    choice: 'Lembar, kolom atau tabel yang dibaca',
    portalrb: 'JSON PortalRB tidak memuat jawaban sebagaimana mestinya',
    instrument: 'Galat di berkas instrumen',
    structure: 'Susunan lembar kerja tidak sesuai',
    answers: 'Jawaban kosong atau tidak sah',
    consistency: 'Jawaban, jumlah atau catatan saling bertentangan',
    workbook: 'Isi atau rumus buku kerja tidak benar',
    evidence: 'Bukti dukung kurang atau tidak dapat dibuka',
    template: 'Templat belum layak diisi',
    prerequisites: 'Prasyarat tidak sah',
    policy: 'Galat di konfigurasi atau baseline',
    convert: 'Tidak dapat ditulis di bentuk tujuan',
    inputs: 'Berkas, folder atau daftar yang disebut bermasalah',
    other: 'Temuan',
  },
};

/** The same keys in every language, by type. */
export type CheckMessages = typeof checkId;
