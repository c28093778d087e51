/** Words of what is handed over: pages, workbooks and documents, in Indonesian. */
export const paperId = {
  privacy:
    'Berkas ini memuat catatan dan bukti dari lembar kerja. Periksa dahulu sebelum dibagikan; --without-notes membuatnya tanpa itu.',
  first: 'Yang pertama dikerjakan',
  next: (predicate: string) => `Berikutnya, menuju ${predicate}`,
  fillFirst: (count: number, side: string, points: string) =>
    `Isi atau betulkan ${count} jawaban ${side} yang kosong atau tidak sah; bobotnya ${points} poin.`,
  proposable: (predicate: string) =>
    `Menurut hitungan ini nilai dan prasyarat ${predicate} terpenuhi: unit dapat diusulkan.`,
  proposableIf: (predicate: string, open: number) =>
    `Nilai memenuhi ${predicate}: unit dapat diusulkan bila ${open} prasyarat yang belum dinilai juga terpenuhi.`,
  notProposable: (predicate: string, prerequisites: string) =>
    `Nilai memenuhi ${predicate}, tetapi unit belum dapat diusulkan: prasyarat tidak terpenuhi (${prerequisites}).`,
  firstSay: (name: string, from: string, to: string, gain: string) =>
    `${name}, dari ${from} menjadi ${to}: ${gain} poin.`,
  green: (predicate: string) => `Hijau: mencapai nilai minimal ${predicate}. Merah: belum.`,
  reached: (passed: number, all: number, predicate: string) =>
    `${passed} dari ${all} mencapai nilai minimal ${predicate}`,
  reachedSign: '# bagian bobot yang diraih',
  markSign: (sign: number, predicate: string) => `${sign} nilai minimal ${predicate}`,
  areas: 'Area perubahan: bagian dari bobotnya yang sudah diraih',
  requirements: 'Syarat lainnya: bagian dari bobotnya yang sudah diraih',
  gains: 'Nilai yang dapat ditambah tiap jawaban',
  gainsSay: (label: string, gain: string) => `Paling banyak dari "${label}": ${gain} poin.`,
  steps: 'Jalan rencana, langkah demi langkah',
  stepsSay: (count: number, before: string, after: string, start: string) =>
    `${count} langkah membawa nilai total dari ${before} ke ${after}. Garisnya mulai dari ${start}, bukan dari 0.`,
  both: (a: string, b: string) => `${a} dan ${b}, syarat demi syarat`,
  bothSay: (label: string, difference: string) => `Selisih paling besar pada ${label}: ${difference} poin.`,
  heat: 'Peta unit dan syarat',
  heatSay:
    'Selisih dari nilai minimal target tiap unit, dalam poin. Merah dan kata "belum": belum mencapai nilai minimal.',
  spread: 'Sebaran nilai terhadap bobotnya',
  spreadSay: 'Batang: separuh berkas yang di tengah. Garis: nilai terendah, tengah, dan tertinggi.',
  sides: 'Unit dan TPI, area demi area',
  sidesSay: (difference: string, area: string, worst: string) =>
    `Jumlah selisih TPI terhadap unit ${difference} poin; paling besar di ${area} (${worst}).`,
  ranking: 'Nilai total tiap unit terhadap nilai minimalnya',
  rankingSay: (count: number, most: string, least: string) =>
    `${count} berkas dinilai; nilai tertinggi ${most}, terendah ${least}.`,
  rankingFirst: (count: number) => `Digambar ${count} yang pertama; semuanya ada di tabel.`,
  rankingGreen: 'Hijau: semua syarat nilai target unit terpenuhi. Merah: belum.',
  tree: 'Rincian nilai: buka tiap bagian',
  of: (points: string, max: string) => `${points} dari ${max}`,
  answer: (side: string) => `Jawaban ${side}`,
  calculation: 'Hitungan',
  notes: (side: string) => `Catatan ${side}`,
  evidence: 'Bukti',
  rest: 'Selengkapnya',
  scroll: 'Geser tabel ke samping untuk melihat kolom lainnya \u2192',
  provenance: 'Asal hitungan',
  file: 'Berkas',
  unitFile: 'Berkas data unit',
  fingerprint: 'SHA-256 berkas',
  instrument: 'Instrumen',
  tool: 'Alat',
  policy: 'Aturan hitung',
  blank: { zero: 'jawaban kosong bernilai 0', exclude: 'jawaban kosong tidak dihitung' },
  zeroDivision: {
    full: '0 dari 0 bernilai penuh',
    zero: '0 dari 0 bernilai 0',
    exclude: '0 dari 0 tidak dihitung',
  },
  sheets: {
    summary: 'Ringkasan',
    areas: 'Area',
    requirements: 'Syarat',
    answers: 'Jawaban',
    gains: 'Tambahan nilai',
    steps: 'Langkah',
    sides: 'Unit-TPI',
    parts: 'Bagian',
    prerequisites: 'Prasyarat',
    findings: 'Temuan',
    files: 'Berkas',
    provenance: 'Asal hitungan',
  },
  head: {
    content: 'Keterangan',
    margin: (predicate: string) => `Selisih ${predicate}`,
    minimum: (predicate: string) => `Min ${predicate}`,
    reached: (predicate: string) => `${predicate}`,
    from: 'Dari',
    to: 'Menjadi',
    clears: 'Memenuhi syarat',
    asks: 'Yang diminta',
    usual: 'Bukti yang lazim',
    side: 'Pihak',
    risk: 'Poin berisiko',
    errors: 'Galat',
    warnings: 'Peringatan',
    infos: 'Catatan',
    gates: 'Syarat lulus',
    checked: 'Diperiksa',
    person: 'Penanggung jawab',
  },
  halves: 'nilai minimal area berlaku pada tiap bagiannya',
};

/** The same keys in every language, by type. */
export type PaperMessages = typeof paperId;
