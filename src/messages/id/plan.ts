/** Words of plans, what-if and the margin of safety, in Indonesian. */
export const planId = {
  title: (predicate: string) => `Rencana menuju ${predicate}`,
  summary: (changes: number, effort: number) => `${changes} jawaban diperbaiki, upaya ${effort}.`,
  total: (before: string, after: string, gain: string) => `Nilai total ${before} -> ${after} (${gain})`,
  nothing: (predicate: string) =>
    `Semua syarat nilai ${predicate} sudah terpenuhi; tidak ada yang perlu diubah.`,
  reaches: (predicate: string) =>
    `Dengan perubahan ini semua syarat nilai ${predicate} terpenuhi (sudah dinilai ulang), dengan upaya paling sedikit.`,
  unreachable: (predicate: string) =>
    `${predicate} TIDAK TERJANGKAU dengan perubahan yang dibolehkan. Yang menghalangi:`,
  blocked: (label: string, best: string, minimum: string) =>
    `- ${label}: paling tinggi ${best}, batasnya ${minimum}`,
  rest: 'Rencana di bawah memenuhi semua syarat lainnya dengan upaya paling sedikit.',
  shortOfEffort: (effort: number, needed: number) =>
    `Upaya ${effort} TIDAK CUKUP: paling sedikit ${needed}. Rencana di bawah memenuhi syarat sebanyak mungkin.`,
  fixedTitle: 'Yang tidak diubah rencana ini, dan nilai yang tertinggal',
  reason: {
    locked: 'dikunci (--lock)',
    outside: 'di luar --only',
    'not-adjustable': 'bukan yang dapat diatur tim (--allow membolehkannya)',
    incomplete: 'belum terisi lengkap; isi dulu, atau andaikan dengan --set',
  },
  blanks: (count: number) =>
    `${count} jawaban kosong atau tidak sah; dalam rencana dihitung sebagai tingkat terendah, dan tetap harus diisi.`,
  blankPolicy: '--blank exclude tidak berlaku di sini: yang kosong dihitung 0.',
  prerequisites: (unmet: number, open: number) =>
    `Prasyarat di luar nilai: ${unmet} tidak terpenuhi, ${open} belum dinilai (lihat lke score).`,
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
    loss: 'Hilang',
    drops: 'Turun',
    scale: 'Potong',
    room: 'Nilai',
    reason: 'Sebab',
  },
  whatIf: {
    title: 'Andai (tidak ditulis ke berkas)',
    verdict: (predicate: string, before: string, after: string) => `${predicate}: ${before} -> ${after}`,
    met: 'nilai memenuhi',
    notMet: (failing: number) => `${failing} syarat kurang`,
  },
  safety: {
    title: (predicate: string) => `Ketahanan ${predicate}`,
    line: (predicate: string, drops: string, thinnest: string, scale: string) =>
      `Ketahanan ${predicate}: ${drops}; paling tipis ${thinnest}; ${scale}`,
    drops: (count: number, label: string) => `gugur bila ${count} tingkat jawaban diturunkan (${label})`,
    noDrops: 'tidak gugur berapa pun tingkat jawaban diturunkan',
    scale: (percent: string) => `tahan potongan merata ${percent}%`,
    noScale: 'tidak bergantung pada jawaban tim',
    scaleAt: (label: string) => `Potongan merata berhenti di ${label}.`,
    stepsTitle: 'Penurunan paling sedikit yang menggugurkan',
    tableTitle: 'Tiap syarat: kelebihan, penurunan yang menggugurkan, potongan yang tertahan',
    margin: 'Lebih',
    none: (predicate: string) => `${predicate} belum terpenuhi, jadi belum ada ketahanan yang dihitung.`,
  },
};

/** The same keys in every language, by type. */
export type PlanMessages = typeof planId;
