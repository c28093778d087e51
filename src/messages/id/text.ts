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

  byLine: (side: string) => `Dinilai dari jawaban ${side}`,
  target: (target: string) => `target ${target}`,
  unitFile: (path: string) => `Data unit dan prasyarat diambil dari ${path}.`,
  total: (points: string, max: string) => `Nilai total ${points} dari ${max}`,
  totalAlone: (points: string) => `Nilai total ${points}`,
  otherTotal: (side: string, points: string) => `${side}: nilai total ${points}`,
  answered: (answered: number, all: number) => `${answered} dari ${all} indikator terjawab`,
  open: (unanswered: number, invalid: number, mistyped: number) =>
    `${unanswered} belum dijawab, ${invalid} tidak sah${mistyped > 0 ? `; ${mistyped} tampaknya dijawab di bawah kode yang salah` : ''}`,
  workbook: (points: string, difference: string) =>
    `Menurut cara hitung buku kerja (yang kosong dilewatkan): ${points} (${difference})`,
  cached: (total: string, difference: string) =>
    `Nilai tersimpan di buku kerja: ${total} (${difference} dari hitungan ini)`,
  cachedSame: (total: string) => `Nilai tersimpan di buku kerja: ${total}, sama dengan hitungan ini`,
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
    provisional: 'sementara, karena ada jawaban yang kosong atau tidak sah',
    reachable: 'masih dapat dicapai dengan melengkapi jawaban',
    reachableBut: (prerequisites: string) =>
      `nilainya masih dapat dicapai dengan melengkapi jawaban, tetapi ${prerequisites}`,
    unreachable: 'tidak dapat dicapai hanya dengan melengkapi jawaban',
  },
  gate: (predicate: string) => `Syarat lulus ${predicate}`,
  gatePassed: 'lolos',
  gateFailed: (reasons: string) => `tidak lolos: ${reasons}`,
  gateAnswers: 'jawaban kosong atau tidak sah',
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
  prerequisitesNone: (count: number, unitFile: string | null) =>
    `${count} prasyarat belum dinilai. ${
      unitFile === null
        ? 'Isi bagian "prasyarat" lembar kerja, atau berkas data unit.'
        : `Buku kerja ini tidak punya tempatnya. Buat berkas data unit di sebelahnya, lalu isi${unitFile && `: ${unitFile}`}`
    }`,
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
