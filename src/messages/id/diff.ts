/** Words of a comparison, in Indonesian. */
export const diffId = {
  title: {
    change: 'Perbandingan berkas 1 dan berkas 2',
    learn: 'Kaji banding: yang dapat berkas 1 pelajari dari berkas 2',
    'unit-tpi': 'Penilaian TPI terhadap penilaian unit',
    round: 'Putaran kedua: jawaban unit atas catatan TPI',
  },
  name: { a: 'Berkas 1', b: 'Berkas 2' },
  subject: (name: string, who: string, file: string, answered: string) =>
    `${name}: ${who} (${file}); ${answered}`,
  otherSide: (name: string, answered: string) => `${name}: ${answered}`,
  report: (worksheet: string) => `laporan dari ${worksheet}`,
  answered: (answered: number, all: number) => `${answered} dari ${all} terjawab`,
  byLine: (side: string) => `Dari jawaban ${side}.`,
  direction: (a: string, b: string) => `Selisih = ${b} - ${a}, dalam poin.`,
  total: (a: string, b: string, difference: string) => `Nilai total ${a} -> ${b} (${difference})`,
  changed: 'BERBEDA',
  same: 'sama',
  kept: { met: 'tetap memenuhi', notMet: 'tetap belum' },
  verdict: {
    met: 'memenuhi',
    scoreMet: 'nilai memenuhi',
    prerequisites: 'nilai memenuhi, prasyarat tidak',
    notMet: (failing: number, all: number) => `belum (${failing} dari ${all} syarat belum terpenuhi)`,
    mismatched: 'pertanyaannya bukan milik instrumen',
    provisional: 'sementara',
  },
  note: {
    'same-file': () => 'Keduanya dari lembar kerja yang sama persis.',
    unit: (a: string, b: string) => `Unitnya berbeda: ${a} dan ${b}.`,
    year: (a: string, b: string) => `Tahunnya berbeda: ${a} dan ${b}.`,
    instrument: (a: string, b: string) =>
      `Versi instrumennya berbeda (${a}, ${b}): sebagian selisih dapat berasal dari situ.`,
    minimums: () => 'Nilai minimal syaratnya berbeda (aturan internal atau versi instrumen).',
    blank: (a: string, b: string) => `Jawaban kosong diperlakukan berbeda: ${a} dan ${b}.`,
    'zero-division': (a: string, b: string) => `Nilai 0 dari 0 berbeda: ${a} dan ${b}.`,
    'area-halves': () => 'Hanya satu pihak yang dinilai dengan nilai minimal area pada tiap bagiannya.',
  },
  unknown: 'tidak diketahui',
  errors: (name: string, count: number, check: string) =>
    `${name} memuat ${count} galat, sehingga nilainya belum pasti.${check && ` Lihat: ${check}`}`,
  doubles: 'Dihitung dari laporan tersimpan, teliti sampai sembilan desimal.',
  learnHint: 'Untuk kaji banding (yang lebih kuat di berkas 2 lebih dahulu): --learn',
  evenHint: 'Untuk urutan menurut besar selisih saja: --no-learn',
  coverage: (both: number, difference: string, rest: string) =>
    `${both} indikator dijawab keduanya: ${difference}; ${rest}`,
  notAssessed: (count: number, side: string) => `${count} indikator belum dinilai ${side}`,
  onlyOf: (count: number, name: string) => `${count} indikator hanya dijawab ${name}`,
  step: {
    judge: (count: number, first: string, points: string) =>
      `Minta TPI menilai ${count} indikator yang belum ada penilaiannya yang sah, mulai dari ${first}: ${points} poin selama itu.`,
    fill: (count: number, first: string, points: string) =>
      `Isi atau betulkan ${count} indikator yang tanpa jawaban sah di berkas 2, mulai dari ${first}: ${points} poin selama itu.`,
    lowered: (name: string, change: string, points: string) =>
      `Periksa penurunan terbesar: ${name}, ${change}: ${points} poin.`,
    learn: (name: string, change: string, points: string) =>
      `Pelajari dahulu ${name}, ${change}: ${points} poin.`,
    answer: (count: number, first: string) =>
      `Tanggapi ${count} catatan atau penurunan jawaban oleh TPI yang masih terbuka, mulai dari ${first}.`,
    prove: (count: number, first: string) =>
      `Lengkapi bukti ${count} jawaban yang naik tanpa bukti baru, mulai dari ${first}.`,
  },
  nothing: 'Tidak ada jawaban, nilai atau prasyarat yang berbeda.',
  requirementsTitle: 'Syarat (yang hasilnya berubah lebih dahulu)',
  indicatorsTitle: (count: number) => `Indikator yang berbeda: ${count}`,
  strongerTitle: (count: number, points: string) => `Lebih kuat di berkas 2: ${count} indikator (${points})`,
  weakerTitle: (count: number, points: string) =>
    `Lebih kuat atau sama nilainya di berkas 1: ${count} indikator (${points})`,
  asks: (level: string, text: string) => `Jawaban ${level}: ${text}`,
  question: (text: string) => `Yang ditanyakan: ${text}`,
  evidence: (list: string) => `Bukti yang lazim: ${list}`,
  notes: (text: string) => `Catatan berkas 2: ${text}`,
  countsOnly: 'jumlahnya berbeda',
  largest: (title: string, shown: number) => `${title} (${shown} terbesar; semua: --detail)`,
  onlyTitle: 'Dijawab oleh satu pihak saja',
  only: (name: string, count: number, ids: string) => `Hanya ${name} (${count}): ${ids}`,
  nodesTitle: 'Bagian, menurut besar selisih',
  prerequisitesTitle: 'Prasyarat yang berbeda',
  indicatorHead: 'Indikator',
  noTpi: 'Berkas ini tidak berisi jawaban TPI; tidak ada yang dapat dibandingkan dengan jawaban unit.',
};

/** The same keys in every language, by type. */
export type DiffMessages = typeof diffId;
