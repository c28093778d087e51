/** Words of the progress of units over the months, in Indonesian. */
export const progressId = {
  title: 'Kemajuan per bulan',
  read: (copies: number, units: number, months: number) =>
    `${copies} salinan dipakai: ${units} unit, ${months} bulan`,
  dates: (sources: string) => `Tanggalnya dari ${sources}`,
  dateFrom: (source: string, copies: number) => `${source} (${copies})`,
  source: { name: 'nama berkas', folder: 'nama folder', properties: 'properti buku kerja' },
  older: (count: number) => `${count} salinan tidak dipakai: bukan yang terakhir di bulannya`,
  uncounted: {
    undated: (count: number) =>
      `${count} salinan ditinggalkan: tanggalnya tidak diketahui. Tulis tanggalnya di nama berkas, misalnya LKE-2026-03-31.xlsx.`,
    blank: (count: number) => `${count} salinan belum berisi jawaban dari pihak yang menentukan`,
    unreadable: (count: number) => `${count} salinan tidak terbaca`,
  },
  undecided: (used: string, unused: string, date: string) =>
    `${used} dipakai, ${unused} tidak: isinya berbeda, dan tanggalnya (${date}) tidak mengatakan mana yang terakhir. Bila keliru, beri tanggal lain di nama salah satunya.`,
  moreUndecided: (count: number) =>
    `${count} salinan lagi tidak dipakai meskipun tanggalnya tidak memutuskan; semuanya ada di --format html, markdown, csv atau xlsx.`,
  byPath:
    'Unit yang tidak disebut di berkasnya dikenali dari nama berkas tanpa tanggalnya; sebutkan di berkas data unit atau daftar unit bila keliru.',
  unitsTitle: 'Semua unit',
  elsewhere: (units: number) =>
    `Rincian per bulan dari ${units} unit ada di --format html=kemajuan.html (atau xlsx, markdown, csv-id).`,
  stands: (month: string, total: string) => `Nilai ${month}: ${total}`,
  since: (month: string, change: string, compared: number) =>
    `Berubah sejak ${month}: ${change} (atas ${compared} indikator yang terjawab pada kedua bulan)`,
  oneMonth: 'Baru ada satu bulan: belum ada yang dibandingkan.',
  openNow: (month: string, blank: number, invalid: number) =>
    `Pada ${month}: ${[
      ...(blank > 0 ? [`${blank} indikator kosong`] : []),
      ...(invalid > 0 ? [`${invalid} jawaban tidak sah`] : []),
    ].join(', ')}`,
  appeared: (count: number) => `${count} indikator yang dulu kosong sekarang terjawab`,
  mended: (count: number) => `${count} jawaban yang dulu tidak sah sekarang sah`,
  vanished: (count: number) =>
    `${count} indikator yang dulu terjawab sekarang kosong: tidak diketahui, bukan nol`,
  invalidated: (count: number) =>
    `${count} indikator yang dulu terjawab sekarang berisi jawaban yang tidak sah: bukan pekerjaan yang hilang, tetapi tidak dapat dinilai sebelum penulisannya diperbaiki`,
  meets: (predicate: string) =>
    `${predicate}: nilainya memenuhi semua syarat (prasyarat tidak dinilai di sini)`,
  short: (predicate: string, count: number, names: string) =>
    `${predicate}: ${count} syarat belum terpenuhi (${names})`,
  provisional: (open: string) => `; belum pasti, masih ada jawaban yang ${open}`,
  mismatched: (predicate: string) =>
    `${predicate}: tidak dinilai, pertanyaan lembar kerja ini bukan milik instrumennya`,
  planDone: (path: string, predicate: string, done: number, steps: number) =>
    `Rencana ${predicate} (${path}): ${done} dari ${steps} langkah sudah`,
  noSteps: (path: string) => `Rencana (${path}): tidak ada langkah di dalamnya`,
  planOf: (unit: string) => `Rencana itu dibuat untuk "${unit}".`,
  otherInstrument:
    'Rencana itu dibuat dengan instrumen yang menilai lain; langkah yang tidak dikenal tidak diketahui keadaannya.',
  state: {
    done: 'sudah',
    partly: 'sebagian',
    still: 'belum bergerak',
    back: 'mundur',
    invalid: 'tidak sah',
    unknown: 'tidak diketahui',
  },
  monthsTitle: 'Nilai per bulan',
  moreMonths: (count: number) =>
    `${count} bulan sebelumnya tidak muat di sini; semuanya ada di --format html, markdown, csv atau xlsx.`,
  legend: (hasBlanks: boolean, hasInvalid: boolean) =>
    [
      ...(hasBlanks ? ['?: ada jawaban kosong, yang tidak diketahui dan bukan nol'] : []),
      ...(hasInvalid ? ['!: ada jawaban yang tidak sah dan tidak dihitung'] : []),
      'Ubah: dari bulan pertama ke bulan terakhir, atas jawaban yang ada pada keduanya',
    ].join('; '),
  figure: 'Nilai total per bulan',
  figureOne: (month: string, points: string) => `${month}: ${points}.`,
  figureSays: (first: string, was: string, last: string, is: string) =>
    `Dari ${was} (${first}) ke ${is} (${last}).`,
  openMonth: (month: string, blank: number, invalid: number) =>
    `${month} (${[...(blank > 0 ? [`${blank} kosong`] : []), ...(invalid > 0 ? [`${invalid} tidak sah`] : [])].join(', ')})`,
  stepsTitle: (predicate: string) => `Langkah rencana ${predicate}`,
  stillTitle: 'Yang belum bergerak',
  allMoved: 'Tidak ada: setiap indikator yang belum penuh sudah berubah.',
  stuck: (names: string) => `Syarat yang belum terpenuhi dan tidak berubah: ${names}`,
  moreStill: (shown: number, all: number) =>
    `Ditampilkan ${shown} dari ${all} indikator, yang terbanyak poinnya; semuanya ada di --format html, csv atau xlsx.`,
  copiesTitle: 'Salinan',
  uncountedTitle: 'Salinan yang tidak dipakai',
  status: {
    counted: 'dipakai',
    superseded: 'bukan yang terakhir',
    undated: 'tanpa tanggal',
    blank: 'belum berisi',
    unreadable: 'tidak terbaca',
  },
  undecidedStatus: 'tanggal tidak memutuskan',
  sheet: { months: 'Nilai per bulan', steps: 'Langkah rencana', still: 'Belum bergerak', copies: 'Salinan' },
  head: {
    line: 'Syarat',
    minimum: (predicate: string) => `Min ${predicate}`,
    minimumSheet: 'Nilai minimal',
    target: 'Target',
    change: 'Ubah',
    short: 'Belum',
    steps: 'Langkah',
    planned: 'Rencana',
    now: 'Kini',
    state: 'Keadaan',
    sinceMonth: 'Sejak',
    answer: 'Jawaban',
    room: 'Poin sisa',
    inPlan: 'Di rencana',
    date: 'Tanggal',
    dateFrom: 'Dari',
    status: 'Keadaan',
    path: 'Berkas',
    instead: 'Yang dipakai',
    blank: 'Kosong',
    invalid: 'Tidak sah',
    fromSheet: 'Dari',
    toSheet: 'Ke',
  },
};

/** The same keys in every language, by type. */
export type ProgressMessages = typeof progressId;
