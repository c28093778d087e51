/** Words of plans, what-if and the margin of safety, in Indonesian. */
export const planId = {
  title: (predicate: string) => `Rencana menuju ${predicate}`,
  noTarget: 'data unit belum memuat target yang sah',
  metAlready: (predicates: string) => `syarat nilai ${predicates} sudah terpenuhi`,
  summary: (changes: number, open: string, effort: number) =>
    `${changes} jawaban ${open === '' ? 'diperbaiki' : `diperbaiki atau diisi (kini ${open})`}, upaya ${effort}${effort > 0 ? ' (bobot pekerjaan: 1 untuk tiap tingkat jawaban atau satuan jumlah, kecuali ditentukan lain)' : ''}.`,
  total: (before: string, after: string, gain: string) => `Nilai total ${before} -> ${after} (${gain})`,
  totalAssumed: (before: string, assumed: string, after: string, open: string) =>
    `Nilai total sekarang ${before}; ${assumed} bila yang ${open} cukup; ${after} sesudah rencana ini`,
  open: { blank: 'belum diisi', invalid: 'tidak sah', both: 'belum diisi atau tidak sah' },
  fromAssumed: (before: string, assumed: string) => `${before}, dengan yang diandaikan ${assumed},`,
  supposed: (labels: string) => `Diandaikan: ${labels}`,
  assumed: (predicate: string, undecided: boolean, open: string) =>
    `${undecided ? `${predicate} BELUM DAPAT DISIMPULKAN: ada` : 'Ada'} yang ${open}. ${predicate} memerlukan:`,
  assumption: (label: string, minimum: string, invalid: string) =>
    `- ${label}: paling rendah ${minimum}${invalid && `; sekarang ${invalid}`}`,
  asIf: 'Rencana di bawah dibuat seolah-olah itu terpenuhi.',
  reachesIf: (predicate: string) =>
    `Bila itu terpenuhi, dengan perubahan ini semua syarat nilai ${predicate} terpenuhi (sudah dinilai ulang), dengan upaya paling sedikit.`,
  undecided: (predicate: string, ids: string, invalid: boolean) =>
    `${predicate} BELUM DAPAT DISIMPULKAN: isi ${invalid ? 'atau betulkan ' : ''}dulu ${ids}, karena dapat menentukan. Yang belum terpenuhi:`,
  nothing: (predicate: string) =>
    `Semua syarat nilai ${predicate} sudah terpenuhi; tidak ada yang perlu diubah.`,
  reaches: (predicate: string) =>
    `Dengan perubahan ini semua syarat nilai ${predicate} terpenuhi (sudah dinilai ulang), dengan upaya paling sedikit.`,
  unreachable: (predicate: string) =>
    `${predicate} TIDAK DAPAT DICAPAI dengan perubahan yang dibolehkan. Yang menghalangi:`,
  blocked: (label: string, best: string, minimum: string, margin: string) =>
    `- ${label}: paling tinggi ${best}, nilai minimal ${minimum} (${margin} poin)`,
  rest: (predicate: string) =>
    `Langkahnya saja tidak mencapai ${predicate}: rencana di bawah memenuhi semua syarat lainnya, dengan upaya paling sedikit.`,
  shortOfEffort: (effort: number, needed: number) =>
    `Upaya ${effort} TIDAK CUKUP: paling sedikit ${needed}. Rencana di bawah memenuhi syarat sebanyak mungkin.`,
  noSteps: (predicate: string, why: string) =>
    `Tidak ada langkah yang dibolehkan untuk memenuhi syarat nilai ${predicate}: ${why}.`,
  noStepsFor: {
    missing: (labels: string, invalid: boolean) => `isi ${invalid ? 'atau betulkan ' : ''}dulu ${labels}`,
    undecided: (labels: string) => `masih bergantung pada yang belum diisi atau tidak sah: ${labels}`,
    blocked: (labels: string) => `tidak dapat dicapai dengan perubahan yang dibolehkan: ${labels}`,
    effort: (needed: number) =>
      `upaya yang ada terlalu sedikit, untuk semua yang dapat dicapai paling sedikit ${needed}`,
  },
  fixedTitle: 'Yang tidak diubah rencana ini, dan nilai yang tertinggal',
  reason: {
    locked: 'dikunci',
    outside: 'di luar yang dipilih',
    'not-adjustable': 'di luar kendali tim',
    incomplete: 'belum terisi lengkap atau tidak sah; isi dulu',
  },
  /** What at a terminal decides over it. */
  byOption: {
    locked: '--lock',
    outside: '--only',
    'not-adjustable': 'izinkan dengan --allow',
    incomplete: 'atau andaikan dengan --set',
  },
  blanks: (open: string, supposed: number) =>
    `Jawaban sekarang: ${open}. ${supposed > 0 ? `${supposed} di antaranya diandaikan seperti di atas; selebihnya` : 'Semuanya'} dihitung dari tingkat terendah dalam rencana ini, dan tetap harus diisi atau dibetulkan menurut keadaan sebenarnya.`,
  blankPolicy: '--blank exclude tidak berlaku di sini: yang kosong dihitung 0.',
  prerequisites: (unmet: string, open: number, score: string) =>
    `Prasyarat di luar nilai: ${unmet} tidak terpenuhi, ${open} belum dinilai${score && ` (${score})`}.`,
  stepsTitle: 'Langkah, urut area',
  elsewhere: 'Di luar area perubahan',
  areaTitle: (label: string, gain: string, effort: number) => `${label}: ${gain}, upaya ${effort}`,
  asks: (level: string, text: string) => `${level}: ${text}`,
  count: (label: string, from: string, to: string) => `${label}: ${from} -> ${to}`,
  evidence: (items: string) => `Bukti lazim: ${items}`,
  linked: (ids: string) => `Sejalan dengan ${ids}, yang memakai jumlah yang sama.`,
  requirementsTitle: 'Syarat sebelum dan sesudah',
  alternativesTitle: 'Rencana lain dengan upaya yang sama',
  alternativesMore: 'Mungkin masih ada rencana lain dengan upaya yang sama.',
  alternative: (points: string) => `nilai total ${points}`,
  instead: (out: string, into: string) => `${out} diganti ${into}`,
  head: {
    effort: 'Upaya',
    running: 'Jumlah',
    before: 'Sebelum',
    after: 'Sesudah',
    loss: 'Berkurang',
    drops: 'Penurunan',
    scale: 'Potongan',
    room: 'Nilai',
    reason: 'Sebab',
  },
  whatIf: {
    title: 'Andai (tidak ditulis ke berkas)',
    verdict: (predicate: string, before: string, after: string) => `${predicate}: ${before} -> ${after}`,
    met: 'nilai memenuhi',
    notMet: (failing: number) => `${failing} syarat belum terpenuhi`,
  },
  safety: {
    title: (predicate: string) => `Ketahanan ${predicate}`,
    line: (predicate: string, drops: string, thinnest: string) =>
      `Ketahanan ${predicate}: ${drops}; selisih terkecil: ${thinnest}`,
    drops: (count: number, label: string) =>
      `lepas bila penilai menurunkan ${count} tingkat jawaban pilihan, selain survei dan hitungan (syarat: ${label})`,
    noDrops: 'tidak lepas walaupun semua jawaban pilihan diturunkan, selain survei dan hitungan',
    floors: (list: string) => `Bila hanya satu survei yang turun, bertahan sampai: ${list}`,
    floor: (label: string, least: string, now: string) => `${label} ${least} (kini ${now})`,
    scale: (within: string, percent: string) =>
      `Bila hanya jawaban tim${within ? ` di ${within}` : ''} yang dipotong rata, bertahan sampai ${percent}%`,
    untouched: (thinnest: string) => `; yang tidak ikut dipotong, selisih terkecil: ${thinnest}`,
    noScale: 'Tidak bergantung pada jawaban tim.',
    scaleAt: (label: string) => `Syarat yang lebih dulu gagal bila nilai dipotong rata: ${label}.`,
    stepsTitle: 'Penurunan paling sedikit yang membatalkan predikat',
    tableTitle:
      'Tiap syarat: kelebihan nilai, penurunan tingkat yang membatalkan, dan potongan rata yang masih aman',
    margin: 'Lebih',
    none: (predicate: string) => `${predicate} belum terpenuhi, jadi belum ada ketahanan yang dihitung.`,
  },
};

/** The same keys in every language, by type. */
export type PlanMessages = typeof planId;
