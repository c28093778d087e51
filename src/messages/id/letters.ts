/** Words of the documents that people go on writing in, in Indonesian. */
export const lettersId = {
  /** Places that are held for what no worksheet says; there are no others. */
  held: { letterhead: '[KOP SURAT]', number: '[NOMOR]', date: '[TANGGAL]', name: '[NAMA]' },
  months: [
    'Januari',
    'Februari',
    'Maret',
    'April',
    'Mei',
    'Juni',
    'Juli',
    'Agustus',
    'September',
    'Oktober',
    'November',
    'Desember',
  ],
  number: 'Nomor',
  date: 'Tanggal',
  draft:
    'Konsep yang disusun lke-zi dari lembar kerja; periksa dan lengkapi sebelum ditandatangani. Hitungan ini bukan keputusan TPN.',
  carries: {
    notes: 'Dokumen ini memuat catatan dan bukti dari lembar kerja; periksa dahulu sebelum dibagikan.',
    evidence: 'Dokumen ini memuat alamat dan nama bukti dari lembar kerja; periksa dahulu sebelum dibagikan.',
  },
  lhe: {
    title: 'Laporan Hasil Evaluasi Pembangunan Zona Integritas',
    basis: 'Dasar',
    assignment: (number: string, date: string) => `Surat tugas nomor ${number} tanggal ${date}.`,
    objective: 'Tujuan',
    /** Where the worksheet names no unit. */
    thisUnit: 'unit ini',
    objectiveSay: (unit: string) =>
      `Menilai kemajuan pembangunan Zona Integritas di ${unit}, menunjukkan yang masih kurang, dan memberi rekomendasi perbaikan.`,
    scope: 'Ruang lingkup',
    scopeSay: (title: string, answered: number, all: number) =>
      `${title}: ${answered} dari ${all} indikator dinilai TPI. Penilaian mandiri unit menjadi pembanding.`,
    totals: (tpi: string, unit: string, difference: string) =>
      `Nilai total menurut TPI ${tpi}; menurut penilaian mandiri unit ${unit} (selisih TPI dari unit ${difference}).`,
    total: (tpi: string) => `Nilai total menurut TPI ${tpi}.`,
    ofOpen: (points: string, count: number) =>
      `; ${points} di antaranya hanya karena ${count} indikator belum dinilai TPI`,
    openFirst: (count: number) =>
      `${count} indikator belum dinilai TPI dan dihitung nol. Yang melengkapinya TPI, bukan unit; sampai itu selesai hasil di bawah masih sementara.`,
    open: 'Belum dinilai TPI',
    openSay: (count: number) =>
      `${count} indikator belum dinilai TPI (kosong atau tidak sah) dan dihitung nol sampai dinilai.`,
    canDecide: 'Mengisinya dapat mengubah hasil evaluasi di atas.',
    ofUnit: 'Jawaban unit',
    apart: (all: string, parts: string) => `Selisih nilai total TPI dari unit ${all}: ${parts}.`,
    apartBy: {
      lowered: (points: string) => `jawaban yang diturunkan ${points}`,
      open: (points: string) => `belum dinilai TPI ${points}`,
      raised: (points: string) => `jawaban yang dinaikkan ${points}`,
    },
    assessAll: (count: number) => `Lebih dahulu TPI menilai ${count} indikator yang belum dinilainya:`,
    atMost: (points: string) => `paling banyak ${points} poin.`,
    assessingDecides: (predicate: string) =>
      `Menilainya saja dapat memenuhi syarat nilai ${predicate}, tanpa perbaikan apa pun oleh unit.`,
    stepsAfter:
      'Langkah di bawah dikerjakan sesudah itu: disusun dari penilaian yang ada sekarang, dan berubah bila penilaiannya lengkap.',
    towards: (predicate: string) => `Menuju ${predicate}`,
    assessFirst: (to: string) =>
      `belum dinilai TPI; dinilai TPI lebih dahulu (hitungan ini memakai jawaban ${to}).`,
    results: 'Hasil evaluasi',
    part: 'Komponen',
    self: 'Penilaian mandiri',
    evaluated: 'Evaluasi',
    findings: 'Temuan',
    findingsSay: (count: number, points: string) =>
      `Jawaban pada ${count} indikator diturunkan, berpengaruh ${points} poin.`,
    noFindings: 'Tidak ada jawaban unit yang diturunkan.',
    asked: 'Yang diminta',
    noted: 'Catatan TPI',
    noNote: 'TPI tidak menulis catatan.',
    lowered: 'Jawaban unit dan TPI',
    recommendations: 'Rekomendasi',
    recommendSay: (predicate: string, before: string, after: string) =>
      `Untuk memenuhi syarat nilai ${predicate} dengan upaya paling sedikit (nilai total ${before} menjadi ${after}):`,
    recommendRest: (predicate: string, before: string, after: string) =>
      `Belum semua syarat nilai ${predicate} dapat dipenuhi. Untuk memenuhi yang lain dengan upaya paling sedikit (nilai total ${before} menjadi ${after}):`,
    mismatched:
      'Rekomendasi tidak disusun: pertanyaan di lembar kerja ini berbeda dari instrumen, sehingga langkah yang dihitung darinya tidak berarti.',
    unreachable: (labels: string) =>
      `Tidak dapat dicapai dengan perubahan yang dapat dilakukan tim: ${labels}.`,
    keep: (predicate: string) =>
      `Semua syarat nilai ${predicate} sudah terpenuhi. Pertahankan mutu dan kelengkapan buktinya.`,
    prerequisites: (count: number) => `Lengkapi dan nilai ${count} prasyarat yang belum dinilai.`,
    signatures: ['Pengendali Teknis', 'Ketua Tim', 'Anggota Tim'],
  },
  self: {
    title: 'Penilaian Mandiri Zona Integritas',
    result: 'Hasil',
    answers: 'Jawaban, catatan, dan bukti',
    notesAndEvidence: 'Catatan dan bukti',
    signatures: ['Ketua Tim Pembangunan ZI', 'Kepala Unit Kerja'],
  },
  plan: {
    title: (predicate: string) => `Rencana Kerja Pembangunan Zona Integritas menuju ${predicate}`,
    target: 'Sasaran',
    targetSay: (before: string, after: string) => `Nilai total dari ${before} menjadi ${after}.`,
    area: 'Area',
    action: 'Tindakan',
    output: 'Keluaran',
    outputSay: (id: string, from: string, to: string) => `Jawaban ${id} dari ${from} menjadi ${to}`,
    outputBlank: (id: string, to: string) =>
      `Jawaban ${id} diisi menurut keadaan sebenarnya; rencana ini memerlukan ${to}`,
    evidence: 'Bukti',
    month: 'Bulan',
    person: 'Penanggung jawab',
    closes: 'Untuk syarat',
    reserve: 'Cadangan nilai',
    none: 'Tidak ada yang perlu diubah: semua syarat nilai sudah terpenuhi.',
    steps: 'Langkah',
    signatures: ['Ketua Tim Pembangunan ZI', 'Kepala Unit Kerja'],
  },
  evidence: {
    title: 'Daftar Periksa Bukti Dukung',
    listed: 'Bukti yang dicantumkan',
    missing: 'Bukti yang belum ada',
    document: 'Dokumen',
    unnamed: (n: number) => `Bukti ${n}`,
    serves: 'Untuk indikator',
    points: 'Poin',
    state: 'Keadaan',
    usual: 'Bukti yang lazim',
    there: 'dicantumkan; isinya belum diperiksa',
    noneListed: 'Belum ada bukti yang dicantumkan.',
    noneMissing: (claimed: number) =>
      claimed === 0
        ? 'Belum ada jawaban bernilai yang memerlukan bukti.'
        : `Di samping setiap jawaban bernilai (${claimed}) tercantum bukti atau catatan; isinya belum diperiksa.`,
    unknown:
      'Tidak diperiksa: lembar kerja ini tidak punya tempat untuk bukti atau catatan, atau tidak memuat jawaban unit.',
    unread: (path: string, why: string) => `${path}: tidak dapat diperiksa. ${why}`,
  },
  review: {
    title: 'Kertas Kerja Pemeriksaan',
    order: 'Cara mengurutkan',
    items: 'Yang diperiksa lebih dahulu',
    signatures: ['Ketua Tim', 'Anggota Tim'],
  },
  diff: { title: 'Perbandingan Lembar Kerja Evaluasi' },
  round: {
    title: 'Jawaban atas Catatan TPI',
    summary: 'Ringkasan',
    answers: 'Catatan TPI dan jawaban unit',
    rises: 'Jawaban yang naik tanpa bukti baru',
    noRises: 'Tidak ada.',
    signatures: ['Ketua Tim Pembangunan ZI', 'Kepala Unit Kerja'],
  },
};

/** The same keys in every language, by type. */
export type LettersMessages = typeof lettersId;
