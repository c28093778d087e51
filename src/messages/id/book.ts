import { calculationId } from './book-calculation.js';
import { guideId } from './book-guide.js';
import { rulesId } from './book-rules.js';

/** Words of the LKE workbook that the tool writes, in Indonesian. They are read in Excel, so any letter may be used. */
export const bookId = {
  sheets: {
    summary: 'Ringkasan',
    entry: 'LKE',
    guide: 'Petunjuk',
    rules: 'Aturan',
    calculation: 'Perhitungan',
  },
  side: { unit: 'unit', tpi: 'TPI' },
  sideTitle: { unit: 'Unit', tpi: 'TPI' },
  state: { blank: 'kosong', partial: 'sebagian', valid: 'sah', zeroOfZero: '0 dari 0', invalid: 'tidak sah' },

  summary: {
    title: (title: string) => `Ringkasan ${title}`,
    unnamed: 'Nama unit belum diisi (lihat Data unit di sebelah kanan)',
    verdict: {
      by: (predicate: string, side: string) => `${predicate} menurut ${side}: `,
      met: (predicate: string) => `Memenuhi ${predicate}`,
      scoreMet: (predicate: string) => `Nilai memenuhi ${predicate}`,
      notMet: (below: string, all: string) =>
        `Belum memenuhi: ${below} dari ${all} syarat nilai belum terpenuhi`,
      nothing: (indicators: string) =>
        `Belum dapat disimpulkan: belum ada jawaban (0 dari ${indicators} indikator)`,
      undecided: (open: string, indicators: string) =>
        `Belum dapat disimpulkan: ${open} dari ${indicators} indikator belum terjawab dengan sah`,
      waiting: (count: string) => `; ${count} syarat nilai menunggu jawaban`,
      prerequisitesFalse: (count: string) => `; ${count} prasyarat tidak terpenuhi`,
      prerequisitesOpen: (count: string) => `; ${count} prasyarat belum dinilai`,
      provisional: (count: string) => `; sementara, karena ${count} indikator belum terjawab dengan sah`,
      noTpi: 'TPI belum mengisi jawaban',
    },
    next: {
      label: 'Langkah berikutnya: ',
      begin: (all: string, first: string) =>
        `Belum ada yang diisi: 0 dari ${all} indikator. Mulai dari Data unit dan Prasyarat di sebelah kanan, lalu lembar LKE: kolom kuning "Jawaban unit", baris ${first}. Cara mengisi ada di lembar Petunjuk.`,
      goOn: (answered: string, all: string, first: string) =>
        `${answered} dari ${all} indikator sudah terjawab dengan sah. Lanjutkan di lembar LKE, kolom kuning "Jawaban unit", mulai baris ${first}.`,
      mend: (all: string, costsMost: string) =>
        `Semua ${all} indikator sudah terjawab. Yang paling banyak menambah nilai: ${costsMost} (tabel Kekurangan nilai terbesar di bawah).`,
      done: (all: string) =>
        `Semua ${all} indikator sudah terjawab dengan nilai penuh. Pastikan bukti dukungnya lengkap.`,
    },
    requirements: (predicate: string) => `Syarat nilai ${predicate}`,
    max: 'Bobot',
    minimum: 'Minimal',
    missing: 'Kurang',
    status: 'Keadaan',
    met: 'Terpenuhi',
    short: 'Belum',
    toFill: (count: string) => `Isi ${count} lagi`,
    unitData: 'Data unit',
    prerequisites: 'Prasyarat (di luar nilai)',
    entry: 'Isian',
    notEvaluated: 'Belum dinilai',
    notAsked: '-',
    advised: { met: 'Sesuai', short: 'Di bawah', open: 'Boleh kosong' },
    withMinimum: (status: string, minimum: string) => `${status} (min ${minimum})`,
    mustBe: (status: string, answer: string) => `${status} (harus ${answer})`,
    kindMissing: 'Isi jenis instansi',
    completeness: 'Kelengkapan jawaban',
    answered: 'Terjawab',
    blank: 'Belum terjawab',
    invalid: 'Tidak sah',
    health: 'Keadaan lembar LKE',
    fine: 'baik',
    first: (count: string, where: string) => `${count}, mulai ${where}`,
    missingCodes: 'Baris yang hilang',
    doubledCodes: 'Kode yang ganda',
    strayAnswers: 'Jawaban di baris tanpa kode',
    strayCount: (count: string) => `${count} jawaban`,
    overwritten: 'Rumus nilai yang tertimpa',
    shortfalls: (side: string) => `Kekurangan nilai terbesar menurut ${side}`,
    gain: 'Kurang',
  },

  entry: {
    title: (title: string) => `${title}: isi kolom kuning (unit) dan biru (TPI)`,
    hint: (levels: string) =>
      `Tombol 1 sampai ${levels} di kiri atas melipat dan membuka bagian. Kolom abu-abu berisi rumus.`,
    total: 'Nilai total',
    level: (name: string, text: string) => (text === '' ? name : `${name}: ${text}`),
    index: (maximum: string) => `Angka 0 sampai ${maximum}, misalnya 3,52`,
    ratio: 'Isi setiap jumlah di bawah ini',
    count: 'Bilangan bulat, 0 atau lebih',
    optional: (text: string) => `${text} (boleh kosong)`,
    unknownCode: 'Kode tidak dikenal.',
    missing: 'Baris hilang.',
    doubled: 'Kode ganda: hapus salah satu baris.',
    unanswered: 'Belum dijawab.',
    unfilled: 'Belum diisi.',
    partial: 'Lengkapi jumlahnya.',
    choose: (levels: string) => `Pilih: ${levels}.`,
    indexRange: (maximum: string) => `Harus angka 0 sampai ${maximum}.`,
    countRange: 'Harus bilangan bulat, 0 atau lebih.',
    ratioInvalid: 'Periksa: jumlah tidak sah, atau pembaginya 0.',
    zeroOfZero: '0 dari 0: pastikan dengan TPI.',
    tpi: (message: string) => `TPI: ${message}`,
    overwritten: 'Rumus nilai tertimpa.',
  },

  check: {
    answer: 'Jawaban di luar pilihan',
    choose: (levels: string) => `Pilih salah satu: ${levels}. Hapus isinya bila belum ada jawaban.`,
    number: 'Angka tidak sesuai',
    index: (maximum: string) => `Tulis angka 0 sampai ${maximum}, misalnya 3,52 (bukan persen).`,
    count:
      'Tulis bilangan bulat, 0 atau lebih, tanpa titik dan satuan. Di atas 39999 biasanya tanggal yang salah ketik.',
    date: 'Bukan tanggal',
    dateHelp: 'Tulis tanggal, misalnya 31/12/2026.',
    effort: 'Tulis bilangan bulat, 1 atau lebih.',
    formula: 'Sel ini berisi rumus',
    formulaHelp: 'Nilai dihitung dari jawaban. Isi kolom kuning atau biru di baris ini.',
    closed: 'Tidak diisi di sini',
    closedHelp: 'Isi jumlah-jumlahnya di baris di bawah ini.',
    percent: 'Tulis angka 0 sampai 100, misalnya 98,5.',
    year: 'Tulis tahun, misalnya 2026.',
    numberHelp: 'Tulis angka, 0 atau lebih.',
    policy: 'Pilih salah satu dari daftar.',
  },

  guide: guideId,
  rules: rulesId,
  calculation: calculationId,
};

/** The same keys in every language, by type. */
export type BookMessages = typeof bookId;
