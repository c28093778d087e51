/** Words of what is handed over: pages, workbooks and documents, in Indonesian. */
export const paperId = {
  privacy:
    'Berkas ini memuat catatan dan bukti dari lembar kerja. Periksa dahulu sebelum dibagikan; --without-notes membuatnya tanpa itu.',
  first: 'Yang pertama dikerjakan',
  firstSay: (label: string, id: string, from: string, to: string, gain: string) =>
    `${label} (${id}), dari ${from} menjadi ${to}: ${gain} poin.`,
  green: (predicate: string) => `Hijau: mencapai batas ${predicate}.`,
  reached: (passed: number, all: number, predicate: string) =>
    `${passed} dari ${all} mencapai batas ${predicate}`,
  areas: 'Area perubahan: bagian dari bobotnya yang sudah diraih',
  requirements: 'Syarat lainnya: bagian dari bobotnya yang sudah diraih',
  gains: 'Nilai yang dapat ditambah tiap jawaban',
  gainsSay: (label: string, gain: string) => `Paling banyak dari "${label}": ${gain} poin.`,
  steps: 'Jalan rencana, langkah demi langkah',
  stepsSay: (count: number, before: string, after: string) =>
    `${count} langkah membawa nilai total dari ${before} ke ${after}.`,
  sides: 'Unit dan TPI, area demi area',
  sidesSay: (difference: string, area: string, worst: string) =>
    `Jumlah selisih TPI terhadap unit ${difference} poin; paling besar di ${area} (${worst}).`,
  tree: 'Rincian nilai: buka tiap bagian',
  of: (points: string, max: string) => `${points} dari ${max}`,
  answer: (side: string) => `Jawaban ${side}`,
  calculation: 'Hitungan',
  notes: (side: string) => `Catatan ${side}`,
  evidence: 'Bukti',
  rest: 'Selengkapnya',
  provenance: 'Asal hitungan',
  file: 'Berkas',
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
  halves: 'batas area berlaku pada tiap bagiannya',
};

/** The same keys in every language, by type. */
export type PaperMessages = typeof paperId;
