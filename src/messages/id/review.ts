/** Words of what to look at first, in Indonesian. Plain ASCII. */
export const reviewId = {
  title: 'Yang diperiksa lebih dahulu',
  file: (path: string, items: number, claimed: number, points: string) =>
    `${path}: ${items} dari ${claimed} jawaban bernilai (${points} poin) patut dilihat, yang pertama di atas`,
  none: (path: string, claimed: number, points: string) =>
    `${path}: tidak ada yang perlu didahulukan di antara ${claimed} jawaban bernilai (${points} poin)`,
  noClaims: (path: string) => `${path}: belum ada jawaban bernilai, jadi belum ada yang perlu didahulukan`,
  evidenced: (claimed: number) =>
    `Di samping setiap jawaban bernilai (${claimed}) tercantum bukti atau catatan; isinya belum diperiksa.`,
  sound:
    'Tidak ada yang bertentangan, tidak ada yang hanya bertumpu pada tautan berulang, dan tidak ada syarat yang bertumpu pada satu jawaban.',
  unknown: 'Bukti tidak diketahui: lembar kerja ini tidak punya tempat untuk bukti atau catatan.',
  order: (weights: string) =>
    `Urutan: poin x keraguan. Keraguan adalah jumlah bobot alasannya: ${weights}. Bobot 1 berarti semua poinnya dipertanyakan, 0,5 separuhnya. Nilai tidak berubah.`,
  findings: (counts: string, command: string) => `Temuan di berkas ini: ${counts}. Satu per satu: ${command}`,
  more: (count: number) => `${count} lagi: --detail`,
  counts: (count: number, doubt: string) => `${count} ${doubt}`,
  doubt: {
    'no-evidence': 'tanpa bukti atau catatan',
    contradiction: 'bertentangan dengan isian lain',
    'repeated-link': 'hanya tautan berulang',
    'sole-carrier': 'satu-satunya penopang sebuah syarat',
  },
  why: {
    'repeated-link': (count: number) => `hanya tautan yang dipakai juga di ${count} indikator lain`,
    'sole-carrier': (names: string) => `satu-satunya penopang ${names}`,
  },
  how: {
    'no-evidence': 'Tidak ada bukti atau catatan: semua poinnya dipertanyakan.',
    contradiction:
      'Isian lain di lembar kerja yang sama bertentangan dengannya: semua poinnya dipertanyakan.',
    'repeated-link':
      'Ada tautan, tetapi tautan yang sama dipakai untuk banyak indikator: separuh poinnya dipertanyakan.',
    'sole-carrier':
      'Tidak ada yang salah, tetapi syarat yang terpenuhi lepas bila jawaban ini saja turun satu tingkat (survei dan hitungan: seperempat skala): separuh poinnya dipertanyakan.',
  },
  head: {
    rank: 'No',
    stake: 'Poin x ragu',
    points: 'Poin',
    doubt: 'Keraguan',
    answer: 'Jawaban',
    why: 'Mengapa',
    labelled: 'Indikator, dan mengapa',
    weight: 'Bobot',
    reason: 'Alasan',
    how: 'Artinya',
    result: 'Hasil pemeriksaan',
    usual: 'Bukti yang lazim',
  },
  sheets: { items: 'Didahulukan', weights: 'Cara mengurutkan' },
};

/** The same keys in every language, by type. */
export type ReviewMessages = typeof reviewId;
