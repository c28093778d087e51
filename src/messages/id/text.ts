import { batchId } from './batch.js';
import { batchSheetsId } from './batch-sheets.js';
import { checkId } from './check.js';
import { diffId } from './diff.js';
import { explainId } from './explain.js';
import { firstId } from './first.js';
import { paperId } from './paper.js';
import { planId } from './plan.js';
import { progressId } from './progress.js';
import { reviewId } from './review.js';
import { roundId } from './round.js';

/** Words and sentences of the reports, in Indonesian. Plain ASCII: they must also show on old Windows terminals. */
export const textId = {
  side: { unit: 'unit', tpi: 'TPI' },
  sideTitle: { unit: 'Unit', tpi: 'TPI' },
  severity: { error: 'GALAT', warning: 'PERINGATAN', info: 'CATATAN' },
  status: {
    scored: 'dinilai',
    partial: 'sebagian',
    unanswered: 'belum dijawab',
    invalid: 'tidak sah',
    excluded: 'tidak dihitung',
  },
  level: { instansi: 'instansi', unit: 'unit' },
  yes: 'ya',
  no: 'tidak',
  met: 'ya',
  short: 'belum',
  notEvaluated: 'belum dinilai',
  failed: 'Tidak dapat dikerjakan',
  blank: '(kosong)',
  partly: 'terisi sebagian',

  byLine: (side: string) => `Dinilai dari jawaban ${side}`,
  target: (target: string) => `target ${target}`,
  unitFile: (path: string, taken: string) => `Diambil dari ${path}: ${taken}.`,
  unitFileBlank: (path: string) => `${path} masih kosong: tidak ada yang diambil darinya.`,
  unitFileUnit: (count: number) => `${count} data unit`,
  unitFilePrerequisites: (count: number) => `${count} prasyarat`,
  and: ' dan ',
  unitFileRest: '; selebihnya dari lembar kerja',
  total: (points: string, max: string) => `Nilai total ${points} dari ${max}`,
  totalAlone: (points: string) => `Nilai total ${points}`,
  otherTotal: (side: string, points: string) => `${side}: nilai total ${points}`,
  answered: (answered: number, all: number) => `${answered} dari ${all} indikator terjawab`,
  /** Indicators that are not answered, by how they stand: nothing there, some of their counts, nothing that means anything. */
  open: {
    blank: (count: number) => `${count} belum dijawab`,
    partial: (count: number) => `${count} terisi sebagian`,
    invalid: (count: number) => `${count} tidak sah`,
    mistyped: (count: number) => `; ${count} tampaknya dijawab di bawah kode yang salah`,
  },
  /** What of the answers is not usable: some are blank or half filled in, some invalid, or both. */
  openAnswers: { blank: 'kosong', invalid: 'tidak sah', both: 'kosong dan yang tidak sah' },
  mending: { blank: 'melengkapi', invalid: 'membetulkan', both: 'melengkapi dan membetulkan' },
  workbook: (points: string, difference: string) =>
    `Menurut cara hitung buku kerja (yang kosong dilewatkan): ${points} (${difference})`,
  cached: (total: string, difference: string) =>
    `Nilai tersimpan di buku kerja: ${total} (${difference} dari hitungan ini)`,
  cachedSame: (total: string) => `Nilai tersimpan di buku kerja: ${total}, sama dengan hitungan ini`,
  notCalculated: 'belum dihitung ulang sejak jawabannya diubah: tekan F9 di Excel, lalu simpan',
  staleResults: (places: string, more: number) =>
    `Hasil rumus yang tersimpan belum dihitung ulang sejak isinya diubah (${places}${more > 0 ? ` dan ${more} sel lain` : ''}). Buka di Excel, hitung ulang (F9), lalu simpan; hitungan di sini dari jawabannya, bukan dari hasil itu.`,
  cachedError: (error: string, cell: string) =>
    `Buku kerja menampilkan galat ${error} pada nilai total (${cell})`,
  cause: {
    'formula-skips': (points: string, cell: string, detail: string) =>
      `${points}  rumus di ${cell} tidak menjangkau ${detail}, sehingga jawabannya tidak dihitung`,
    overwritten: (points: string, cell: string) => `${points}  ${cell} berisi angka ketikan, bukan rumus`,
    'blanks-left-out': (points: string, cell: string) => `${points}  ${cell} melewatkan jawaban yang kosong`,
    'not-counted': (points: string, cell: string, detail: string) =>
      `${points}  ${cell} tidak menghitung ${detail}`,
    stale: (points: string, cell: string) =>
      `${points}  hasil tersimpan di ${cell} bukan dari jawaban sekarang (hitung ulang di Excel)`,
    error: (_points: string, cell: string, detail: string) => `galat ${detail} berasal dari ${cell}`,
  },

  verdict: {
    met: (predicate: string) => `memenuhi ${predicate}`,
    scoreMet: (predicate: string) => `nilai memenuhi ${predicate}`,
    notMet: (failing: number, all: number, names: string) =>
      `belum memenuhi ${failing} dari ${all} syarat${names ? ` (${names})` : ''}`,
    prerequisitesOpen: (count: number) => `${count} prasyarat belum dinilai`,
    prerequisitesFalse: (count: number, names: string) =>
      `${count} prasyarat tidak terpenuhi${names ? ` (${names})` : ''}`,
    mismatched: 'pertanyaan lembar kerja ini bukan milik instrumen yang menilai',
    notMetFor: (reason: string) => `belum memenuhi: ${reason}`,
    undecided: (failing: number, all: number, names: string) =>
      `belum dapat disimpulkan: ${failing} dari ${all} syarat belum terpenuhi${names ? ` (${names})` : ''}`,
    provisional: (open: string) => `sementara, karena ada jawaban yang ${open}`,
    reachable: (mending: string) => `masih dapat dicapai dengan ${mending} jawaban`,
    reachableBut: (mending: string, prerequisites: string) =>
      `nilainya masih dapat dicapai dengan ${mending} jawaban, tetapi ${prerequisites}`,
    unreachable: (mending: string) => `tidak dapat dicapai hanya dengan ${mending} jawaban`,
  },
  gate: (predicate: string) => `Syarat lulus ${predicate}`,
  gatePassed: 'lolos',
  gateFailed: (reasons: string) => `tidak lolos: ${reasons}`,
  gateAnswers: (open: string) => `jawaban ${open}`,
  gateInstrument: 'pertanyaan atau predikatnya bukan milik instrumen yang menilai',

  areasTitle: 'Area perubahan (ya/belum, dan selisihnya dari nilai minimal)',
  requirementsTitle: 'Syarat lainnya',
  neededIndex: {
    line: (label: string, now: string, needs: string) => `${label}: indeks ${now}; ${needs}`,
    blank: 'belum diisi',
    needs: (predicate: string, index: string) => `${predicate} perlu ${index}`,
    apart: (index: string, points: string) => ` (${index}, ${points} poin)`,
  },
  shortfallsTitle: (predicate: string) => `Jawaban dengan kekurangan nilai terbesar (menuju ${predicate})`,
  noShortfalls: 'Semua indikator sudah bernilai penuh.',
  clears: (requirements: string) => `memenuhi syarat: ${requirements}`,
  prerequisitesTitle: 'Prasyarat (di luar nilai)',
  prerequisitesMet: (count: number) => `${count} prasyarat terpenuhi; satu per satu dengan --detail`,
  adviceTitle: 'Juga diperiksa penilai (dicatat, tidak menentukan)',
  advised: (predicate: string, minimum: string) => `${predicate}: paling sedikit ${minimum}`,
  prerequisitesNone: (count: number, give: string) => `${count} prasyarat belum dinilai. ${give}`,
  /** Where prerequisites can be given. */
  give: {
    cells: (cells: string) => `Isi di ${cells}.`,
    section: 'Isi bagian "prasyarat" lembar kerja, atau pakai --unit BERKAS.',
    sectionOnPage: 'Isi bagian "prasyarat" lembar kerja, atau berkas data unit.',
    inFile: 'Isi di berkas data unit.',
    option: 'Isi di berkas data unit, lalu pakai --unit BERKAS.',
    file: (path: string) => `Isi bagian "prasyarat" di ${path}.`,
    blankFile: (path: string) => `${path} masih kosong; isi berkas itu.`,
    newFile: (command: string) =>
      `Buku kerja ini tidak punya tempatnya. Buat berkas data unit di sebelahnya, lalu isi${command && `: ${command}`}`,
  },
  comparisonTitle: (count: number) => `Selisih TPI terhadap unit (${count} indikator dijawab keduanya)`,
  comparisonTotal: 'Jumlah selisih',
  detailTitle: (side: string) => `Rincian nilai: ${side}`,
  findingsTitle: (errors: number, warnings: number, infos: number) =>
    `Temuan: ${checkId.counts(errors, warnings, infos)}`,
  noFindings: 'Temuan pada jawaban: tidak ada.',
  notChecked: (check: string) => `Bukti, catatan dan rumus belum diperiksa${check && `: ${check}`}`,
  blankAnswers: (count: number) => `${count} indikator belum dijawab (semua terlihat dengan --detail)`,
  more: (count: number) => `... dan ${count} temuan lagi; tampilkan semua dengan --detail`,
  next: (file: string) => `Perbaiki di ${file}, lalu jalankan lagi.`,
  disclaimer: (regulation: string, instrument: string, version: string) =>
    `Perhitungan sendiri, bukan keputusan TPN. ${regulation}; instrumen ${instrument}; lke-zi ${version}.`,

  filesCount: (count: number) => `${count} berkas`,
  head: {
    area: 'Area',
    requirement: 'Syarat',
    points: 'Nilai',
    max: 'Bobot',
    minimum: 'Min',
    indicator: 'Indikator',
    change: 'Jawaban',
    gain: 'Tambahan',
    prerequisite: 'Prasyarat',
    actual: 'Isi',
    node: 'Bagian',
    answer: 'Jawaban',
    status: 'Keadaan',
    unit: 'Unit',
    tpi: 'TPI',
    difference: 'Selisih',
  },
  batch: batchId,
  batchSheets: batchSheetsId,
  progress: progressId,
  check: checkId,
  diff: diffId,
  round: roundId,
  review: reviewId,
  paper: paperId,
  first: firstId,
  plan: planId,
  explain: explainId,
};

/** The same keys in every language, by type. */
export type TextMessages = typeof textId;
